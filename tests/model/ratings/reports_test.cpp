#include "tests/model/ratings/reports.hpp"

#include <fmt/format.h>

#include "model/ratings/rules.hpp"

namespace caseflow::ratings {
namespace {

using namespace test;

TEST(Reports, every_standard_score_and_rating_comes_out_as_printed) {
  ASSERT_EQ(reports().size(), 6u);
  for (Report const& report : reports()) {
    auto const answer = rated(inspection(report));
    ASSERT_EQ(report.standards.size(), 10u);
    for (std::size_t i = 0; i < report.standards.size(); ++i) {
      EXPECT_EQ(word(answer.standards[i].rating), word(report.standards[i].rating))
          << report.name << ' ' << report.standards[i].id;
    }
    EXPECT_EQ(answer.overall.score, report.score) << report.name;
    EXPECT_EQ(word(answer.overall.rating), word(report.overall)) << report.name;
  }
}

TEST(Reports, without_discretion_five_standards_are_one_band_lower) {
  int lowered = 0;
  for (Report const& report : reports()) {
    Inspection without = inspection(report);
    for (Findings& findings : without.findings) findings.discretion = Discretion::none;
    auto const answer = rated(without);
    for (std::size_t i = 0; i < report.standards.size(); ++i) {
      PrintedStandard const& standard = report.standards[i];
      EXPECT_EQ(answer.standards[i].rating, standard.without_discretion.value_or(standard.rating))
          << standard.id;
      if (!standard.without_discretion) continue;
      ++lowered;
      EXPECT_EQ(answer.standards[i].rating, moved(standard.rating, -1)) << report.name << ' ' << standard.id;
    }
  }
  EXPECT_EQ(lowered, 5);
}

TEST(Reports, discretion_used_within_the_rule_was_eligible) {
  for (Report const& report : reports()) {
    auto const answer = rated(inspection(report));
    for (std::size_t i = 0; i < report.standards.size(); ++i) {
      if (report.standards[i].discretion != Discretion::raise) continue;
      EXPECT_TRUE(answer.standards[i].eligible.raise) << report.name << ' ' << report.standards[i].id;
    }
  }
}

TEST(Reports, standards_that_could_have_been_raised) {
  std::vector<std::string> eligible;
  for (Report const& report : reports()) {
    auto const answer = rated(inspection(report));
    for (std::size_t i = 0; i < report.standards.size(); ++i) {
      if (answer.standards[i].eligible.raise)
        eligible.push_back(fmt::format("{} {}", report.name, report.standards[i].id));
    }
  }
  EXPECT_THAT(eligible,
              testing::ElementsAre("northumbria-2018 2.2", "dorset-devon-cornwall-2019 4.1", "bench-2019 2.4",
                                   "norfolk-suffolk-2019 2.1", "norfolk-suffolk-2019 4.1",
                                   "south-yorkshire-2020 2.1", "south-yorkshire-2019 2.1",
                                   "south-yorkshire-2019 2.2", "south-yorkshire-2019 2.3"));
}

TEST(Reports, south_yorkshires_previous_through_the_gate_is_outside_the_rule) {
  Inspection previous = inspection("south-yorkshire-2019");
  EXPECT_TRUE(refusals(previous).empty());
  std::size_t const through_the_gate = *previous.framework.standard("4.2");
  EXPECT_FALSE(rated(previous).standards[through_the_gate].eligible.raise);
  previous.findings[through_the_gate].discretion = Discretion::raise;
  auto const refused = refusals(previous);
  ASSERT_EQ(refused.size(), 1u);
  EXPECT_EQ(refused[0].standard, through_the_gate);
  EXPECT_EQ(refused[0].reason, "the lowest key question of 4.2 stands at 39, and the boundary is 50");
}

}  // namespace
}  // namespace caseflow::ratings
