#include "model/scenario/facts/parameter_space.hpp"

#include <utility>

#include "model/scenario/facts/scenario_prior.hpp"

namespace caseflow::scenario {
namespace {

std::optional<Scenario> placed(ScenarioPrior const& prior, std::span<ParameterPosition const> positions) {
  std::vector<DrawnEntry> entries;
  for (auto const& position : positions) {
    auto const law = prior.laws().find(position.pointer);
    if (law != prior.laws().end())
      entries.push_back({position.pointer, law->second.multiplies, law->second.at(position.share)});
  }
  return fitting(prior.with_these_alone(entries));
}

}  // namespace

ParameterSpace::ParameterSpace(Scenario const& now, Scenario const* before)
    : before_(before ? std::make_unique<ScenarioPrior>(*before) : nullptr),
      now_(std::make_unique<ScenarioPrior>(now, before_.get())) {
  for (auto const& [pointer, law] : now_->laws()) {
    if (!(law.low < law.high)) continue;
    Parameter made{
        pointer, now.sources.at(pointer).role, law.multiplies, law.low, law.middle, law.high, {}, "", ""};
    for (auto const* number : now_->covered(pointer)) made.numbers.push_back(number->pointer);
    auto const& first = *now_->covered(pointer).front();
    made.unit = first.unit;
    made.meaning = first.meaning;
    parameters_.push_back(std::move(made));
  }
}

ParameterSpace::~ParameterSpace() = default;

std::optional<PlacedScenario> ParameterSpace::at(std::span<ParameterPosition const> positions) const {
  auto now = placed(*now_, positions);
  if (!now) return std::nullopt;
  if (!before_) return PlacedScenario{*std::move(now), std::nullopt};
  auto before = placed(*before_, positions);
  if (!before) return std::nullopt;
  return PlacedScenario{*std::move(now), std::move(before)};
}

}  // namespace caseflow::scenario
