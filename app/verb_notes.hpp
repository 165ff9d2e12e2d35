#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "app/verb.hpp"

/// What help, the manual page and the completion say of verbs. All three are made from this.
namespace caseflow::app {

/// Verbs that go together, in the order in which they are listed.
enum class VerbGroup { forecasts, ratings, insight, inputs };
inline constexpr std::array<std::string_view, 4> verb_group_words{"Forecast and compare", "Ratings",
                                                                  "Look inside a scenario", "Inputs"};

/// What a user may type, which a test runs, and what it is for. A line that goes on in the next ends with a
/// backslash; none is longer than 76 characters.
struct Example {
  std::string_view line, about;
};

/// A verb of the command line. `subject` is empty for one without.
struct VerbNote {
  Verb verb;
  VerbGroup group;
  std::string_view word, subject, about;  ///< About: one sentence with a full stop.
  std::array<Example, 2> examples;
};

/// All verbs, in the order in which they are listed: group by group.
std::span<VerbNote const> verb_notes();

}  // namespace caseflow::app
