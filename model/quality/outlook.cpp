#include "model/quality/outlook.hpp"

#include <algorithm>
#include <cmath>

#include "model/quality/last_overall.hpp"
#include "model/quality/tally.hpp"
#include "model/ratings/rules.hpp"
#include "sim/contract.hpp"

namespace caseflow::quality {
namespace {

using ratings::Rating;

constexpr std::size_t percents = 101;

/// Gathers the inspections of one history after another.
class Gathering {
 public:
  Gathering(ratings::Framework const& framework, Belief const& belief, Panel const& panel, Draws draws)
      : framework_(framework),
        belief_(belief),
        panel_(panel),
        draws_(draws),
        score_tally_(static_cast<std::size_t>(most_points()) + 1),
        score_analysis_(draws),
        lowest_(framework.standards.size(), Tally(percents)),
        tallies_(belief.questions.size(), Tally(percents)),
        analyses_(belief.questions.size(), VarianceAnalysis(draws)),
        history_means_(belief.questions.size()),
        pooled_(belief.questions.size(), 0.0),
        drifted_(belief.questions.size(), 0.0),
        cases_(belief.questions.size(), 0.0),
        binds_(belief.questions.size(), 0.0),
        raised_(framework.standards.size(), 0.0) {
    found_.resize(framework.standards.size());
    for (std::size_t i = 0; i < framework.standards.size(); ++i)
      found_[i].figures.resize(framework.standards[i].key_questions.size());
  }

  void add(History const& seen, Inspected const& inspected, sim::RandomStreams const& random) {
    HistoryOutlook history;
    Decisions const decisions(framework_, panel_, seen, draws_, random);
    history.standards.resize(framework_.standards.size(), ratings::Probabilities{});
    std::vector<double> scores, expected;
    for (std::size_t i = 0; i < draws_.count(); ++i) {
      auto const overall = rate(inspected, i, decisions, history);
      scores.push_back(overall.score);
      expected.push_back(expected_score_);
      panel_variance_ += (overall.score - expected_score_) * (overall.score - expected_score_);
      score_tally_.add(overall.score);
      history.overall[ratings::index(overall.rating)] += 1;
    }
    auto const inspections = static_cast<double>(scores.size());
    score_analysis_.add(expected);
    history.score = sim::mean(scores);
    for (double& one : history.overall) one /= inspections;
    for (auto& standard : history.standards)
      for (double& one : standard) one /= inspections;
    for (std::size_t i = 0; i < belief_.questions.size(); ++i) add_question(i, inspected, history);
    for (std::size_t sample = 0; sample < core::sample_count; ++sample)
      outlook_.samples[sample].eligible += inspected.eligible[sample];
    outlook_.histories.push_back(std::move(history));
  }

  Outlook outlook() {
    auto const histories = static_cast<double>(outlook_.histories.size());
    double const inspections = histories * static_cast<double>(draws_.count());
    std::vector<double> scores;
    for (auto const& history : outlook_.histories) {
      scores.push_back(history.score);
      for (std::size_t i = 0; i < ratings::rating_count; ++i)
        outlook_.overall[i] += history.overall[i] / histories;
    }
    outlook_.score = *score_tally_.spread(scores);
    outlook_.score_variance = score_analysis_.components();
    if (outlook_.score_variance) outlook_.score_variance->panel = panel_variance_ / inspections;
    for (std::size_t i = 0; i < framework_.standards.size(); ++i) {
      auto const& about = framework_.standards[i];
      StandardOutlook standard{about.id, about.name};
      standard.from_cases = !about.judgement();
      for (auto const& history : outlook_.histories)
        for (std::size_t j = 0; j < ratings::rating_count; ++j)
          standard.probability[j] += history.standards[i][j] / histories;
      standard.raised_share = raised_[i] / inspections;
      outlook_.standards.push_back(std::move(standard));
    }
    for (std::size_t i = 0; i < belief_.questions.size(); ++i) finish_question(i, inspections);
    for (std::size_t i = 0; i < outlook_.standards.size(); ++i) {
      auto& standard = outlook_.standards[i];
      standard.binding = binding(standard);
      standard.rise = rise(standard, lowest_[i]);
    }
    for (auto& size : outlook_.samples) size.eligible /= histories;
    for (std::size_t i = 0; i < belief_.questions.size(); ++i) {
      auto& size = outlook_.samples[static_cast<std::size_t>(belief_.questions[i].sample)];
      size.drawn = std::max(size.drawn, cases_[i] / inspections);
    }
    return std::move(outlook_);
  }

 private:
  int most_points() const { return framework_.points.back() * static_cast<int>(framework_.standards.size()); }

  /// One inspection: figures, discretion, ratings, score.
  ratings::Overall rate(Inspected const& inspected, std::size_t inspection, Decisions const& decisions,
                        HistoryOutlook& history) {
    auto const which = draws_.at(inspection);
    for (std::size_t i = 0; i < belief_.questions.size(); ++i) {
      auto const& question = belief_.questions[i];
      auto const& count = inspected.count(inspection, i);
      auto& figure = found_[question.standard].figures[question.position];
      figure =
          count.cases > 0 ? std::optional(ratings::counted(count.sufficient, count.cases)) : std::nullopt;
      cases_[i] += count.cases;
    }
    ratings_.clear();
    expected_score_ = 0;
    for (std::size_t i = 0; i < framework_.standards.size(); ++i) {
      auto const rating = rate_standard(i, inspected, which, decisions);
      history.standards[i][ratings::index(rating)] += 1;
      ratings_.push_back(rating);
    }
    return ratings::overall(framework_, ratings_);
  }

  Rating rate_standard(std::size_t standard, Inspected const& inspected, Draws::Which const& which,
                       Decisions const& decisions) {
    if (panel_.judged[standard]) {
      expected_score_ += decisions.expected_points(standard);
      return decisions.judged(standard, which);
    }
    auto& found = found_[standard];
    if (std::none_of(found.figures.begin(), found.figures.end(),
                     [](auto const& it) { return it.has_value(); }))
      stand_in(standard, inspected, which);
    auto const rated = ratings::rated(framework_, found);
    for (std::size_t i = 0; i < belief_.questions.size(); ++i)
      if (belief_.questions[i].standard == standard && belief_.questions[i].position == rated.binding.front())
        binds_[i] += 1;
    int const lowest = found.figures[rated.binding.front()]->percent;
    lowest_[standard].add(lowest);
    int const points = framework_.points[ratings::index(rated.rating)];
    expected_score_ += points;
    if (!panel_.discretion || !rated.eligible.raise) return rated.rating;
    auto const raised = *ratings::moved(rated.rating, 1);
    int const short_of = framework_.band_from[ratings::index(raised)] - lowest;
    expected_score_ +=
        decisions.expected_to_raise(short_of) * (framework_.points[ratings::index(raised)] - points);
    if (!decisions.raises(standard, which, short_of)) return rated.rating;
    raised_[standard] += 1;
    return raised;
  }

  /// Where no case could be drawn, inspectors are taken to find what they are believed to.
  void stand_in(std::size_t standard, Inspected const& inspected, Draws::Which const& which) {
    for (std::size_t i = 0; i < belief_.questions.size(); ++i) {
      auto const& question = belief_.questions[i];
      if (question.standard != standard) continue;
      double const share = inspected.share_drifted(which, i);
      found_[standard].figures[question.position] =
          ratings::printed(static_cast<int>(std::lround(100 * share)), 100);
    }
  }

  void add_question(std::size_t at, Inspected const& inspected, HistoryOutlook& history) {
    std::vector<double> values;
    auto& bands = history.bands.emplace_back();
    auto const inspections = static_cast<double>(draws_.count());
    for (std::size_t i = 0; i < draws_.count(); ++i) {
      auto const& count = inspected.count(i, at);
      if (count.cases == 0) continue;
      int const percent = ratings::percentage(count.sufficient, count.cases);
      tallies_[at].add(percent);
      values.push_back(percent);
      bands[ratings::index(ratings::band(framework_, percent))] += 1 / inspections;
    }
    for (int level = 0; level < draws_.levels; ++level) {
      pooled_[at] += 100 * inspected.share_pooled(level, at) / draws_.levels;
      for (int drift = 0; drift < draws_.drifts; ++drift)
        drifted_[at] +=
            100 * inspected.share_drifted({0, level, drift, 0}, at) / draws_.levels / draws_.drifts;
    }
    history.percent.push_back(values.empty() ? std::nullopt : std::optional(sim::mean(values)));
    if (values.empty()) return;
    history_means_[at].push_back(sim::mean(values));
    // A part of the sample can be empty now and then; such histories are left out of the analysis.
    if (values.size() == draws_.count()) analyses_[at].add(values);
  }

  void finish_question(std::size_t at, double inspections) {
    auto const& question = belief_.questions[at];
    auto const& about = framework_.standards[question.standard].key_questions[question.position];
    QuestionOutlook outlook{about.id, about.about};
    outlook.name = ratings::unique_name(framework_.standards[question.standard], about);
    if (question.level.found) outlook.last = 100 * *question.level.found;
    outlook.pooled = pooled_[at] / static_cast<double>(outlook_.histories.size());
    outlook.drifted = drifted_[at] / static_cast<double>(outlook_.histories.size());
    outlook.percent = tallies_[at].spread(history_means_[at]);
    outlook.cases = cases_[at] / inspections;
    auto const& from = framework_.band_from;
    for (std::size_t band = 0; band < ratings::rating_count; ++band)
      outlook.bands[band] = tallies_[at].share(
          from[band], band + 1 < ratings::rating_count ? from[band + 1] : static_cast<int>(percents));
    outlook.binds_share = binds_[at] / inspections;
    outlook.variance = analyses_[at].components();
    outlook_.standards[question.standard].questions.push_back(outlook);
  }

  static std::optional<std::size_t> binding(StandardOutlook const& standard) {
    if (standard.questions.empty()) return std::nullopt;
    auto const most =
        std::max_element(standard.questions.begin(), standard.questions.end(),
                         [](auto const& a, auto const& b) { return a.binds_share < b.binds_share; });
    return static_cast<std::size_t>(most - standard.questions.begin());
  }

  std::optional<Rise> rise(StandardOutlook const& standard, Tally const& lowest) const {
    auto const to = ratings::next_rating(standard.probability);
    if (!to || !standard.binding || !standard.questions[*standard.binding].percent) return std::nullopt;
    double const band = framework_.band_from[ratings::index(*to)];
    Rise rise{*to, band - lowest.spread({})->p50, {*standard.binding}};
    for (std::size_t i = 0; i < standard.questions.size(); ++i) {
      auto const& percent = standard.questions[i].percent;
      if (i != *standard.binding && percent && percent->p50 < band) rise.questions.push_back(i);
    }
    return rise;
  }

  ratings::Framework const& framework_;
  Belief const& belief_;
  Panel const& panel_;
  Draws draws_;
  Outlook outlook_;
  Tally score_tally_;
  VarianceAnalysis score_analysis_;  ///< Of the score that the panel may be expected to arrive at.
  double expected_score_ = 0;        ///< Of the inspection at hand.
  double panel_variance_ = 0;        ///< Squared departures from it, in sum.
  std::vector<Tally> lowest_;        ///< By standard: the lowest of its percentages.
  std::vector<Tally> tallies_;
  std::vector<VarianceAnalysis> analyses_;
  std::vector<std::vector<double>> history_means_;
  std::vector<double> pooled_, drifted_, cases_, binds_, raised_;
  std::vector<ratings::Findings> found_;  ///< Working space of one inspection.
  std::vector<Rating> ratings_;
};

std::optional<Steps> steps_since_last(Outlook const& outlook) {
  Steps steps;
  double count = 0;
  for (auto const& standard : outlook.standards)
    for (auto const& question : standard.questions) {
      if (!question.last || !question.percent) continue;
      steps.last += *question.last;
      steps.pooled += question.pooled;
      steps.drifted += question.drifted;
      steps.forecast += question.percent->mean;
      ++count;
    }
  if (count == 0) return std::nullopt;
  return Steps{steps.last / count, steps.pooled / count, steps.drifted / count, steps.forecast / count};
}

}  // namespace

Outlook outlook(scenario::NextInspection const& inspection, scenario::Judgement const& judgement,
                std::span<History const> histories, std::uint64_t seed, Draws draws) {
  SIM_EXPECTS(!histories.empty());
  auto const framework = ratings::framework(inspection.framework);
  SIM_EXPECTS(framework.has_value());
  auto const believed = belief(*framework, inspection, judgement);
  auto const rules = panel(*framework, inspection, judgement);
  Baseline const baseline(believed, histories);
  Judging const judging(believed, baseline, draws, static_cast<int>(inspection.cases_an_officer));
  Gathering gathering(*framework, believed, rules, draws);
  for (auto const& history : histories) {
    sim::RandomStreams const random(seed, history.replication);
    gathering.add(history, judging.inspect(history, random), random);
  }
  auto made = gathering.outlook();
  if (inspection.last) made.last_overall = last_overall(*inspection.last);
  made.steps = steps_since_last(made);
  return made;
}

}  // namespace caseflow::quality
