#include "model/rules/points.hpp"

#include "sim/contract.hpp"

namespace caseflow::rules {

double available_points(double weekly_hours, FullTime const& full_time) {
  SIM_EXPECTS(weekly_hours >= 0 && full_time.points >= 0 && full_time.hours > 0);
  return full_time.points * weekly_hours / full_time.hours;
}

}  // namespace caseflow::rules
