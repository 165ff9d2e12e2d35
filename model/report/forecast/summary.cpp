#include "model/report/forecast/summary.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "model/forecast/series.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/forecast/answer.hpp"
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
    Headline{"caseload", "holder", "hub", "  at the hub"},
    Headline{"caseload", "holder", "office", "  in offices"},
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
    Headline{"unpaid_work_stand_down_share", "reason", "no_place", "  more people than places"},
    Headline{"unpaid_work_completion_share"},
    Headline{"resettlement_plan_in_time_share"},
    Headline{"settled_accommodation_share"},
};

/// Rows of large values have no decimals where no interval says how many are known.
constexpr double large = 99.95;

/// Decimals that all figures of a row have: as many as its wider interval deserves.
int decimals_of(std::initializer_list<std::optional<sim::Spread> const*> spreads, double factor) {
  double half = 0, size = 0;
  for (auto const* spread : spreads) {
    if (!*spread) continue;
    half = std::max(half, factor * (*spread)->half_width.value_or(0));
    size = std::max(size, factor * std::abs((*spread)->mean));
  }
  constexpr int most = 2;
  if (half > 0) return std::min(decimals_for(half, most), size >= large ? 1 : most);
  return size >= large ? 0 : 1;
}

std::string mean(std::optional<sim::Spread> const& spread, double factor, int decimals) {
  if (!spread) return "–";
  if (!spread->half_width) return fixed(factor * spread->mean, decimals);
  return plus_minus(factor * spread->mean, factor * *spread->half_width, decimals);
}

std::string range(std::optional<sim::Spread> const& spread, double factor, int decimals) {
  if (!spread || spread->replications < few_replications) return "";
  return from_to(factor * spread->p5, factor * spread->p95, decimals);
}

Row measured(Forecast const& forecast, std::string const& label, int series) {
  auto const& measure = forecast::measure_of(forecast.catalogue, series);
  int const months = forecast.request.now.months;
  int const shown = std::min(3, months);
  auto const over = [&](forecast::MonthRange range) {
    return forecast::spread(measure.kind, forecast.replications, series, range);
  };
  auto const first = over({0, shown}), last = over({months - shown, months});
  double const factor = measure.unit == "share" ? 100 : 1;
  int const decimals = decimals_of({&first, &last}, factor);
  return {label, mean(first, factor, decimals), mean(last, factor, decimals), range(last, factor, decimals)};
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
    auto const words = each                     ? "  " + value_name(forecast.request.now, by)
                       : headline.label.empty() ? label(measure)
                                                : std::string(headline.label);
    made.push_back(measured(forecast, "  " + words, static_cast<int>(i)));
  }
  return made;
}

std::string what_was_run(Forecast const& forecast, std::vector<std::string> const& what_ifs) {
  auto const& scenario = forecast.request.now;
  auto text = wrapped(scenario.name, "");
  text += wrapped(
      fmt::format(
          "{} from {}; {}, seed {}{}", counted(scenario.months, "month", "months"), date_text(scenario.start),
          counted(static_cast<int>(forecast.replications.size()), "simulated future", "simulated futures"),
          forecast.seed, forecast.draws.empty() ? "" : "; inputs drawn from their ranges"),
      "");
  for (auto const& what_if : what_ifs) text += wrapped(what_if, "What if: ");
  auto const sentences = answer(forecast);
  if (!sentences.empty()) text += '\n' + wrapped(fmt::format("{}", fmt::join(sentences, " ")), "");
  auto const watch = to_watch(forecast);
  if (!watch.empty()) text += "\nWhat to watch\n";
  for (auto const& sentence : watch) text += wrapped(sentence, "  - ");
  return text;
}

std::string headline_table(Forecast const& forecast) {
  constexpr Column label{.gap = 0, .wraps = true}, figure{.align = Align::right};
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
    return text +
           wrapped(
               "This is one possible future. Simulate more (--replications) to see how much chance matters.",
               "");
  text += wrapped("±: 95 % confidence interval of the mean.", "");
  if (runs < few_replications) return text;
  return text + wrapped(fmt::format("90 % range: the middle 90 % of simulated futures in the last period; {}",
                                    forecast.draws.empty() ? "it shows chance only (--parameters adds "
                                                             "uncertainty about the inputs)."
                                                           : "it shows chance and uncertainty about the "
                                                             "inputs."),
                        "");
}

std::string targets(Forecast const& forecast) {
  std::string text;
  for (auto const& judged : forecast.targets)
    text += wrapped(fmt::format("{}: {}", capitalised(target_words(forecast, judged)),
                                judged.probability_met ? how_likely(forecast, *judged.probability_met)
                                                       : "no case to judge by"),
                    "  ");
  if (text.empty()) return text;
  if (!forecast.draws.empty()) return "\nTargets, and the chance of meeting each\n" + text;
  return "\nTargets, and how many simulated futures meet each\n" + text +
         wrapped(
             "Inputs were not drawn: these futures differ by chance only, and how far the inputs may be "
             "wrong is not in the count (--parameters adds it).",
             "");
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
                                          forecast.draws.empty() ? "chance" : "chance and inputs")
                           : "";
  return what_was_run(forecast, what_ifs) + months_at_a_glance(forecast) + headline_table(forecast) +
         ratings + targets(forecast) + warnings(forecast);
}

}  // namespace caseflow::report
