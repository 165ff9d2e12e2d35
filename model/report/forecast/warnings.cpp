#include "model/report/forecast/warnings.hpp"
#include "model/report/common/number.hpp"

#include <cmath>

#include <fmt/format.h>

namespace caseflow::report {
namespace {

std::string in_words(forecast::CaseloadNotBuiltUp const& warning) {
  return fmt::format(
      "The forecast begins with a caseload {} below the {} that arrivals sustain in the long run: "
      "the run-up (/run_up) is too short for it to build up, and all levels rise on that account.",
      per_cent(warning.shortfall()), rounded(warning.sustained));
}

std::string in_words(forecast::NotSettled const& warning) {
  auto const level = warning.measure == "caseload" ? "The caseload" : "The caseload of officers";
  return fmt::format(
      "{} had not settled when the forecast began: the first {} months are {} {} than the rest. Unless "
      "staff or demand explain it, the run-up (/run_up) is too short.",
      level, warning.months, per_cent(std::abs(warning.shift())), warning.shift() < 0 ? "lower" : "higher");
}

std::string in_words(forecast::ImplausibleWorkload const& warning) {
  return fmt::format(
      "Officers are asked for {} of the hours that they have, where {} to {} is usual: look "
      "at who is in post (/workforce/posts, in full-time equivalents), at the minutes of work (/work) and at "
      "the caseload (/demand/sustained_caseload).",
      per_cent(warning.share), rounded(100 * warning.usual_low), per_cent(warning.usual_high));
}

std::string in_words(forecast::MissingMeasures const& warning) {
  return fmt::format("This version does not measure: {}.", fmt::join(warning.names, ", "));
}

std::string in_words(forecast::InspectedTooEarly const& warning) {
  return fmt::format(
      "Of the cases that inspectors would look at on {}, {} began before what changes on {}: the ratings say "
      "little about it yet.",
      sim::to_string(warning.inspection), warning.all ? "all" : "some", sim::to_string(warning.change));
}

std::string in_words(forecast::OfficersBeginTooLate const& warning) {
  return fmt::format(
      "Inspectors look at cases from up to {} weeks before, and officers begin {} month{} before the "
      "start date (/run_up/staffed_months): what the last inspection is taken to have seen began without "
      "them.",
      rounded(std::ceil(warning.weeks)), warning.staffed_months, warning.staffed_months == 1 ? "" : "s");
}

std::string in_words(forecast::NoInspection const&) {
  return "No ratings are forecast, because the scenario has no date for an inspection (/inspection/date): "
         "`ratings` is absent.";
}

}  // namespace

std::string sentence(forecast::Warning const& warning) {
  return std::visit([](auto const& it) { return in_words(it); }, warning);
}

std::vector<std::string> sentences(forecast::Forecast const& forecast) {
  auto all = forecast.notes;
  for (auto const& warning : forecast.warnings) all.push_back(sentence(warning));
  return all;
}

}  // namespace caseflow::report
