#include "tests/random/every_field.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>

#include "model/scenario/document/outline.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/register.hpp"
#include "tests/random/drawn.hpp"

namespace caseflow::random {
namespace {

using scenario::Match;
using scenario::Outline;
using scenario::Scenario;
using scenario::Shape;

/// Conditions of which some case can meet each, whatever one of their numbers is, but for 0 where it is an
/// upper limit.
Match from_reoffending() {
  Match match;
  match.reoffending_at_least = 10;
  match.custody_months_below = 24;
  return match;
}
Match below_reoffending() {
  Match match;
  match.reoffending_below = 90;
  match.custody_months_at_least = 2;
  return match;
}

Match between() {
  Match match = below_reoffending();
  match.reoffending_at_least = 10;
  match.custody_months_below = 24;
  return match;
}

template <class Rule>
void ask(std::vector<Rule>& rules, Rule rule) {
  for (auto const& [name, when] :
       {std::pair("above", from_reoffending()), std::pair("below", below_reoffending())}) {
    rule.name = name;
    rule.when = when;
    rules.insert(rules.begin(), rule);
  }
}

void add_rules(scenario::OperatingModel& model) {
  auto const band = model.banding.back().band;
  scenario::RoutingRule routing;
  routing.hold_at = scenario::HoldAt::hub;
  routing.until_weeks_before_release = 2;
  routing.telephone_weeks_between = 4;
  ask(model.routing, routing);
  ask(model.banding, {"", {}, band});
  ask(model.at_least, {"", {}, band});
  ask(model.consider, {"", {}, band, 0.2});
  model.assessment.band_review_every_weeks = 6;
  model.step_down.share = 0.5;
  model.step_down.when = between();
  model.allocation.woman_officer.when = between();
}

void add_posts(Scenario& made) {
  auto const smaller = "bury_st_edmunds";
  made.sites.at(smaller).kind = scenario::SiteKind::community_hub;
  made.sites.at(smaller).centre = "ipswich";
  made.sites.at(smaller).travel_minutes = 20;
  made.sites.at("ipswich").evenings = 1;
  std::erase_if(made.workforce.posts, [&](auto const& item) { return item.second.site == smaller; });
  auto& trainees = made.workforce.posts.at("norwich_pso");
  trainees.training = scenario::Training{"PO", {0.3, 0.6}, 1};
  trainees.specialism = from_reoffending();
  auto& others = made.workforce.posts.at("norwich_po");
  others.specialism = below_reoffending();
  others.leaving_per_year = 0.2;
  others.lead_months = 1;
  others.newcomer_share = 0.5;
  made.workforce.posts.at("ipswich_po").agency = true;
}

void add_changes_of_staff(Scenario& made) {
  auto const on = [&](int days) { return made.start + std::chrono::days{days}; };
  scenario::for_all_staff(made, [&](std::string const&, std::string const&, char const*, auto& group) {
    group.joins = {{"some", {on(3), 0.5, std::nullopt, std::nullopt}}};
    group.leaves = {{"some", {on(10), 0.5, std::nullopt}}};
    group.posts_changes = {{"some", {on(17), 0.5}}};
  });
}

void add_the_rest(Scenario& made) {
  auto& first = made.groups.begin()->second.suitable;
  auto& last = std::prev(made.groups.end())->second.suitable;
  first = from_reoffending();
  last = below_reoffending();
  made.attendance.after_change_odds = 2;
  made.attendance.after_change_contacts = 3;
  made.inspection.date = made.start + std::chrono::days{20};
  made.inspection.last->date = made.start - std::chrono::days{1};
  made.inspection.judged["1.1"] = {1, 2, 1, 0};
  made.through_the_gate.prisons.begin()->second.when = between();
  made.through_the_gate.needs.begin()->second.places =
      scenario::Places{.needed_share = 0.5, .per_100_releases = 10};
  made.targets["aim"] = {"community_completion_share", scenario::Aim::at_least, 0.75, made.start};
  made.levers["demand"] = {"less and more",
                           {{"/demand/level", 0.9, std::nullopt}, {"/demand/level", std::nullopt, 1}}};
}

bool is_a_number(Shape shape) {
  return shape == Shape::number || shape == Shape::integer || shape == Shape::distribution ||
         shape == Shape::numbers || shape == Shape::named_numbers || shape == Shape::integer_or_object;
}

/// Adds the numbers among these fields, which are at `at`, and inside them.
void note(std::vector<Outline> const& fields, std::string const& at, std::vector<std::string>& numbers) {
  for (auto const& field : fields) {
    auto const here = scenario::child(at, field.key);
    if (here == "/sources") continue;  // say where numbers come from
    if (is_a_number(field.shape)) numbers.push_back(here);
    bool const many = field.shape == Shape::list || field.shape == Shape::map;
    note(field.inside, many ? here + "/*" : here, numbers);
  }
}

/// The names that lead to a number, from this depth on, as `note` writes them.
std::string fields_along(std::vector<Outline> const& fields, std::vector<std::string> const& names,
                         std::size_t depth) {
  if (depth == names.size()) return "";
  auto const field =
      std::find_if(fields.begin(), fields.end(), [&](auto const& one) { return one.key == names[depth]; });
  if (field == fields.end()) return "/" + names[depth];
  auto const at = scenario::child("", field->key);
  bool const many = field->shape == Shape::list || field->shape == Shape::map;
  if (many && depth + 1 < names.size()) return at + "/*" + fields_along(field->inside, names, depth + 2);
  return at + (field->inside.empty() ? "" : fields_along(field->inside, names, depth + 1));
}

}  // namespace

std::vector<Scenario> every_field() {
  auto made = small("norfolk-suffolk", 60);
  made.months = 1;
  made.run_up = {3, 1};
  add_rules(made.operating_model);
  add_posts(made);
  add_changes_of_staff(made);
  add_the_rest(made);
  auto by_receptions = made;
  by_receptions.through_the_gate.workers_per_100_receptions = 2;
  auto& menu = by_receptions.groups.begin()->second;
  menu.one_to_one_minutes = 45;
  menu.module_sessions = menu.catch_ups = menu.restarts = std::nullopt;
  menu.individual.reset();
  menu.other_provider_share.reset();
  return {made, by_receptions};
}

std::vector<std::string> not_reached(std::vector<Scenario> const& scenarios) {
  std::vector<std::string> described, missing;
  auto const fields = scenario::outline<Scenario>();
  note(fields, "", described);
  std::set<std::string> reached;
  for (auto const& scenario : scenarios)
    for (auto const& number : scenario::assumptions(scenario, {}))
      reached.insert(fields_along(fields, scenario::names_along(number.pointer).value(), 0));
  for (auto const& field : described)
    if (!reached.contains(field)) missing.push_back(field);
  return missing;
}

}  // namespace caseflow::random
