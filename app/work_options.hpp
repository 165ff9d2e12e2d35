#pragma once

#include <boost/program_options.hpp>

#include "app/mistakes.hpp"
#include "app/split.hpp"
#include "app/verb.hpp"
#include "model/report/common/table_choice.hpp"

namespace caseflow::app {

/// How the work of a verb is split and kept, and what a sweep varies.
WorkOptions work_options(Verb verb, boost::program_options::variables_map const& values, Mistakes& mistakes);

/// Tables of a sweep have months or the whole forecast. Throws `Failure` (wrong input).
void expect_no_quarters(report::TableChoice const& choice);

}  // namespace caseflow::app
