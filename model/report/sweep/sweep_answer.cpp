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

/// What a measure is at each point, with what points share by chance left out of their differences.
class PointValues {
 public:
  PointValues(Sweep const& sweep, std::string_view measure) {
    for (auto const& point : sweep.points) {
      auto const series = static_cast<std::size_t>(*forecast::find_series(point.catalogue, measure));
      values_.push_back(&point.horizons[series]);
      means_.push_back(experiment::total(point, measure)->mean);
    }
    auto const count = static_cast<double>(values_.size());
    confidence_ = 1 - (1 - 0.95) / std::max(1.0, count * (count - 1) / 2);
  }

  std::size_t least() const { return at(std::min_element(means_.begin(), means_.end())); }
  std::size_t most() const { return at(std::max_element(means_.begin(), means_.end())); }

  /// Of one point less another, over the replications in which both have a value. The interval allows for the
  /// choice of these two among all points (Bonferroni): the extremes of many differ by luck alone.
  struct Difference {
    double mean = 0;
    std::optional<double> half_width;
    bool clear() const { return half_width && std::abs(mean) > *half_width; }
  };
  Difference difference(std::size_t one, std::size_t other) const {
    std::vector<double> all;
    for (std::size_t r = 0; r < values_[one]->size(); ++r)
      if ((*values_[one])[r] && (*values_[other])[r])
        all.push_back(*(*values_[one])[r] - *(*values_[other])[r]);
    if (all.empty()) return {means_[one] - means_[other], std::nullopt};
    return {sim::mean(all), sim::half_width(all, confidence_)};
  }

 private:
  std::size_t at(std::vector<double>::const_iterator where) const {
    return static_cast<std::size_t>(where - means_.begin());
  }

  std::vector<std::vector<std::optional<double>> const*> values_;
  std::vector<double> means_;
  double confidence_ = 0.95;
};

/// "3.1 ± 0.2 percentage points"
std::string difference_in_words(PrintedMeasure const& printed, PointValues::Difference const& difference) {
  double const mean = std::abs(printed.factor * difference.mean),
               half = printed.factor * *difference.half_width;
  auto const text = half > 0 ? plus_minus(mean, half, decimals_for(half)) : fixed(mean, 1);
  return text + (printed.unit.empty() ? "" : " percentage points");
}

std::string sentence(Sweep const& sweep, PrintedMeasure const& printed) {
  PointValues const values(sweep, printed.measure.name);
  auto const label = plain_label(printed.measure);
  auto const least = values.least(), most = values.most();
  auto const total = [&](std::size_t i) { return *experiment::total(sweep.points[i], printed.measure.name); };
  if (total(least).mean == total(most).mean) return fmt::format("{}: the same at every point.", label);
  auto const apart = values.difference(most, least);
  if (apart.half_width && !apart.clear())
    return fmt::format("{}: no clear difference between points ({} at the lowest, {} at the highest).", label,
                       printed.value(total(least)), printed.value(total(most)));
  auto const which = better(printed.measure.name);
  auto const [first, second] = which == Better::more ? std::pair(most, least) : std::pair(least, most);
  auto const words = which == Better::neither ? std::pair("lowest", "highest") : std::pair("best", "worst");
  auto text = fmt::format("{}: {} at {}, {}; {} at {}, {}", label, words.first, point_in_words(sweep, first),
                          printed.value(total(first)), words.second, point_in_words(sweep, second),
                          printed.value(total(second)));
  if (!apart.half_width) return text + "; with one simulated future that could be chance.";
  text += fmt::format("; a difference of {}.", difference_in_words(printed, apart));
  long long alike = 0;
  for (std::size_t i = 0; i < sweep.points.size(); ++i)
    alike += i != first && !values.difference(i, first).clear();
  if (alike > 0)
    text += fmt::format(" {} not clearly apart from the {}.",
                        counted(alike, "other point is", "other points are"), words.first);
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
        fmt::format("{} changed together from point to point, so that the change of each is not "
                    "known.",
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
