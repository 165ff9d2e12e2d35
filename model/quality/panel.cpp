#include <algorithm>
#include <numeric>

#include "model/quality/outlook.hpp"
#include "sim/contract.hpp"

namespace caseflow::quality {
namespace {

ratings::Probabilities in_proportion(scenario::RatingOdds const& odds) {
  ratings::Probabilities probabilities{odds.inadequate, odds.requires_improvement, odds.good,
                                       odds.outstanding};
  double const sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
  SIM_EXPECTS(sum > 0);
  for (double& one : probabilities) one /= sum;
  return probabilities;
}

ratings::Probabilities certain(ratings::Rating rating) {
  ratings::Probabilities probabilities{};
  probabilities[ratings::index(rating)] = 1;
  return probabilities;
}

/// By what is said of this inspection, else by the last one, else as in all services.
ratings::Probabilities judged(std::string const& id, scenario::NextInspection const& inspection,
                              scenario::Judgement const& judgement) {
  if (auto const given = inspection.judged.find(id); given != inspection.judged.end())
    return in_proportion(given->second);
  if (inspection.last)
    if (auto const last = inspection.last->standards.find(id);
        last != inspection.last->standards.end() && last->second.rating)
      return certain(*ratings::rating_named(*last->second.rating));
  return in_proportion(judgement.national_ratings.at(id));
}

}  // namespace

Panel panel(ratings::Framework const& framework, scenario::NextInspection const& inspection,
            scenario::Judgement const& judgement) {
  Panel panel;
  for (auto const& standard : framework.standards)
    panel.judged.push_back(standard.judgement()
                               ? std::optional(judged(std::string(standard.id), inspection, judgement))
                               : std::nullopt);
  auto const& discretion = inspection.discretion;
  if (discretion.policy == scenario::DiscretionPolicy::as_seen)
    panel.raises = ratings::Prior{discretion.raised + 0.5, discretion.allowed - discretion.raised + 0.5};
  return panel;
}

}  // namespace caseflow::quality
