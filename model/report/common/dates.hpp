#pragma once

#include <string>
#include <vector>

#include "model/scenario/question/scenario.hpp"
#include "sim/date.hpp"

namespace caseflow::report {

/// "3 Jun 2019".
std::string date_text(sim::Date date);

/// Consecutive months in words: "Apr 19", "Apr–Jun 19" or "Dec 19–Feb 20". The months are counted from 0,
/// that of the start date. Expects `first` not after `last`.
std::string months_text(sim::Date start, int first, int last);

/// The months of a forecast as documents name them: "2019-04", …
std::vector<std::string> month_names(scenario::Scenario const& scenario);

/// Their first days, as tables for spreadsheets name them: "2019-04-01", …
std::vector<std::string> first_days(scenario::Scenario const& scenario);

}  // namespace caseflow::report
