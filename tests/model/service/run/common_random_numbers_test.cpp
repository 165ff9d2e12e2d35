#include <algorithm>
#include <map>
#include <set>

#include "model/service/supervision/contact.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// What a case brings from the court; nothing of it may depend on officers or rules.
struct Attributes {
  core::CaseKind kind{};
  core::RiskOfHarm risk_of_harm{};
  float reoffending = 0, absence = 0, pace = 0, custody_months = 0, hours = 0;
  std::uint64_t flags = 0;
  SiteId home;
  sim::Day released = 0, licence_ends = 0, ends = 0;
  bool suspended_order = false, short_custody = false;

  bool operator==(Attributes const&) const = default;
};

Attributes attributes(Service const& service, Case const& subject) {
  float const hours = subject.unpaid_work ? service.requirements[subject.unpaid_work].hours_needed : 0;
  return {subject.kind,
          subject.risk_of_harm,
          subject.reoffending,
          subject.absence,
          subject.pace,
          subject.custody_months,
          hours,
          subject.flags,
          subject.home,
          subject.released,
          subject.licence_ends,
          subject.ends,
          subject.suspended_order,
          subject.short_custody};
}

using Slot = std::pair<sim::Entity, std::uint32_t>;

struct Story {
  std::map<sim::Entity, Attributes> cases;  ///< As they were at the end of their first day.
  std::map<Slot, ContactOutcome> contacts;  ///< Outcome by case and slot.
  std::set<Slot> not_found;                 ///< Next when the person could not be found, and not attended.
};

Story told(Asked const& asked) {
  Model const shared = model(asked);
  Service service(shared, test_seed, 3);
  std::vector<ContactRecord> record;
  service.record = &record;
  Story story;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& subject = now.cases[id];
      if (core::on_caseload(subject.stage) && subject.sentenced == now.today() - 1)
        story.cases.emplace(subject.entity, attributes(now, subject));
      if (core::on_caseload(subject.stage) && subject.whereabouts_unknown)
        story.not_found.emplace(subject.entity, subject.slot);
    }
  });
  for (auto const& given : record) {
    bool const first_time = story.contacts.emplace(std::pair(given.entity, given.slot), given.outcome).second;
    EXPECT_TRUE(first_time) << "a planned contact was given twice";
  }
  std::erase_if(story.not_found, [&](Slot const& which) {
    auto const given = story.contacts.find(which);
    return given == story.contacts.end() || given->second != ContactOutcome::unacceptable_absence;
  });
  return story;
}

/// Every case of the first is in the second, unchanged, and what happened in both happened alike; but whoever
/// is to be brought before a court, and cannot be found, comes to nothing until then, and when and whether
/// that is decided depends on officers.
void expect_same_luck(Story const& a, Story const& b) {
  ASSERT_GT(a.cases.size(), 100u);
  for (auto const& [entity, mine] : a.cases) {
    auto const other = b.cases.find(entity);
    ASSERT_NE(other, b.cases.end());
    ASSERT_EQ(mine, other->second);
  }
  std::size_t common = 0, not_found = 0;
  for (auto const& [which, outcome] : a.contacts) {
    auto const other = b.contacts.find(which);
    if (other == b.contacts.end()) continue;
    ++common;
    if (a.not_found.contains(which) || b.not_found.contains(which)) {
      ++not_found;
      continue;
    }
    ASSERT_EQ(outcome, other->second);
  }
  EXPECT_LT(not_found, common / 50);
  EXPECT_GT(common, a.contacts.size() / 2);
}

Asked const usual{Size::small, brief()};

TEST(common_random_numbers, more_officers_change_no_case_and_no_outcome) {
  auto const alone = told(usual);
  auto const helped =
      told({Size::small, brief() + Settings{{"/workforce/posts/norwich_pso/established_fte", "5.5"},
                                            {"/workforce/posts/norwich_pso/in_post_fte", "5.5"}}});
  EXPECT_EQ(alone.cases.size(), helped.cases.size());
  expect_same_luck(alone, helped);
}

TEST(common_random_numbers, a_what_if_changes_no_case_and_no_outcome) {
  auto const what_if = told({Size::small,
                             brief(),
                             {{"/workforce/posts/norwich_pso/established_fte", "1"},
                              {"/workforce/posts/norwich_pso/in_post_fte", "1"},
                              {"/workforce/sickness/days_per_year", "40"}}});
  auto const alone = told(usual);
  EXPECT_EQ(alone.cases.size(), what_if.cases.size());
  expect_same_luck(alone, what_if);
}

TEST(common_random_numbers, another_operating_model_changes_no_case_and_no_outcome) {
  auto const other = told(
      {Size::small,
       brief() + Settings{{"/operating_model/routing", R"([{"name": "all", "when": {}, "hold_at": "hub"}])"},
                          {"/operating_model/bands/Blue/order_contact", R"([{"weeks_between": 3}])"},
                          {"/operating_model/assessment/layer_three_share", "0.3"}}});
  expect_same_luck(told(usual), other);
}

TEST(common_random_numbers, a_higher_level_keeps_every_case) {
  auto const more = told({Size::small, brief() + Settings{{"/demand/level", "1.15"}}});
  auto const usually = told(usual);
  EXPECT_GT(more.cases.size(), usually.cases.size());
  expect_same_luck(usually, more);
}

TEST(common_random_numbers, luck_does_not_depend_on_the_length_of_the_run_up) {
  auto const longer = told({Size::small,
                            {{"/run_up/flow_months", "14"},
                             {"/run_up/staffed_months", "4"},
                             {"/months", "6"},
                             {"/targets", "{}"},
                             {"/inspection/date", "null"}}});
  auto const usually = told(usual);
  for (auto const& [entity, mine] : usually.cases) {
    auto const other = longer.cases.find(entity);
    ASSERT_NE(other, longer.cases.end());
    EXPECT_EQ(mine.reoffending, other->second.reoffending);
    EXPECT_EQ(mine.hours, other->second.hours);
  }
}

}  // namespace
}  // namespace caseflow::service
