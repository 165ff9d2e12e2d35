#pragma once

#include "model/forecast/forecast.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/table_choice.hpp"

namespace caseflow::report {

/// The rows of the table "labels" (`tables.hpp`): every measure, then every value of a dimension, once.
void labels(forecast::Forecast const& forecast, TableChoice const& choice, TakeRow const& take);

}  // namespace caseflow::report
