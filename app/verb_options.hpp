#pragma once

#include <span>
#include <string_view>

#include <boost/program_options.hpp>

#include "app/verb.hpp"

namespace caseflow::app {

/// A verb of the command line. `subject` is empty for one without.
struct VerbNote {
  Verb verb;
  std::string_view word, subject, about;
};

/// All verbs, in the order in which they are told.
std::span<VerbNote const> verb_notes();

/// The options that a verb has.
boost::program_options::options_description described(Verb verb);

}  // namespace caseflow::app
