#include "model/scenario/plan/plan.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/core/name_hash.hpp"
#include "model/scenario/plan/plan_parts.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

template <class Id, class Map>
void add_names(ListBy<Id, std::string>& list, Map const& map) {
  for (auto const& [name, value] : map) list.push_back(name);
}

/// Which team serves which site; none where no team does.
template <class Id, class Teams>
ListBy<SiteId, Id> team_by_site(Plan const& plan, Teams const& teams) {
  auto serves = ListBy<SiteId, Id>::of_size(plan.sites.size());
  std::size_t number = 0;
  for (auto const& [name, team] : teams) {
    for (auto const& site : team.sites) serves[index_of(site, plan.sites)] = Id{number};
    ++number;
  }
  return serves;
}

std::uint64_t flag_mask(std::vector<std::string> const& chosen, std::vector<std::string> const& flags) {
  std::uint64_t bits = 0;
  for (auto const& name : chosen) bits |= std::uint64_t{1} << static_cast<unsigned>(index_of(name, flags));
  return bits;
}

std::vector<rules::ContactStep> contact(std::vector<ContactStep> const& steps) {
  std::vector<rules::ContactStep> made;
  for (auto const& step : steps)
    made.push_back({narrow(step.until_week.value_or(std::numeric_limits<double>::infinity())),
                    narrow(step.weeks_between)});
  return made;
}

float points(std::map<std::string, double> const& table, char const* place) {
  auto const found = table.find(place);
  return found == table.end() ? 0.0F : narrow(found->second);
}

void add_places(Plan& plan, Scenario const& scenario) {
  add_names(plan.sites, scenario.sites);
  SiteId only_hub;  // of several each site names its own
  for (auto const& [name, site] : scenario.sites)
    if (site.kind == SiteKind::hub) only_hub = index_of(name, plan.sites);
  double total = 0;
  for (auto const& [name, site] : scenario.sites) {
    bool const hub = site.kind == SiteKind::hub;
    SiteId const index = plan.is_hub.push_back(hub);
    plan.hub_of.push_back(hub ? index : only_hub);
    if (site.hub) plan.hub_of.back() = index_of(*site.hub, plan.sites);
    SiteId const centre = site.centre ? index_of(*site.centre, plan.sites) : index;
    bool const has_posts = std::any_of(scenario.workforce.posts.begin(), scenario.workforce.posts.end(),
                                       [&, &place = name](auto const& item) {
                                         return item.second.site == place && item.second.places_fte() > 0;
                                       });
    plan.groups_site.push_back(centre);
    plan.evenings.push_back(site.evenings.value_or(scenario.group_work.evenings));
    plan.held_at.push_back(has_posts ? index : centre);
    plan.travel_minutes.push_back(plan.held_at.back() == index ? 0 : narrow(site.travel_minutes.value_or(0)));
    if (hub) continue;
    plan.offices.push_back(index);
    total += site.area_share;
    plan.area_up_to.push_back(total);
  }
  for (double& up_to : plan.area_up_to) up_to /= total;
}

void add_demand(Plan& plan, Scenario const& scenario) {
  double const mean = std::max(1e-9, [&] {
    double sum = 0;
    for (double level : scenario.demand.season) sum += level;
    return sum / 12;
  }());
  for (std::size_t month = 0; month < 12; ++month) plan.season[month] = scenario.demand.season[month] / mean;
  plan.orders_per_working_day = scenario.demand.orders_per_year / sim::working_days_a_year;
  plan.receptions_per_working_day = scenario.demand.receptions_per_year / sim::working_days_a_year;

  auto const& profile = scenario.profile;
  Risk const* const by_kind[] = {&profile.supervision, &profile.combined, &profile.unpaid_work,
                                 &profile.custody};
  for (std::size_t kind = 0; kind < 4; ++kind) {
    plan.reoffending_mu[kind] = by_kind[kind]->reoffending_mu;
    double const medium = by_kind[kind]->medium_share;
    plan.medium_above[kind] = medium <= 0 ? 1e9 : medium >= 1 ? -1e9 : sim::normal_quantile(1 - medium);
  }

  add_flags(plan, profile);
}

void add_samplers(Plan& plan, Scenario const& scenario) {
  plan.community_order_months = sim::Sampler(scenario.sentences.community_order_months);
  plan.suspended_order_months = sim::Sampler(scenario.sentences.suspended_order_months);
  plan.unpaid_work_hours = sim::Sampler(scenario.sentences.unpaid_work_hours);
  plan.activity_days = sim::Sampler(scenario.sentences.activity_days);
  plan.short_served_months = sim::Sampler(scenario.sentences.short_served_months);
  plan.long_licence_weeks = sim::Sampler(scenario.sentences.long_licence_weeks);
  plan.weeks_to_court = sim::Sampler(scenario.enforcement.weeks_to_court);
  plan.weeks_to_warrant = sim::Sampler(scenario.enforcement.weeks_to_warrant);
  plan.warrant_weeks = sim::Sampler(scenario.enforcement.warrant_weeks);
  plan.standard_recall_weeks = sim::Sampler(scenario.enforcement.standard_recall_weeks);
  plan.answer_days = sim::Sampler(scenario.risk_changes.answer_days);
  double const cv = scenario.attendance.pace_cv;
  // Less spread than a lognormal can have is none.
  plan.pace = cv >= sim::least_cv ? sim::Sampler(sim::Lognormal{1, cv}) : sim::Sampler(sim::Point{1});
  plan.lead_months = sim::Sampler(scenario.workforce.recruitment.lead_months);
  plan.sickness_spell_days = sim::Sampler(scenario.workforce.sickness.spell_days);
}

void add_operating_model(Plan& plan, Scenario const& scenario) {
  auto const& model = scenario.operating_model;
  for (auto const& [name, posts] : scenario.workforce.posts)
    if (!core::find_in(plan.grades, posts.grade)) plan.grades.push_back(posts.grade);
  std::sort(plan.grades.begin(), plan.grades.end());

  add_names(plan.bands, model.bands);
  for (auto const& [name, band] : model.bands) {
    Plan::Band made{band.intensity,
                    0,
                    contact(band.order_contact),
                    contact(band.release_contact),
                    points(band.points, "community"),
                    points(band.points, "licence"),
                    points(band.points, "custody")};
    for (auto const& grade : band.held_by)
      if (auto const found = core::find_in(plan.grades, grade)) made.held_by |= core::bit_of(found);
    plan.band.push_back(std::move(made));
    plan.banding.rank.push_back(band.rank);
  }
  auto const& rank = plan.banding.rank;
  for (BandId const band : rank.ids()) {
    BandId below = band;
    for (BandId const other : rank.ids())
      if (rank[other] < rank[band] && (below == band || rank[other] > rank[below])) below = other;
    plan.band_below.push_back(below);
  }
  plan.woman_officer = condition(model.allocation.woman_officer.when, plan.flags);
  Match orders;
  orders.stage = {std::string(core::stage_words[core::index_of(core::Stage::community)])};
  plan.step_down = condition(model.step_down.when.value_or(orders), plan.flags, plan.bands.values());
  for (auto const& rule : model.routing)
    plan.routes.push_back({condition(rule.when, plan.flags, plan.bands.values()),
                           rule.hold_at == HoldAt::hub && plan.has_hub(),
                           narrow(rule.until_weeks_before_release.value_or(0)),
                           narrow(rule.telephone_weeks_between.value_or(0))});
  for (auto const& rule : model.banding)
    plan.banding.rules.push_back({condition(rule.when, plan.flags), index_of(rule.band, plan.bands), 1});
  for (auto const& rule : model.at_least)
    plan.banding.at_least.push_back({condition(rule.when, plan.flags), index_of(rule.band, plan.bands), 1});
  for (auto const& rule : model.consider)
    plan.banding.consider.push_back({condition(rule.when, plan.flags), index_of(rule.band, plan.bands),
                                     narrow(rule.probability), core::name_hash(rule.name)});
}

void add_people(Plan& plan, Scenario const& scenario) {
  for (std::size_t task = 0; task < core::task_count; ++task) {
    if (static_cast<core::Task>(task) == core::Task::induction)
      continue;  // the operating model says how it is given
    auto const& minutes = scenario.work.tasks.at(std::string(core::task_words[task])).minutes;
    for (std::size_t intensity = 0; intensity < 3; ++intensity)
      plan.minutes[task][intensity] = narrow(minutes[intensity]);
  }
  plan.practice = planned(scenario.practice);
  plan.check_flags = flag_mask(scenario.risk_changes.check_flags, plan.flags);
  plan.office_hours_flags = flag_mask(scenario.attendance.office_hours_flags, plan.flags);
}

void add_administrators(Plan& plan, Scenario const& scenario) {
  auto const& teams = scenario.enforcement.administration.teams;
  plan.administrators_of_site = team_by_site<AdministratorsId>(plan, teams);
  add_names(plan.administrators, teams);
}

/// Who delivers which group to whom: nobody who is paid for no hours.
void add_partners(Plan& plan, Scenario const& scenario) {
  using Partners = ListBy<GroupId, PartnerId>;
  plan.partner_at.assign(plan.sites.size(), Partners::of_size(plan.groups.size()));
  auto const among = [](std::vector<std::string> const& named, std::string const& name) {
    return named.empty() || std::find(named.begin(), named.end(), name) != named.end();
  };
  for (auto const& [name, partner] : scenario.group_work.partners) {
    PartnerId const id = plan.partners.push_back({name, 60 * partner.hours_per_week});
    if (partner.hours_per_week <= 0) continue;
    for (SiteId const site : plan.offices)
      for (GroupId const group : plan.groups.ids())
        if (by_partners(plan.groups[group].about) && among(partner.sites, plan.sites[site]) &&
            among(partner.groups, plan.groups[group].name))
          plan.partner_at[site][group] = id;
  }
}

void add_interventions(Plan& plan, Scenario const& scenario) {
  plan.team_of_site = team_by_site<TeamId>(plan, scenario.unpaid_work.teams);
  for (auto const& [name, team] : scenario.unpaid_work.teams)
    plan.teams.push_back({name, core::name_hash(name), narrow(team.group_size), team.vehicles});
  for (auto const& [name, group] : scenario.groups)
    plan.groups.push_back({name, core::name_hash(name),
                           condition(group.suitable, plan.flags, plan.bands.values()), group,
                           std::log(group.absence_odds.value_or(1))});
  add_partners(plan, scenario);
  plan.programmes_site = plan.groups_site;
  for (auto const& [name, centre] : scenario.group_work.programme_centres)
    for (auto const& site : centre.sites)
      plan.programmes_site[index_of(site, plan.sites)] = index_of(name, plan.sites);
  for (SiteId const site : plan.offices)  // who goes elsewhere for groups goes on from there
    if (plan.programmes_site[site] == plan.groups_site[site])
      plan.programmes_site[site] = plan.programmes_site[plan.groups_site[site]];
  plan.tutors_of_site = team_by_site<TutorsId>(plan, scenario.group_work.teams);
  add_names(plan.tutor_teams, scenario.group_work.teams);
  auto const& gate = scenario.through_the_gate;
  for (auto const& [name, prison] : gate.prisons)
    plan.prisons.push_back({name, prison.share, condition(prison.when.value_or(Match{}), plan.flags)});
  if (gate.no_fixed_abode && gate.no_fixed_abode->flag)
    plan.no_fixed_abode_flag = index_of(*gate.no_fixed_abode->flag, plan.flags);
  for (auto const& [name, need] : gate.needs) plan.needs.push_back({name, core::name_hash(name), need});
}

}  // namespace

rules::Condition condition(Match const& match, std::vector<std::string> const& flags,
                           std::vector<std::string> const& bands) {
  rules::Condition made;
  made.kinds = mask(match.kind, core::case_kind_words);
  made.stages = mask(match.stage, core::stage_words);
  if (match.risk_of_harm)
    made.risks_of_harm = 1u << static_cast<unsigned>(index_of(*match.risk_of_harm, core::risk_of_harm_words));
  if (match.reoffending_at_least) made.reoffending_at_least = narrow(*match.reoffending_at_least);
  if (match.reoffending_below) made.reoffending_below = narrow(*match.reoffending_below);
  made.any_flag = flag_mask(match.any_flag, flags);
  made.no_flag = flag_mask(match.no_flag, flags);
  if (match.custody_months_at_least) made.custody_months_at_least = narrow(*match.custody_months_at_least);
  if (match.custody_months_below) made.custody_months_below = narrow(*match.custody_months_below);
  if (match.settled) made.settled = *match.settled ? 1 : 0;
  if (!match.band.empty()) made.bands = flag_mask(match.band, bands);
  return made;
}

Plan plan(Scenario const& scenario) {
  Plan made;
  made.scenario = scenario;
  add_places(made, scenario);
  add_demand(made, scenario);
  add_samplers(made, scenario);
  add_operating_model(made, scenario);
  add_people(made, scenario);
  add_posts(made, scenario);
  made.managers_of_site = team_by_site<ManagersId>(made, scenario.workforce.management.teams);
  add_administrators(made, scenario);
  add_interventions(made, scenario);
  add_staff(made);
  return made;
}

void scale_arrivals(Plan& plan, double factor) {
  SIM_EXPECTS(factor >= 0);
  plan.orders_per_working_day *= factor;
  plan.receptions_per_working_day *= factor;
}

}  // namespace caseflow::scenario
