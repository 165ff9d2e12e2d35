#include "model/forecast/fact_scores.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "sim/chance.hpp"
#include "sim/interval.hpp"

namespace caseflow::forecast {
namespace {

constexpr int resamples = 1000;
constexpr std::size_t least_for_bootstrap = 4;
/// Beside the prior's purpose, drawn with the seed of the comparison.
constexpr std::uint16_t bootstrap_purpose = 2;

/// A check in tolerances.
struct ScoredCheck {
  double crps, error, rival;
};

std::optional<double> mean_of(std::vector<double> const& values) {
  return values.empty() ? std::nullopt : std::optional(sim::mean(values));
}

std::optional<double> median_of(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  return sim::percentile(values, 0.5);
}

std::optional<double> skill_of(double ours, double rivals) {
  return rivals > 0 ? std::optional(1 - ours / rivals) : std::nullopt;
}

/// Percentiles of the skill over checks drawn with replacement.
std::optional<Interval> bootstrapped(std::vector<ScoredCheck> const& checks, std::uint64_t seed) {
  if (checks.size() < least_for_bootstrap) return std::nullopt;
  std::vector<double> skills;
  for (std::uint32_t i = 0; i < resamples; ++i) {
    sim::RandomStreams const random(seed, i);
    double ours = 0, rivals = 0;
    for (std::uint32_t j = 0; j < checks.size(); ++j) {
      auto const at = static_cast<std::size_t>(random.uniform(1, bootstrap_purpose, j) *
                                               static_cast<double>(checks.size()));
      ours += checks[at].crps;
      rivals += checks[at].rival;
    }
    if (auto const skill = skill_of(ours, rivals)) skills.push_back(*skill);
  }
  if (skills.empty()) return std::nullopt;
  std::sort(skills.begin(), skills.end());
  return Interval{sim::percentile(skills, 0.025), sim::percentile(skills, 0.975)};
}

std::optional<Skill> skill(std::vector<ScoredCheck> const& checks, std::uint64_t seed) {
  if (checks.empty()) return std::nullopt;
  Skill made{.facts = static_cast<int>(checks.size())};
  for (auto const& check : checks) {
    made.crps += check.crps;
    made.error += check.error;
    made.rival += check.rival;
  }
  for (auto* sum : {&made.crps, &made.error, &made.rival}) *sum /= made.facts;
  made.skill = skill_of(made.crps, made.rival);
  made.skill_of_mean = skill_of(made.error, made.rival);
  made.interval = bootstrapped(checks, seed);
  return made;
}

/// Gathers checks one by one.
class Tally {
 public:
  void add(ComparedFact const& fact) {
    ++made_.checks;
    made_.right += fact.verdict == FactVerdict::right ? 1 : 0;
    made_.open += fact.verdict == FactVerdict::open ? 1 : 0;
    made_.wrong += fact.verdict == FactVerdict::wrong ? 1 : 0;
    bool const two_sided = fact.fact.printed == scenario::Printed::value;
    made_.two_sided += two_sided ? 1 : 0;
    if (!fact.simulated) return;
    ++made_.simulated;
    double const its_crps = crps(fact), its_error = error(fact);
    crps_.push_back(its_crps);
    errors_.push_back(its_error);
    if (!fact.fact.extreme.value_or(false)) usual_errors_.push_back(its_error);
    if (two_sided) {
      made_.half.held += holds(fact.fact, fact.simulated->futures.range(0.5)) ? 1 : 0;
      made_.ninety.held += holds(fact.fact, fact.simulated->futures.range(0.9)) ? 1 : 0;
      half_widths_.push_back(relative_width(fact, 0.5));
      ninety_widths_.push_back(relative_width(fact, 0.9));
    }
    auto const beside = [&](std::optional<double> const& rival, std::vector<ScoredCheck>& checks) {
      if (rival) checks.push_back({its_crps, its_error, distance(fact.fact, *rival) / fact.tolerance});
    };
    beside(fact.fact.national, national_);
    beside(fact.others, others_);
    beside(fact.whole, whole_);
  }

  FactsScore score(std::uint64_t seed) const {
    auto made = made_;
    made.crps = mean_of(crps_);
    made.error = mean_of(errors_);
    made.usual_error = mean_of(usual_errors_);
    made.usual = static_cast<int>(usual_errors_.size());
    made.half.median_width = median_of(half_widths_);
    made.ninety.median_width = median_of(ninety_widths_);
    made.national = skill(national_, seed);
    made.others = skill(others_, seed);
    made.whole = skill(whole_, seed);
    return made;
  }

 private:
  FactsScore made_;
  std::vector<double> crps_, errors_, usual_errors_, half_widths_, ninety_widths_;
  std::vector<ScoredCheck> national_, others_, whole_;
};

}  // namespace

double crps(ComparedFact const& fact) {
  return fact.simulated->futures.crps(fact.fact.value, fact.fact.printed == scenario::Printed::at_least,
                                      fact.fact.printed == scenario::Printed::at_most) /
         fact.tolerance;
}

double error(ComparedFact const& fact) { return distance(fact.fact, fact.simulated->mean) / fact.tolerance; }

FactsScore score(std::span<FactsComparison const> all) {
  Tally tally;
  for (auto const& compared : all)
    for (auto const& fact : compared.facts)
      if (fact.fact.role == scenario::FactRole::check) tally.add(fact);
  return tally.score(all.empty() ? 0 : all.front().seed);
}

}  // namespace caseflow::forecast
