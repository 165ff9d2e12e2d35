#include "model/forecast/difference.hpp"

namespace caseflow::forecast {

Difference difference(sim::Paired const& paired) {
  return {paired, paired.pairs, paired.pairs, std::nullopt,
          paired.identical ? Verdict::no_difference : Verdict::not_distinguishable};
}

Difference difference(sim::Unpaired const& unpaired) {
  sim::Paired its;
  its.first = unpaired.first;
  its.second = unpaired.second;
  its.difference = unpaired.difference;
  its.half_width = unpaired.half_width;
  its.p_value = unpaired.p_value;
  its.identical = unpaired.difference == 0 && unpaired.half_width == 0.0;
  return {its, unpaired.first_values, unpaired.second_values, std::nullopt,
          its.identical ? Verdict::no_difference : Verdict::not_distinguishable};
}

std::size_t decide(Family const& family) {
  Family tested;
  std::vector<double> p_values;
  for (auto* it : family) {
    if (!it->paired.p_value) continue;
    tested.push_back(it);
    p_values.push_back(*it->paired.p_value);
  }
  auto const corrected = sim::holm(p_values);
  for (std::size_t i = 0; i < tested.size(); ++i) {
    auto& it = *tested[i];
    it.p_value_holm = corrected[i];
    if (it.verdict == Verdict::no_difference || corrected[i] >= family_error) continue;
    it.verdict = it.paired.difference > 0 ? Verdict::higher : Verdict::lower;
  }
  return tested.size();
}

}  // namespace caseflow::forecast
