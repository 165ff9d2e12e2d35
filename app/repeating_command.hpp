#pragma once

#include <string>

#include <boost/program_options.hpp>

#include "app/verb_notes.hpp"

namespace caseflow::app {

/// The command line that repeats an answer, as a shell would have it: without what says where results go and
/// how they are shown, and without the number of threads, which changes nothing.
std::string repeating_command(VerbNote const& verb, boost::program_options::variables_map const& values);

}  // namespace caseflow::app
