#include "model/scenario/facts/scenario_prior.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "model/scenario/check/check.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/writer.hpp"

namespace caseflow::scenario {
namespace {

/// Whether a number moves no fact. Levers are moved when they are asked for; what is believed of judgements
/// is drawn where ratings are forecast, and must not be drawn twice; discrepancy is added to what is drawn.
bool moves_no_fact(std::string_view pointer) {
  return pointer.starts_with("/inspection/") || pointer.starts_with("/judgement/") ||
         pointer.starts_with("/levers/") || pointer.starts_with("/discrepancy/");
}

/// The entry that speaks for a number and leaves it room.
std::string const* roomy_entry(Sources const& sources, std::string_view pointer) {
  while (true) {
    if (auto const at = sources.find(std::string(pointer)); at != sources.end())
      return at->second.range ? &at->first : nullptr;
    if (pointer.empty()) return nullptr;
    pointer = parent(pointer);
  }
}

/// What an entry's numbers may be multiplied by so that each stays inside the range.
Range common_factor(Source const& source, std::vector<Assumption const*> const& covered) {
  Range factor{0, std::numeric_limits<double>::infinity()};
  for (auto const* number : covered) {
    if (number->value <= 0) continue;
    factor.low = std::max(factor.low, source.range->low / number->value);
    factor.high = std::min(factor.high, source.range->high / number->value);
  }
  return {std::min(factor.low, 1.0), std::isfinite(factor.high) ? std::max(factor.high, 1.0) : 1.0};
}

PriorLaw law(Source const& source, std::vector<Assumption const*> const& covered) {
  if (covered.size() > 1) {
    auto const factor = common_factor(source, covered);
    return {factor.low, 1, factor.high, true};
  }
  double const value = covered.front()->value;
  return {std::min(source.range->low, value), value, std::max(source.range->high, value), false};
}

void put(Json& root, Assumption const& number, double value) {
  value = std::clamp(value, number.min, number.max);
  auto& place = root[Json::json_pointer(number.pointer)];
  if (place.is_number_integer()) {
    place = std::llround(value);
  } else {
    place = value;
  }
}

/// Scales shares back to one.
void scale(Json& root, std::vector<std::string> const& pointers) {
  double total = 0;
  for (auto const& pointer : pointers) total += root[Json::json_pointer(pointer)].get<double>();
  if (total <= 0) return;
  for (auto const& pointer : pointers) {
    auto& share = root[Json::json_pointer(pointer)];
    share = share.get<double>() / total;
  }
}

/// The shares that must add up to one, list by list.
std::vector<std::vector<std::string>> wholes(Json const& root) {
  auto const members = [&](std::string const& map, std::string const& key) {
    std::vector<std::string> pointers;
    for (auto const& name : keys(root[Json::json_pointer(map)]))
      pointers.push_back(child(child(map, name), key));
    return pointers;
  };
  return {members("/sites", "area_share"),
          members("/through_the_gate/prisons", "share"),
          {"/sentences/supervision_share", "/sentences/unpaid_work_share", "/sentences/combined_share"}};
}

}  // namespace

ScenarioPrior::ScenarioPrior(Scenario const& scenario, ScenarioPrior const* before)
    : echo_(write(scenario)), numbers_(assumptions(scenario, scenario.sources)) {
  for (auto const& number : numbers_)
    if (auto const* entry =
            moves_no_fact(number.pointer) ? nullptr : roomy_entry(scenario.sources, number.pointer))
      covered_[*entry].push_back(&number);
  for (auto const& [entry, covered] : covered_) {
    auto const* former = before ? before->factor_law(entry) : nullptr;
    laws_.emplace(entry, former ? *former : law(scenario.sources.at(entry), covered));
  }
}

Json ScenarioPrior::with(std::vector<DrawnEntry> const& drawn) const {
  Json made = echo_;
  put(made, drawn);
  for (auto const& whole : wholes(made)) scale(made, whole);
  return made;
}

Json ScenarioPrior::with_these_alone(std::vector<DrawnEntry> const& placed) const {
  Json made = echo_;
  put(made, placed);
  for (auto const& whole : wholes(made))
    if (std::any_of(whole.begin(), whole.end(), [&](std::string const& share) {
          auto const place = Json::json_pointer(share);
          return made[place] != echo_[place];
        }))
      scale(made, whole);
  return made;
}

PriorLaw const* ScenarioPrior::factor_law(std::string const& entry) const {
  auto const found = laws_.find(entry);
  return found != laws_.end() && found->second.multiplies ? &found->second : nullptr;
}

void ScenarioPrior::put(Json& root, std::vector<DrawnEntry> const& entries) const {
  for (auto const& entry : entries)
    for (auto const* number : covered_.at(entry.pointer))
      scenario::put(root, *number, entry.multiplies ? number->value * entry.value : entry.value);
}

/// Nothing if it does not fit together.
std::optional<Scenario> fitting(Json drawn) {
  Scenario made;
  if (!read(Document(std::move(drawn), "drawn"), made).empty()) return std::nullopt;
  if (!check(made).empty()) return std::nullopt;
  return made;
}

}  // namespace caseflow::scenario
