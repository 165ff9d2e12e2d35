#include "model/report/common/measures.hpp"

#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

TEST(Measures, are_called_what_people_call_them) {
  using sim::MeasureKind;
  EXPECT_EQ(label({"starts", "cases", "", MeasureKind::count, "New cases"}), "New cases a month");
  EXPECT_EQ(label({"tutor_hours", "hours", "", MeasureKind::count, "Tutors' hours"}),
            "Tutors' hours a month");
  EXPECT_EQ(label({"overtime_hours", "hours", "", MeasureKind::count, "Overtime"}),
            "Overtime, hours a month");
  EXPECT_EQ(label({"officers_fte", "FTE", "", MeasureKind::level, "Officers in post"}),
            "Officers in post, full-time");
  EXPECT_EQ(label({"contact_kept_share", "share", "", MeasureKind::ratio, "Contacts kept"}),
            "Contacts kept, %");
  EXPECT_EQ(label({"not_yet_named", "days", "", MeasureKind::level}), "Not yet named, days");
}

}  // namespace
}  // namespace caseflow::report
