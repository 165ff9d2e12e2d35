#include "model/forecast/measure_hints.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace caseflow::forecast {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(MeasureHints, know_slips_and_words_within_names) {
  std::vector<std::string> const known{"caseload", "workload_share", "hub_workload_share"};
  EXPECT_THAT(hint_for_measure("caselod", known), HasSubstr("did you mean \"caseload\"?"));
  EXPECT_THAT(hint_for_measure("workload", known), HasSubstr("did you mean \"workload_share\"?"));
  EXPECT_EQ(hint_for_measure("zzz", known), "caseflow measures SCENARIO lists them all");
}

TEST(MeasureHints, lead_to_parts_that_exist) {
  sim::Catalogue catalogue;
  catalogue.declare({"caseload", "cases", "People.", sim::MeasureKind::level});
  catalogue.declare_by("caseload", "site", {"luton", "bedford"});
  catalogue.declare_by("caseload", "grade", {"PO", "PSO"});
  catalogue.declare_by("caseload", "site_grade", {"luton PO", "luton PSO", "bedford PO", "bedford PSO"});
  catalogue.declare({"starts", "cases", "People.", sim::MeasureKind::count});
  auto const hint = [&](char const* wrong) { return hint_for_part(wrong, "caseload", catalogue); };
  EXPECT_EQ(hint("site=bedford,grade=PO"), "did you mean \"site_grade=bedford PO\"?");
  EXPECT_EQ(hint("grade=PSO,site=luton"), "did you mean \"site_grade=luton PSO\"?");
  EXPECT_EQ(hint("grade=POO"), "did you mean \"grade=PO\"?");
  EXPECT_EQ(hint("office=luton"), "it is split by site, grade, site_grade: as in site=luton");
  EXPECT_EQ(hint("bedford"), "it is split by site, grade, site_grade: as in site=luton");
  EXPECT_THAT(hint("site=newcastle"), testing::AllOf(HasSubstr("site=bedford"), Not(HasSubstr("grade"))));
  EXPECT_EQ(hint_for_part("site=luton", "starts", catalogue), "it is not split");
}

}  // namespace
}  // namespace caseflow::forecast
