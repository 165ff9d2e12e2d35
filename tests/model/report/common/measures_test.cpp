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
            "Overtime (hours a month)");
  EXPECT_EQ(label({"officers_fte", "FTE", "", MeasureKind::level, "Officers in post"}),
            "Officers in post (FTE)");
  EXPECT_EQ(label({"contact_kept_share", "share", "", MeasureKind::ratio, "Contacts kept"}),
            "Contacts kept (%)");
  EXPECT_EQ(label({"not_yet_named", "days", "", MeasureKind::level}), "Not yet named (days)");
  EXPECT_EQ(label({"load", "share", "", MeasureKind::ratio, "Workload (% of available hours)"}),
            "Workload (% of available hours)");
}

TEST(Measures, say_whether_more_is_better_where_that_is_known) {
  EXPECT_EQ(better("reviews_in_time_share"), Better::more);
  EXPECT_EQ(better("workload_share"), Better::less);
  EXPECT_EQ(better("caseload"), Better::neither);
  EXPECT_EQ(better_or_worse("workload_share", -0.1), "better");
  EXPECT_EQ(better_or_worse("reviews_in_time_share", -0.1), "worse");
  EXPECT_EQ(better_or_worse("reviews_in_time_share", 0), "");
  EXPECT_EQ(better_or_worse("caseload", 5), "");
}

TEST(Labels, of_a_bare_share_do_not_call_it_per_cent) {
  sim::Measure measure;
  measure.label = "Workload (% of available hours)";
  measure.unit = "share";
  EXPECT_EQ(table_label(measure), "Workload (share of available hours)");
  measure.label = "Caseload";
  EXPECT_EQ(table_label(measure), "Caseload");
}

}  // namespace
}  // namespace caseflow::report
