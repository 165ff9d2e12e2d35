#include "model/quality/judging.hpp"

#include <algorithm>
#include <cmath>

#include "model/quality/anchor.hpp"
#include "model/quality/luck.hpp"
#include "model/quality/normal.hpp"
#include "model/quality/sampling.hpp"
#include "model/ratings/resample.hpp"
#include "model/ratings/sample_size.hpp"
#include "sim/contract.hpp"
#include "sim/distribution.hpp"

namespace caseflow::quality {
namespace {

constexpr double level_reach = 5;  ///< Of the normal scores at which levels are tabulated.
constexpr int level_knots = 401;
constexpr sim::Entity officers = sim::Entity{1} << 40;  ///< Entities of officers, apart from those of cases.

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

double at_score(std::vector<double> const& quantiles, double z) {
  double const at = std::clamp((z / level_reach + 1) / 2, 0.0, 1.0) * (level_knots - 1);
  auto const i = std::min(static_cast<std::size_t>(at), quantiles.size() - 2);
  return quantiles[i] + (at - static_cast<double>(i)) * (quantiles[i + 1] - quantiles[i]);
}

}  // namespace

/// The cases of one sample on the day: who they are, what their judgements share, and which ones are drawn.
struct Judging::Cases {
  std::vector<Practice> const& eligible;
  std::vector<double> of_case;     ///< Standard normal.
  std::vector<double> of_officer;  ///< With the officers' share of the variance.
  std::vector<std::vector<std::uint32_t>> samples;
};

Judging::Judging(Belief const& belief, Baseline const& baseline, Draws draws, int cases_an_officer)
    : belief_(belief), baseline_(baseline), draws_(draws), cases_an_officer_(cases_an_officer) {
  SIM_EXPECTS(draws.weights >= 1 && draws.levels >= 1 && draws.samples >= 1);
  SIM_EXPECTS(belief.own_share() > 0);
  if (draws.as_found) return;
  for (auto const& question : belief.questions) level_quantiles_.push_back(quantiles(question.level));
}

std::vector<double> Judging::drawn_weights(sim::Luck const& luck, int draw, Question const& question) const {
  std::vector<double> drawn;
  for (auto const& weight : question.weights) {
    auto const feature = static_cast<std::size_t>(weight.feature);
    auto const& strength = belief_.strengths[feature];
    double u = luck.uniform(static_cast<sim::Entity>(draw), number(Purpose::strength),
                            static_cast<std::uint32_t>(feature));
    if (strength.positive && strength.spread > 0) {
      double const ruled_out = normal()(-1 / strength.spread);
      u = ruled_out + u * (1 - ruled_out);
    }
    drawn.push_back(weight.mean * (1 + strength.spread * sim::normal_quantile(u)));
  }
  return drawn;
}

std::vector<double> Judging::drawn_levels(sim::Luck const& luck, int draw) const {
  std::vector<double> levels;
  double const common = std::sqrt(belief_.dependence()), own = std::sqrt(1 - belief_.dependence());
  auto const drawn = [&](std::uint32_t what) {
    return sim::normal_quantile(luck.uniform(static_cast<sim::Entity>(draw), number(Purpose::level), what));
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

std::vector<std::vector<Judging::Asked>> Judging::asked(Question const& question, int at, Cases const& cases,
                                                        sim::Luck const& luck) const {
  constexpr std::uint32_t questions_at_most = 64;
  std::vector<std::vector<Asked>> all(cases.samples.size());
  for (std::uint32_t sample = 0; sample < all.size(); ++sample)
    for (auto const i : cases.samples[sample])
      if (question.asks(cases.eligible[i].parts))
        all[sample].push_back({i, luck.uniform(cases.eligible[i].entity, number(Purpose::judgement),
                                               sample * questions_at_most + static_cast<std::uint32_t>(at))});
  return all;
}

void Judging::judge(Question const& question, int at, Cases const& cases, sim::Luck const& luck,
                    std::vector<double> const& levels, Inspected& inspected) const {
  auto const& share = normal();
  double const own = std::sqrt(belief_.own_share());
  auto const samples = asked(question, at, cases, luck);
  std::vector<float> deviations, before, now;
  for (auto const& seen : cases.eligible) baseline_.deviations(question, seen, deviations);
  std::vector<double> chance(cases.eligible.size());
  for (int weight = 0; weight < draws_.weights; ++weight) {
    auto const weights = drawn_weights(luck, weight, question);
    scores(weights, baseline_.deviations(static_cast<std::size_t>(at)), before);
    scores(weights, deviations, now);
    now.resize(cases.eligible.size(), 0);  // without weights
    // What practice explains is part of what a case's judgements share, so that they agree as far as stated.
    double const explained = std::min(variance(before), belief_.case_share);
    double const unexplained = std::sqrt(belief_.case_share - explained), all = std::sqrt(1 - explained);
    for (float& one : before) one /= static_cast<float>(all);
    for (int level = 0; level < draws_.levels; ++level) {
      double const a = all * anchor(levels[static_cast<std::size_t>(level)], before);
      for (std::size_t i = 0; i < now.size(); ++i)
        chance[i] = share(
            (a + static_cast<double>(now[i]) + unexplained * cases.of_case[i] + cases.of_officer[i]) / own);
      for (int sample = 0; sample < draws_.samples; ++sample) {
        auto& count = inspected.counts[inspected.index(weight, level, sample, at)];
        auto const& its = samples[static_cast<std::size_t>(sample)];
        count.cases = static_cast<int>(its.size());
        count.sufficient = static_cast<int>(
            std::count_if(its.begin(), its.end(), [&](Asked const& one) { return one.u < chance[one.at]; }));
      }
    }
  }
}

Inspected Judging::inspect(Eligible const& eligible, sim::Luck const& luck) const {
  Inspected inspected;
  inspected.weights = draws_.weights;
  inspected.levels = draws_.levels;
  inspected.samples = draws_.samples;
  inspected.questions = static_cast<int>(belief_.questions.size());
  inspected.counts.resize(inspected.index(draws_.weights, 0, 0, 0));

  std::vector<std::vector<double>> levels;
  for (int draw = 0; draw < draws_.levels; ++draw) {
    levels.push_back(drawn_levels(luck, draw));
    for (double const level : levels.back()) inspected.level_drawn.push_back(static_cast<float>(level));
  }

  for (std::size_t sample = 0; sample < core::sample_count; ++sample) {
    auto const& cases = eligible[sample];
    inspected.eligible[sample] = static_cast<int>(cases.size());
    if (cases.empty()) continue;
    Cases drawn{cases, {}, {}, {}};
    double const officer_effect = std::sqrt(belief_.officer_share);
    for (auto const& seen : cases) {
      auto const drawn_for = [&](sim::Entity entity, Purpose purpose) {
        return sim::normal_quantile(luck.uniform(entity, number(purpose)));
      };
      drawn.of_case.push_back(drawn_for(seen.entity, Purpose::case_effect));
      // Without an officer nothing is shared with others, but the variance is the same.
      sim::Entity const officer =
          seen.officer >= 0 ? officers + static_cast<sim::Entity>(seen.officer) : seen.entity;
      drawn.of_officer.push_back(officer_effect * drawn_for(officer, Purpose::officer_effect));
    }
    bool const supervision = sample == static_cast<std::size_t>(core::Sample::supervision);
    Sampling const sampling(cases, supervision ? cases_an_officer_ : 0);
    int const size = ratings::sample_size(static_cast<int>(cases.size()));
    for (int i = 0; i < draws_.samples; ++i)
      drawn.samples.push_back(sampling.draw(size, luck, static_cast<std::uint32_t>(i)));
    for (std::size_t i = 0; i < belief_.questions.size(); ++i) {
      if (static_cast<std::size_t>(belief_.questions[i].sample) != sample) continue;
      std::vector<double> of_question;
      for (auto const& level : levels) of_question.push_back(level[i]);
      judge(belief_.questions[i], static_cast<int>(i), drawn, luck, of_question, inspected);
    }
  }
  return inspected;
}

}  // namespace caseflow::quality
