#pragma once

#include <string>
#include <vector>

#include "model/forecast/forecast.hpp"

/// What a manager asks first of a forecast, in sentences.
namespace caseflow::report {

/// Below this many replications there is no 90 % range of them, and no words for how likely something is.
inline constexpr int few_replications = 20;

/// The forecast in three sentences: caseload, workload, and the rating where one is forecast.
std::vector<std::string> answer(forecast::Forecast const& forecast);

/// What to watch: grades with more work than hours, targets at risk, standards that would be Inadequate, and
/// the smallest step to a better rating. Empty where nothing stands out.
std::vector<std::string> to_watch(forecast::Forecast const& forecast);

/// A few measures month by month as sparklines under a heading; "" where there are fewer than three months.
std::string months_at_a_glance(forecast::Forecast const& forecast);

/// "Unpaid work completion of at least 90 % by 31 Mar 2020".
std::string target_words(forecast::Forecast const& forecast, forecast::JudgedTarget const& judged);

/// How likely a target is met. In words only where the inputs were drawn and the replications support them;
/// else how many simulated futures met it, which says nothing of inputs that may be wrong.
std::string how_likely(forecast::Forecast const& forecast, double probability);

}  // namespace caseflow::report
