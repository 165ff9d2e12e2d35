#pragma once

#include "model/forecast/forecast.hpp"
#include "model/report/common/csv.hpp"

namespace caseflow::report {

/// The rows of the table "labels" (`tables.hpp`): every measure, then every value of a dimension, once.
void labels(forecast::Forecast const& forecast, TakeRow const& take);

}  // namespace caseflow::report
