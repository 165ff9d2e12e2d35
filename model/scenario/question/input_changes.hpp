#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

/// When two scenarios differ in an input.
enum class Holds {
  from_start,   ///< Only from the start date on, as what-ifs do.
  throughout,   ///< In the run-up too.
  until_start,  ///< Only in the run-up.
};
inline constexpr std::array<std::string_view, 3> holds_words{"from_start", "throughout", "until_start"};

/// A scenario as it is from the start date on, and as it was until then.
struct Inputs {
  Scenario const& now;
  Scenario const& before;  ///< The same one where nothing changes on the start date.
};

/// An input in which two scenarios differ.
struct InputChange {
  std::string pointer;
  Json first, second;         ///< Null where a scenario has none.
  std::string unit, meaning;  ///< Of a number; "" for anything else.
  Holds holds = Holds::from_start;
  std::string_view role;  ///< Of the second scenario's number; "" where no source covers it.
  std::string source;
};

/// What differs between the inputs of two scenarios, in the order of the echo: value by value, a list of
/// another length and what only one of the two has as a whole. Names, descriptions and sources are no inputs,
/// and targets are: they do not move what is simulated, but what it is judged by.
std::vector<InputChange> input_changes(Inputs const& first, Inputs const& second);

}  // namespace caseflow::scenario
