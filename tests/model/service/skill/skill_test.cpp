// Practice has two causes: what officers are used to do, and time.

#include "model/service/skill/skill.hpp"
#include "tests/model/service/fixture.hpp"

#include <cmath>

namespace caseflow::service {
namespace {

using core::Piece;

/// Officers who differ, but none of whom is new or from an agency.
Settings const settled{{"/practice/newcomer_shift", "0"}, {"/practice/agency_shift", "0"}};

Settings level(std::string const& piece, std::string const& share) {
  return {{"/practice/pieces/" + piece + "/level", share}};
}

/// Hours enough for everything, or for little.
Settings hours(std::string const& share) { return {{"/workforce/casework_share", share}}; }
Settings const ample_hours = hours("1") + Settings{{"/demand/level", "0.4"}}, few_hours = hours("0.45");

double share(Settings const& always, std::string const& measure, int replications = 6) {
  return Runs({Size::small, brief() + settled + always}, replications, 0).mean({measure});
}

TEST(skill, officers_buy_home_visits_up_to_what_people_are_used_to) {
  Settings const used = level("home_visits", "0.4");
  double const pressed = share(used + few_hours, "home_visit_done_share");
  double const with_time = share(used + ample_hours, "home_visit_done_share");
  EXPECT_LT(pressed, with_time - 0.05) << "time is a cause";
  // 0.4, with the chance in some 200 visits of a dozen officers: six standard errors.
  EXPECT_NEAR(with_time, 0.4, 0.13) << "and what people are used to do is the other";
  EXPECT_GT(share(level("home_visits", "1") + ample_hours, "home_visit_done_share"), 0.9);
}

TEST(skill, an_officer_who_does_nothing_spends_nothing) {
  auto const asked = [](std::string const& is) {
    Settings const all = level("checks", is) + level("home_visits", is) + level("contact_before_release", is);
    return Runs({Size::small, brief() + settled + all}, 2, 0).sum({"workload_share"});
  };
  EXPECT_LT(asked("0"), asked("1"));
}

TEST(skill, a_share_of_one_is_every_occasion_and_of_none_no_occasion) {
  for (std::string const measure : {"involvement", "contingency", "agency_links", "diversity"}) {
    EXPECT_GT(share(level(measure, "1") + ample_hours, measure + "_share", 2), 0.98);
    EXPECT_EQ(share(level(measure, "0") + ample_hours, measure + "_share", 2), 0);
  }
  EXPECT_GT(share(level("change_reviews", "1") + ample_hours, "risk_change_reviewed_share", 2), 0.98);
  EXPECT_EQ(share(level("change_reviews", "0") + ample_hours, "risk_change_reviewed_share", 2), 0);
}

TEST(skill, training_raises_checks_over_months_and_fades) {
  Settings const longer{{"/months", "18"}, {"/practice/half_life_months", "3"}};
  std::string const at = "/practice/training/risk_of_harm/";
  Settings const trained{
      {at + "sessions_per_year", "8"}, {at + "closes_share", "0.7"}, {at + "until", "\"2019-12-31\""}};
  Asked const usual{Size::small, brief() + settled + longer, {}};
  Asked const with{Size::small, brief() + settled + longer, trained};
  Runs const before(usual, 10, 0), after(with, 10, 0);
  auto const gain = [&](int from, int to) {
    Which const checks{"checks_done_share"};
    return (after.sum(checks, from, to) - before.sum(checks, from, to)) / before.base(checks) * 18 /
           (to - from);
  };
  double const at_first = gain(0, 2), taught = gain(5, 9), later = gain(15, 18);
  EXPECT_GT(taught, 0.05);
  EXPECT_LT(at_first, 0.7 * taught) << "not overnight";
  EXPECT_LT(later, 0.7 * taught) << "forgotten";
  EXPECT_GT(after.sum({"workload_share"}, 0, 9), before.sum({"workload_share"}, 0, 9))
      << "sessions cost hours";
}

TEST(skill, what_was_usual_before_the_forecast_is_in_the_level) {
  Settings const always{{"/practice/training/risk_of_harm/sessions_per_year", "4"},
                        {"/practice/quality_assurance/audits_per_officer_year", "12"},
                        {"/workforce/management/countersigned_share", "1"}};
  EXPECT_EQ(share(always, "home_visit_done_share", 1),
            share({{"/workforce/management/countersigned_share", "1"}}, "home_visit_done_share", 1));
}

TEST(skill, countersigning_and_audits_teach_and_cost_managers_hours) {
  Asked asked{Size::small, brief() + settled + Settings{{"/practice/oversight/closes_share", "0.3"}}, {}};
  Runs const usual(asked, 6, 2);
  asked.what_if = {{"/workforce/management/countersigned_share", "1"}};
  Runs const countersigned(asked, 6, 2);
  asked.what_if = {{"/practice/quality_assurance/audits_per_officer_year", "24"},
                   {"/practice/quality_assurance/closes_share", "0.3"}};
  Runs const audited(asked, 6, 2);
  for (Runs const* one : {&countersigned, &audited}) {
    EXPECT_GT(one->mean({"involvement_share"}), usual.mean({"involvement_share"}) + 0.01);
    EXPECT_GT(one->sum({"manager_workload_share"}), usual.sum({"manager_workload_share"}));
  }
  asked.what_if = {{"/workforce/management/countersigned_share", "0"}};
  EXPECT_LT(Runs(asked, 6, 2).mean({"involvement_share"}), usual.mean({"involvement_share"}) - 0.005);
}

// What audits took before the forecast comes back where fewer are held, and never more than the day has.
TEST(skill, halved_audits_give_officers_and_managers_their_hours_back) {
  Asked asked{Size::small,
              brief() + settled +
                  Settings{{"/workforce/casework_share", "0.8"},
                           {"/practice/quality_assurance/audits_per_officer_year", "48"},
                           {"/practice/quality_assurance/closes_share", "0"}},
              {}};
  Runs const usual(asked, 4, 2);
  auto const with = [&](std::string const& a_year, std::string const& officer_minutes) {
    asked.what_if = {{"/practice/quality_assurance/audits_per_officer_year", a_year},
                     {"/practice/quality_assurance/officer_minutes", officer_minutes}};
    return Runs(asked, 4, 2);
  };
  auto const halved = with("24", "30"), doubled = with("96", "30");
  for (auto const* measure : {"workload_share", "manager_workload_share"}) {
    EXPECT_LT(halved.mean({measure}), usual.mean({measure})) << measure;
    EXPECT_GT(doubled.mean({measure}), usual.mean({measure})) << measure;
  }
  // More minutes come back than days can hold beside case work: the hours are those of whole days.
  double const more = with("0", "480").base({"workload_share"}) / usual.base({"workload_share"});
  EXPECT_GT(more, 1.15);
  EXPECT_LE(more, 1 / 0.8 + 1e-9);
}

TEST(skill, every_number_of_what_teaches_shows_in_a_what_if) {
  Settings const taught{{"/practice/training/risk_of_harm/sessions_per_year", "4"},
                        {"/practice/quality_assurance/audits_per_officer_year", "12"},
                        {"/workforce/management/countersigned_share", "1"}};
  auto const ledger = [&](Settings const& more) {
    return Runs({Size::small, brief(), taught + more}, 1, 0).all_observations().front();
  };
  auto const usual = ledger({});
  for (auto const& [at, value] : Settings{{"training/risk_of_harm/hours", "14"},
                                          {"training/risk_of_harm/closes_share", "0.9"},
                                          {"oversight/officer_minutes", "90"},
                                          {"oversight/closes_share", "0.9"},
                                          {"quality_assurance/manager_minutes", "240"},
                                          {"quality_assurance/officer_minutes", "240"},
                                          {"quality_assurance/closes_share", "0.9"},
                                          {"learnt_most", "3"},
                                          {"half_life_months", "1"}})
    EXPECT_FALSE(ledger({{"/practice/" + at, value}}) == usual) << at;
}

TEST(skill, agency_staff_do_less) {
  Settings agency{{"/practice/agency_shift", "-0.8"}, {"/practice/newcomer_shift", "0"}};
  for (std::string const post : {"lowestoft_po", "lowestoft_pso", "norwich_po", "norwich_pso"})
    agency.push_back({"/workforce/posts/" + post + "/agency", "true"});
  EXPECT_LT(Runs({Size::small, brief() + agency}, 4, 0).mean({"checks_done_share"}),
            share({}, "checks_done_share", 4) - 0.05);
}

TEST(skill, short_sentences_leave_less_time_for_contact_before_release) {
  auto const served = [](std::string const& months) {
    return level("contact_before_release", "1") + ample_hours +
           Settings{{"/sentences/short_custody_share", "1"},
                    {"/sentences/short_served_months",
                     R"({"discrete": {"values": [)" + months + R"(], "weights": [1]}})"}};
  };
  double const seldom = share(served("0.6"), "prerelease_contact_share");
  EXPECT_LT(seldom, share(served("4"), "prerelease_contact_share") - 0.2) << "with every officer willing";
}

TEST(skill, contact_before_every_release_moves_contact_before_release) {
  Asked asked{Size::small, brief(), {}};
  double const usual = Runs(asked, 4, 3).mean({"prerelease_contact_share"});
  asked.what_if = level("contact_before_release", "1");
  EXPECT_GT(Runs(asked, 4, 3).mean({"prerelease_contact_share"}), usual + 0.2);
}

/// A service in the middle of its forecast.
struct MidYear {
  Model shared = model({Size::small, brief()});
  Service service{shared, test_seed, 0};
  MidYear() {
    while (service.today() < shared.start + 60) service.simulate_day();
  }
};

TEST(skill, experience_and_what_is_taught_never_lower_an_officers_propensity) {
  MidYear now;
  auto& service = now.service;
  for (OfficerId const officer : service.desks.ids())
    for (std::size_t i = 0; i < core::piece_count; ++i) {
      auto const piece = static_cast<Piece>(i);
      double was = 0;
      service.staff[officer].in_training = false;
      for (int months = 0; months <= 30; months += 3) {
        service.staff[officer].practised_since = service.today() - 30 * months;
        double const is = skill::propensity(service, officer, piece);
        EXPECT_GE(is, was);
        was = is;
      }
      skill::teach(service, officer, 1u << i, 0.5, 0);
      EXPECT_GT(skill::propensity(service, officer, piece), was);
    }
}

TEST(skill, officers_differ_around_the_level_by_who_they_are) {
  MidYear now;
  auto& service = now.service;
  auto const& places = service.desks.ids();
  OfficerId const one = *places.begin();
  double const level = skill::propensity(service, nobody, Piece::checks);
  EXPECT_EQ(level, service.plan->practice.level[core::index_of(Piece::checks)]);
  // The mean over persons is the level: of 4,000 with a standard deviation of at most 0.25, within 0.02.
  double sum = 0;
  service.staff[one].practised_since = never;
  service.staff[one].in_training = false;
  for (std::uint32_t person = 0; person < 4000; ++person) {
    service.staff[one].entity = person_entity(EntityKind::officer, 1, person, 0);
    skill::officer_came(service, one);
    sum += skill::propensity(service, one, Piece::checks);
  }
  EXPECT_NEAR(sum / 4000, level, 0.02);
}

}  // namespace
}  // namespace caseflow::service
