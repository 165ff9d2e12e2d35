#pragma once

#include <string>

#include "app/verb_notes.hpp"

namespace caseflow::app {

/// The verbs in groups, for a terminal of 80 columns.
std::string help_text();

/// One verb: a sentence, its usage, two examples, its options in groups.
std::string help_text(VerbNote const& note);

/// "caseflow run SCENARIO [OPTIONS]"
std::string usage(VerbNote const& note);

/// What names on the command line mean.
extern std::string const about_names;

}  // namespace caseflow::app
