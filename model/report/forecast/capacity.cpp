#include "model/report/forecast/capacity.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/series.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/labels.hpp"
#include "model/service/state/breakdown.hpp"

namespace caseflow::report {
namespace {

constexpr std::string_view held_measure = "caseload_per_officer";

/// Officers at one office, of a grade or of all.
struct Officers {
  std::string office, grade;
  std::optional<int> cases_per_officer, in_post;  ///< Series.
};

Officers officers(forecast::Forecast const& forecast, std::string const& office, std::string const& grade) {
  auto const dimension = grade.empty() ? "site" : service::site_grade_dimension;
  auto const value = grade.empty() ? office : service::grade_at_site(office, grade);
  auto const series = [&](std::string_view measure) {
    return forecast::find_series(forecast.catalogue, measure, dimension, value);
  };
  return {office, grade, series(held_measure), series("officers_fte")};
}

void add_periods(forecast::Forecast const& forecast, std::vector<Period> const& all_periods,
                 Officers const& who, TakeRow const& take) {
  if (!who.cases_per_officer || !who.in_post || !forecast.summary.horizon(*who.cases_per_officer)) return;
  auto const label = value_label(forecast.request.now, {"site", who.office});
  for (auto const& period : all_periods) {
    auto const held = forecast::spread_over(forecast, *who.cases_per_officer, period.months),
               in_post = forecast::spread_over(forecast, *who.in_post, period.months);
    std::array<Cell, 9> cells{who.office, label, who.grade, period.name};
    if (in_post) cells[4] = number_or_nothing(in_post->mean);
    if (held) {
      cells[5] = number_or_nothing(held->mean);
      cells[6] = number_or_nothing(held->p5);
      cells[7] = number_or_nothing(held->p95);
    }
    cells[8] = static_cast<double>(values_behind(held));
    take(cells);
  }
}

std::vector<std::string> grades_of(sim::Catalogue const& catalogue) {
  std::vector<std::string> grades;
  for (std::size_t i = 0; i < catalogue.series().size(); ++i) {
    auto const& by = catalogue.series()[i].by;
    if (by.dimension == "grade" && forecast::measure_of(catalogue, static_cast<int>(i)).name == held_measure)
      grades.push_back(by.value);
  }
  return grades;
}

}  // namespace

void capacity(forecast::Forecast const& forecast, TableChoice const& choice, TakeRow const& take) {
  if (!choice.has(held_measure)) return;
  auto all_periods = periods(forecast.request.now, choice.months_as);
  if (all_periods.size() > 1) all_periods.pop_back();  // who is in post is a matter of months
  auto const grades = grades_of(forecast.catalogue);
  for (auto const& [office, about] : forecast.request.now.sites) {
    add_periods(forecast, all_periods, officers(forecast, office, ""), take);
    for (auto const& grade : grades)
      add_periods(forecast, all_periods, officers(forecast, office, grade), take);
  }
}

}  // namespace caseflow::report
