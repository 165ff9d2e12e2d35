// Who is on the staff: posts, and every group of places by role.

#include <type_traits>

#include "model/scenario/plan/plan_parts.hpp"

namespace caseflow::scenario {
namespace {

std::string of_joiners(std::string const& name, std::string const& join) {
  return std::string(name).append("/joins/").append(join);
}

/// What happens on dates, those of one day in the order of kinds and names.
std::vector<Plan::StaffChange> changes_of(Staffing const& staffing) {
  using Kind = Plan::StaffChange::Kind;
  std::vector<Plan::StaffChange> changes;
  for (auto const& [name, join] : staffing.joins)
    if (join.fill_vacancies.value_or(false)) changes.push_back({Kind::join, join.date, join.fte, name});
  for (auto const& [name, leave] : staffing.leaves)
    changes.push_back({leave.posts_end.value_or(false) ? Kind::leave_with_posts : Kind::leave, leave.date,
                       leave.fte, name});
  for (auto const& [name, change] : staffing.posts_changes)
    changes.push_back({Kind::posts, change.date, change.fte, name});
  std::stable_sort(changes.begin(), changes.end(),
                   [](auto const& a, auto const& b) { return a.date < b.date; });
  return changes;
}

/// Groups of one role: all the teams, and then those who join each with posts of their own. `Id` is the kind
/// of team, or `core::AnyTeamId` where none is asked for.
template <class Id, class Teams>
std::vector<Plan::Establishment> establishments(Teams const& teams) {
  std::vector<Plan::Establishment> made;
  auto const numbered = [](std::size_t number) {
    if constexpr (std::is_same_v<Id, core::AnyTeamId>)
      return Id{};
    else
      return core::AnyTeamId{Id{number}};
  };
  // In the numbers that simulated people are kept in.
  auto const wide = [](double fte) { return static_cast<double>(narrow(fte)); };
  for (auto const& [name, team] : teams) {
    double const vacant = wide(team.vacant_fte()), all = wide(team.in_post_fte) + vacant;
    made.push_back({.name = name,
                    .team = numbered(made.size()),
                    .fte = all,
                    .people_fte = wide(team.in_post_fte),
                    .vacant_share = all > 0 ? vacant / all : 0,
                    .posts_fte = all - wide(team.above_establishment_fte()),
                    .changes = changes_of(team)});
  }
  std::size_t number = 0;
  for (auto const& [name, team] : teams) {
    for (auto const& [join_name, join] : team.joins)
      if (!join.fill_vacancies.value_or(false))
        made.push_back({.name = of_joiners(name, join_name),
                        .team = numbered(number),
                        .fte = wide(join.fte),
                        .people_fte = wide(join.fte),
                        .posts_fte = wide(join.fte),
                        .from = join.date,
                        .until = join.until});
    ++number;
  }
  return made;
}

void add_posts(Plan& plan, std::string const& name, Posts const& posts) {
  auto const& workforce = plan.scenario.workforce;
  bool const agency = posts.agency.value_or(false);
  auto const& recruitment = workforce.recruitment;
  double const usual_lead = plan.lead_months.mean();
  Plan::Posts made;
  made.name = name;
  made.site = index_of(posts.site, plan.sites);
  made.grade = index_of(posts.grade, plan.grades);
  made.fte = narrow(posts.in_post_fte);
  made.vacant_fte = narrow(posts.vacant_fte());
  made.target_caseload = narrow(target_caseload(workforce, posts));
  made.agency = agency;
  made.leaving_per_year = posts.leaving_per_year.value_or(agency ? workforce.agency.leaving_per_year
                                                                 : workforce.leaving_per_year);
  made.newcomer_share =
      posts.newcomer_share.value_or(agency ? workforce.agency.newcomer_share : recruitment.newcomer_share);
  double const lead = posts.lead_months.value_or(agency ? workforce.agency.lead_months : usual_lead);
  made.lead_ratio = usual_lead > 0 ? lead / usual_lead : 1;
  if (posts.specialism) made.specialism = condition(*posts.specialism, plan.flags);
  if (posts.training) {
    made.becomes = index_of(posts.training->becomes, plan.grades);
    made.steps = posts.training->steps;
    made.step_months = posts.training->step_months;
  }
  plan.posts.push_back(made);
  for (auto const& [join_name, join] : posts.joins) {
    if (join.fill_vacancies.value_or(false)) continue;
    made.name = of_joiners(name, join_name);
    made.agency = agency || join.until.has_value();
    made.fte = narrow(join.fte);
    made.vacant_fte = 0;
    plan.posts.push_back(made);
  }
}

}  // namespace

void add_posts(Plan& plan, Scenario const& scenario) {
  for (auto const& [name, posts] : scenario.workforce.posts) add_posts(plan, name, posts);
}

void add_staff(Plan& plan) {
  auto const of = [&](core::Role role) -> std::vector<Plan::Establishment>& {
    return plan.staff[static_cast<std::size_t>(role)];
  };
  auto const& scenario = plan.scenario;
  of(core::Role::officer) = establishments<core::AnyTeamId>(scenario.workforce.posts);
  of(core::Role::supervisor) = establishments<TeamId>(scenario.unpaid_work.teams);
  of(core::Role::worker) = establishments<PrisonId>(scenario.through_the_gate.prisons);
  of(core::Role::administrator) = establishments<AdministratorsId>(scenario.enforcement.administration.teams);
  of(core::Role::manager) = establishments<ManagersId>(scenario.workforce.management.teams);
  of(core::Role::tutor) = establishments<TutorsId>(scenario.group_work.teams);
}

}  // namespace caseflow::scenario
