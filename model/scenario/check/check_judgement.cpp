// What is believed of judgements: that it is said of known features and questions, and of all that is asked.

#include <fmt/format.h>

#include "model/core/feature.hpp"
#include "model/ratings/framework.hpp"
#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

/// Names of the key questions that cases are judged on in any framework; by sample, if one is asked for.
std::vector<std::string> questions(std::string_view sample = "") {
  std::vector<std::string> names;
  for (auto const& framework : ratings::frameworks())
    for (auto const& standard : framework.standards)
      for (auto const& asked : standard.key_questions) {
        if (asked.qualitative()) continue;
        auto name = ratings::unique_name(standard, asked);
        bool const wanted = sample.empty() || framework.whole(asked.sample).name == sample;
        if (wanted && std::find(names.begin(), names.end(), name) == names.end())
          names.push_back(std::move(name));
      }
  return names;
}

void check_national(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& judgement = scenario.judgement;
  for (auto const& item : judgement.national_percent)
    diagnostics.name(child("/judgement/national_percent", item.first), item.first, questions(),
                     "a key question that cases are judged on");
  check_odds("/judgement/national_ratings", judgement.national_ratings, diagnostics);

  auto const framework = ratings::framework(scenario.inspection.framework);
  if (!framework) return;
  for (auto const& standard : framework->standards) {
    if (standard.judgement() && !judgement.national_ratings.contains(std::string(standard.id)))
      diagnostics.add(child("/judgement/national_ratings", standard.id),
                      "how often each rating is given, for the next inspection's framework", "nothing");
    for (auto const& asked : standard.key_questions) {
      if (asked.qualitative()) continue;
      auto const name = ratings::unique_name(standard, asked);
      if (!judgement.national_percent.contains(name))
        diagnostics.add(child("/judgement/national_percent", name),
                        "a percentage, for the next inspection's framework", "nothing");
    }
  }
}

void check_weights(std::map<std::string, FeatureWeight> const& weights, DiagnosticList& diagnostics) {
  std::vector<std::string> known;
  for (auto const& facts : core::features) known.emplace_back(facts.name);
  for (auto const& [name, weight] : weights) {
    auto const at = child("/judgement/weights", name);
    diagnostics.name(at, name, known, "a feature of practice");
    auto const feature = core::feature_named(name);
    if (!feature) continue;
    auto const sample = core::sample_words[static_cast<std::size_t>(core::facts(*feature).sample)];
    for (auto const& [question, mean] : weight.questions) {
      auto const where = child(child(at, "questions"), question);
      diagnostics.name(where, question, questions(sample),
                       fmt::format("a key question that is asked of the sample \"{}\"", sample));
      if (weight.positive && mean < 0)
        diagnostics.add(where, "0 or more: the weight is said to be positive", print(mean));
    }
  }
}

/// What counts in full must be less than what counts nothing, or there is nothing in between.
void check_scales(FeatureScales const& scales, DiagnosticList& diagnostics) {
  auto const check = [&](char const* full, double full_at, char const* nothing, double nothing_at) {
    if (nothing_at <= full_at)
      diagnostics.add(child("/judgement/scales", nothing),
                      fmt::format("more than {}, {}", full, print(full_at)), print(nothing_at));
  };
  check("manageable_cases", scales.manageable_cases, "unmanageable_cases", scales.unmanageable_cases);
  check("manageable_officers", scales.manageable_officers, "unmanageable_officers",
        scales.unmanageable_officers);
  check("prompt_session_days", scales.prompt_session_days, "late_session_days", scales.late_session_days);
  check("short_work_weeks", scales.short_work_weeks, "long_work_weeks", scales.long_work_weeks);
}

}  // namespace

void check_judgement(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& judgement = scenario.judgement;
  check_national(scenario, diagnostics);
  double const common = judgement.case_share + judgement.officer_share;
  if (common >= 1)
    diagnostics.add("/judgement", "case_share and officer_share that leave room for the single question",
                    fmt::format("{} in all", print(common)));
  check_scales(judgement.scales, diagnostics);
  check_weights(judgement.weights, diagnostics);
}

}  // namespace caseflow::scenario
