#include "model/quality/last_found.hpp"

#include <algorithm>

#include "model/quality/judging.hpp"
#include "model/ratings/framework.hpp"
#include "sim/contract.hpp"

namespace caseflow::quality {
namespace {

bool is_from(Practice const& seen, std::span<service::SiteId const> homes) {
  return homes.empty() || std::find(homes.begin(), homes.end(), seen.home) != homes.end();
}

std::size_t question_named(Belief const& belief, ratings::Framework const& framework, std::string_view name) {
  auto const found =
      std::find_if(belief.questions.begin(), belief.questions.end(), [&](JudgedQuestion const& one) {
        auto const& standard = framework.standards[one.standard];
        return ratings::unique_name(standard, standard.key_questions[one.position]) == name;
      });
  SIM_EXPECTS(found != belief.questions.end());
  return static_cast<std::size_t>(found - belief.questions.begin());
}

/// The last figures exactly as they were printed, and one draw of the weights.
Draws one_draw() {
  Draws draws;
  draws.weights = draws.levels = draws.drifts = draws.samples = 1;
  draws.as_found = true;
  return draws;
}

std::optional<double> part_of(double sum, int cases) {
  return cases > 0 ? std::optional(sum / cases) : std::nullopt;
}

}  // namespace

std::optional<double> expected_sufficient(scenario::NextInspection const& inspection,
                                          scenario::Judgement const& judgement, History const& history,
                                          std::string_view key_question,
                                          std::span<service::SiteId const> homes, std::uint64_t seed) {
  auto const framework = ratings::framework(inspection.framework);
  SIM_EXPECTS(framework.has_value());
  auto const believed = belief(*framework, inspection, judgement);
  auto const at = question_named(believed, *framework, key_question);
  auto const& question = believed.questions[at];
  auto const& sample = history.before[static_cast<std::size_t>(question.sample)];
  // Of this history alone: what it was like as a whole is in the printed figure, and what is asked for is
  // how its places differ.
  Baseline const baseline(believed, {&history, 1});
  Judging const judging(believed, baseline, one_draw(), static_cast<int>(inspection.cases_an_officer));
  auto const chances = judging.chances_before(history, at, {seed, history.replication});
  double sum = 0;
  int cases = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (!question.asks(sample[i].parts) || !is_from(sample[i], homes)) continue;
    sum += chances[i];
    ++cases;
  }
  return part_of(sum, cases);
}

std::optional<double> share_in_part(History const& history, service::Part part,
                                    std::span<service::SiteId const> homes) {
  double inside = 0;
  int cases = 0;
  for (auto const& seen : history.before[static_cast<std::size_t>(core::Sample::supervision)]) {
    if (!is_from(seen, homes)) continue;
    if ((seen.parts >> static_cast<unsigned>(part) & 1U) != 0) ++inside;
    ++cases;
  }
  return part_of(inside, cases);
}

}  // namespace caseflow::quality
