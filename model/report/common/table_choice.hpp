#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/series.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::report {

/// How the months of a forecast stand in tables, beside the whole forecast.
enum class MonthsAs { months, quarters, horizon };
inline constexpr std::array<std::string_view, 3> months_as_words{"months", "quarters", "horizon"};

/// What tables have of all that they could have.
struct TableChoice {
  std::vector<std::string> measures{};  ///< By name; none: all of them.
  MonthsAs months_as = MonthsAs::months;

  bool has(std::string_view measure) const;
};

/// Months that have one figure together.
struct Period {
  std::string name;  ///< Their first day, or "horizon".
  forecast::MonthRange months;
};

/// Those of a forecast, the horizon last. Quarters are counted from the start; the last may be shorter.
std::vector<Period> periods(scenario::Scenario const& scenario, MonthsAs months_as);

}  // namespace caseflow::report
