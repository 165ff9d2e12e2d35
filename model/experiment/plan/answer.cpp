#include "model/experiment/plan/answer.hpp"

#include "sim/chance.hpp"

namespace caseflow::experiment {

std::uint64_t seed_of(std::uint64_t seed, int stream) {
  if (stream == 0) return seed;
  // Replications of a forecast never draw for this purpose.
  auto const words = sim::RandomStreams(seed, 0).block(static_cast<sim::Entity>(stream), 0xffff).words;
  return (static_cast<std::uint64_t>(words[0]) << 32) | words[1];
}

double PlanAnswer::fte(std::size_t plan) const {
  auto const steps = question.lattice().steps(plan);
  double sum = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) sum += question.decisions[i].fte(steps[i]);
  return sum;
}

double PlanAnswer::cost(std::size_t plan) const {
  auto const steps = question.lattice().steps(plan);
  double sum = 0;
  for (std::size_t i = 0; i < steps.size(); ++i)
    sum += question.decisions[i].cost * question.decisions[i].fte(steps[i]);
  return sum;
}

double PlanAnswer::fte_now() const {
  double sum = 0;
  for (auto const& decision : question.decisions) sum += decision.established_fte_now;
  return sum;
}

double PlanAnswer::cost_now() const {
  double sum = 0;
  for (auto const& decision : question.decisions) sum += decision.cost * decision.established_fte_now;
  return sum;
}

}  // namespace caseflow::experiment
