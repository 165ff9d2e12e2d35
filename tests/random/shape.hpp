#pragma once

#include "model/scenario/question/scenario.hpp"
#include "tests/random/draws.hpp"
#include "tests/random/scramble.hpp"

namespace caseflow::random {

/// A shipped service as small as a random scenario has it: so many cases, with people, places and vehicles in
/// proportion, and a few months of run-up and forecast.
void shrink(scenario::Scenario& scenario, double cases);

/// Changes what there is of things, where `Scramble` changes values: rules come and go and ask for other
/// cases; posts open, close, specialise and train; offices turn into smaller places of other centres; a
/// second hub, groups, needs and prisons come and go; teams of managers and administrators are done away
/// with; steps of contact, flags and recruits get other lengths. Each with this probability.
void reshape(scenario::Scenario& scenario, Draws const& draws, double probability);

/// Makes most of what must hold between fields hold (`scenario::check` says what that is), so that random
/// values seldom end in a refusal. What it does not mend is refused, which is an answer too.
void fit(scenario::Scenario& scenario, Draws const& draws);

}  // namespace caseflow::random
