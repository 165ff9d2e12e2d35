#include <chrono>
#include <functional>
#include <map>

#include "model/service/supervision/supervision.hpp"
#include "tests/model/service/fixture.hpp"

// What a what-if or a change in mid-forecast changes, and what it brings about on the same day. What waits
// already is moved to the new rate once; what begins with the change is drawn under it, as if it had held all
// along.

namespace caseflow::service {
namespace {

using std::chrono::June, std::chrono::April, std::chrono::year;

/// The start date, and a day in mid-forecast.
constexpr sim::Date dates[] = {sim::Date{year{2019} / April / 1}, sim::Date{year{2019} / June / 13}};

/// The service at the end of a day.
Service lived(Model const& shared, sim::Day day) {
  Service service(shared, test_seed, 0);
  while (service.today() <= day) service.simulate_day();
  return service;
}

/// What changes on a date.
Asked changed_on(sim::Date date, Settings const& always, Settings const& change) {
  Asked made{Size::small, brief() + always};
  if (date == dates[0]) {
    made.what_if = change;
  } else {
    made.changes = {{date, change}};
  }
  return made;
}

/// Two services whose rates are the same from a date on: changed then, or held before it too.
struct Both {
  Model changed_model, held_model;
  sim::Day day;
  Service changed, held;
  Both(sim::Date date, Settings const& rates, Settings const& what_if, Settings const& always = {})
      : changed_model(model(changed_on(date, always, rates + what_if))),
        held_model(what_if.empty() ? model({Size::small, brief() + always + rates})
                                   : model(changed_on(date, always + rates, what_if))),
        day(changed_model.days.day(date)),
        changed(lived(changed_model, day)),
        held(lived(held_model, day)) {}
};

/// A team of each role with four posts, all filled or nearly none.
Settings four_posts_in(bool filled) {
  std::string const people = filled ? "4" : "0.2";
  Settings made;
  for (std::string const team :
       {"/workforce/posts/norwich_pso", "/group_work/teams/norfolk", "/unpaid_work/teams/norfolk",
        "/through_the_gate/prisons/norwich", "/enforcement/administration/teams/norwich_hub",
        "/workforce/management/teams/norfolk"}) {
    made.push_back({team + "/established_fte", "4"});
    made.push_back({team + "/in_post_fte", people});
  }
  return made;
}

TEST(waits, for_recruits_to_places_that_a_what_if_makes_vacant_are_as_long_as_it_says) {
  for (auto const date : dates) {
    Both const two(
        date,
        {{"/workforce/recruitment/lead_months", R"({"triangular": {"low": 8.9, "mode": 9, "high": 9.1}})"}},
        four_posts_in(false), four_posts_in(true));
    std::map<Role, int> compared;
    for (PersonId const id : two.changed.staff.people()) {
      StaffMember const &a = two.changed.staff[id], &b = two.held.staff[id];
      if (a.here || !a.wanted() || a.generation == 0 || b.here || a.generation != b.generation) continue;
      if (b.arrives_on < two.day + 265) continue;  // waited already, for less than nine months
      EXPECT_EQ(a.arrives_on, b.arrives_on);
      EXPECT_NEAR(a.arrives_on - two.day, 9 * sim::days_a_month, 7);
      ++compared[a.role];
    }
    EXPECT_EQ(compared.size(), core::role_count);
  }
}

TEST(waits, of_people_who_come_with_a_what_if_are_as_it_says) {
  Settings const rates{{"/workforce/leaving_per_year", "2"},
                       {"/workforce/sickness/days_per_year", "60"},
                       {"/workforce/leave_days_per_year", "60"}};
  for (auto const date : dates) {
    Both const two(date, rates,
                   {{"/workforce/posts/norwich_pso/established_fte", "9"},
                    {"/workforce/posts/norwich_pso/in_post_fte", "9"},
                    {"/group_work/teams/norfolk/established_fte", "6"},
                    {"/group_work/teams/norfolk/in_post_fte", "6"},
                    {"/unpaid_work/teams/norfolk/established_fte", "6"},
                    {"/unpaid_work/teams/norfolk/in_post_fte", "6"}});
    std::map<Role, int> compared;
    for (PersonId const id : two.changed.staff.people()) {
      StaffMember const &a = two.changed.staff[id], &b = two.held.staff[id];
      if (!a.here || a.since != two.day || a.entity != b.entity) continue;
      EXPECT_EQ(a.leaves_on, b.leaves_on);
      EXPECT_EQ(a.sick_on, b.sick_on);
      ++compared[a.role];
    }
    EXPECT_EQ(compared.size(), 3U);
  }
}

TEST(waits, that_two_changes_move_are_moved_as_by_both_at_once) {
  // Twice as fast on one day and three times on the next: what is left of a wait after both is as if the rate
  // had been six times as high from the second day on, but for that day and for whole days.
  auto const faster = [](char const* rate) { return Settings{{"/workforce/leaving_per_year", rate}}; };
  Settings const slow = brief() + faster("0.1");
  sim::Date const first = dates[1], second = first + std::chrono::days{1};
  Model const twice = model({Size::small, slow, {}, {{first, faster("0.2")}, {second, faster("0.6")}}});
  Model const at_once = model({Size::small, slow, {}, {{second, faster("0.6")}}});
  sim::Day const day = twice.days.day(second);
  Service const a = lived(twice, day), b = lived(at_once, day);
  int compared = 0;
  for (PersonId const id : a.staff.people()) {
    if (!a.staff[id].here || !b.staff[id].here || a.staff[id].entity != b.staff[id].entity) continue;
    EXPECT_NEAR(a.staff[id].leaves_on, b.staff[id].leaves_on, 3);
    ++compared;
  }
  EXPECT_GT(compared, 10);
}

/// Every hazard of a case: its rate, much higher than shipped, and where the case keeps its day.
struct Hazard {
  char const* name;
  Settings often, never_;
  sim::Day Case::*day;
  std::function<bool(Case const&)> at_risk;
};

bool released_or_under_order(Case const& one) {
  return one.stage != core::Stage::awaiting_allocation && one.stage != core::Stage::custody;
}
bool supervised(Case const& one) { return released_or_under_order(one) && one.first_due != never; }

std::vector<Hazard> hazards() {
  auto const rate = [](std::vector<char const*> const& pointers, char const* value) {
    Settings made;
    for (auto const* pointer : pointers) made.push_back({pointer, value});
    return made;
  };
  auto const hazard = [&](char const* name, std::vector<char const*> const& pointers, char const* often,
                          sim::Day Case::*day, std::function<bool(Case const&)> at_risk) {
    return Hazard{name, rate(pointers, often), rate(pointers, "0"), day, std::move(at_risk)};
  };
  return {hazard("move", {"/operating_model/allocation/moves_per_case_year"}, "10", &Case::move_on,
                 released_or_under_order),
          hazard("risk_change", {"/risk_changes/per_year_low", "/risk_changes/per_year_medium"}, "20",
                 &Case::risk_change_on, released_or_under_order),
          hazard("home_visit",
                 {"/risk_changes/home_visits_per_year_low", "/risk_changes/home_visits_per_year_medium"},
                 "20", &Case::home_visit_on, supervised),
          hazard("agency_meeting", {"/risk_changes/agency_meetings_per_year"}, "20", &Case::meeting_on,
                 supervised),
          hazard("transfer", {"/risk_changes/transferred_per_year"}, "1", &Case::transfer_on,
                 [](Case const&) { return true; }),
          hazard("conviction", {"/reoffending/per_year"}, "2", &Case::conviction_on, released_or_under_order),
          hazard("recall", {"/enforcement/recall_per_year_short", "/enforcement/recall_per_year_long"}, "5",
                 &Case::recall_on, [](Case const& one) { return one.stage == core::Stage::licence; })};
}

TEST(hazards, of_cases_that_begin_with_a_what_if_are_as_it_says) {
  for (auto const date : dates)
    for (auto const& hazard : hazards()) {
      Both const two(date, hazard.often, {});
      int compared = 0;
      for (CaseId const id : two.changed.cases.ids()) {
        Case const& a = two.changed.cases[id];
        if (!core::on_caseload(a.stage) || a.sentenced != two.day) continue;
        for (CaseId const other : two.held.cases.ids()) {
          Case const& b = two.held.cases[other];
          if (a.entity != b.entity || !core::on_caseload(b.stage)) continue;
          EXPECT_EQ(a.*hazard.day, b.*hazard.day) << hazard.name;
          ++compared;
        }
      }
      EXPECT_GT(compared, 0) << hazard.name;
    }
}

TEST(hazards, that_a_what_if_begins_reach_everybody_at_risk) {
  for (auto const date : dates)
    for (auto const& hazard : hazards()) {
      Model const shared = model(changed_on(date, hazard.never_, hazard.often));
      sim::Day const day = shared.days.day(date);
      Service const service = lived(shared, day);
      int at_risk = 0;
      for (CaseId const id : service.cases.ids()) {
        Case const& one = service.cases[id];
        if (!core::on_caseload(one.stage) || !hazard.at_risk(one)) continue;
        EXPECT_GE(one.*hazard.day, day) << hazard.name;
        ++at_risk;
      }
      EXPECT_GT(at_risk, 10) << hazard.name;
    }
}

}  // namespace
}  // namespace caseflow::service
