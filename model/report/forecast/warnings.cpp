#include "model/report/forecast/warnings.hpp"

#include <cmath>

#include <fmt/format.h>

#include "model/report/common/dates.hpp"
#include "model/report/common/number.hpp"

namespace caseflow::report {
namespace {

std::string in_words(forecast::CaseloadNotBuiltUp const& warning) {
  return fmt::format(
      "The forecast begins with a caseload {} below the {} cases that arrivals sustain in the long run. The "
      "run-up (/run_up) is too short for the caseload to build up, so every level rises for that reason.",
      per_cent(warning.shortfall()), rounded(warning.sustained));
}

std::string in_words(forecast::NotSettled const& warning) {
  auto const level = warning.measure == "caseload" ? "The caseload" : "The caseload per officer";
  return fmt::format(
      "{} had not settled when the forecast began: the first {} {} {} {} than the rest. Unless staffing or "
      "demand explains it, the run-up (/run_up) is too short.",
      level, warning.months, warning.months == 1 ? "month is" : "months are",
      per_cent(std::abs(warning.shift())), warning.shift() < 0 ? "lower" : "higher");
}

std::string in_words(forecast::ImplausibleWorkload const& warning) {
  return fmt::format(
      "Officers' workload is {} of available hours; {} to {} is usual. Check the officers in post "
      "(/workforce/posts, full-time equivalents), the minutes of work (/work) and the caseload "
      "(/demand/sustained_caseload).",
      per_cent(warning.share), rounded(100 * warning.usual_low), per_cent(warning.usual_high));
}

std::string in_words(forecast::MissingMeasures const& warning) {
  return fmt::format("This version does not measure: {}.", fmt::join(warning.names, ", "));
}

std::string in_words(forecast::InspectedTooEarly const& warning) {
  return fmt::format(
      "{} of the cases that inspectors would look at on {} began before the change on {}, so the ratings say "
      "little about it yet.",
      warning.all ? "All" : "Some", date_text(warning.inspection), date_text(warning.change));
}

std::string in_words(forecast::OfficersBeginTooLate const& warning) {
  return fmt::format(
      "Inspectors look at cases that began up to {} weeks earlier, but officers start only {} month{} before "
      "the start date (/run_up/staffed_months): the cases that the last inspection is taken to have seen "
      "began before there were officers.",
      rounded(std::ceil(warning.weeks)), warning.staffed_months, warning.staffed_months == 1 ? "" : "s");
}

std::string in_words(forecast::NoInspection const&) {
  return "No ratings are forecast because the scenario gives no inspection date (/inspection/date).";
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
