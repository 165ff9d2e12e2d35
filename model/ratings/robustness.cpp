#include "model/ratings/robustness.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/ratings/sample_size.hpp"
#include "sim/chance.hpp"
#include "sim/contract.hpp"
#include "sim/distribution.hpp"

namespace caseflow::ratings {
namespace {

/// What a uniform number is drawn for.
enum Purpose : std::uint16_t { shared_by_sample, own_of_question, judgement };

/// One key question made ready to draw: the highest normal score of each count of sufficient cases.
struct Question {
  std::size_t standard, position;
  std::size_t sample;  ///< The whole sample whose cases it shares.
  int cases;
  std::vector<double> highest_score;
};

std::vector<double> scores(std::vector<double> const& probability) {
  constexpr double edge = 1e-15;
  std::vector<double> answer;
  double sum = 0;
  for (double const value : probability) {
    sum += value;
    double const unbounded = std::numeric_limits<double>::infinity();
    answer.push_back(sum < edge ? -unbounded : sum > 1 - edge ? unbounded : sim::normal_quantile(sum));
  }
  answer.back() = std::numeric_limits<double>::infinity();
  return answer;
}

/// Cases in the largest figure that counts each whole sample's cases: the best knowledge of the sample's
/// size.
std::vector<int> whole_sample_cases(Inspection const& inspection) {
  Framework const& framework = inspection.framework;
  std::vector<int> cases(framework.samples.size(), 1);
  for (std::size_t i = 0; i < inspection.findings.size(); ++i) {
    auto const& figures = inspection.findings[i].figures;
    for (std::size_t j = 0; j < figures.size(); ++j) {
      if (!figures[j]) continue;
      int& most =
          cases[*framework.sample(framework.whole(framework.standards[i].key_questions[j].sample).name)];
      most = std::max(most, figures[j]->cases);
    }
  }
  return cases;
}

std::vector<Question> questions(Inspection const& inspection, Prior prior) {
  Framework const& framework = inspection.framework;
  std::vector<int> const whole_cases = whole_sample_cases(inspection);
  std::vector<Question> all;
  for (std::size_t i = 0; i < inspection.findings.size(); ++i) {
    auto const& figures = inspection.findings[i].figures;
    for (std::size_t j = 0; j < figures.size(); ++j) {
      if (!figures[j]) continue;
      KeyQuestion const& asked = framework.standards[i].key_questions[j];
      std::size_t const sample = *framework.sample(framework.whole(asked.sample).name);
      auto const eligible = eligible_cases(inspection, asked, figures[j]->cases, whole_cases[sample]);
      all.push_back({i, j, sample, figures[j]->cases, scores(resampled(*figures[j], eligible, prior))});
    }
  }
  return all;
}

/// The numbers of one draw, four to a block.
double uniform(sim::RandomStreams const& random, int draw, Purpose purpose, std::size_t item) {
  auto const block =
      random.block(static_cast<sim::Entity>(draw), purpose, static_cast<std::uint32_t>(item / 4));
  return block.uniform(static_cast<int>(item % 4));
}

Rating chosen(Probabilities const& probabilities, double u) {
  double sum = 0;
  for (std::size_t i = 0; i + 1 < rating_count; ++i) {
    sum += probabilities[i];
    if (u < sum) return static_cast<Rating>(i);
  }
  return Rating::outstanding;
}

/// One sample after another of the same service.
class Resampling {
 public:
  Resampling(Inspection const& inspection, Assumptions const& assumptions)
      : assumptions_(assumptions),
        inspection_(inspection),
        questions_(questions(inspection, assumptions.prior)) {
    for (Findings const& findings : inspection.findings)
      kept_.push_back(rated(inspection.framework, findings).rating);
  }

  /// The standards' ratings in the draw of this number.
  std::vector<Rating> ratings(int draw) {
    sim::RandomStreams const random(assumptions_.seed, 0);
    draw_figures(random, draw);
    std::vector<Rating> answer = kept_;
    for (std::size_t i = 0; i < answer.size(); ++i) {
      Findings const& findings = inspection_.findings[i];
      auto const judged = assumptions_.judgements.find(inspection_.framework.standards[i].id);
      if (judged != assumptions_.judgements.end()) {
        answer[i] = chosen(judged->second, uniform(random, draw, judgement, i));
      } else if (!findings.given) {
        answer[i] = rated(inspection_.framework, findings).rating;
      }
    }
    return answer;
  }

 private:
  void draw_figures(sim::RandomStreams const& random, int draw) {
    double const shared_weight = std::sqrt(assumptions_.dependence);
    double const own_weight = std::sqrt(1 - assumptions_.dependence);
    for (std::size_t i = 0; i < questions_.size(); ++i) {
      Question const& question = questions_[i];
      double const shared = sim::normal_quantile(uniform(random, draw, shared_by_sample, question.sample));
      double const own = sim::normal_quantile(uniform(random, draw, own_of_question, i));
      auto const& highest = question.highest_score;
      auto const at =
          std::lower_bound(highest.begin(), highest.end(), shared_weight * shared + own_weight * own);
      int const sufficient = static_cast<int>(at - highest.begin());
      inspection_.findings[question.standard].figures[question.position] =
          counted(sufficient, question.cases);
    }
  }

  Assumptions const& assumptions_;
  Inspection inspection_;
  std::vector<Question> questions_;
  std::vector<Rating> kept_;
};

/// The least score that at least this share of draws does not exceed.
int percentile(std::vector<int> const& ascending, double share) {
  auto const rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(ascending.size())));
  return ascending[std::max<std::size_t>(rank, 1) - 1];
}

}  // namespace

Robustness robustness(Inspection const& inspection, Assumptions const& assumptions) {
  SIM_EXPECTS(assumptions.draws >= 1 && assumptions.dependence >= 0 && assumptions.dependence <= 1);
  SIM_EXPECTS(refusals(inspection).empty());
  Resampling resampling(inspection, assumptions);
  Robustness answer;
  answer.standards.resize(inspection.findings.size(), Probabilities{});
  std::vector<int> scores;
  for (int draw = 0; draw < assumptions.draws; ++draw) {
    std::vector<Rating> const ratings = resampling.ratings(draw);
    for (std::size_t i = 0; i < ratings.size(); ++i) answer.standards[i][index(ratings[i])] += 1;
    Overall const provider = overall(inspection.framework, ratings);
    answer.overall[index(provider.rating)] += 1;
    answer.score_mean += provider.score;
    scores.push_back(provider.score);
  }
  auto const to_share = [&](double& count) { count /= assumptions.draws; };
  for (Probabilities& standard : answer.standards) std::for_each(standard.begin(), standard.end(), to_share);
  std::for_each(answer.overall.begin(), answer.overall.end(), to_share);
  to_share(answer.score_mean);
  std::sort(scores.begin(), scores.end());
  answer.score_p5 = percentile(scores, 0.05);
  answer.score_p50 = percentile(scores, 0.50);
  answer.score_p95 = percentile(scores, 0.95);
  return answer;
}

}  // namespace caseflow::ratings
