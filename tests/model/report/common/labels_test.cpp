#include "model/report/common/labels.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

TEST(Labels, say_values_in_words) {
  scenario::Scenario scenario;
  scenario.sites["norwich_hub"] = {};
  EXPECT_EQ(value_label(scenario, {"", ""}), "");
  EXPECT_EQ(value_label(scenario, {"site", "norwich_hub"}), "Norwich Hub");
  EXPECT_EQ(value_label(scenario, {"site_grade", "norwich_hub hub PSO"}), "Norwich Hub, hub PSO");
  EXPECT_EQ(value_label(scenario, {"stage", "out_of_contact"}), "Out of contact");
  EXPECT_EQ(value_label(scenario, {"standard", "2.1"}), "2.1 Assessment");
  EXPECT_THAT(value_label(scenario, {"key_question", "2.1.3"}), testing::StartsWith("2.1.3 "));
  EXPECT_EQ(value_label(scenario, {"standard", "9.9"}), "9.9");
}

}  // namespace
}  // namespace caseflow::report
