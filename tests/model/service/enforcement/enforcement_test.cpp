#include <cmath>
#include <map>
#include <set>

#include "model/service/enforcement/administration.hpp"
#include "model/service/enforcement/breach.hpp"
#include "model/service/enforcement/hearing.hpp"
#include "model/service/enforcement/recall.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(enforcement, nobody_is_breached_where_none_is_taken) {
  auto const none = brief_runs(
      {{"/practice/pieces/enforcement/level", "0"}, {"/demand/receptions_per_year", "0"}});  // no licences
  EXPECT_EQ(none.mean({"breaches"}), 0);
  EXPECT_EQ(none.mean({"enforcement_in_time_share"}), 0);
}

TEST(enforcement, everybody_breached_ends_where_every_court_revokes) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/new_sentences/resentenced_after_breach_share", "0"},
                                             {"/new_sentences/resentenced_share", "0"},
                                             {"/new_sentences/second_order_share", "0"},
                                             {"/enforcement/revoked_share", "1"},
                                             {"/enforcement/revoked_share_with_unpaid_work", "1"},
                                             {"/enforcement/revoked_share_unpaid_work", "1"},
                                             {"/enforcement/revoked_share_post_sentence", "1"}}});
  Service service(shared, test_seed, 0);
  live(service, [](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage)) continue;
      bool const before_the_court =
          one.stage == core::Stage::breach_proceedings || one.stage == core::Stage::out_of_contact;
      ASSERT_TRUE(one.hearings == 0 || before_the_court);
    }
  });
}

TEST(enforcement, enforcement_that_is_open_has_a_pack_a_hearing_or_a_recall_under_way) {
  Model const shared = model({Size::small, brief() + Settings{{"/workforce/leaving_per_year", "1"}}});
  Service service(shared, test_seed, 0);
  live(service, [&](Service const& now) {
    if (now.today() < shared.staffed + 30 || now.today() % 5 != 0) return;
    auto asked = core::ListBy<CaseId, bool>::of_size(now.cases.slots());
    auto const look_at = [&](std::vector<WorkItem> const& work) {
      for (auto const& item : work)
        if (item.task == core::Task::enforcement_decision || item.task == core::Task::breach_pack ||
            item.task == core::Task::recall_report)
          asked[item.subject] = true;
    };
    for (auto const& desk : now.desks) look_at(desk.worklist);
    look_at(now.queue.work());
    for (auto const& administrators : now.pools.of(Role::administrator))
      for (auto const& task : administrators.tasks()) {
        auto const id = task.subject.as<CaseId>();
        if (task.work == PoolWork::breach_papers && task.generation == now.cases[id].generation &&
            now.cases[id].administrators_owe_papers(task.enforcements))
          asked[id] = true;
      }
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage) || !one.enforcement_open || asked[id]) continue;
      ASSERT_TRUE(one.stage == core::Stage::breach_proceedings || one.stage == core::Stage::out_of_contact ||
                  one.stage == core::Stage::recalled)
          << "nothing would ever come of it: " << core::stage_words[core::index_of(one.stage)] << ", day "
          << now.today();
    }
  });
}

// Licences aside, whose warnings count as taken. Ample time loses nothing; 0.25 of some 800 occasions stay
// within four standard errors (0.06) of it, a false alarm in ten thousand.
TEST(enforcement, what_officers_have_no_time_for_lapses) {
  Settings const orders{{"/demand/receptions_per_year", "0"},
                        {"/practice/pieces/enforcement/level", "0.75"},
                        {"/practice/officer_spread", "0"},
                        {"/practice/newcomer_shift", "0"}};
  Settings const ample{{"/workforce/working_day_minutes", "720"}, {"/workforce/casework_share", "1"}};
  Which const taken{"enforcement_taken_share"};
  EXPECT_NEAR(brief_runs(orders + ample).mean(taken), 0.75, 0.06);
  auto const busy = brief_runs(orders + Settings{{"/workforce/casework_share", "0.1"}});
  EXPECT_LT(busy.mean(taken), 0.6);
  auto const patient =
      brief_runs(orders + Settings{{"/workforce/casework_share", "0.1"}, {"/enforcement/lapse_days", "120"}});
  EXPECT_GT(patient.mean(taken), busy.mean(taken));
}

TEST(enforcement, papers_wait_for_administrators) {
  std::string const team = "/enforcement/administration/teams/norwich_hub";
  Which const in_time{"breach_papers_in_time_share"};
  auto const ample = brief_runs(staffed(team, "4")), few = brief_runs(staffed(team, "0.05"));
  EXPECT_GT(ample.mean(in_time), few.mean(in_time) + 0.3);
  EXPECT_LT(ample.mean({"administrators_workload_share"}), 0.2);
  EXPECT_GT(few.mean({"administrators_workload_share"}), 1);
  EXPECT_LT(few.mean({"breaches"}), ample.mean({"breaches"}));
}

// What an administrator had begun for a breach that a sentence overtook is of no use to the next one.
TEST(enforcement, papers_of_a_breach_that_is_overtaken_do_not_count_for_a_later_one) {
  Model const shared = model({Size::small, brief() + Settings{{"/practice/pieces/enforcement/level", "1"}}});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.staffed || !shared.days.working(service.today())) service.simulate_day();
  auto& team = service.pools[AdministratorsId{0}];
  std::vector<PoolTask> done;
  team.serve(
      0, any_priority, [](PoolTask const&) { return false; }, done);
  CaseId const id = first_of(service.cases.ids(), [&](CaseId one) {
    return service.cases[one].stage == core::Stage::community && !service.cases[one].enforcement_open;
  });
  auto const breach_anew = [&] {
    breach::consider(service, id);
    breach::decided(service, id, true);
    return service.cases[id].enforcements;
  };
  auto const waits = [&](std::uint32_t decision) {
    return service.cases[id].administrators_owe_papers(decision);
  };
  auto const first = breach_anew();
  ASSERT_EQ(team.tasks().size(), 1u);
  ASSERT_TRUE(waits(first));
  double const all_but_half_a_minute = static_cast<double>(team.tasks().front().minutes_left) - 0.5;
  team.serve(
      all_but_half_a_minute, any_priority, [](PoolTask const&) { return true; }, done);
  breach::overtaken(service, id);
  EXPECT_FALSE(waits(first));
  auto const second = breach_anew();
  EXPECT_FALSE(waits(first));
  EXPECT_TRUE(waits(second));
  ASSERT_EQ(team.members().size(), 1u);
  StaffMember& administrator = service.staff[team.members().front()];
  administrator.here = true;
  administrator.away_until = never;
  administrator.fte = 0.01F;  // two minutes: enough for what was left of the first papers
  administration::work_day(service);
  ASSERT_EQ(team.tasks().size(), 1u);
  EXPECT_EQ(team.tasks().front().enforcements, second);
  EXPECT_TRUE(waits(second));
}

TEST(enforcement, who_cannot_be_found_comes_back_by_warrant_alone) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/new_sentences/resentenced_share",
                                              "0"},  // which would bring them before the court
                                             {"/new_sentences/second_order_share", "0"},
                                             {"/enforcement/out_of_contact_share", "1"},
                                             {"/enforcement/warrant_weeks", "500"}}});
  Service service(shared, test_seed, 0);
  int gone = 0;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage) || one.hearings == 0) continue;
      ++gone;
      ASSERT_TRUE(one.whereabouts_unknown);
      ASSERT_TRUE(one.stage == core::Stage::breach_proceedings || one.stage == core::Stage::out_of_contact);
    }
  });
  EXPECT_GT(gone, 1000);
}

// Nobody attends at first, and every warrant takes two weeks.
TEST(enforcement, who_does_not_appear_is_brought_before_the_court) {
  Model const shared = model({Size::small, brief() + Settings{{"/enforcement/does_not_appear_share", "1"},
                                                              {"/enforcement/out_of_contact_share", "0"},
                                                              {"/enforcement/warrant_weeks", "2"}}});
  Service service(shared, test_seed, 0);
  std::map<sim::Entity, sim::Day> gone_since;
  std::size_t most = 0;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (one.stage != core::Stage::out_of_contact) {
        gone_since.erase(one.entity);
        continue;
      }
      auto const since = gone_since.emplace(one.entity, now.today()).first->second;
      ASSERT_LE(now.today() - since, 14);
    }
    most = std::max(most, gone_since.size());
  });
  EXPECT_GT(most, 3u);
}

// Of those who come before the court twice, once at the hearing and once by a warrant, in either order. An
// order that goes on the first time is revoked the second as often as any: a half of some 70 stays within
// five standard errors of it (0.3), a false alarm in two million.
TEST(enforcement, courts_decide_on_each_breach_anew) {
  Model const shared =
      model({Size::full, brief() + Settings{{"/enforcement/does_not_appear_share", "0.5"},
                                            {"/enforcement/revoked_share", "0.5"},
                                            {"/new_sentences/resentenced_after_breach_share", "0"}}});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.start) service.simulate_day();
  std::map<bool, int> seen, revoked;  // by whether the first time was by a warrant
  for (CaseId const id : service.cases.ids()) {
    Case const& one = service.cases[id];
    if (one.stage != core::Stage::community || one.kind != core::CaseKind::supervision) continue;
    auto const by_warrant = [&] {
      hearing::bring_to_court(service, id, true);
      hearing::held(service, id, one.hearings - 1u);
      if (one.stage != core::Stage::out_of_contact) return false;
      hearing::warrant_executed(service, id, one.hearings - 1u);
      return true;
    };
    bool const first = by_warrant();
    if (one.stage != core::Stage::community) continue;
    if (by_warrant() == first) continue;
    ++seen[first];
    if (one.stage != core::Stage::community) ++revoked[first];
  }
  for (bool const first : {false, true}) {
    ASSERT_GT(seen[first], 20);
    EXPECT_NEAR(static_cast<double>(revoked[first]) / seen[first], 0.5, 2.5 / std::sqrt(seen[first]));
  }
}

TEST(enforcement, a_recall_is_in_time_where_its_report_is) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.start) service.simulate_day();
  for (bool const in_time : {true, false})
    for (auto const* measure : {"enforcement_in_time_share", "recall_reports_in_time_share"}) {
      int const at = series(shared, {measure});
      auto const& seen = service.observations;
      double const above = seen.numerator(at, service.month), below = seen.denominator(at, service.month);
      CaseId const id = first_of(
          service.cases.ids(), [&](CaseId one) { return service.cases[one].stage == core::Stage::licence; });
      recall::report_done(service, id, in_time);
      EXPECT_EQ(service.cases[id].stage, core::Stage::recalled);
      EXPECT_EQ(seen.numerator(at, service.month) - above, in_time ? 1 : 0) << measure;
      EXPECT_EQ(seen.denominator(at, service.month) - below, 1) << measure;
    }
}

// Whether a recall is for a fixed term says nothing of how long it would be otherwise: half of the standard
// ones are shorter than the median of about 17 weeks.
TEST(enforcement, standard_recalls_may_be_short) {
  Model const shared = model({Size::full, brief() + Settings{{"/enforcement/recall_per_year_short", "2"},
                                                             {"/enforcement/recall_per_year_long", "2"},
                                                             {"/enforcement/fixed_term_share", "0.5"}}});
  Service service(shared, test_seed, 0);
  int brief_ones = 0, long_ones = 0;
  std::set<std::pair<sim::Entity, std::uint32_t>> seen;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (one.stage != core::Stage::recalled || !seen.emplace(one.entity, one.recalls).second) continue;
      sim::Day const length = one.returns_on - now.today();
      if (one.returns_on >= one.licence_ends - 7 || length <= 35) continue;
      ++(length < 15 * 7 ? brief_ones : long_ones);
    }
  });
  EXPECT_GT(brief_ones, 5);
  EXPECT_GT(long_ones, 0);
}

TEST(enforcement, excuses_that_are_refused_lead_to_court) {
  Settings const many{{"/attendance/acceptable_share", "0.3"}};
  double const accepted =
      brief_runs(many + Settings{{"/enforcement/excuses_refused_share", "0"}}).mean({"breaches"});
  double const refused =
      brief_runs(many + Settings{{"/enforcement/excuses_refused_share", "1"}}).mean({"breaches"});
  EXPECT_GT(refused, 1.2 * accepted);
}

TEST(enforcement, recall_ends_with_the_licence) {
  Model const shared = model({Size::small, brief() + Settings{{"/enforcement/recall_per_year_short", "2"},
                                                              {"/enforcement/fixed_term_share", "0"}}});
  Service service(shared, test_seed, 0);
  int recalled = 0;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      if (now.cases[id].stage != core::Stage::recalled) continue;
      ++recalled;
      ASSERT_LE(now.today() - 1, now.cases[id].licence_ends + 1);
    }
  });
  EXPECT_GT(recalled, 100);
}

}  // namespace
}  // namespace caseflow::service
