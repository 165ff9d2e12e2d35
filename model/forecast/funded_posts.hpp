#pragma once

#include <string>
#include <vector>

#include "model/forecast/request.hpp"

namespace caseflow::forecast {

/// Posts that are funded, filled or not, of one kind of people.
struct FundedPosts {
  std::string who;  ///< "officers", "managers", "supervisors", …
  double fte = 0;   ///< On average over the days of the forecast.
};

/// Of all kinds, whether there are any or not, in the scenario's own order: with what is added, ended or
/// brought along on dates. At a cost of 1 an FTE their sum is what a plan says the staffing costs.
std::vector<FundedPosts> funded_posts(ForecastRequest const& request);
double all_fte(std::vector<FundedPosts> const& posts);

}  // namespace caseflow::forecast
