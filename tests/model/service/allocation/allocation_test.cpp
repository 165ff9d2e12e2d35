#include "model/service/allocation/allocation.hpp"
#include "model/service/allocation/choice.hpp"
#include "model/service/desk/worklist.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/conservation.hpp"
#include "model/service/state/count_guard.hpp"
#include "model/service/state/routing.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// Nobody is ever away for long or gives a case up, which are reasons to ask another grade where an office
/// has one officer of it.
Settings const steady{{"/workforce/leaving_per_year", "0"},
                      {"/workforce/sickness/days_per_year", "0"},
                      {"/workforce/leave_days_per_year", "0"},
                      {"/workforce/training_days_per_year", "0"},
                      {"/operating_model/allocation/moves_per_case_year", "0"}};

// Once a year and case, less often than what is drawn by a whole number.
TEST(allocation, offices_move_cases_between_officers_at_their_rate) {
  auto const changes = [](std::string const& rate) {
    return brief_runs(steady + Settings{{"/operating_model/allocation/moves_per_case_year", rate}})
        .mean({"officer_changes"});
  };
  double const none = changes("0"), usual = changes("0.9"), often = changes("1.8");
  EXPECT_GT(usual, none + 20);
  EXPECT_NEAR(often - none, 2 * (usual - none), 0.5 * (usual - none));
}

class allocation_of_cases : public testing::Test {
 protected:
  Model const model_ =
      model({Size::small, brief() + steady +
                              Settings{{"/operating_model/allocation/outside_grade", "false"},
                                       {"/recorded_risk/found_share", "0"}}});
  Service service_{model_, test_seed, 0};

  void SetUp() override {
    while (service_.today() < model_.start) service_.simulate_day();
  }
  template <class Check>
  void for_every_held_case(Check const& check) {
    for (CaseId const id : service_.cases.ids())
      if (core::on_caseload(service_.cases[id].stage) && service_.cases[id].officer != nobody) check(id);
  }
};

TEST_F(allocation_of_cases, offices_give_no_case_to_a_grade_that_may_not_hold_its_band) {
  int seen = 0;
  for_every_held_case([&](CaseId id) {
    Case const& subject = service_.cases[id];
    Desk const& desk = service_.desks[subject.officer];
    bool const lowered = subject.risk_changes > 0;  // a case whose risk fell stays with its officer
    if (model_.now.is_hub[desk.site] || lowered) return;
    ++seen;
    GradeId const grade = desk.grade;
    EXPECT_NE(model_.now.band[subject.band].held_by & core::bit_of(grade), 0u);
  });
  EXPECT_GT(seen, 100);
}

TEST_F(allocation_of_cases, places_follow_the_routing_rules) {
  for_every_held_case([&](CaseId id) {
    Case const& subject = service_.cases[id];
    bool const at_hub = model_.now.is_hub[subject.site];
    if (subject.kind == core::CaseKind::unpaid_work) {
      EXPECT_TRUE(at_hub);
    } else if (subject.stage == core::Stage::custody) {
      EXPECT_EQ(at_hub, !routing::area_has(service_, subject));
    } else if (subject.stage != core::Stage::awaiting_allocation) {
      EXPECT_EQ(subject.site, subject.home);
    }
  });
}

TEST_F(allocation_of_cases, handing_over_all_leaves_an_empty_desk_and_loses_nobody) {
  auto const held = service_.counts.held();
  for (OfficerId const officer : service_.desks.ids()) {
    allocation::hand_over_all(service_, officer);
    for_every_held_case([&](CaseId id) {
      bool const alone = service_.desks.at(service_.desks[officer].site).size() == 1;
      EXPECT_TRUE(alone || service_.cases[id].officer != officer);
    });
    recount(service_);
    check_balance(service_);
  }
  EXPECT_EQ(service_.counts.held(), held);
}

TEST_F(allocation_of_cases, colleagues_are_present_and_of_the_same_site) {
  for (OfficerId const officer : service_.desks.ids()) {
    auto const other = worklist::colleague(service_, officer);
    if (other == nobody) continue;
    EXPECT_NE(other, officer);
    EXPECT_TRUE(service_.staff[other].present(service_.today()));
    EXPECT_EQ(service_.desks[other].site, service_.desks[officer].site);
  }
}

TEST(allocation, a_case_has_at_most_one_contact_on_the_worklists_however_often_it_moves) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/operating_model/allocation/moves_per_case_year", "10"},
                                             {"/workforce/casework_share", "0.5"}}});
  Service service(shared, test_seed, 0);
  live(service, [](Service const& now) {
    auto open = core::ListBy<CaseId, int>::of_size(now.cases.slots());
    for (auto const& desk : now.desks)
      for (auto const& item : desk.worklist)
        if (item.generation == now.cases[item.subject].generation &&
            (item.task == core::Task::appointment || item.task == core::Task::telephone_contact ||
             item.task == core::Task::missed))
          ++open[item.subject];
    ASSERT_THAT(open.values(), testing::Each(testing::Le(1))) << "day " << now.today();
  });
}

/// Cases that went to the hub and came back, and how many of them to their officers.
std::pair<int, int> back_from_the_hub(char const* continuity) {
  Model const shared =
      model({Size::small, brief() + steady +
                              Settings{{"/operating_model/allocation/continuity", continuity},
                                       {"/operating_model/step_down/share", "1"}}});
  Service service(shared, test_seed, 0);
  while (service.today() < shared.start) service.simulate_day();
  auto const settle = [&](CaseId id, bool is) {
    {
      CountGuard const guard(service, id);
      service.cases[id].settled = is;
    }
    allocation::place(service, id);
  };
  std::vector<std::pair<CaseId, OfficerId>> gone;
  for (CaseId const id : service.cases.ids()) {
    Case const& subject = service.cases[id];
    if (subject.stage != core::Stage::community || subject.settled || subject.officer == nobody) continue;
    OfficerId const officer = subject.officer;
    if (!may_hold(service, service.desks[officer], subject)) continue;
    settle(id, true);
    EXPECT_TRUE(shared.now.is_hub[subject.site]);
    gone.emplace_back(id, officer);
  }
  int theirs = 0;
  for (auto const& [id, officer] : gone) {
    Case const& subject = service.cases[id];
    auto const had = subject.officers_had;
    settle(id, false);
    if (subject.officer != officer) continue;
    ++theirs;
    if (*continuity == 't') {
      EXPECT_EQ(subject.officers_had, had);
    }
  }
  return {static_cast<int>(gone.size()), theirs};
}

TEST(allocation, who_comes_back_from_the_hub_comes_to_the_officer_who_knows_the_case) {
  auto const [all, theirs] = back_from_the_hub("true");
  EXPECT_GT(all, 100);
  EXPECT_EQ(theirs, all);
  auto const [without, by_chance] = back_from_the_hub("false");
  EXPECT_LT(by_chance, without * 3 / 4);
}

/// Routing of custody: at the hub until so many weeks before release; from reception on in the area without.
Settings custody_at_hub_until(std::string const& weeks) {
  std::string const custody = R"({"name": "custody", "when": {"kind": ["custody"],
      "stage": ["awaiting_allocation", "custody"]}, "hold_at": "hub")";
  std::string const work = R"({"name": "unpaid work", "when": {"kind": ["unpaid_work"]}, "hold_at": "hub"})";
  std::string const rest = R"({"name": "the rest", "when": {}, "hold_at": "area"})";
  std::string const until = weeks == "0" ? "" : R"(, "until_weeks_before_release": )" + weeks;
  std::string const at_hub = weeks.empty() ? "" : custody + until + "}, ";
  return {{"/operating_model/routing", '[' + work + ", " + at_hub + rest + ']'}};
}

double changes_of_officer(std::string const& weeks) {
  Settings const only_short{{"/sentences/short_custody_share", "1"}, {"/months", "12"}};
  return Runs({Size::small, brief() + steady + only_short + custody_at_hub_until(weeks)}, 3, 0)
      .mean({"officer_changes"});
}

// Whoever is received within the period in which the area has the case is the area's from the first day, and
// never comes by the hub: no sentence here is longer than two years.
TEST(allocation, sentences_shorter_than_the_hand_over_do_not_hop_through_the_hub) {
  EXPECT_EQ(changes_of_officer("104"), changes_of_officer(""));
}

// A person who was with an officer of the hub in prison meets a new one at the office, whether that is weeks
// before the release or on the day. The few who are received less than two weeks before it differ.
TEST(allocation, a_new_officer_counts_before_release_as_on_the_day) {
  double const none = changes_of_officer("");
  double const early = changes_of_officer("2") - none, on_the_day = changes_of_officer("0") - none;
  EXPECT_GT(early, 100);
  EXPECT_NEAR(on_the_day, early, 0.15 * early);
}

}  // namespace
}  // namespace caseflow::service
