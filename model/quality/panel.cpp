#include "model/quality/panel.hpp"

#include <algorithm>
#include <numeric>

#include "model/core/name_hash.hpp"
#include "model/quality/purpose.hpp"
#include "sim/contract.hpp"

namespace caseflow::quality {
namespace {

using ratings::Probabilities, ratings::Rating;

Probabilities in_proportion(scenario::RatingOdds const& odds) {
  Probabilities probabilities{odds.inadequate, odds.requires_improvement, odds.good, odds.outstanding};
  double const sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
  SIM_EXPECTS(sum > 0);
  for (double& one : probabilities) one /= sum;
  return probabilities;
}

/// By what is said of this inspection, else from the last one, else as in all services.
Panel::Judged judged_without_cases(std::string const& id, scenario::NextInspection const& inspection,
                                   scenario::Judgement const& judgement) {
  if (auto const given = inspection.judged.find(id); given != inspection.judged.end())
    return {std::nullopt, in_proportion(given->second)};
  if (inspection.last)
    if (auto const last = inspection.last->standards.find(id);
        last != inspection.last->standards.end() && last->second.rating)
      return {ratings::rating_named(*last->second.rating), {}};
  return {std::nullopt, in_proportion(judgement.national_ratings.at(id))};
}

Rating chosen(Probabilities const& probabilities, double u) {
  double sum = 0;
  for (std::size_t i = 0; i + 1 < ratings::rating_count; ++i)
    if (u < (sum += probabilities[i])) return static_cast<Rating>(i);
  return Rating::outstanding;
}

double mean_points(ratings::Framework const& framework, Probabilities const& probabilities) {
  double sum = 0;
  for (std::size_t i = 0; i < ratings::rating_count; ++i) sum += probabilities[i] * framework.points[i];
  return sum;
}

}  // namespace

Panel panel(ratings::Framework const& framework, scenario::NextInspection const& inspection,
            scenario::Judgement const& judgement) {
  Panel panel{{}, {}, Delivery(judgement.delivery, years_between(inspection))};
  for (auto const& standard : framework.standards)
    panel.judged.push_back(standard.judgement() ? std::optional(judged_without_cases(std::string(standard.id),
                                                                                     inspection, judgement))
                                                : std::nullopt);
  auto const& seen = inspection.discretion;
  if (seen.policy == scenario::DiscretionPolicy::as_seen)
    panel.discretion.emplace(judgement.discretion, seen.raised_at, seen.kept_at);
  return panel;
}

Decisions::Decisions(ratings::Framework const& framework, Panel const& panel, History const& history,
                     Draws const& draws, sim::RandomStreams const& random)
    : panel_(panel),
      draws_(draws),
      random_(random),
      probabilities_(framework.standards.size()),
      expected_points_(framework.standards.size(), 0.0) {
  auto const& chances = panel.delivery.yearly_chances();
  for (auto const& standard : framework.standards) names_.push_back(core::name_hash(standard.id));
  std::vector<double> drawn;
  for (int level = 0; level < draws.levels; ++level) {
    auto const entity = static_cast<sim::Entity>(level);
    if (panel.discretion)
      curves_.push_back(panel.discretion->drawn(random.uniform(entity, number(Purpose::panel))));
    double const u = random.uniform(entity, number(Purpose::delivery));
    drawn.push_back(chances[static_cast<std::size_t>(u * static_cast<double>(chances.size()))]);
  }
  for (std::size_t i = 0; i < probabilities_.size(); ++i) {
    auto const& judged = panel.judged[i];
    if (!judged) continue;
    double const shift =
        panel.delivery.shift(framework.standards[i].id, history.conditions_before, history.conditions_now);
    auto const next = [&](double chance) {
      return judged->last ? panel.delivery.next(*judged->last, chance, shift) : judged->said;
    };
    for (double const chance : drawn) probabilities_[i].push_back(next(chance));
    for (double const chance : chances)
      expected_points_[i] += mean_points(framework, next(chance)) / static_cast<double>(chances.size());
  }
}

/// One of the decisions at a level; the same whatever weights were drawn and whatever other standards there
/// are.
std::uint32_t Decisions::item(std::size_t standard, Draws::Which const& which) const {
  return names_[standard] + static_cast<std::uint32_t>(which.drift * draws_.samples + which.sample);
}

Rating Decisions::judged(std::size_t standard, Draws::Which const& which) const {
  double const u = random_.uniform(static_cast<sim::Entity>(which.level), number(Purpose::judged_without),
                                   item(standard, which));
  return chosen(probabilities_[standard][static_cast<std::size_t>(which.level)], u);
}

bool Decisions::raises(std::size_t standard, Draws::Which const& which, int points) const {
  if (!panel_.discretion) return false;
  double const u = random_.uniform(static_cast<sim::Entity>(which.level), number(Purpose::panel),
                                   1 + item(standard, which));
  return u < curves_[static_cast<std::size_t>(which.level)].probability(points);
}

double Decisions::expected_to_raise(int points) const {
  return panel_.discretion ? panel_.discretion->expected(points) : 0;
}

}  // namespace caseflow::quality
