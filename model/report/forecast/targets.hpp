#pragma once

#include "model/forecast/forecast.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/table_choice.hpp"

namespace caseflow::report {

/// The rows of the table "targets" (`tables.hpp`).
void judged_targets(forecast::Forecast const& forecast, TableChoice const& choice, TakeRow const& take);

}  // namespace caseflow::report
