#pragma once

#include <string>
#include <vector>

#include <boost/program_options.hpp>

#include "app/mistakes.hpp"
#include "app/verb_notes.hpp"

namespace caseflow::app {

/// The options of a verb and its subject ("subject"), from the words behind the verb. Every option that the
/// verb does not have, lacks its value or is given twice is noted; one that a slip of the finger
/// explains counts as what was meant, so that the words behind it are no mistakes of their own. `command`
/// gets the words that say what is asked.
boost::program_options::variables_map understood(VerbNote const& note, std::vector<std::string> words,
                                                 std::vector<std::string>& command, Mistakes& mistakes);

}  // namespace caseflow::app
