#include "model/report/forecast/targets.hpp"

#include <array>

#include "model/scenario/question/scenario.hpp"

namespace caseflow::report {

void judged_targets(forecast::Forecast const& forecast, TableChoice const& choice, TakeRow const& take) {
  for (auto const& judged : forecast.targets) {
    auto const& target = judged.target;
    if (!choice.has(target.measure)) continue;
    auto const by = sim::to_string(target.by);
    take(std::array<Cell, 7>{judged.name, target.measure,
                             scenario::aim_words[static_cast<std::size_t>(target.aim)], target.value, by,
                             number_or_nothing(judged.probability_met), static_cast<double>(judged.known)});
  }
}

}  // namespace caseflow::report
