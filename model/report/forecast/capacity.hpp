#pragma once

#include "model/forecast/forecast.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/table_choice.hpp"

namespace caseflow::report {

/// The rows of the table "capacity" (`tables.hpp`): each office, all of its officers first and then grade by
/// grade, period by period; only the grades that had officers there in some month of some replication.
void capacity(forecast::Forecast const& forecast, TableChoice const& choice, TakeRow const& take);

}  // namespace caseflow::report
