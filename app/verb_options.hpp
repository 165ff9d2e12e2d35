#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/program_options.hpp>

#include "app/verb.hpp"

namespace caseflow::app {

/// Options that go together, in the order in which they are listed.
enum class OptionGroup { question, which_case, simulation, results, other };
inline constexpr std::array<std::string_view, 5> option_group_words{
    "What to ask", "Which case", "How to simulate", "Where results go", "General"};

/// An option of one verb or of several, which may have another with the same name and another meaning.
struct OptionNote {
  std::uint32_t verbs;  ///< A bit each.
  OptionGroup group;
  std::string_view name;   ///< Without "--".
  char letter;             ///< The short one; 0: none.
  std::string_view value;  ///< What its value is called; empty: it has none.
  std::string_view about;  ///< A sentence without a full stop; the default in brackets.
  bool repeats = false;
};

/// The options of a verb, group by group.
std::vector<OptionNote> options_of(Verb verb);

/// "-o, --output FILE"
std::string written(OptionNote const& option);

/// The same options for the parser.
boost::program_options::options_description described(Verb verb);

}  // namespace caseflow::app
