// The answer of a sweep in sentences.

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "model/forecast/series.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/report/forecast/answer.hpp"
#include "model/report/sweep/sweep.hpp"
#include "model/report/sweep/sweep_measures.hpp"

namespace caseflow::report {
namespace {

using experiment::Sweep;

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

std::string sentence(Sweep const& sweep, PrintedMeasure const& printed) {
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

/// "A, B and C"
std::string names_of(Sweep const& sweep, std::vector<std::size_t> const& factors) {
  std::vector<std::string> names;
  for (auto const factor : factors) names.push_back(sweep.factors[factor].name);
  return listed(names);
}

}  // namespace

std::string PrintedMeasure::with_interval(sim::Spread const& spread) const {
  double const mean = factor * spread.mean, half = factor * spread.half_width.value_or(0);
  return half > 0 ? plus_minus(mean, half, decimals_for(half)) : fixed(mean, 1);
}

std::string PrintedMeasure::change(double difference, std::optional<double> half_width) const {
  double const mean = factor * difference, half = factor * half_width.value_or(0);
  int const decimals = half > 0 ? decimals_for(half) : 1;
  auto text = with_sign(mean, decimals);
  return half > 0 ? fmt::format("{} ± {}", text, fixed(half, decimals)) : text;
}

std::vector<PrintedMeasure> printed_measures(experiment::Sweep const& sweep) {
  std::vector<PrintedMeasure> made;
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

std::vector<std::string> untold_changes(Sweep const& sweep) {
  auto const& contrasts = sweep.contrasts;
  if (contrasts.too_few_points)
    return {fmt::format(
        "{} are too few to tell what each factor changes: a straight line through all factors "
        "needs at least {}.",
        counted(static_cast<long long>(sweep.points.size()), "point", "points"), contrasts.unknowns + 1)};
  std::set<std::vector<std::size_t>> groups;
  for (auto const& contrast : contrasts.all) {
    if (contrast.together.empty()) continue;
    auto group = contrast.together;
    group.insert(std::upper_bound(group.begin(), group.end(), contrast.factor), contrast.factor);
    groups.insert(std::move(group));
  }
  std::vector<std::string> made;
  for (auto const& group : groups)
    made.push_back(
        fmt::format("{} changed together from point to point, so that what each of them changes cannot "
                    "be told apart.",
                    names_of(sweep, group)));
  return made;
}

std::vector<std::string> answer(Sweep const& sweep) {
  std::vector<std::string> made;
  for (auto const& printed : printed_measures(sweep)) made.push_back(sentence(sweep, printed));
  return made;
}

std::vector<std::string> notes_on(Sweep const& sweep) {
  auto all = sweep.notes;
  if (sweep.replications < few_replications)
    all.push_back(fmt::format("{} at each point: too few to say how far a future may be from the mean.",
                              counted(sweep.replications, "simulated future", "simulated futures")));
  return all;
}

std::vector<std::string> sentences(Sweep const& sweep) {
  auto all = untold_changes(sweep);
  for (auto& note : notes_on(sweep)) all.push_back(std::move(note));
  return all;
}

}  // namespace caseflow::report
