#include "model/scenario/facts/prior.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

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

/// FNV-1a, 64 bits.
std::uint64_t hash(std::string_view text) {
  std::uint64_t value = 14695981039346656037u;
  for (char const letter : text) value = (value ^ static_cast<unsigned char>(letter)) * 1099511628211u;
  return value;
}

constexpr int most_attempts = 100;
/// Priors are no part of a replication: this purpose is drawn with the prior's own seed only.
constexpr std::uint16_t prior_purpose = 1;

/// Whether a number moves no fact. Levers are moved when they are asked for; what is believed of judgements
/// is drawn where ratings are forecast, and must not be drawn twice.
bool moves_no_fact(std::string_view pointer) {
  return pointer.starts_with("/inspection/") || pointer.starts_with("/judgement/") ||
         pointer.starts_with("/levers/");
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

class ScenarioPrior {
 public:
  explicit ScenarioPrior(Scenario const& scenario)
      : sources_(scenario.sources),
        echo_(write(scenario)),
        numbers_(assumptions(scenario, scenario.sources)) {
    for (auto const& number : numbers_)
      if (auto const* entry = moves_no_fact(number.pointer) ? nullptr : roomy_entry(sources_, number.pointer))
        covered_[*entry].push_back(&number);
  }

  /// The scenario's document with other numbers.
  Json draw(sim::RandomStreams const& random, std::uint32_t attempt) const {
    Json drawn = echo_;
    for (auto const& [entry, covered] : covered_) {
      double const u = random.uniform(hash(entry) >> 16, prior_purpose, attempt);
      auto const& source = sources_.at(entry);
      if (covered.size() == 1) {
        put(drawn, *covered.front(), source.range->low + u * (source.range->high - source.range->low));
        continue;
      }
      auto const factor = common_factor(source, covered);
      for (auto const* number : covered)
        put(drawn, *number, number->value * (factor.low + u * (factor.high - factor.low)));
    }
    add_up(drawn);
    return drawn;
  }

 private:
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

  Sources const& sources_;
  Json echo_;
  std::vector<Assumption> numbers_;
  std::map<std::string, std::vector<Assumption const*>> covered_;
};

/// Nothing if it does not fit together.
std::optional<Scenario> fitting(Json drawn) {
  Scenario made;
  if (!read(Document(std::move(drawn), "drawn"), made).empty()) return std::nullopt;
  if (!check(made).empty()) return std::nullopt;
  return made;
}

}  // namespace

Scenario drawn(Scenario const& scenario, std::uint64_t seed, std::uint32_t draw) {
  ScenarioPrior const prior(scenario);
  sim::RandomStreams const random(seed, draw);
  for (std::uint32_t attempt = 0; attempt < most_attempts; ++attempt)
    if (auto made = fitting(prior.draw(random, attempt))) return *std::move(made);
  return scenario;
}

std::string digest(Scenario const& scenario) {
  Json content = write(scenario);
  for (auto const* key : {"sources", "name", "about", "inspection", "judgement", "levers"})
    content.erase(key);
  return fmt::format("{:016x}", hash(print(content)));
}

}  // namespace caseflow::scenario
