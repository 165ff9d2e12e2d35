// A sweep in words.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "model/forecast/series.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/forecast/answer.hpp"
#include "model/report/sweep/sweep.hpp"

namespace caseflow::report {
namespace {

using experiment::Sweep;

/// How values of a measure are printed: shares in per cent, counts as the average month.
struct Printed {
  sim::Measure measure;
  double factor = 1;
  std::string_view unit;  ///< Behind a value, with its space.

  std::string value(sim::Spread const& spread) const { return with_interval(spread) + std::string(unit); }
  std::string with_interval(sim::Spread const& spread) const {
    double const mean = factor * spread.mean, half = factor * spread.half_width.value_or(0);
    return half > 0 ? plus_minus(mean, half, decimals_for(half)) : fixed(mean, 1);
  }
  std::string change(sim::Spread const& difference) const {
    double const mean = factor * difference.mean, half = factor * difference.half_width.value_or(0);
    int const decimals = half > 0 ? decimals_for(half) : 1;
    auto text = with_sign(mean, decimals);
    return half > 0 ? fmt::format("{} ± {}", text, fixed(half, decimals)) : text;
  }
};

/// Of the main measures those that every point has, in total.
std::vector<Printed> printed_measures(Sweep const& sweep) {
  std::vector<Printed> made;
  auto const& first = sweep.points.front();
  for (auto const name : main_measures) {
    if (!std::all_of(sweep.points.begin(), sweep.points.end(),
                     [&](auto const& point) { return experiment::total(point, name).has_value(); }))
      continue;
    auto const& measure =
        forecast::measure_of(first.catalogue, *forecast::find_series(first.catalogue, name));
    bool const share = measure.unit == "share", count = measure.kind == sim::MeasureKind::count;
    made.push_back({measure, share ? 100.0 : count ? 1.0 / first.months : 1.0, share ? " %" : ""});
  }
  return made;
}

/// "point 3 (/demand/level 0.85, four-officers-leave)"
std::string point_in_words(Sweep const& sweep, std::size_t number) {
  std::vector<std::string> levels;
  for (std::size_t i = 0; i < sweep.factors.size(); ++i) {
    auto const text = experiment::level_text(sweep.points[number].levels[i]);
    levels.push_back(sweep.factors[i].of_what_ifs ? text
                                                  : fmt::format("{} = {}", sweep.factors[i].name, text));
  }
  return fmt::format("point {} ({})", number + 1, fmt::format("{}", fmt::join(levels, ", ")));
}

/// How many other points are not clearly apart from one, replication by replication.
std::size_t as_good_as(Sweep const& sweep, std::string_view measure, std::size_t best) {
  auto const values = [&](std::size_t point) -> auto const& {
    auto const& it = sweep.points[point];
    return it.horizons[static_cast<std::size_t>(*forecast::find_series(it.catalogue, measure))];
  };
  std::size_t alike = 0;
  for (std::size_t i = 0; i < sweep.points.size(); ++i) {
    if (i == best) continue;
    std::vector<double> differences;
    for (std::size_t r = 0; r < values(best).size(); ++r)
      if (values(i)[r] && values(best)[r]) differences.push_back(*values(i)[r] - *values(best)[r]);
    auto const spread = sim::spread(std::move(differences));
    if (!spread || !spread->half_width || std::abs(spread->mean) <= *spread->half_width) ++alike;
  }
  return alike;
}

std::string sentence(Sweep const& sweep, Printed const& printed) {
  auto const mean = [&](std::size_t i) {
    return experiment::total(sweep.points[i], printed.measure.name)->mean;
  };
  std::size_t least = 0, most = 0;
  for (std::size_t i = 1; i < sweep.points.size(); ++i) {
    if (mean(i) < mean(least)) least = i;
    if (mean(i) > mean(most)) most = i;
  }
  auto const label = plain_label(printed.measure);
  if (mean(least) == mean(most)) return fmt::format("{}: the same at every point.", label);
  auto const which = better(printed.measure.name);
  auto const [first, second] = which == Better::more ? std::pair(most, least) : std::pair(least, most);
  auto const words = which == Better::neither ? std::pair("lowest", "highest") : std::pair("best", "worst");
  auto const value = [&](std::size_t i) {
    return printed.value(*experiment::total(sweep.points[i], printed.measure.name));
  };
  auto text = fmt::format("{}: {} at {}, {}; {} at {}, {}.", label, words.first, point_in_words(sweep, first),
                          value(first), words.second, point_in_words(sweep, second), value(second));
  if (auto const alike = as_good_as(sweep, printed.measure.name, first); alike > 0)
    text += fmt::format(" {} not clearly apart from the {}.",
                        counted(static_cast<long long>(alike), "other point is", "other points are"),
                        words.first);
  return text;
}

/// "Workload" of "Workload (% of available hours)": columns are narrow, and the unit stands beneath.
std::string narrow_label(sim::Measure const& measure) {
  auto const label = plain_label(measure);
  return label.substr(0, label.find(" ("));
}

/// What a factor is called above a column.
std::string heading_of(experiment::FactorName const& factor) {
  return factor.of_what_ifs ? "what-if" : factor.name;
}

/// A heading of two rows: what is shown, and its unit.
void add_heading(Rows& rows, std::vector<std::string> const& begin, std::vector<Printed> const& all,
                 bool of_changes) {
  Row names = begin, units(begin.size());
  for (auto const& printed : all) {
    names.push_back(narrow_label(printed.measure));
    bool const share = printed.unit == " %";
    units.push_back(share ? of_changes ? "% points" : "%" : printed.measure.unit);
  }
  rows.push_back(std::move(names));
  rows.push_back(std::move(units));
}

std::string effects_table(Sweep const& sweep, std::vector<Printed> const& all) {
  Rows rows;
  add_heading(rows, {"Change"}, all, true);
  for (std::size_t i = 0; i < sweep.contrasts.size(); ++i) {
    auto const& contrast = sweep.contrasts[i];
    auto const& factor = sweep.factors[contrast.factor];
    Row row{factor.of_what_ifs && contrast.from == "as it is"
                ? contrast.to
                : fmt::format("{} from {} to {}", factor.of_what_ifs ? "what-if" : factor.name, contrast.from,
                              contrast.to)};
    for (auto const& printed : all) {
      auto const found = std::find_if(sweep.effects.begin(), sweep.effects.end(), [&](auto const& effect) {
        return effect.contrast == i && effect.measure == printed.measure.name;
      });
      row.push_back(found == sweep.effects.end() ? "" : printed.change(found->difference));
    }
    rows.push_back(std::move(row));
  }
  std::vector<Column> layout{{.wraps = true}};
  layout.resize(1 + all.size(), {.align = Align::right});
  return table(std::move(rows), layout);
}

std::string points_table(Sweep const& sweep, std::vector<Printed> const& all) {
  Rows rows;
  std::vector<std::string> begin{"Point"};
  for (auto const& factor : sweep.factors) begin.push_back(heading_of(factor));
  add_heading(rows, begin, all, false);
  for (std::size_t i = 0; i < sweep.points.size(); ++i) {
    Row row{fmt::format("{}", i + 1)};
    for (auto const& level : sweep.points[i].levels) row.push_back(experiment::level_text(level));
    for (auto const& printed : all)
      row.push_back(printed.with_interval(*experiment::total(sweep.points[i], printed.measure.name)));
    rows.push_back(std::move(row));
  }
  std::vector<Column> layout{{.align = Align::right}};
  layout.resize(begin.size(), {.wraps = true});
  layout.resize(begin.size() + all.size(), {.align = Align::right});
  return table(std::move(rows), layout);
}

/// More would push the answer off the screen.
constexpr std::size_t most_points_listed = 16;
/// Columns that fit beside the factors.
constexpr std::size_t most_measures_listed = 3;

}  // namespace

std::vector<std::string> answer(Sweep const& sweep) {
  std::vector<std::string> made;
  for (auto const& printed : printed_measures(sweep)) made.push_back(sentence(sweep, printed));
  return made;
}

std::vector<std::string> sentences(Sweep const& sweep) {
  auto all = sweep.notes;
  if (sweep.replications < few_replications)
    all.push_back(fmt::format("{} at each point: too few to say how far a future may be from the mean.",
                              counted(sweep.replications, "simulated future", "simulated futures")));
  return all;
}

std::string sweep_text(Sweep const& sweep) {
  auto text = wrapped(sweep.request.now.name, "");
  text += wrapped(
      fmt::format("{} of {}; {} (replications) at each, seed {}; figures are over {} from {}",
                  counted(static_cast<long long>(sweep.points.size()), "point", "points"),
                  counted(static_cast<long long>(sweep.factors.size()), "factor", "factors"),
                  counted(sweep.replications, "simulated future", "simulated futures"), sweep.seed,
                  counted(sweep.request.now.months, "month", "months"), date_text(sweep.request.now.start)),
      "");
  text += '\n';
  for (auto const& sentence : answer(sweep)) text += wrapped(sentence, "");
  auto shown = printed_measures(sweep);
  if (shown.size() > most_measures_listed)
    shown.erase(shown.begin() + most_measures_listed - 1, shown.end() - 1);
  if (!sweep.contrasts.empty())
    text += "\nWhat each factor changes, on average over the other factors\n" + effects_table(sweep, shown);
  if (sweep.points.size() <= most_points_listed)
    text += "\nThe points, with 95 % intervals of the means\n" + points_table(sweep, shown);
  auto const notes = sentences(sweep);
  if (!notes.empty()) text += "\nWorth knowing\n";
  for (auto const& sentence : notes) text += wrapped(sentence, "  - ");
  return text;
}

}  // namespace caseflow::report
