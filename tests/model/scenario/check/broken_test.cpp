#include <cstdlib>

#include "model/scenario/check/check.hpp"
#include "model/scenario/document/parse.hpp"
#include "tests/model/scenario/shipped.hpp"

// Golden: each file in broken/ is a scenario with one family of mistakes, on top of small.json, or a what-if
// over it; the .txt beside it is all that a user reads. To refresh the texts after reading what changed:
// CASEFLOW_UPDATE_GOLDEN=1 build/check/tests/model/scenario/scenario_tests --gtest_filter='*Broken*'

namespace caseflow::scenario {
namespace {

std::vector<std::string> const measures{"caseload", "community_completion_share", "unpaid_work_hours"};

std::string told(std::string const& name, std::string const& scenario) {
  bool const what_if = name.starts_with("what_if_");
  auto const file = name + ".json";
  return text(checked(what_if ? scenario_files::assembled("small", *scenario_files::supply("small"),
                                                          {{file, scenario}})
                              : scenario_files::assembled(file, scenario),
                      measures)
                  .problems);
}

class Broken : public testing::TestWithParam<std::string> {};

TEST_P(Broken, is_told_all_at_once) {
  auto const& name = GetParam();
  auto const path = scenario_files::test_dir / "broken";
  auto const got = told(name, scenario_files::text_of(path / (name + ".json")));
  EXPECT_NE(got, "") << "nothing is wrong with it";
  if (std::getenv("CASEFLOW_UPDATE_GOLDEN")) {
    std::ofstream(path / (name + ".txt"), std::ios::binary) << got;
    return;
  }
  EXPECT_EQ(got, scenario_files::text_of(path / (name + ".txt")));
}

INSTANTIATE_TEST_SUITE_P(Files, Broken,
                         testing::ValuesIn(scenario_files::names_in(scenario_files::test_dir / "broken")),
                         [](auto const& about) { return about.param; });

TEST(BrokenText, too_long_is_refused_before_it_is_read) {
  std::string const endless(longest_text + 1, ' ');
  EXPECT_EQ(told("huge", endless), R"(the whole document  (huge.json)
  expected  at most 64 MB of text
  got       64 MB
)");
}

TEST(BrokenText, every_prefix_of_a_scenario_is_refused_or_read) {
  auto const whole = scenario_files::text_of(scenario_files::test_dir / "small.json");
  auto const last = whole.find_last_of('}');
  for (std::size_t length = 0; length < last; length += 97)
    EXPECT_NE(told("prefix", whole.substr(0, length)), "") << length << " bytes";
  EXPECT_EQ(told("whole", whole), "");
}

}  // namespace
}  // namespace caseflow::scenario
