#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

#include "model/scenario/document/diagnostic.hpp"

namespace caseflow::fuzz {

/// What a reader promises; a target that finds it broken ends by this.
class Broken : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

inline void must(bool kept, char const* promise) {
  if (!kept) throw Broken(promise);
}

/// Each problem says where it is and what may stand there, in lines that a terminal shows as they are.
inline void must_be_placed(scenario::Diagnostics const& problems) {
  for (auto const& problem : problems) {
    must(!problem.layer.empty(), "a problem names its document");
    must(problem.line >= 0, "a line counts from 1");
    must(!problem.expected.empty() && !problem.got.empty(), "a problem says what was expected and got");
    auto const text = scenario::text(problem);
    must(std::count(text.begin(), text.end(), '\n') == (problem.hint.empty() ? 3 : 4),
         "a problem is three lines, or four with a hint");
    must(
        std::none_of(text.begin(), text.end(),
                     [](char letter) { return static_cast<unsigned char>(letter) < 0x20 && letter != '\n'; }),
        "no control character is shown");
    must(text.size() < 20'000, "a problem is described briefly");
  }
}

}  // namespace caseflow::fuzz
