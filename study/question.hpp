#pragma once

#include <string>
#include <vector>

#include "model/experiment/sensitivity/answer.hpp"
#include "model/scenario/facts/parameter_space.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/measure.hpp"

/// What the words of a command line mean in a scenario.
namespace caseflow::study {

/// The measures of `--of`: "workload_share", or a part of one as "caseload_per_officer/grade=PO". Throws
/// `Failure` with all that are not known.
std::vector<sensitivity::StudiedMeasure> studied_measures(std::vector<std::string> const& asked,
                                                          sim::Catalogue const& catalogue);

/// The factors of `--factor`, which may name a number that an entry of `sources` covers; all that are assumed
/// or calibrated where none is named. Throws `Failure` with all that cannot be varied, and where nothing can.
std::vector<scenario::Parameter> chosen_factors(std::vector<std::string> const& asked,
                                                scenario::ParameterSpace const& space,
                                                scenario::Scenario const& scenario);

}  // namespace caseflow::study
