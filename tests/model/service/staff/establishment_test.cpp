#include "model/service/staff/establishment.hpp"

#include <algorithm>
#include <span>

#include <gtest/gtest.h>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// Posts or a team of the small service, and what they are called where people are counted.
struct Group {
  std::string at, name;
  Role role;
};

Group const officers{"/workforce/posts/norwich_pso", "norwich_pso", Role::officer};
std::vector<Group> const everybody{
    officers,
    {"/unpaid_work/teams/norfolk", "norfolk", Role::supervisor},
    {"/through_the_gate/prisons/norwich", "norwich", Role::worker},
    {"/enforcement/administration/teams/norwich_hub", "norwich_hub", Role::administrator},
    {"/workforce/management/teams/norfolk", "norfolk", Role::manager},
    {"/group_work/teams/norfolk", "norfolk", Role::tutor}};

/// On one day.
struct Count {
  int here = 0, vacant = 0, came = 0;
};

Count count(Service const& service, Role role, std::string const& name) {
  Count made;
  for (StaffGroupId const at : service.staff.groups()) {
    auto const& group = service.staff.group(at);
    if (group.role != role || group.name != name) continue;
    for (PersonId const id : group.places()) {
      StaffMember const& person = service.staff[id];
      made.here += person.here ? 1 : 0;
      made.vacant += person.wanted() && !person.here ? 1 : 0;
      made.came += static_cast<int>(person.incumbent);
    }
  }
  return made;
}

/// At the end of the day before the forecast, of its first day, and so on to its last.
std::vector<Count> days(Settings const& always, Settings const& what_if, Role role, std::string const& name,
                        std::uint32_t replication = 0) {
  Model const shared = model({Size::small, brief() + always, what_if});
  Service service(shared, test_seed, replication);
  std::vector<Count> told;
  live(service, [&](Service const& now) {
    if (now.today() >= shared.start) told.push_back(count(now, role, name));
  });
  return told;
}

std::size_t day_of_forecast(int month, int day) {  // of 2019, from 1 April on
  return static_cast<std::size_t>(
      (sim::Date{std::chrono::year{2019} / month / day} - sim::Date{std::chrono::year{2019} / 4 / 1})
          .count() +
      1);
}

/// Nobody leaves by chance, and vacancies are filled in exactly two months.
Settings const certain{{"/workforce/leaving_per_year", "0"}, {"/workforce/recruitment/lead_months", "2"}};
Settings filled(Group const& group, char const* fte) { return certain + staffed(group.at, fte); }

TEST(establishment, who_leaves_on_a_date_is_replaced_after_the_lead_unless_the_posts_end) {
  for (auto const& group : everybody) {
    for (bool const posts_end : {false, true}) {
      auto const leave = std::string(R"({"may": {"date": "2019-05-01", "fte": 2, "posts_end": )") +
                         (posts_end ? "true}}" : "false}}");
      auto const told = days(filled(group, "5"), {{group.at + "/leaves", leave}}, group.role, group.name);
      EXPECT_EQ(told[day_of_forecast(4, 30)].here, 5) << group.at;
      EXPECT_EQ(told[day_of_forecast(5, 1)].here, 3) << group.at;
      EXPECT_EQ(told[day_of_forecast(5, 1)].vacant, posts_end ? 0 : 2) << group.at;
      EXPECT_EQ(told[day_of_forecast(6, 25)].here, 3) << group.at;
      EXPECT_EQ(told.back().here, posts_end ? 3 : 5) << group.at;
    }
  }
}

TEST(establishment, fewer_in_post_leave_vacancies_and_fewer_posts_do_not) {
  for (auto const& group : everybody) {
    auto const at = group.at;
    auto const leave = days(filled(group, "5"), {{at + "/in_post_fte", "3"}}, group.role, group.name);
    EXPECT_EQ(leave[0].here, 5) << at;
    EXPECT_EQ(leave[1].here, 3) << at;
    EXPECT_EQ(leave[1].vacant, 2) << at;
    EXPECT_EQ(leave.back().here, 5) << at;
    auto const cut = days(filled(group, "5"), staffed(at, "3"), group.role, group.name);
    EXPECT_EQ(cut[1].here, 3) << at;
    EXPECT_EQ(cut[1].vacant, 0) << at;
    EXPECT_EQ(cut.back().here, 3) << at;
  }
}

TEST(establishment, posts_alone_neither_bring_nor_take_anybody_at_once) {
  for (auto const& group : everybody) {
    auto const at = group.at;
    auto const more = days(filled(group, "5"), {{at + "/established_fte", "7"}}, group.role, group.name);
    EXPECT_EQ(more[1].here, 5) << at;
    EXPECT_EQ(more[1].vacant, 2) << at;
    EXPECT_EQ(more.back().here, 7) << at;
    auto const fewer = days(filled(group, "5"), {{at + "/established_fte", "3"}}, group.role, group.name);
    EXPECT_EQ(fewer[1].here, 5) << at;
    EXPECT_EQ(fewer.back().here, 5) << at;
    EXPECT_EQ(fewer.back().came, 0) << at;
  }
}

TEST(establishment, above_it_nobody_is_replaced_until_the_posts_are_enough) {
  Settings const busy{{"/workforce/leaving_per_year", "3"}, {"/workforce/recruitment/lead_months", "0"}};
  int fewest = 9, replaced = 0;
  for (std::uint32_t replication = 0; replication < 4; ++replication) {
    auto const told = days(staffed(officers.at, "9") + busy, {{officers.at + "/established_fte", "4"}},
                           officers.role, officers.name, replication);
    for (auto const& day : std::span(told).subspan(1)) {  // the first is the day before
      fewest = std::min(fewest, day.here);
      if (day.here > 4) {
        EXPECT_EQ(day.vacant, 0);
      }
    }
    replaced += told.back().came - told.front().came;
    EXPECT_GE(told.back().here + told.back().vacant, 4);
  }
  EXPECT_LE(fewest, 4);
  EXPECT_GE(fewest, 3);  // one at a time is on the way
  EXPECT_GT(replaced, 0);
}

TEST(establishment, vacant_posts_end_first_and_nobody_moves) {
  Settings const vacant = certain + Settings{{officers.at + "/established_fte", "6"},
                                             {officers.at + "/in_post_fte", "0.001"},
                                             {"/workforce/recruitment/lead_months", "60"}};
  auto const told = days(vacant, {{officers.at + "/established_fte", "4"}}, officers.role, officers.name);
  EXPECT_EQ(told[0].vacant, 6);
  EXPECT_EQ(told[1].vacant, 4);
  EXPECT_EQ(told[1].here, 0);
}

TEST(establishment, those_who_join_may_go_again_or_fill_vacancies) {
  for (auto const& group : everybody) {
    auto const at = group.at;
    auto const agency =
        days(filled(group, "5"),
             {{at + "/joins", R"({"june": {"date": "2019-06-03", "fte": 3, "until": "2019-08-01"}})"}},
             group.role, group.name + "/joins/june");
    EXPECT_EQ(agency[day_of_forecast(6, 2)].here, 0) << at;
    EXPECT_EQ(agency[day_of_forecast(6, 3)].here, 3) << at;
    EXPECT_EQ(agency[day_of_forecast(7, 31)].here, 3) << at;
    EXPECT_EQ(agency[day_of_forecast(8, 1)].here, 0) << at;
    EXPECT_EQ(agency.back().vacant, 0) << at;
    auto const recruits =
        days(filled(group, "5"),
             {{at + "/in_post_fte", "3"},
              {at + "/joins", R"({"may": {"date": "2019-05-01", "fte": 3, "fill_vacancies": true}})"}},
             group.role, group.name);
    EXPECT_EQ(recruits[day_of_forecast(4, 30)].here, 3) << at;
    EXPECT_EQ(recruits[day_of_forecast(5, 1)].here, 6) << at;  // one of them above the establishment
    EXPECT_EQ(recruits.back().here, 6) << at;
    EXPECT_EQ(recruits.back().vacant, 0) << at;
  }
}

TEST(establishment, posts_come_and_go_on_a_date) {
  for (auto const& group : everybody) {
    auto const changes = [&](char const* fte) {
      return days(filled(group, "5"),
                  {{group.at + "/posts_changes",
                    std::string(R"({"may": {"date": "2019-05-01", "fte": )") + fte + "}}"}},
                  group.role, group.name);
    };
    auto const more = changes("2"), fewer = changes("-2");
    EXPECT_EQ(more[day_of_forecast(5, 1)].here, 5) << group.at;
    EXPECT_EQ(more[day_of_forecast(5, 1)].vacant, 2) << group.at;
    EXPECT_EQ(more.back().here, 7) << group.at;
    EXPECT_EQ(fewer.back().here, 5) << group.at;
  }
}

TEST(establishment, parts_of_a_place_come_out_on_average) {
  // Four places of 0.9; two FTE are 2.22 of them.
  double left = 0;
  constexpr int replications = 60;
  for (int i = 0; i < replications; ++i) {
    Model static const shared = model({Size::small,
                                       brief() + filled(officers, "3.6") + Settings{{"/months", "1"}},
                                       {{officers.at + "/in_post_fte", "1.6"}}});
    Service service(shared, test_seed, static_cast<std::uint32_t>(i));
    while (service.today() <= shared.start) service.simulate_day();
    int const gone = 4 - count(service, officers.role, officers.name).here;
    EXPECT_TRUE(gone == 2 || gone == 3);
    left += gone;
  }
  // One replication varies by 0.42: four standard errors are 0.22; false alarm 1 in 16,000.
  EXPECT_NEAR(left / replications, 2 / 0.9, 0.22);
}

TEST(establishment, what_was_planned_before_the_what_if_and_is_no_more_does_not_happen) {
  auto const told = days(
      filled(officers, "5") + Settings{{officers.at + "/leaves",
                                        R"({"may": {"date": "2019-05-01", "fte": 2, "posts_end": true}})"}},
      {{officers.at + "/leaves", R"({"may": {"date": "2019-06-03", "fte": 1, "posts_end": true}})"}},
      officers.role, officers.name);
  EXPECT_EQ(told[day_of_forecast(6, 2)].here, 5);
  EXPECT_EQ(told.back().here, 4);
}

}  // namespace
}  // namespace caseflow::service
