#include "model/report/forecast/capacity.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/series.hpp"
#include "model/report/common/dates.hpp"
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

void add_months(forecast::Forecast const& forecast, Officers const& who, TakeRow const& take) {
  auto const& summary = forecast.summary;
  if (!who.cases_per_officer || !who.in_post || !summary.horizon(*who.cases_per_officer)) return;
  auto const label = value_label(forecast.request.now, {"site", who.office});
  auto const days = first_days(forecast.request.now);
  for (std::size_t i = 0; i < days.size(); ++i) {
    auto const month = static_cast<int>(i);
    auto const held = summary.month(*who.cases_per_officer, month),
               in_post = summary.month(*who.in_post, month);
    std::array<Cell, 9> cells{who.office, label, who.grade, days[i]};
    if (in_post) cells[4] = number_or_nothing(in_post->mean);
    if (held) {
      cells[5] = number_or_nothing(held->mean);
      cells[6] = number_or_nothing(held->p5);
      cells[7] = number_or_nothing(held->p95);
    }
    cells[8] = static_cast<double>(held ? held->replications : 0);
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

void capacity(forecast::Forecast const& forecast, TakeRow const& take) {
  auto const grades = grades_of(forecast.catalogue);
  for (auto const& [office, about] : forecast.request.now.sites) {
    add_months(forecast, officers(forecast, office, ""), take);
    for (auto const& grade : grades) add_months(forecast, officers(forecast, office, grade), take);
  }
}

}  // namespace caseflow::report
