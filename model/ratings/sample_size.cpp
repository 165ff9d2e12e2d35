#include "model/ratings/sample_size.hpp"

#include <algorithm>
#include <cmath>

#include "sim/contract.hpp"

namespace caseflow::ratings {
namespace {

constexpr double normal_at_80_percent = 1.2815515655446004;  // two-sided
constexpr double margin = 0.05;
/// The sample from an unlimited number of cases at a share of one half: 164.2.
constexpr double unlimited_sample = normal_at_80_percent * normal_at_80_percent * 0.25 / (margin * margin);

int nearest(double cases) { return static_cast<int>(std::floor(cases + 0.5)); }

}  // namespace

int sample_size(int eligible) {
  SIM_EXPECTS(eligible >= 1);
  return nearest(unlimited_sample / (1 + (unlimited_sample - 1) / eligible));
}

std::optional<int> implied_eligible(int sample) {
  SIM_EXPECTS(sample >= 1);
  if (sample >= unlimited_sample) return std::nullopt;
  return nearest(sample * (unlimited_sample - 1) / (unlimited_sample - sample));
}

std::optional<int> eligible_cases(Inspection const& inspection, KeyQuestion const& asked, int cases,
                                  int whole_cases) {
  SIM_EXPECTS(!asked.qualitative() && cases >= 1 && whole_cases >= cases);
  auto const given = inspection.eligible.find(asked.sample);
  if (given != inspection.eligible.end()) return std::max(cases, given->second);
  auto const whole_given = inspection.eligible.find(inspection.framework.whole(asked.sample).name);
  auto const whole = whole_given != inspection.eligible.end() ? std::optional(whole_given->second)
                                                              : implied_eligible(whole_cases);
  if (!whole) return std::nullopt;
  return std::max(cases, nearest(static_cast<double>(*whole) * cases / whole_cases));
}

}  // namespace caseflow::ratings
