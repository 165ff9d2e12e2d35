#include "model/report/forecast/summary.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "model/forecast/series.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/forecast/outlook.hpp"
#include "model/report/forecast/warnings.hpp"

namespace caseflow::report {
namespace {

using forecast::Forecast;

/// One line of the table; of a measure split in ways that depend on the scenario, one line for each value.
struct Headline {
  std::string_view measure;
  std::string_view dimension{}, value{};  ///< A dimension without a value: all of its values.
  std::string_view label{};               ///< Where the measure's own does not fit.
};

/// A line without a measure is a heading.
constexpr std::array headlines{
    Headline{.measure = "", .label = "Cases"},
    Headline{"caseload"},
    Headline{"caseload", "holder", "hub", "  held at the hub"},
    Headline{"caseload", "holder", "office", "  held in offices"},
    Headline{"starts"},
    Headline{"completions"},
    Headline{"breaches"},
    Headline{"recalls"},
    Headline{.measure = "", .label = "Officers"},
    Headline{"officers_fte"},
    Headline{"vacancies_fte"},
    Headline{"caseload_per_officer"},
    Headline{"caseload_per_officer", "holder", "office", "  in offices"},
    Headline{"caseload_per_officer", "holder", "hub", "  at the hub"},
    Headline{"caseload_per_officer", "grade"},
    Headline{"workload_share"},
    Headline{"workload_share", "grade"},
    Headline{"excessive_workload_share"},
    Headline{"officer_changes"},
    Headline{.measure = "", .label = "Supervision"},
    Headline{"assessments_in_time_share"},
    Headline{"reviews_in_time_share"},
    Headline{"contact_delivered_share"},
    Headline{.measure = "", .label = "Unpaid work and resettlement"},
    Headline{"unpaid_work_stand_down_share"},
    Headline{"unpaid_work_stand_down_share", "reason", "supervisor", "  no supervisor"},
    Headline{"unpaid_work_stand_down_share", "reason", "vehicle", "  no vehicle"},
    Headline{"unpaid_work_stand_down_share", "reason", "cancelled", "  project called off"},
    Headline{"unpaid_work_stand_down_share", "reason", "no_place", "  more came than places"},
    Headline{"unpaid_work_completion_share"},
    Headline{"resettlement_plan_in_time_share"},
    Headline{"settled_accommodation_share"},
};

/// Below this many replications there is no range of nine in ten of them, and no words for how likely
/// something is.
constexpr int few_replications = 20;

/// Values below this keep a decimal.
constexpr double large = 99.95;

/// 12345.6 as "12,346", 45.63 as "45.6", a share of 0.934 as "93.4"; values are not negative.
std::string figure(double value, bool share) {
  if (share) return fixed(100 * value, 1);
  return std::abs(value) < large ? fixed(value, 1) : grouped(value);
}

std::string mean(std::optional<sim::Spread> const& spread, bool share) {
  if (!spread) return "–";
  auto text = figure(spread->mean, share);
  if (spread->half_width) {
    bool const whole = !share && std::abs(spread->mean) >= large;
    text += " ± " + fixed(share ? 100 * *spread->half_width : *spread->half_width, whole ? 0 : 1);
  }
  return text + (share ? " %" : "");
}

std::string range(std::optional<sim::Spread> const& spread, bool share) {
  if (!spread || spread->replications < few_replications) return "";
  return fmt::format("{} – {}{}", figure(spread->p5, share), figure(spread->p95, share), share ? " %" : "");
}

Row measured(Forecast const& forecast, std::string const& label, int series) {
  auto const& measure = forecast::measure_of(forecast.catalogue, series);
  int const months = forecast.request.now.months;
  int const shown = std::min(3, months);
  auto const over = [&](forecast::MonthRange range) {
    return forecast::spread(measure.kind, forecast.replications, series, range);
  };
  auto const first = over({0, shown}), last = over({months - shown, months});
  bool const share = measure.unit == "share";
  return {label, mean(first, share), mean(last, share), range(last, share)};
}

/// None where the scenario has no such measure.
Rows rows_of(Forecast const& forecast, Headline const& headline) {
  Rows made;
  bool const each = !headline.dimension.empty() && headline.value.empty();
  auto const& all = forecast.catalogue.series();
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto const& measure = forecast::measure_of(forecast.catalogue, static_cast<int>(i));
    auto const& by = all[i].by;
    if (measure.name != headline.measure || by.dimension != headline.dimension) continue;
    if (!each && by.value != headline.value) continue;
    auto const label = each                     ? fmt::format("  {}", by.value)
                       : headline.label.empty() ? plain_label(measure)
                                                : std::string(headline.label);
    made.push_back(measured(forecast, fmt::format("  {}", label), static_cast<int>(i)));
  }
  return made;
}

/// What futures differ by.
std::string_view spread_by(Forecast const& forecast) {
  return forecast.draws.empty() ? "chance alone" : "chance and parameters";
}

std::string what_was_run(Forecast const& forecast, std::vector<std::string> const& what_ifs) {
  auto const& scenario = forecast.request.now;
  auto const runs = forecast.replications.size();
  auto text = wrapped(scenario.name, "");
  text += wrapped(fmt::format("{} month{} from {}, {} replication{}, seed {}, {}", scenario.months,
                              scenario.months == 1 ? "" : "s", sim::to_string(scenario.start), runs,
                              runs == 1 ? "" : "s", forecast.seed, spread_by(forecast)),
                  "");
  for (auto const& what_if : what_ifs) text += wrapped(what_if, "what if: ");
  return text;
}

std::string headline_table(Forecast const& forecast) {
  constexpr Column label{.gap = 0}, figure{.align = Align::right};
  constexpr std::array columns{label, figure, figure, figure};
  auto const& scenario = forecast.request.now;
  int const months = scenario.months, shown = std::min(3, months);
  auto const runs = static_cast<int>(forecast.replications.size());
  Rows all{{"", months_text(scenario.start, 0, shown - 1),
            months_text(scenario.start, months - shown, months - 1),
            runs < few_replications ? "" : "90 % range"}};
  std::string_view heading;  // waits until there is something under it
  for (auto const& headline : headlines) {
    if (headline.measure.empty()) {
      heading = headline.label;
      continue;
    }
    auto const under = rows_of(forecast, headline);
    if (!under.empty() && !heading.empty()) {
      all.push_back({});
      all.push_back({std::string(std::exchange(heading, {}))});
    }
    all.insert(all.end(), under.begin(), under.end());
  }
  auto text = "\n" + table(all, columns);
  text += '\n';
  if (runs == 1)
    return text + wrapped("One possible future; how sure it is, only more replications tell.", "");
  text += wrapped("Means, with the 95 % interval that the number of replications leaves them.", "");
  if (runs < few_replications) return text;
  return text +
         wrapped(fmt::format("90 % range: where the last months lie in nine of ten replications, by {}.{}",
                             spread_by(forecast),
                             forecast.draws.empty() ? " How sure the parameters are is not in it: "
                                                      "--parameters adds that."
                                                    : ""),
                 "");
}

std::string met(double probability, int replications) {
  if (replications >= few_replications) return likelihood(probability);
  return fmt::format("in {} of {} replications", rounded(probability * replications), replications);
}

std::string targets(Forecast const& forecast) {
  std::string text;
  for (auto const& judged : forecast.targets) {
    auto const& target = judged.target;
    auto const series = forecast::find_series(forecast.catalogue, target.measure);
    auto const& unit = forecast::measure_of(forecast.catalogue, series.value()).unit;
    auto const aim =
        unit == "share" ? plain_per_cent(target.value) : fmt::format("{} {}", plain(target.value), unit);
    text += wrapped(fmt::format("{}, {} {} by {}: {}", capitalised(with_spaces(judged.name)),
                                target.aim == scenario::Aim::at_least ? "at least" : "at most", aim,
                                sim::to_string(target.by),
                                judged.probability_met ? met(*judged.probability_met,
                                                             static_cast<int>(forecast.replications.size()))
                                                       : "no case tells"),
                    "  ");
  }
  return text.empty() ? text
                      : fmt::format("\nTargets, and how likely each is met{}\n{}",
                                    forecast.draws.empty() ? " (chance alone; the parameters are not in it)"
                                                           : " (chance and parameters)",
                                    text);
}

std::string warnings(Forecast const& forecast) {
  std::string text;
  for (auto const& warning : sentences(forecast)) text += wrapped(warning, "  - ");
  return text.empty() ? text : fmt::format("\nWorth knowing\n{}", text);
}

}  // namespace

std::string summary_text(Forecast const& forecast, std::vector<std::string> const& what_ifs) {
  auto const ratings = forecast.ratings
                           ? outlook_text(forecast.request.now.inspection, *forecast.ratings,
                                          forecast.draws.empty() ? "chance" : spread_by(forecast))
                           : "";
  return what_was_run(forecast, what_ifs) + headline_table(forecast) + ratings + targets(forecast) +
         warnings(forecast);
}

}  // namespace caseflow::report
