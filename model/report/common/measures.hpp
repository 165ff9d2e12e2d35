#pragma once

#include <string>
#include <string_view>

#include "model/scenario/document/json.hpp"
#include "sim/measure.hpp"

/// What people call measures.
namespace caseflow::report {

/// A measure in words, without its unit: "Cases per officer", "Officers in post".
std::string plain_label(sim::Measure const& measure);

/// The same for a column of bare numbers: what of a share the label calls per cent is a share, "Workload
/// (share of available hours)" of 1.22.
std::string table_label(sim::Measure const& measure);

/// The same with its unit, counts by the month: "New cases a month", "Officers in post (FTE)", "Contacts kept
/// (%)", "Overtime (hours a month)". What the label says itself is not said again.
std::string label(sim::Measure const& measure);

/// "count", "level" or "ratio".
std::string_view kind_word(sim::MeasureKind kind);
/// How its months make a quarter or the horizon: "sum", "mean_of_days" or "ratio_of_sums".
std::string_view over_months_word(sim::MeasureKind kind);
/// A measure, or one value of a way in which it is split, as documents begin what they say of it.
scenario::Json about_measure_json(sim::Measure const& measure, sim::Label const& by);
/// What these words, percentiles, half-widths and `n` mean in documents.
scenario::Json definitions_json();

/// Whether more of a measure is better for a service, or less; neither where it depends, as of a caseload.
enum class Better { more, less, neither };
Better better(std::string_view measure);

/// "better" or "worse" of a difference that is not 0; "" where neither is known.
std::string_view better_or_worse(std::string_view measure, double difference);

}  // namespace caseflow::report
