#include "model/quality/belief.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "sim/contract.hpp"

namespace caseflow::quality {
namespace {

/// A logistic variable has about this standard deviation where it and the normal one give the same shares
/// between 5 and 95 per cent (Johnson and Kotz): log odds over this are normal scores.
constexpr double log_odds_a_score = 1.702;

template <std::size_t count>
std::optional<std::size_t> position(std::array<std::string_view, count> const& names, std::string_view name) {
  for (std::size_t i = 0; i < count; ++i)
    if (names[i] == name) return i;
  return std::nullopt;
}

/// Cases that the last inspection judged for a key question; a part without a size as the reports show it.
double cases(ratings::Framework const& framework, scenario::LastInspection const& last,
             std::string_view sample) {
  if (auto const given = last.samples.find(std::string(sample)); given != last.samples.end())
    return given->second;
  auto const& part = framework.samples[*framework.sample(sample)];
  auto const whole = last.samples.find(std::string(framework.whole(sample).name));
  SIM_EXPECTS(whole != last.samples.end());
  return std::floor(whole->second * part.usual_cases / part.usual_of + 0.5);
}

/// The percentage that the last inspection printed for a key question that asks the same today.
std::optional<double> found(ratings::Standard const& standard, ratings::KeyQuestion const& question,
                            scenario::LastInspection const& last) {
  auto const framework = ratings::framework(last.framework);
  SIM_EXPECTS(framework.has_value());
  auto const at = framework->standard(standard.id);
  if (!at || framework->standards[*at].revision != standard.revision) return std::nullopt;
  auto const its = last.standards.find(std::string(standard.id));
  if (its == last.standards.end()) return std::nullopt;
  auto const percent = its->second.key_questions.find(std::string(question.id));
  if (percent == its->second.key_questions.end()) return std::nullopt;
  return percent->second;
}

Level level(ratings::Framework const& framework, ratings::Standard const& standard,
            ratings::KeyQuestion const& question, scenario::NextInspection const& inspection,
            scenario::Judgement const& judgement) {
  auto const national = judgement.national_percent.find(ratings::unique_name(standard, question));
  SIM_EXPECTS(national != judgement.national_percent.end());
  double const share = national->second / 100, pooling = judgement.pooling_cases.at(std::string(standard.id));
  Level level{{pooling * share, pooling * (1 - share)}};
  if (!inspection.last) return level;
  auto const percent = found(standard, question, *inspection.last);
  if (!percent) return level;
  if (inspection.last->standards.at(std::string(standard.id)).newer_specification.value_or(false))
    level.believed = {0.5, 0.5};  // Jeffreys: as if nothing were known of other services
  double const judged = cases(framework, *inspection.last, question.sample);
  level.drift_variance = judgement.drift.variance_per_year * years_between(inspection);
  level.found = *percent / 100;
  level.believed.sufficient += judged * *level.found;
  level.believed.insufficient += judged * (1 - *level.found);
  return level;
}

std::vector<Weight> weights(std::string const& question, scenario::Judgement const& judgement) {
  std::vector<Weight> all;
  for (auto const& [name, weight] : judgement.weights) {
    auto const mean = weight.questions.find(question);
    if (mean == weight.questions.end() || mean->second == 0) continue;
    all.push_back({*core::feature_named(name), mean->second / log_odds_a_score});
  }
  return all;
}

}  // namespace

double Level::best() const { return found.value_or(believed.mean()); }

double Belief::Strength::drawn(double normal_score) const {
  if (!positive) return 1 + spread * normal_score;
  double const variance = std::log1p(spread * spread);
  return std::exp(std::sqrt(variance) * normal_score - variance / 2);
}

double Belief::dependence() const { return 2 / std::numbers::pi * std::asin(case_share + officer_share); }

double years_between(scenario::NextInspection const& inspection) {
  if (!inspection.date || !inspection.last) return 0;
  return std::max(0.0, static_cast<double>((*inspection.date - inspection.last->date).count())) /
         sim::days_a_year;
}

Belief belief(ratings::Framework const& framework, scenario::NextInspection const& inspection,
              scenario::Judgement const& judgement) {
  Belief believed;
  believed.case_share = judgement.case_share;
  believed.officer_share = judgement.officer_share;
  believed.drift_common_share = judgement.drift.common_share;
  believed.strength_of_all.spread = judgement.weights_spread_share;
  believed.strengths.resize(core::feature_count);
  for (auto const& [name, weight] : judgement.weights)
    believed.strengths[static_cast<std::size_t>(*core::feature_named(name))] = {weight.spread_share,
                                                                                weight.positive};
  for (std::size_t i = 0; i < framework.standards.size(); ++i) {
    auto const& standard = framework.standards[i];
    for (std::size_t j = 0; j < standard.key_questions.size(); ++j) {
      auto const& question = standard.key_questions[j];
      if (question.qualitative()) continue;
      auto const sample = position(core::sample_words, framework.whole(question.sample).name);
      SIM_EXPECTS(sample.has_value());
      auto const part = position(service::part_words, question.sample);
      believed.questions.push_back({i, j, question.id, static_cast<core::Sample>(*sample),
                                    part ? std::optional(static_cast<service::Part>(*part)) : std::nullopt,
                                    weights(ratings::unique_name(standard, question), judgement),
                                    level(framework, standard, question, inspection, judgement)});
    }
  }
  return believed;
}

}  // namespace caseflow::quality
