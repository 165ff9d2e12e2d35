#include "model/ratings/change.hpp"

#include <cmath>

namespace caseflow::ratings {
namespace {

constexpr double significance_level = 0.1;

Figure const* figure(Inspection const& inspection, Standard const& wanted, std::string_view key_question) {
  auto const at = inspection.framework.standard(wanted.id);
  if (!at || inspection.framework.standards[*at].revision != wanted.revision) return nullptr;
  auto const& asked = inspection.framework.standards[*at].key_questions;
  auto const& figures = inspection.findings[*at].figures;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (asked[i].id == key_question && figures[i]) return &*figures[i];
  }
  return nullptr;
}

}  // namespace

ProportionTest proportion_test(Figure const& before, Figure const& after) {
  double const first = before.cases, second = after.cases;
  double const pooled = (before.sufficient + after.sufficient) / (first + second);
  double const variance = pooled * (1 - pooled) * (1 / first + 1 / second);
  if (variance <= 0) return {};
  double const z = (after.sufficient / second - before.sufficient / first) / std::sqrt(variance);
  return {z, std::erfc(std::abs(z) / std::sqrt(2.0))};
}

std::vector<Change> changes(Inspection const& before, Inspection const& after) {
  std::vector<Change> answer;
  for (Standard const& standard : after.framework.standards) {
    for (KeyQuestion const& asked : standard.key_questions) {
      Figure const* const first = figure(before, standard, asked.id);
      Figure const* const second = figure(after, standard, asked.id);
      if (!first || !second) continue;
      ProportionTest const test = proportion_test(*first, *second);
      answer.push_back({asked.id, *first, *second, test, test.p_value < significance_level});
    }
  }
  return answer;
}

}  // namespace caseflow::ratings
