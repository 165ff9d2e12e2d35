#pragma once

#include <optional>
#include <string_view>

#include "model/forecast/backtest.hpp"
#include "tests/model/quality/example.hpp"

namespace caseflow::forecast::backtest_example {

inline scenario::Scenario inspected() {
  scenario::Scenario made;
  made.name = "Example";
  made.inspection = quality::test::inspection();
  made.inspection.date = sim::Date{std::chrono::year{2020} / std::chrono::month{5} / std::chrono::day{4}};
  made.judgement = quality::test::judgement();
  return made;
}

/// An inspection by these rules that found one percentage of a hundred cases for every key question.
inline ratings::Inspection actual(std::string_view rules, int percent) {
  ratings::Inspection made{*ratings::framework(rules), {}};
  for (auto const& standard : made.framework.standards) {
    auto& found = made.findings.emplace_back();
    if (standard.judgement()) found.given = ratings::Rating::good;
    for (auto const& question : standard.key_questions)
      found.figures.push_back(question.qualitative() ? std::nullopt
                                                     : std::optional(ratings::counted(percent, 100)));
  }
  return made;
}

inline Backtest backtest_of(int percent) {
  return backtest(inspected(), quality::test::histories(6), 7, actual("2018", percent));
}

}  // namespace caseflow::forecast::backtest_example
