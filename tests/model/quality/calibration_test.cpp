#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/model/quality/example.hpp"

namespace caseflow::quality {
namespace {

constexpr int trials = 400;
constexpr std::uint32_t replications = 4;

double normal_draw(sim::Luck const& luck, sim::Entity entity, std::uint16_t purpose, std::size_t ordinal) {
  return sim::normal_quantile(luck.uniform(entity, purpose, static_cast<std::uint32_t>(ordinal)));
}

/// A world in which everything is known: levels and weights are drawn from what is believed of all services.
Belief world(Belief const& prior, sim::Luck const& luck) {
  Belief truth = prior;
  double const common = std::sqrt(prior.dependence()), own = std::sqrt(1 - prior.dependence());
  for (std::size_t i = 0; i < truth.questions.size(); ++i) {
    auto& question = truth.questions[i];
    double const z = common * normal_draw(luck, 1, 1, static_cast<std::size_t>(question.sample)) +
                     own * normal_draw(luck, 1, 2, i);
    question.level.found = ratings::share_at(question.level.believed, std::erfc(-z / std::sqrt(2.0)) / 2);
  }
  for (std::size_t f = 0; f < core::feature_count; ++f) {
    auto& strength = truth.strengths[f];
    double const ruled_out = std::erfc(1 / strength.spread / std::sqrt(2.0)) / 2;
    double const u = ruled_out + luck.uniform(1, 3, static_cast<std::uint32_t>(f)) * (1 - ruled_out);
    double const multiplier = 1 + strength.spread * sim::normal_quantile(u);
    for (auto& question : truth.questions)
      for (auto& weight : question.weights)
        if (static_cast<std::size_t>(weight.feature) == f) weight.mean *= multiplier;
    strength.spread = 0;
  }
  return truth;
}

/// One inspection in that world.
std::vector<Count> inspected(Belief const& truth, std::vector<History> const& histories,
                             Eligible const& cases, std::uint32_t round) {
  Draws draws = test::as_found();
  draws.samples = 1;
  Baseline const baseline(truth, histories);
  return Judging(truth, baseline, draws, 6).inspect(cases, sim::Luck(1000, round)).counts;
}

void write_down(std::vector<Count> const& counts, Belief const& belief, ratings::Framework const& framework,
                scenario::NextInspection& inspection) {
  for (std::size_t i = 0; i < counts.size(); ++i) {
    auto const& question = belief.questions[i];
    auto const& standard = framework.standards[question.standard];
    inspection.last->standards[std::string(standard.id)].key_questions[std::string(question.id)] =
        ratings::percentage(counts[i].sufficient, counts[i].cases);
    inspection.last->samples[std::string(standard.key_questions[question.position].sample)] = counts[i].cases;
  }
}

/// Of every key question, all percentages that the forecast thinks possible, ascending.
std::vector<std::vector<double>> forecast(Belief const& belief, std::vector<History> const& histories) {
  Draws const draws;
  Baseline const baseline(belief, histories);
  Judging const judging(belief, baseline, draws, 6);
  std::vector<std::vector<double>> percents(belief.questions.size());
  for (std::uint32_t i = 0; i < histories.size(); ++i) {
    auto const seen = judging.inspect(histories[i].now, sim::Luck(2000, i));
    for (std::size_t j = 0; j < seen.counts.size(); ++j)
      percents[j % belief.questions.size()].push_back(100.0 * seen.counts[j].sufficient /
                                                      seen.counts[j].cases);
  }
  for (auto& one : percents) std::sort(one.begin(), one.end());
  return percents;
}

/// The continuous ranked probability score: the mean distance from what came, less half that of two draws.
double score(std::vector<double> const& ascending, double came) {
  double distance = 0, spread = 0;
  auto const n = static_cast<double>(ascending.size());
  for (std::size_t i = 0; i < ascending.size(); ++i) {
    distance += std::abs(ascending[i] - came);
    spread += ascending[i] * (2 * static_cast<double>(i) + 1 - n);
  }
  return distance / n - spread / (n * n);
}

/// Services whose parameters are hidden from the forecaster: their last inspection is seen, practice changes,
/// and the next inspection is forecast. Half of a service's features move by 0.15 either way (one standard
/// deviation). Trials, replications and seeds were fixed beforehand; the standard error of the coverage of
/// 400 trials, whose questions hang together, is about one point, and the bounds lie four from 90.
TEST(Calibration, of_intervals_and_of_the_score) {
  auto const framework = *ratings::framework("2018");
  auto unknown = test::inspection();
  unknown.last.reset();
  auto const judgement = test::judgement();
  Belief const prior = belief(framework, unknown, judgement);
  double covered = 0, answers = 0, scored = 0, scored_by_prior = 0;
  for (std::uint32_t trial = 0; trial < trials; ++trial) {
    sim::Luck const luck(500, trial);
    auto const changed = [&](Practice& seen) {
      for (std::size_t f = 0; f < core::feature_count; f += 2)
        if (seen.features[f] != Practice::no_value)
          seen.features[f] =
              std::clamp(seen.features[f] + 0.15F * static_cast<float>(normal_draw(luck, 2, 4, f)), 0.F, 1.F);
    };
    auto histories = test::histories(replications + 1, changed);
    History const real = histories.back();
    histories.pop_back();

    Belief const truth = world(prior, luck);
    auto inspection = test::inspection();
    write_down(inspected(truth, histories, real.before, trial), prior, framework, inspection);
    auto const next = inspected(truth, histories, real.now, trials + trial);
    auto const expected = forecast(belief(framework, inspection, judgement), histories);
    auto const without = forecast(prior, histories);
    for (std::size_t i = 0; i < next.size(); ++i) {
      double const came = 100.0 * next[i].sufficient / next[i].cases;
      auto const& percents = expected[i];
      double const p5 = sim::percentile(percents, 0.05), p95 = sim::percentile(percents, 0.95);
      covered += came >= p5 && came <= p95 ? 1 : 0;
      answers += 1;
      scored += score(percents, came);
      scored_by_prior += score(without[i], came);
    }
  }
  RecordProperty("coverage", std::to_string(covered / answers));
  RecordProperty("score_over_priors", std::to_string(scored / scored_by_prior));
  EXPECT_GE(covered / answers, 0.86);
  EXPECT_LE(covered / answers, 0.94);
  EXPECT_LE(scored / scored_by_prior, 0.9) << "an interval as wide as the prior is no forecast";
}

}  // namespace
}  // namespace caseflow::quality
