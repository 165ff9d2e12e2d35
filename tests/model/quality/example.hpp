#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "model/quality/outlook.hpp"
#include "sim/chance.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::quality::test {

/// The beliefs of an invented country: national shares between 45 and 75 per cent, one weight for every
/// feature.
inline scenario::Judgement judgement() {
  scenario::Judgement judgement;
  judgement.national_percent = {{"2.1.1", 68}, {"2.1.2", 63}, {"2.1.3", 55}, {"2.2.1", 63}, {"2.2.2", 64},
                                {"2.2.3", 46}, {"2.3.1", 70}, {"2.3.2", 52}, {"2.3.3", 45}, {"2.4.1", 65},
                                {"2.4.2", 60}, {"2.4.3", 47}, {"4.1.1", 74}, {"4.1.2", 75}, {"4.1.3", 73},
                                {"4.1.4", 74}, {"4.2.1", 69}, {"4.2.2", 62}, {"4.2.3", 59}};
  for (auto const* id : {"2.1", "2.2", "2.3", "2.4", "4.1", "4.2"}) judgement.pooling_cases[id] = 20;
  judgement.delivery = {
      .prior_changed = 1, .prior_kept = 3, .weeks = 26, .workload = 4, .vacancies = 4, .waits = 0.1};
  judgement.discretion = {2.5, 2.5, 0.5, 1};
  judgement.case_share = 0.35;
  judgement.officer_share = 0.05;
  for (auto const* id : {"1.1", "1.2", "1.3", "1.4"}) judgement.national_ratings[id] = {1, 2, 2, 1};
  for (auto const& feature : core::features) {
    auto& weight = judgement.weights[std::string(feature.name)];
    weight.spread_share = 0.5;
    weight.positive = true;
    if (feature.sample == core::Sample::supervision)
      weight.questions = {{"2.1.1", 0.3}, {"2.2.3", 0.5}, {"2.3.2", 0.4}, {"2.4.1", 0.3}};
    else if (feature.sample == core::Sample::unpaid_work)
      weight.questions = {{"4.1.1", 0.6}, {"4.1.4", 0.5}};
    else
      weight.questions = {{"4.2.1", 0.6}, {"4.2.3", 0.5}};
  }
  return judgement;
}

/// An inspection under the shipped windows, samples and discretion, after one that found the figures below.
inline scenario::NextInspection inspection() {
  static auto const shipped = caseflow::test::shipped().inspection;
  auto inspection = shipped;
  inspection.date = sim::Date{std::chrono::year{2020} / std::chrono::May / 4};
  inspection.judged.clear();
  inspection.framework = "2018";
  inspection.last =
      scenario::LastInspection{*inspection.date - std::chrono::days{365},
                               "requires_improvement",
                               "2018",
                               {{"case_supervision", 98},
                                {"reviewing_compliance", 58},
                                {"reviewing_desistance", 48},
                                {"reviewing_harm", 42},
                                {"unpaid_work", 28},
                                {"through_the_gate", 16}},
                               {{"1.1", {"good", {}}},
                                {"1.2", {"requires_improvement", {}}},
                                {"1.3", {"good", {}}},
                                {"1.4", {"good", {}}},
                                {"2.1", {{}, {{"2.1.1", 66}, {"2.1.2", 57}, {"2.1.3", 45}}}},
                                {"2.2", {{}, {{"2.2.1", 50}, {"2.2.2", 60}, {"2.2.3", 41}}}},
                                {"2.3", {{}, {{"2.3.1", 66}, {"2.3.2", 44}, {"2.3.3", 40}}}},
                                {"2.4", {{}, {{"2.4.1", 53}, {"2.4.2", 70}, {"2.4.3", 40}}}},
                                {"4.1", {{}, {{"4.1.1", 82}, {"4.1.2", 75}, {"4.1.3", 89}, {"4.1.4", 81}}}},
                                {"4.2", {{}, {{"4.2.1", 75}, {"4.2.2", 56}, {"4.2.3", 63}}}}}};
  return inspection;
}

inline constexpr sim::Entity officers = 1000000;  ///< Entities from here on are officers.

/// Cases of one day whose features are spread between 0 and 1; `round` tells one history from another.
inline Eligible eligible(std::uint32_t round,
                         std::array<int, core::sample_count> const& cases = {240, 40, 30}) {
  sim::RandomStreams const random(77, round);
  Eligible all;
  sim::Entity entity = 1;
  for (std::size_t sample = 0; sample < core::sample_count; ++sample)
    for (int i = 0; i < cases[sample]; ++i, ++entity) {
      Practice seen;
      seen.entity = entity;
      seen.officer = officers + static_cast<sim::Entity>(random.uniform(entity, 1) * 45);
      seen.stratum = static_cast<Stratum>(random.uniform(entity, 2) * stratum_count);
      for (unsigned part = 0; part < service::part_count; ++part)
        if (random.uniform(entity, 3, part) < (part == 0 ? 0.85 : 0.5))
          seen.parts |= static_cast<std::uint8_t>(1U << part);
      for (std::uint32_t f = 0; f < core::feature_count; ++f) {
        bool const has = static_cast<std::size_t>(core::features[f].sample) == sample &&
                         random.uniform(entity, 4, f) < 0.8;
        seen.features[f] = has ? static_cast<float>(random.uniform(entity, 5, f)) : Practice::no_value;
      }
      all[sample].push_back(seen);
    }
  return all;
}

/// Histories in which the practice at the inspection is as before, but for `changed`.
inline std::vector<History> histories(
    std::uint32_t count, std::function<void(Practice&)> const& changed = [](Practice&) {}) {
  std::vector<History> all;
  for (std::uint32_t i = 0; i < count; ++i) {
    History history{eligible(2 * i), eligible(2 * i + 1), i};
    for (auto& sample : history.now)
      for (auto& seen : sample) changed(seen);
    all.push_back(std::move(history));
  }
  return all;
}

inline QuestionOutlook const& question(Outlook const& outlook, std::string_view id) {
  for (auto const& standard : outlook.standards)
    for (auto const& question : standard.questions)
      if (question.id == id) return question;
  throw std::out_of_range(std::string(id));
}

inline Draws as_found() {
  Draws draws;
  draws.as_found = true;
  draws.levels = 1;
  draws.weights = 1;
  draws.drifts = 1;
  draws.samples = 20;
  return draws;
}

}  // namespace caseflow::quality::test
