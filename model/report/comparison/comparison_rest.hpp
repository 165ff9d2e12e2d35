#pragma once

#include <string>
#include <vector>

#include "model/forecast/comparison.hpp"

/// What a comparison's text says with all detail. All of it expects series that have a difference over the
/// horizon.
namespace caseflow::report {

using SeriesList = std::vector<forecast::ComparedSeries const*>;

/// What could be chance, with the replications that would tell, and what is too small to matter; "" of none.
std::string inconclusive(SeriesList const& found, int months);

/// What is the same in every replication; `all`: nothing else was found. "" of none.
std::string same(SeriesList const& found, bool all);

/// The first of these measures month by month, beside each other; "" of none.
std::string by_month(forecast::Comparison const& comparison, SeriesList found);

}  // namespace caseflow::report
