// Posts, leave and recruitment.

#include <numeric>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

/// A band's grades are the bits of one word.
constexpr std::size_t most_grades = 64;
/// A case keeps its officer as a number of two bytes.
constexpr double most_officers = 32000;

void check_trainees(std::string const& at, Training const& training, std::vector<std::string> const& grades,
                    DiagnosticList& diagnostics) {
  diagnostics.name(child(at, "becomes"), training.becomes, grades, "a grade of some post");
  if (training.steps.empty()) diagnostics.add(child(at, "steps"), "at least one step", "none");
}

void check_posts(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const sites = names_in(scenario.sites);
  double officers = 0;
  std::map<std::string, int> grades;
  for (auto const& item : scenario.workforce.posts) ++grades[item.second.grade];
  auto const grade_names = names_in(grades);
  for (auto const& [name, posts] : scenario.workforce.posts) {
    diagnostics.name(child(child("/workforce/posts", name), "site"), posts.site, sites, "a site");
    if (posts.grade.empty())
      diagnostics.add(child(child("/workforce/posts", name), "grade"), "a name", "\"\"");
    auto const at = child("/workforce/posts", name);
    if (!posts.target_caseload && !scenario.workforce.target_caseloads.contains(posts.grade))
      diagnostics.add(
          child(at, "target_caseload"),
          fmt::format("a number, or one for {} in /workforce/target_caseloads", in_quotes(posts.grade)),
          "nothing");
    if (posts.specialism)
      check_match(child(at, "specialism"), *posts.specialism, scenario.profile, diagnostics);
    if (posts.training) check_trainees(child(at, "training"), *posts.training, grade_names, diagnostics);
    officers += posts.most_fte();
  }
  if (grades.size() > most_grades)
    diagnostics.add("/workforce/posts", fmt::format("at most {} grades", most_grades),
                    std::to_string(grades.size()));
  if (officers > most_officers)
    diagnostics.add("/workforce/posts", fmt::format("at most {} FTE", print(most_officers)), print(officers));
}

void check_managers(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const sites = names_in(scenario.sites);
  std::map<std::string, std::string> team_of;
  for (auto const& [name, team] : scenario.workforce.management.teams) {
    auto const at = child(child("/workforce/management/teams", name), "sites");
    if (team.sites.empty()) diagnostics.add(at, "at least one site", "none");
    diagnostics.names(at, team.sites, sites, "a site");
    for (std::size_t i = 0; i < team.sites.size(); ++i)
      if (auto const [other, first] = team_of.emplace(team.sites[i], name); !first)
        diagnostics.add(child(at, i), "a site that no other managers look after",
                        fmt::format("{}, looked after by \"{}\"", in_quotes(team.sites[i]), other->second));
  }
}

void check_dates(Scenario const& scenario, DiagnosticList& diagnostics) {
  for_all_staff(
      scenario, [&](std::string const& all, std::string const& name, char const*, Staffing const& staffing) {
        for (auto const& [join_name, join] : staffing.joins) {
          if (!join.until) continue;
          auto const at = child(child(child(child(all, name), "joins"), join_name), "until");
          if (*join.until <= join.date)
            diagnostics.add(at, fmt::format("a date after {}, on which they come", sim::to_string(join.date)),
                            sim::to_string(*join.until));
          if (join.fill_vacancies.value_or(false))
            diagnostics.add(at, "none for people who fill vacancies", sim::to_string(*join.until),
                            "say that as many leave on that date, in \"leaves\"");
        }
      });
}

}  // namespace

double fte_at(Scenario const& scenario, std::string const& site) {
  double fte = 0;
  for (auto const& item : scenario.workforce.posts)
    if (item.second.site == site) fte += item.second.places_fte();
  return fte;
}

void check_places(Scenario const& scenario, DiagnosticList& diagnostics) {
  check_posts(scenario, diagnostics);
  check_sites(scenario, diagnostics);
  check_managers(scenario, diagnostics);
  check_dates(scenario, diagnostics);
}

void check_people(Workforce const& workforce, DiagnosticList& diagnostics) {
  auto const total = [](std::vector<double> const& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
  };
  if (workforce.leave_days_per_year > 0 && total(workforce.leave_spell_days) <= 0)
    diagnostics.add("/workforce/leave_spell_days", "how the leave is split", "no spells");
  if (total(workforce.leave_season) <= 0)
    diagnostics.add("/workforce/leave_season", "some month above 0", "0 in every month",
                    "for no leave set /workforce/leave_days_per_year to 0");
  for (auto const& [pointer, distribution] :
       {std::pair("/workforce/sickness/spell_days", &workforce.sickness.spell_days),
        std::pair("/workforce/recruitment/lead_months", &workforce.recruitment.lead_months)})
    if (auto const validation_error = sim::validation_error(*distribution))
      diagnostics.add(pointer, "a distribution that can be drawn from", *validation_error);
}

}  // namespace caseflow::scenario
