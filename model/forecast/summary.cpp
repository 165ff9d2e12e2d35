#include "model/forecast/summary.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "model/forecast/aligned.hpp"
#include "model/forecast/comparison_words.hpp"
#include "model/forecast/outlook.hpp"
#include "model/forecast/text.hpp"
#include "model/forecast/window.hpp"

namespace caseflow::forecast {
namespace {

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
    Headline{"unpaid_work_completion_share"},
    Headline{"resettlement_plan_in_time_share"},
    Headline{"settled_accommodation_share"},
};

/// Below this many replications there are no nine in ten of them, and no words for how likely something is.
constexpr int few_replications = 20;

using Line = std::array<std::string, 4>;

/// Columns as wide as what stands in them, with two spaces between; a line of one cell does not count.
std::string in_columns(std::vector<Line> const& lines) {
  std::array<std::size_t, 4> widest{};
  auto const is_heading = [](Line const& line) {
    return line[1].empty() && line[2].empty() && line[3].empty();
  };
  for (auto const& line : lines)
    for (std::size_t i = 0; i < line.size(); ++i)
      if (!is_heading(line)) widest[i] = std::max(widest[i], characters(line[i]));
  std::string text;
  for (auto const& line : lines) {
    auto row = line[0];
    for (std::size_t i = 1; i < line.size() && !is_heading(line); ++i) {
      auto const before = i == 1 ? widest[0] - characters(line[0]) : 0;
      row += std::string(before + 2 + widest[i] - characters(line[i]), ' ') + line[i];
    }
    row.erase(row.find_last_not_of(' ') + 1);
    text += row + '\n';
  }
  return text;
}

/// 12345.6 as "12,346", 45.63 as "45.6", a share of 0.934 as "93.4"; values are not negative.
std::string figure(double value, bool share) {
  if (share) return fmt::format("{:.1f}", 100 * value);
  if (std::abs(value) < 99.95) return fmt::format("{:.1f}", value);
  auto const digits = fmt::format("{:.0f}", value);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

std::string mean(std::optional<sim::Spread> const& spread, bool share) {
  if (!spread) return "–";
  auto text = figure(spread->mean, share);
  if (spread->half_width) {
    auto const half = share ? 100 * *spread->half_width : *spread->half_width;
    auto const whole = !share && std::abs(spread->mean) >= 99.95;
    text += whole ? fmt::format(" ± {:.0f}", half) : fmt::format(" ± {:.1f}", half);
  }
  return text + (share ? " %" : "");
}

std::string range(std::optional<sim::Spread> const& spread, bool share) {
  if (!spread || spread->replications < few_replications) return "";
  return fmt::format("{} – {}{}", figure(spread->p5, share), figure(spread->p95, share), share ? " %" : "");
}

Line measured(Forecast const& forecast, std::string const& label, int series) {
  auto const& about = forecast.catalogue.series()[static_cast<std::size_t>(series)];
  auto const& measure = forecast.catalogue.measures()[static_cast<std::size_t>(about.measure)];
  int const months = forecast.question.now.months;
  int const shown = std::min(3, months);
  auto const over = [&](Window window) {
    return spread(measure.kind, forecast.replications, series, window);
  };
  auto const first = over({0, shown}), last = over({months - shown, months});
  bool const share = measure.unit == "share";
  return {label, mean(first, share), mean(last, share), range(last, share)};
}

/// None where the scenario has no such measure.
std::vector<Line> lines(Forecast const& forecast, Headline const& headline) {
  std::vector<Line> made;
  bool const each = !headline.dimension.empty() && headline.value.empty();
  auto const& all = forecast.catalogue.series();
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto const& measure = forecast.catalogue.measures()[static_cast<std::size_t>(all[i].measure)];
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

/// "Apr 2019", or "Apr–Jun 2019", or "Nov 2019–Jan 2020".
std::string period(sim::Date start, int first, int last) {
  constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::chrono::year_month_day const day{start};
  auto const month = [&](int i) { return day.year() / day.month() + std::chrono::months{i}; };
  auto const name = [&](int i) { return names[static_cast<unsigned>(month(i).month()) - 1]; };
  auto const year = [&](int i) { return static_cast<int>(month(i).year()) % 100; };
  if (first == last) return fmt::format("{} {:02}", name(first), year(first));
  if (year(first) == year(last)) return fmt::format("{}–{} {:02}", name(first), name(last), year(last));
  return fmt::format("{} {:02}–{} {:02}", name(first), year(first), name(last), year(last));
}

std::string what_was_run(Forecast const& forecast, std::vector<std::string> const& what_ifs) {
  auto const& scenario = forecast.question.now;
  auto const runs = forecast.replications.size();
  auto text = wrapped(scenario.name, "");
  text += wrapped(fmt::format("{} month{} from {}, {} replication{}, seed {}", scenario.months,
                              scenario.months == 1 ? "" : "s", sim::to_string(scenario.start), runs,
                              runs == 1 ? "" : "s", forecast.seed),
                  "");
  for (auto const& what_if : what_ifs) text += wrapped(what_if, "what if: ");
  return text;
}

std::string table(Forecast const& forecast) {
  auto const& scenario = forecast.question.now;
  int const months = scenario.months, shown = std::min(3, months);
  auto const runs = static_cast<int>(forecast.replications.size());
  std::vector<Line> all{{"", period(scenario.start, 0, shown - 1),
                         period(scenario.start, months - shown, months - 1),
                         runs < few_replications ? "" : "nine in ten"}};
  std::string_view heading;  // waits until there is something under it
  for (auto const& headline : headlines) {
    if (headline.measure.empty()) {
      heading = headline.label;
      continue;
    }
    auto const under = lines(forecast, headline);
    if (!under.empty() && !heading.empty()) {
      all.push_back({});
      all.push_back({std::string(std::exchange(heading, {}))});
    }
    all.insert(all.end(), under.begin(), under.end());
  }
  auto text = "\n" + in_columns(all);
  text += '\n';
  if (runs == 1)
    return text + wrapped("One possible future; how sure it is, only more replications tell.", "");
  return text +
         wrapped(fmt::format("Means, with the 95 % interval that chance leaves them.{}",
                             runs < few_replications
                                 ? ""
                                 : " Nine in ten: where the last months lie in nine of ten replications."),
                 "");
}

std::string sentence_case(std::string name) {
  name = with_spaces(std::move(name));
  if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

std::string met(double probability, int replications) {
  if (replications >= few_replications) return likelihood(probability);
  return fmt::format("in {:.0f} of {} replications", probability * replications, replications);
}

std::string targets(Forecast const& forecast) {
  std::string text;
  for (auto const& judged : forecast.targets) {
    auto const& target = judged.target;
    auto const series = find_series(forecast.catalogue, target.measure);
    auto const& measures = forecast.catalogue.measures();
    auto const& all = forecast.catalogue.series();
    auto const& unit =
        measures[static_cast<std::size_t>(all[static_cast<std::size_t>(series.value())].measure)].unit;
    auto const asked = unit == "share" ? fmt::format("{:g} %", 100 * target.value)
                                       : fmt::format("{:g} {}", target.value, unit);
    text += wrapped(fmt::format("{}, {} {} by {}: {}", sentence_case(judged.name),
                                target.aim == scenario::Aim::at_least ? "at least" : "at most", asked,
                                sim::to_string(target.by),
                                judged.probability_met ? met(*judged.probability_met,
                                                             static_cast<int>(forecast.replications.size()))
                                                       : "no case tells"),
                    "  ");
  }
  return text.empty() ? text : fmt::format("\nTargets, and how likely each is met\n{}", text);
}

std::string warnings(Forecast const& forecast) {
  std::string text;
  for (auto const& warning : forecast.warnings) text += wrapped(warning, "  - ");
  return text.empty() ? text : fmt::format("\nWorth knowing\n{}", text);
}

}  // namespace

std::string summary_text(Forecast const& forecast, std::vector<std::string> const& what_ifs) {
  auto const ratings =
      forecast.ratings ? outlook_text(forecast.question.now.inspection, *forecast.ratings) : "";
  return what_was_run(forecast, what_ifs) + table(forecast) + ratings + targets(forecast) +
         warnings(forecast);
}

}  // namespace caseflow::forecast
