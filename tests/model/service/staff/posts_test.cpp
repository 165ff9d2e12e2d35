#include <map>

#include "model/service/staff/places.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

constexpr char norwich_pso[] = "/workforce/posts/norwich_pso";

std::string at(char const* member) { return std::string(norwich_pso).append("/").append(member); }

/// Calls `act` with every officer's place in posts of that name.
template <class Act>
void for_every_place(Service const& service, std::string const& posts, Act const& act) {
  for (OfficerId const id : service.desks.ids())
    if (service.desks.post_name(id) == posts) act(id);
}

Settings const nobody_leaves{{"/workforce/leaving_per_year", "0"}};

TEST(posts, leave_at_their_own_rate) {
  Model const shared =
      model({Size::small, brief() + nobody_leaves + Settings{{at("leaving_per_year"), "6"}}});
  Service service(shared, test_seed, 0);
  live(service, [](Service const&) {});
  int left = 0;
  for (OfficerId const id : service.desks.ids()) {
    auto const& name = service.desks.post_name(id);
    auto const times = service.staff[id].incumbent;
    if (name == "norwich_pso") {
      left += static_cast<int>(times);
    } else {
      EXPECT_EQ(times, 0u) << name;
    }
  }
  EXPECT_GT(left, 2);
}

TEST(posts, of_an_agency_are_soon_filled_and_soon_empty) {
  auto const turnover = [](Settings const& settings) {
    Model const shared =
        model({Size::small,
               Settings{{"/months", "24"}, {"/targets", "{}"}, {"/run_up/flow_months", "6"}} + settings});
    Service service(shared, test_seed, 0);
    double vacant_days = 0, left = 0;
    live(service, [&](Service const& now) {
      for_every_place(now, "norwich_pso", [&](OfficerId id) { vacant_days += now.staff[id].here ? 0 : 1; });
    });
    for_every_place(service, "norwich_pso", [&](OfficerId id) { left += service.staff[id].incumbent; });
    return std::pair(left, vacant_days / std::max(1.0, left));
  };
  auto const [few, long_vacant] = turnover({{at("leaving_per_year"), "0.8"}});
  auto const [many, shortly] = turnover({{at("agency"), "true"}});
  EXPECT_NEAR(many, few, 8);  // the agency's 0.8 a year, too
  EXPECT_LT(shortly, long_vacant / 2);
}

TEST(posts, are_joined_on_a_date) {
  auto const settings = Settings{{at("joins"), R"({"spring": {"date": "2019-06-03", "fte": 3}})"}};
  Model const shared = model({Size::small, brief(), settings});
  Service service(shared, test_seed, 0);
  sim::Day const date = shared.days.day(sim::Date{std::chrono::year{2019} / 6 / 3});
  live(service, [&](Service const& now) {
    int here = 0;
    for_every_place(now, "norwich_pso/joins/spring",
                    [&](OfficerId id) { here += now.staff[id].here ? 1 : 0; });
    if (now.today() - 1 < date) {
      ASSERT_EQ(here, 0);
    } else if (now.today() - 1 == date) {
      ASSERT_EQ(here, 3);
    }
  });
}

Settings const trainees{
    {"/workforce/posts/norwich_pqip",
     R"({"site": "norwich", "grade": "PQiP", "established_fte": 3, "in_post_fte": 3, "target_caseload": 50,
         "leaving_per_year": 0,
         "training": {"becomes": "PO", "steps": [0.2, 0.4, 0.6], "step_months": 1},
         "joins": {"february": {"date": "2019-02-01", "fte": 2}}})"},
    {"/operating_model/bands/Yellow/held_by", R"(["PO", "PSO", "PQiP"])"}};

TEST(posts, of_trainees_grow_and_become_the_grade_they_train_for) {
  Model const shared = model({Size::small, brief() + nobody_leaves + trainees});
  Service service(shared, test_seed, 0);
  std::map<float, int> shares;
  int qualified = 0;
  live(service, [&](Service const& now) {
    qualified = 0;
    for (char const* posts : {"norwich_pqip", "norwich_pqip/joins/february"})
      for_every_place(now, posts, [&](OfficerId id) {
        StaffMember const& person = now.staff[id];
        auto const& grade = now.plan->grades[now.desks[id].grade];
        EXPECT_EQ(grade, person.qualified ? "PO" : "PQiP");
        if (person.here) {
          EXPECT_EQ(person.in_training, !person.qualified);
        }
        if (person.in_training) ++shares[person.caseload_share];
        qualified += person.qualified ? 1 : 0;
      });
  });
  EXPECT_EQ(qualified, 5);  // three months of training, at least eight with officers
  for (float const step : {0.2F, 0.4F, 0.6F}) EXPECT_GT(shares[step], 0) << step;
}

TEST(posts, vacant_are_filled_by_trainees_who_qualify_at_the_site) {
  Model const shared = model({Size::small, brief() + nobody_leaves + trainees +
                                               Settings{{"/workforce/posts/norwich_po/established_fte", "3"},
                                                        {"/workforce/posts/norwich_po/in_post_fte", "0"},
                                                        {"/workforce/recruitment/lead_months", "60"}}});
  Service service(shared, test_seed, 0);
  live(service, [](Service const&) {});
  int given = 0, open = 0;
  for_every_place(service, "norwich_po", [&](OfficerId id) {
    given += service.staff[id].given_away() ? 1 : 0;
    open += service.staff[id].wanted() && !service.staff[id].here ? 1 : 0;
  });
  EXPECT_GT(given, 0);
  EXPECT_EQ(open, 0);  // five trainees for three places
}

TEST(posts, of_specialists_get_their_cases_first) {
  auto const held = [](Settings const& settings) {
    Model const shared = model({Size::small, brief() + settings});
    Service service(shared, test_seed, 0);
    live(service, [](Service const&) {});
    int theirs = 0, all = 0;
    for (CaseId const id : service.cases.ids()) {
      Case const& subject = service.cases[id];
      bool const such = core::on_caseload(subject.stage) && subject.officer != nobody &&
                        service.plan->sites[subject.site] == "norwich" &&
                        subject.kind == core::CaseKind::custody;
      if (!such) continue;
      ++all;
      if (service.desks.post_name(subject.officer) == "norwich_pso") ++theirs;
    }
    return static_cast<double>(theirs) / all;
  };
  Settings const any_band{{"/operating_model/bands/Blue/held_by", R"(["PO", "PSO"])"},
                          {"/operating_model/bands/Red/held_by", R"(["PO", "PSO"])"}};
  EXPECT_GT(held(any_band + Settings{{at("specialism"), R"({"kind": ["custody"]})"}}), held(any_band) + 0.1);
}

TEST(posts, women_are_as_many_as_said) {
  Model const shared = model({Size::full, brief()});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.staffed) service.simulate_day();
  double women = 0, all = 0;
  for (OfficerId const id : service.desks.ids())
    if (service.staff[id].here) ++all, women += service.staff[id].woman ? 1 : 0;
  // Binomial: 4 standard deviations of a share of 0.73, a chance of 6e-5 of a false alarm were the seed open.
  EXPECT_NEAR(women / all, 0.73, 4 * std::sqrt(0.73 * 0.27 / all));
}

TEST(allocation_choice, who_chooses_a_woman_gets_one_where_one_takes_cases) {
  Runs const runs({Size::full, brief() + Settings{{"/workforce/women_share", "0.5"}}}, 1, 0);
  EXPECT_GT(runs.base({"woman_officer_share"}), 20);
  EXPECT_GT(runs.mean({"woman_officer_share"}), 0.9);
  Runs const none({Size::full, brief() + Settings{{"/workforce/women_share", "0"}}}, 1, 0);
  EXPECT_EQ(none.mean({"woman_officer_share"}), 0);
}

TEST(under_banding, happens_where_the_right_grade_is_full_and_nowhere_else) {
  Settings const often{{"/operating_model/allocation/under_banded_share", "0.5"},
                       {"/workforce/leaving_per_year", "0"},
                       {"/workforce/sickness/days_per_year", "0"},
                       {"/workforce/leave_days_per_year", "0"}};
  Settings const room{{"/operating_model/allocation/full_at_share", "10"}},
      none{{"/operating_model/allocation/full_at_share", "0.5"}};
  Runs const full({Size::small, brief() + often + none}, 2, 0),
      ample({Size::small, brief() + often + room}, 2, 0);
  EXPECT_GT(full.mean({"under_banded_share"}), 0.05);
  EXPECT_EQ(ample.mean({"under_banded_share"}), 0);
}

TEST(under_banding, is_undone_at_a_review_once_there_is_room) {
  Settings const often{{"/operating_model/allocation/under_banded_share", "1"},
                       {"/operating_model/allocation/full_at_share", "0.5"},
                       {"/months", "12"}};
  Model const shared = model({Size::small, brief() + often,
                              Settings{{"/operating_model/allocation/full_at_share", "10"},
                                       {"/operating_model/assessment/first_review_weeks", "4"},
                                       {"/operating_model/assessment/review_every_weeks", "4"}}});
  Service service(shared, test_seed, 0);
  auto const low = [](Service const& now) {
    int cases = 0;
    for (CaseId const id : now.cases.ids())
      cases += core::on_caseload(now.cases[id].stage) && now.cases[id].officer != nobody &&
                       now.cases[id].under_banded
                   ? 1
                   : 0;
    return cases;
  };
  while (service.today() < shared.start) service.simulate_day();
  int const before = low(service);
  EXPECT_GT(before, 10);
  while (service.calendar.running()) service.simulate_day();
  EXPECT_LT(low(service), before / 3);
}

}  // namespace
}  // namespace caseflow::service
