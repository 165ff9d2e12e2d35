#include "model/quality/judging.hpp"

#include <algorithm>
#include <cmath>

#include "model/core/feature.hpp"
#include "model/core/name_hash.hpp"
#include "model/quality/anchor.hpp"
#include "model/quality/normal.hpp"
#include "model/quality/purpose.hpp"
#include "model/quality/sampling.hpp"
#include "model/ratings/resample.hpp"
#include "model/ratings/sample_size.hpp"
#include "sim/contract.hpp"
#include "sim/distribution.hpp"

namespace caseflow::quality {
namespace {

constexpr double level_reach = 5;  ///< Of the normal scores at which levels are tabulated.
constexpr int level_knots = 101;   ///< A tenth apart: no share is further off than a few in a million.

std::vector<double> quantiles(Level const& level) {
  std::vector<double> values;
  auto const& share = normal();
  for (int i = 0; i < level_knots; ++i)
    values.push_back(
        ratings::share_at(level.believed, share(level_reach * (2.0 * i / (level_knots - 1) - 1))));
  return values;
}

double variance(std::vector<float> const& scores) {
  if (scores.empty()) return 0;
  double sum = 0, squares = 0;
  for (float const score : scores) {
    sum += static_cast<double>(score);
    squares += static_cast<double>(score) * static_cast<double>(score);
  }
  auto const n = static_cast<double>(scores.size());
  return std::max(0.0, squares / n - sum / n * (sum / n));
}

/// A question's mean weights times the strength that was drawn for each feature.
std::vector<double> drawn_weights(JudgedQuestion const& question, std::vector<double> const& strengths) {
  std::vector<double> weights;
  for (auto const& weight : question.weights)
    weights.push_back(weight.mean * strengths[static_cast<std::size_t>(weight.feature)]);
  return weights;
}

double at_score(std::vector<double> const& quantiles, double z) {
  double const at = std::clamp((z / level_reach + 1) / 2, 0.0, 1.0) * (level_knots - 1);
  auto const i = std::min(static_cast<std::size_t>(at), quantiles.size() - 2);
  return quantiles[i] + (at - static_cast<double>(i)) * (quantiles[i + 1] - quantiles[i]);
}

}  // namespace

/// The cases of one sample on the day: who they are, what their judgements share, and which ones are drawn.
struct Judging::Cases {
  std::vector<Practice> const& eligible;
  std::vector<Practice> const& before;  ///< Whom the last inspection could look at.
  std::vector<double> of_case;          ///< Standard normal.
  std::vector<double> of_officer;       ///< With the officers' share of the variance.
  std::vector<std::vector<std::uint32_t>> samples;
};

Judging::Judging(Belief const& belief, Baseline const& baseline, Draws draws, int cases_an_officer)
    : belief_(belief), baseline_(baseline), draws_(draws), cases_an_officer_(cases_an_officer) {
  SIM_EXPECTS(draws.weights >= 1 && draws.levels >= 1 && draws.drifts >= 1 && draws.samples >= 1);
  SIM_EXPECTS(belief.own_share() > 0);
  if (draws.as_found) return;
  for (auto const& question : belief.questions) level_quantiles_.push_back(quantiles(question.level));
}

/// What is not known, as drawn for one history.
struct Judging::Believed {
  std::vector<std::vector<double>> strengths;  ///< By draw of the weights: multipliers, by feature.
  std::vector<std::vector<double>> levels;     ///< By draw of the levels: shares, by question.
  std::vector<std::vector<double>> drifts;     ///< By draw of the drift: of the latent quality, by question.
};

Judging::Believed Judging::believed(sim::RandomStreams const& random) const {
  Believed drawn;
  for (int draw = 0; draw < draws_.weights; ++draw) drawn.strengths.push_back(drawn_strengths(random, draw));
  for (int draw = 0; draw < draws_.levels; ++draw) drawn.levels.push_back(drawn_levels(random, draw));
  for (int draw = 0; draw < draws_.drifts; ++draw) drawn.drifts.push_back(drawn_drifts(random, draw));
  return drawn;
}

std::vector<double> Judging::drawn_strengths(sim::RandomStreams const& random, int draw) const {
  std::vector<double> drawn;
  double const of_all = belief_.strength_of_all.drawn(
      sim::normal_quantile(random.uniform(static_cast<sim::Entity>(draw), number(Purpose::strength_of_all))));
  for (std::size_t feature = 0; feature < belief_.strengths.size(); ++feature) {
    auto const& strength = belief_.strengths[feature];
    auto const by_name = core::name_hash(core::facts(static_cast<core::Feature>(feature)).name);
    double const z = sim::normal_quantile(
        random.uniform(static_cast<sim::Entity>(draw), number(Purpose::strength), by_name));
    drawn.push_back(of_all * strength.drawn(z));
  }
  return drawn;
}

std::vector<double> Judging::drawn_drifts(sim::RandomStreams const& random, int draw) const {
  auto const its = Draws::antithetic(draw, draws_.drifts);
  auto const drawn = [&](std::uint32_t what) {
    return its.sign * sim::normal_quantile(
                          random.uniform(static_cast<sim::Entity>(its.number), number(Purpose::drift), what));
  };
  constexpr std::uint32_t of_all = 0;
  double const common = std::sqrt(belief_.drift_common_share) * drawn(of_all),
               own = std::sqrt(1 - belief_.drift_common_share);
  std::vector<double> drifts;
  for (auto const& question : belief_.questions) {
    double const deviation = draws_.as_found ? 0 : std::sqrt(question.level.drift_variance);
    drifts.push_back(deviation * (common + own * drawn(core::name_hash(question.id))));
  }
  return drifts;
}

std::vector<double> Judging::drawn_levels(sim::RandomStreams const& random, int draw) const {
  std::vector<double> levels;
  double const common = std::sqrt(belief_.dependence()), own = std::sqrt(1 - belief_.dependence());
  auto const its = Draws::antithetic(draw, draws_.levels);
  auto const drawn = [&](std::uint32_t what) {
    return its.sign * sim::normal_quantile(
                          random.uniform(static_cast<sim::Entity>(its.number), number(Purpose::level), what));
  };
  for (std::size_t i = 0; i < belief_.questions.size(); ++i) {
    auto const& question = belief_.questions[i];
    if (draws_.as_found) {
      levels.push_back(question.level.best());
      continue;
    }
    auto const sample = static_cast<std::uint32_t>(question.sample);
    double const z = common * drawn(sample) + own * drawn(static_cast<std::uint32_t>(core::sample_count + i));
    levels.push_back(at_score(level_quantiles_[i], z));
  }
  return levels;
}

/// A case that is asked a question in a sample, and the number by which it is judged whatever is believed.
struct Judging::Asked {
  std::uint32_t at;
  double u;
};

std::vector<std::vector<Judging::Asked>> Judging::asked(JudgedQuestion const& question, int at,
                                                        Cases const& cases,
                                                        sim::RandomStreams const& random) const {
  constexpr std::uint32_t questions_at_most = 64;
  std::vector<std::vector<Asked>> all(cases.samples.size());
  for (std::uint32_t sample = 0; sample < all.size(); ++sample)
    for (auto const i : cases.samples[sample])
      if (question.asks(cases.eligible[i].parts))
        all[sample].push_back(
            {i, random.uniform(cases.eligible[i].entity, number(Purpose::judgement),
                               sample * questions_at_most + static_cast<std::uint32_t>(at))});
  return all;
}

Count Judging::counted(std::vector<Asked> const& sample, std::vector<double> const& chance) {
  return {static_cast<int>(std::count_if(sample.begin(), sample.end(),
                                         [&](Asked const& one) { return one.u < chance[one.at]; })),
          static_cast<int>(sample.size())};
}

/// Standard deviations of what makes up the latent quality beyond practice.
struct Judging::Makeup {
  double of_case, own, all;  ///< `all` counts the officer's effect too.
};

/// The practice of a case moves several questions alike, and its own effect all of them. Their covariances
/// add up to the stated share; the rest of what practice explains is taken out of what a question has alone.
Judging::Makeup Judging::makeup(std::size_t question, std::vector<double> const& strengths,
                                double explained) const {
  auto const& its = belief_.questions[question];
  auto const by_feature = [&](JudgedQuestion const& of, ByFeature& sum) {
    for (auto const& weight : of.weights) {
      auto const feature = static_cast<std::size_t>(weight.feature);
      sum[feature] += weight.mean * strengths[feature];
    }
  };
  ByFeature own{}, others{};
  by_feature(its, own);
  double count = 0;
  for (std::size_t i = 0; i < belief_.questions.size(); ++i)
    if (i != question && belief_.questions[i].sample == its.sample)
      by_feature(belief_.questions[i], others), ++count;
  double const in_common = count > 0 ? baseline_.covariance(its.sample, own, others) / count : explained;
  double const of_case = belief_.case_share - std::clamp(in_common, 0.0, belief_.case_share);
  double const least = belief_.own_share() / 10;  // however strong weights are drawn, chance has its part
  double const alone = std::max(least, 1 - belief_.officer_share - of_case - explained);
  return {std::sqrt(of_case), std::sqrt(alone), std::sqrt(of_case + alone + belief_.officer_share)};
}

std::vector<double> Judging::chances_before(History const& history, std::size_t question,
                                            sim::RandomStreams const& random) const {
  auto const& its = belief_.questions[question];
  auto const& sample = history.before[static_cast<std::size_t>(its.sample)];
  auto const strengths = drawn_strengths(random, 0);
  auto const weights = drawn_weights(its, strengths);
  std::vector<float> deviations, of_all, own;
  auto const means = baseline_.means(question, sample);
  for (auto const& seen : sample) quality::deviations(its, means, seen, deviations);
  scores(weights, baseline_.deviations(question), of_all);
  scores(weights, deviations, own);
  own.resize(sample.size(), 0);  // without weights
  auto const all = static_cast<float>(makeup(question, strengths, variance(of_all)).all);
  for (float& one : of_all) one /= all;
  double const a = anchor(drawn_levels(random, 0)[question], of_all);
  std::vector<double> chances;
  for (float const one : own) chances.push_back(normal()(a + static_cast<double>(one / all)));
  return chances;
}

void Judging::judge(std::size_t at, Cases const& cases, Believed const& believed,
                    sim::RandomStreams const& random, Inspected& inspected) const {
  auto const& share = normal();
  auto const& question = belief_.questions[at];
  auto const samples = asked(question, static_cast<int>(at), cases, random);
  std::vector<float> deviations, before, now;
  auto const means = baseline_.means(at, cases.before);
  for (auto const& seen : cases.eligible) quality::deviations(question, means, seen, deviations);
  std::vector<double> chance(cases.eligible.size());
  for (int draw = 0; draw < draws_.weights; ++draw) {
    auto const& strengths = believed.strengths[static_cast<std::size_t>(draw)];
    auto const weights = drawn_weights(question, strengths);
    scores(weights, baseline_.deviations(at), before);
    scores(weights, deviations, now);
    now.resize(cases.eligible.size(), 0);  // without weights
    auto const makeup = this->makeup(at, strengths, variance(before));
    for (float& one : before) one /= static_cast<float>(makeup.all);
    for (int level = 0; level < draws_.levels; ++level) {
      double const a = makeup.all * anchor(believed.levels[static_cast<std::size_t>(level)][at], before);
      for (int drift = 0; drift < draws_.drifts; ++drift) {
        double const b = a + believed.drifts[static_cast<std::size_t>(drift)][at];
        for (std::size_t i = 0; i < now.size(); ++i)
          chance[i] = share(
              (b + static_cast<double>(now[i]) + makeup.of_case * cases.of_case[i] + cases.of_officer[i]) /
              makeup.own);
        for (int sample = 0; sample < draws_.samples; ++sample)
          inspected.count(draws_.index({draw, level, drift, sample}), at) =
              counted(samples[static_cast<std::size_t>(sample)], chance);
      }
    }
  }
}

Judging::Cases Judging::cases(History const& history, std::size_t sample,
                              sim::RandomStreams const& random) const {
  auto const& eligible = history.now[sample];
  Cases cases{eligible, history.before[sample], {}, {}, {}};
  double const officer_effect = std::sqrt(belief_.officer_share);
  for (auto const& seen : eligible) {
    auto const drawn_for = [&](sim::Entity entity, Purpose purpose) {
      return sim::normal_quantile(random.uniform(entity, number(purpose)));
    };
    cases.of_case.push_back(drawn_for(seen.entity, Purpose::case_effect));
    // Without an officer nothing is shared with others, but the variance is the same.
    sim::Entity const officer = seen.officer != 0 ? seen.officer : seen.entity;
    cases.of_officer.push_back(officer_effect * drawn_for(officer, Purpose::officer_effect));
  }
  bool const supervision = sample == static_cast<std::size_t>(core::Sample::supervision);
  Sampling const sampling(eligible, supervision ? cases_an_officer_ : 0);
  int const size = ratings::sample_size(static_cast<int>(eligible.size()));
  for (int i = 0; i < draws_.samples; ++i)
    cases.samples.push_back(sampling.draw(size, random, static_cast<std::uint32_t>(i)));
  return cases;
}

Inspected Judging::inspect(History const& history, sim::RandomStreams const& random) const {
  Inspected inspected;
  inspected.draws = draws_;
  inspected.questions = belief_.questions.size();
  inspected.counts.resize(draws_.count() * inspected.questions);
  auto const drawn = believed(random);
  for (auto const& levels : drawn.levels) {
    for (double const level : levels) inspected.pooled.push_back(static_cast<float>(level));
    for (auto const& drifts : drawn.drifts)
      for (std::size_t i = 0; i < levels.size(); ++i)
        inspected.drifted.push_back(static_cast<float>(normal()(normal_score(levels[i]) + drifts[i])));
  }
  for (std::size_t sample = 0; sample < core::sample_count; ++sample) {
    inspected.eligible[sample] = static_cast<int>(history.now[sample].size());
    if (history.now[sample].empty()) continue;
    auto const seen = cases(history, sample, random);
    for (std::size_t i = 0; i < belief_.questions.size(); ++i)
      if (static_cast<std::size_t>(belief_.questions[i].sample) == sample)
        judge(i, seen, drawn, random, inspected);
  }
  return inspected;
}

}  // namespace caseflow::quality
