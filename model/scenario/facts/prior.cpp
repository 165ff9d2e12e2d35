#include "model/scenario/facts/prior.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/core/name_hash.hpp"
#include "model/scenario/check/check.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/document/writer.hpp"
#include "sim/chance.hpp"

namespace caseflow::scenario {
namespace {

constexpr int most_attempts = 100;
/// Priors are no part of a replication: this purpose is drawn with the prior's own seed only.
constexpr std::uint16_t prior_purpose = 1;

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

/// How an entry is drawn: half of all draws below the middle, half above, evenly on each side.
struct Law {
  double low, middle, high;
  bool multiplies;  ///< Draws what all numbers of the entry are multiplied by; else its one number.

  double at(double u) const {
    return u < 0.5 ? low + 2 * u * (middle - low) : middle + (2 * u - 1) * (high - middle);
  }
};

Law law(Source const& source, std::vector<Assumption const*> const& covered) {
  if (covered.size() > 1) {
    auto const factor = common_factor(source, covered);
    return {factor.low, 1, factor.high, true};
  }
  double const value = covered.front()->value;
  return {std::min(source.range->low, value), value, std::max(source.range->high, value), false};
}

class ScenarioPrior {
 public:
  /// `before` has the factors of the entries that both have, so that what a what-if leaves as it was is drawn
  /// as it was.
  explicit ScenarioPrior(Scenario const& scenario, ScenarioPrior const* before = nullptr)
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

  std::vector<DrawnEntry> draw(sim::RandomStreams const& random, std::uint32_t attempt) const {
    std::vector<DrawnEntry> drawn;
    for (auto const& [entry, its] : laws_)
      drawn.push_back({entry, its.multiplies,
                       its.at(random.uniform(core::text_hash(entry) >> 16, prior_purpose, attempt))});
    return drawn;
  }

  /// As no draw would have it: every entry in its middle.
  std::vector<DrawnEntry> middle() const {
    std::vector<DrawnEntry> all;
    for (auto const& [entry, its] : laws_) all.push_back({entry, its.multiplies, its.middle});
    return all;
  }

  /// The scenario's document with other numbers. Expects a draw of this prior.
  Json with(std::vector<DrawnEntry> const& drawn) const {
    Json made = echo_;
    for (auto const& entry : drawn)
      for (auto const* number : covered_.at(entry.pointer))
        put(made, *number, entry.multiplies ? number->value * entry.value : entry.value);
    add_up(made);
    return made;
  }

 private:
  Law const* factor_law(std::string const& entry) const {
    auto const found = laws_.find(entry);
    return found != laws_.end() && found->second.multiplies ? &found->second : nullptr;
  }

  static void put(Json& root, Assumption const& number, double value) {
    value = std::clamp(value, number.min, number.max);
    auto& place = root[Json::json_pointer(number.pointer)];
    if (place.is_number_integer()) {
      place = std::llround(value);
    } else {
      place = value;
    }
  }

  /// Scales shares back to one.
  static void scale(Json& root, std::vector<std::string> const& pointers) {
    double total = 0;
    for (auto const& pointer : pointers) total += root[Json::json_pointer(pointer)].get<double>();
    if (total <= 0) return;
    for (auto const& pointer : pointers) {
      auto& share = root[Json::json_pointer(pointer)];
      share = share.get<double>() / total;
    }
  }

  static void add_up(Json& root) {
    auto const members = [&](std::string const& map, std::string const& key) {
      std::vector<std::string> pointers;
      for (auto const& name : keys(root[Json::json_pointer(map)]))
        pointers.push_back(child(child(map, name), key));
      return pointers;
    };
    scale(root, members("/sites", "area_share"));
    scale(root, members("/through_the_gate/prisons", "share"));
    scale(root,
          {"/sentences/supervision_share", "/sentences/unpaid_work_share", "/sentences/combined_share"});
  }

  Json echo_;
  std::vector<Assumption> numbers_;
  std::map<std::string, std::vector<Assumption const*>> covered_;
  std::map<std::string, Law> laws_;
};

/// Nothing if it does not fit together.
std::optional<Scenario> fitting(Json drawn) {
  Scenario made;
  if (!read(Document(std::move(drawn), "drawn"), made).empty()) return std::nullopt;
  if (!check(made).empty()) return std::nullopt;
  return made;
}

}  // namespace

ParameterDraw drawn(Scenario const& now, Scenario const* before, std::uint64_t seed, std::uint32_t draw) {
  std::optional<ScenarioPrior> former;
  if (before) former.emplace(*before);
  ScenarioPrior const prior(now, former ? &*former : nullptr);
  sim::RandomStreams const random(seed, draw);
  for (std::uint32_t attempt = 0; attempt < most_attempts; ++attempt) {
    auto entries = prior.draw(random, attempt);
    auto made = fitting(prior.with(entries));
    if (!made) continue;
    if (!former) return {*std::move(made), std::nullopt, std::move(entries)};
    if (auto its = fitting(former->with(former->draw(random, attempt))))
      return {*std::move(made), std::move(its), std::move(entries)};
  }
  return {now, before ? std::optional(*before) : std::nullopt, prior.middle()};
}

Scenario drawn(Scenario const& scenario, std::uint64_t seed, std::uint32_t draw) {
  return drawn(scenario, nullptr, seed, draw).now;
}

namespace {

/// Takes out what things are called by people: a text is no parameter.
void erase_labels(Json& value) {
  if (value.is_object()) {
    auto const label = value.find("label");
    if (label != value.end() && label->is_string()) value.erase(label);
  }
  if (value.is_structured())  // a plain value has itself as its only part
    for (auto& part : value) erase_labels(part);
}

}  // namespace

std::string digest(Scenario const& scenario) {
  Json content = write(scenario);
  for (auto const* key : {"sources", "name", "about", "inspection", "judgement", "levers"})
    content.erase(key);
  erase_labels(content);
  return core::text_digest(print(content));
}

}  // namespace caseflow::scenario
