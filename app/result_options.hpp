#pragma once

#include <boost/program_options.hpp>

#include "app/mistakes.hpp"
#include "app/options.hpp"
#include "app/verb.hpp"

namespace caseflow::app {

/// Where the answer goes, and in which forms.
void take_results(Verb verb, boost::program_options::variables_map const& values, Options& options,
                  Mistakes& mistakes);

}  // namespace caseflow::app
