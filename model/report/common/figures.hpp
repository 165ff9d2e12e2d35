#pragma once

#include <optional>

#include "model/scenario/document/json.hpp"
#include "sim/interval.hpp"

/// Numbers of documents.
namespace caseflow::report {

/// A result as JSON, rounded to six significant digits: here and not in printing, because scenarios are
/// printed beside results with all of their digits. Null where it is not known.
scenario::Json six_digits(double value);
scenario::Json six_digits(std::optional<double> const& value);

/// A result as JSON, rounded to three decimals: of explanations, which are no estimates.
scenario::Json three_decimals(double value);

/// One figure of a spread, by the key that it has in forecasts.
struct SpreadFigure {
  char const* name;
  std::optional<double> (*of)(sim::Spread const&);
};
inline constexpr SpreadFigure spread_figures[]{
    {"mean", [](sim::Spread const& it) -> std::optional<double> { return it.mean; }},
    {"half_width", [](sim::Spread const& it) { return it.half_width; }},
    {"p5", [](sim::Spread const& it) -> std::optional<double> { return it.p5; }},
    {"p25", [](sim::Spread const& it) -> std::optional<double> { return it.p25; }},
    {"p50", [](sim::Spread const& it) -> std::optional<double> { return it.p50; }},
    {"p75", [](sim::Spread const& it) -> std::optional<double> { return it.p75; }},
    {"p95", [](sim::Spread const& it) -> std::optional<double> { return it.p95; }},
};

/// How many values are behind a spread, 0 where there is none.
int values_behind(std::optional<sim::Spread> const& spread);

/// A figure of what may not be known; null where it is not.
scenario::Json six_digits(SpreadFigure const& figure, std::optional<sim::Spread> const& spread);

}  // namespace caseflow::report
