// Who is on the staff: posts, managers, and every group of places by role.

#include "model/scenario/plan_parts.hpp"

namespace caseflow::scenario {
namespace {

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
  made.target_caseload = narrow(posts.target_caseload);
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
    made.name = name;
    made.name.append("/joins/").append(join_name);
    made.fte = narrow(join.fte);
    made.vacant_fte = 0;
    made.from = join.date;
    plan.posts.push_back(made);
  }
}

}  // namespace

void add_posts(Plan& plan, Scenario const& scenario) {
  for (auto const& [name, posts] : scenario.workforce.posts) add_posts(plan, name, posts);
}

void add_managers(Plan& plan, Scenario const& scenario) {
  plan.managers_of_site.assign(plan.sites.size(), -1);
  int team_number = 0;
  for (auto const& [name, team] : scenario.workforce.management.teams) {
    for (auto const& site : team.sites)
      plan.managers_of_site[static_cast<std::size_t>(index_of(site, plan.sites))] = team_number;
    ++team_number;
  }
}

void add_staff(Plan& plan) {
  auto const of = [&](core::Role role) -> std::vector<Plan::Establishment>& {
    return plan.staff[static_cast<std::size_t>(role)];
  };
  auto const add = [&](core::Role role, std::string const& name, float fte, float vacant_fte) {
    double const vacant = vacant_fte, all = fte + vacant;
    of(role).push_back({name, all, all > 0 ? vacant / all : 0});
  };
  auto const add_all = [&](core::Role role, auto const& teams) {
    for (auto const& [name, team] : teams)
      add(role, name, narrow(team.in_post_fte), narrow(team.vacant_fte()));
  };
  auto const& scenario = plan.scenario;
  for (auto const& posts : plan.posts) add(core::Role::officer, posts.name, posts.fte, posts.vacant_fte);
  add_all(core::Role::supervisor, scenario.unpaid_work.teams);
  add_all(core::Role::worker, scenario.through_the_gate.prisons);
  add_all(core::Role::administrator, scenario.enforcement.administration.teams);
  add_all(core::Role::manager, scenario.workforce.management.teams);
  add_all(core::Role::tutor, scenario.group_work.teams);
}

}  // namespace caseflow::scenario
