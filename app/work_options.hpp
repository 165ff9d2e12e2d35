#pragma once

#include <boost/program_options.hpp>

#include "app/split.hpp"
#include "app/verb.hpp"

namespace caseflow::app {

/// How the work of a verb is split and kept, and what a sweep varies. Throws `Failure` (wrong input).
WorkOptions work_options(Verb verb, boost::program_options::variables_map const& values);

}  // namespace caseflow::app
