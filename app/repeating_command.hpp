#pragma once

#include <string>
#include <string_view>

#include <boost/program_options.hpp>

#include "app/verb_notes.hpp"

namespace caseflow::app {

/// Whether an option says how, or where answers go and how they are shown, and not what is asked.
bool is_of_the_machine(std::string_view option);

/// The command line that repeats an answer, as a shell would have it: without what says where results go and
/// how they are shown, and without how the work is done: the number of threads and what is kept or split
/// change nothing.
std::string repeating_command(VerbNote const& verb, boost::program_options::variables_map const& values);

}  // namespace caseflow::app
