// What services differ in by their reports: reoffending, homes on release, treatment, and where women are
// received.

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

Settings const often_recalled{{"/enforcement/recall_per_year_short", "1"},
                              {"/profile/flags/no_fixed_address/recall_ratio", "6"}};
Settings homes_for(char const* met) {
  return {{"/through_the_gate/needs/accommodation/share", "1"},
          {"/through_the_gate/needs/accommodation/met_share", met},
          {"/through_the_gate/needs/accommodation/places/needed_share", "0"},
          {"/through_the_gate/no_fixed_abode/share", "1"}};
}

TEST(unmet_needs, homes_on_release_save_recalls_and_absences) {
  auto const none = brief_runs(often_recalled + homes_for("0")),
             all = brief_runs(often_recalled + homes_for("1"));
  EXPECT_GT(none.mean({"no_fixed_abode_share"}), 0.9);
  EXPECT_LT(all.mean({"no_fixed_abode_share"}), 0.2);
  EXPECT_LT(all.sum({"recalls"}), 0.7 * none.sum({"recalls"}));
  auto const apart = Settings{{"/profile/flags/no_fixed_address/absence_odds", "6"}};
  EXPECT_GT(brief_runs(apart + homes_for("1")).mean({"contact_kept_share"}),
            brief_runs(apart + homes_for("0")).mean({"contact_kept_share"}) + 0.01);
}

TEST(unmet_needs, more_reoffending_brings_convictions_and_recalls_after_a_charge) {
  Settings const charged{{"/enforcement/recall_charged_share", "1"},
                         {"/enforcement/recall_per_year_short", "1"}};
  auto const usual = brief_runs(charged + Settings{{"/reoffending/level", "1"}}),
             more = brief_runs(charged + Settings{{"/reoffending/level", "3"}});
  EXPECT_GT(more.sum({"second_orders"}), 1.5 * usual.sum({"second_orders"}));
  EXPECT_GT(more.sum({"recalls"}), 1.2 * usual.sum({"recalls"}));
}

TEST(unmet_needs, treatment_takes_officers_time) {
  Settings const many{{"/profile/flags/drug_rehabilitation_requirement/low", "0.5"},
                      {"/profile/flags/drug_rehabilitation_requirement/medium", "0.5"}};
  std::string const minutes = "/profile/flags/drug_rehabilitation_requirement/weekly_minutes";
  auto const none = brief_runs(many + Settings{{minutes, "0"}}),
             some = brief_runs(many + Settings{{minutes, "20"}});
  EXPECT_GT(some.sum({"workload_share"}), 1.05 * none.sum({"workload_share"}));
}

TEST(unmet_needs, women_are_received_where_women_are) {
  Model const shared =
      model({Size::small,
             brief() + Settings{{"/through_the_gate/prisons/norwich/when", R"({"no_flag": ["woman"]})"},
                                {"/through_the_gate/prisons/wayland/when", R"({"any_flag": ["woman"]})"}}});
  Service service(shared, test_seed, 0);
  int women = 0;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (one.stage != core::Stage::custody) continue;
      bool const here = now.model->now.prisons[one.prison].when.holds(one.facts());
      ASSERT_TRUE(here);
      if (now.model->now.prisons[one.prison].name == "wayland") ++women;
    }
  });
  EXPECT_GT(women, 0);
}

}  // namespace
}  // namespace caseflow::service
