#include "model/forecast/funded_posts.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

#include "model/scenario/question/staffing.hpp"

namespace caseflow::forecast {
namespace {

/// As `scenario::for_all_staff` calls them.
constexpr std::array<std::string_view, 6> all_kinds{"officers",    "managers", "administrators",
                                                    "supervisors", "tutors",   "workers"};

double days(sim::Date from, sim::Date until) {
  return std::max(0.0, static_cast<double>((until - from).count()));
}

/// FTE times days from one date until another: the posts, those that people bring with them while they are
/// there, and what is added and taken away.
double fte_days(scenario::Staffing const& staffing, sim::Date from, sim::Date until) {
  double sum = staffing.established_fte * days(from, until);
  for (auto const& [name, change] : staffing.posts_changes)
    sum += change.fte * days(std::max(from, change.date), until);
  for (auto const& [name, join] : staffing.joins)
    if (!join.fill_vacancies.value_or(false))
      sum += join.fte * days(std::max(from, join.date), std::min(until, join.until.value_or(until)));
  for (auto const& [name, leave] : staffing.leaves)
    if (leave.posts_end.value_or(false)) sum -= leave.fte * days(std::max(from, leave.date), until);
  return sum;
}

void add(std::vector<FundedPosts>& to, scenario::Scenario const& scenario, sim::Date from, sim::Date until) {
  scenario::for_all_staff(scenario, [&](std::string const&, std::string const&, char const* who,
                                        scenario::Staffing const& staffing) {
    auto& its = *std::find_if(to.begin(), to.end(), [&](auto const& it) { return it.who == who; });
    its.fte += fte_days(staffing, from, until);
  });
}

}  // namespace

std::vector<FundedPosts> funded_posts(ForecastRequest const& request) {
  auto const start = request.now.start;
  std::chrono::year_month_day const first{start};
  sim::Date const end{(first.year() / first.month() + std::chrono::months{request.now.months}) / first.day()};
  std::vector<FundedPosts> made;
  for (auto const who : all_kinds) made.push_back({std::string(who)});
  auto from = start;
  auto const* in_force = &request.now;
  for (auto const& change : request.changes) {
    if (change.from <= start || change.from >= end) continue;
    add(made, *in_force, from, change.from);
    from = change.from;
    in_force = &change.scenario;
  }
  add(made, *in_force, from, end);
  for (auto& its : made) its.fte /= days(start, end);
  return made;
}

double all_fte(std::vector<FundedPosts> const& posts) {
  double sum = 0;
  for (auto const& its : posts) sum += its.fte;
  return sum;
}

}  // namespace caseflow::forecast
