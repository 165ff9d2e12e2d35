#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "model/scenario/question/dated.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

/// When two scenarios differ in an input.
enum class Holds {
  from_start,   ///< Only from the start date on, as what-ifs do.
  throughout,   ///< In the run-up too.
  until_start,  ///< Only in the run-up.
  dated,        ///< From the date of a change on, or until one.
};
inline constexpr std::array<std::string_view, 4> holds_words{"from_start", "throughout", "until_start",
                                                             "dated"};

/// A scenario as it is from the start date on, as it was at first, and as its changes leave it, by date.
struct Inputs {
  Scenario const& now;
  Scenario const& before;  ///< The same one where nothing changes on the start date.
  std::span<DatedScenario const> changes{};

  /// What holds on a day.
  Scenario const& on(sim::Date date) const;
};

/// An input in which two scenarios differ.
struct InputChange {
  std::string pointer;
  Json first, second;         ///< Null where a scenario has none.
  std::string unit, meaning;  ///< Of a number; "" for anything else.
  Holds holds = Holds::from_start;
  std::string_view role;  ///< Of the second scenario's number; "" where no source covers it.
  std::string source;
  /// Where changes on a date bring the difference, or end it.
  std::optional<sim::Date> from{}, until{};
};
/// "from_start", or with the dates: "from 2019-10-01 until 2020-04-01".
std::string when(InputChange const& change);

/// What differs between the inputs of two scenarios, in the order of the echo: value by value, a list of
/// another length and what only one of the two has as a whole. Names, descriptions and sources are no inputs,
/// and targets are: they do not move what is simulated, but what it is judged by. What differs from the date
/// of a change on comes last, by date.
std::vector<InputChange> input_changes(Inputs const& first, Inputs const& second);

}  // namespace caseflow::scenario
