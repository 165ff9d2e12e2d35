#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/forecast/request.hpp"
#include "sim/date.hpp"
#include "sim/measure.hpp"
#include "sim/summary.hpp"

/// What a reader must know before believing a forecast, as values; `model/report/forecast/warnings.hpp` puts
/// them into words.
namespace caseflow::forecast {

/// The forecast begins with a caseload below what arrivals sustain in the long run, by more than chance:
/// whatever a what-if changes on the start date can hardly show by then.
struct CaseloadNotBuiltUp {
  double caseload;   ///< Mean of the first month, cases.
  double sustained;  ///< Cases; above the former.

  /// The share of it that is missing.
  double shortfall() const { return 1 - caseload / sustained; }
};

/// A level whose first months differ from the rest (MSER-5 on the means of the replications).
struct NotSettled {
  std::string measure;  ///< "caseload" or "caseload_per_officer".
  int months;           ///< How many are the first; at least 1.
  double first, rest;   ///< Mean level of each.

  /// How far the first months are above the rest, as a share of it; below 0 where they are lower.
  double shift() const { return first / rest - 1; }
};

/// Hours asked of officers that can hardly be meant: posts in hours, or minutes of work in another unit.
struct ImplausibleWorkload {
  double share;                  ///< Of the hours that officers have.
  double usual_low, usual_high;  ///< What is plausible, shares.
};

/// Measures that other programs may rely on and the catalogue does not have.
struct MissingMeasures {
  std::vector<std::string> names;  ///< At least one.
};

/// Inspectors look at cases that began before the what-if and cannot have been touched by it.
struct InspectedTooEarly {
  sim::Date inspection, change;
  bool all;  ///< All cases of the supervision sample; otherwise some of them.
};

/// The last inspection is taken to have seen cases that began before there were officers.
struct OfficersBeginTooLate {
  double weeks;        ///< How far back the cases go that inspectors look at.
  int staffed_months;  ///< How long before the start date officers begin.
};

/// The scenario has no date for an inspection, so that no ratings are forecast.
struct NoInspection {};

using Warning = std::variant<CaseloadNotBuiltUp, NotSettled, ImplausibleWorkload, MissingMeasures,
                             InspectedTooEarly, OfficersBeginTooLate, NoInspection>;

/// Expects a summary of the catalogue's series.
std::vector<Warning> warnings_about(ForecastRequest const& request, sim::Catalogue const& catalogue,
                                    sim::Summary const& summary);

/// Hours asked of officers over those that they have, where that can hardly be meant.
std::optional<Warning> out_of_proportion(sim::Catalogue const& catalogue, sim::Summary const& summary);
/// The same of a share that is known.
std::optional<Warning> out_of_proportion(double share);

/// Measures that other programs may rely on: those that the catalogue does not have.
std::vector<std::string> missing_measures(sim::Catalogue const& catalogue);

}  // namespace caseflow::forecast
