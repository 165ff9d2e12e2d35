#include <algorithm>
#include <map>
#include <set>

#include "tests/model/service/fixture.hpp"
#include "tests/model/service/services.hpp"

// What happens on which day: courts, prisons and offices keep working days, and no month depends on how many
// follow it.

namespace caseflow::service {
namespace {

using core::Stage;

/// What only somebody at work can bring about, as it shows at the end of a day.
struct State {
  std::map<sim::Entity, Stage> stages;
  std::map<sim::Entity, OfficerId> officers;
  std::uint64_t entered = 0;
  std::vector<std::uint32_t> runs_begun;
  std::vector<bool> here;
};

State state(Service const& service) {
  State now;
  for (CaseId const id : service.cases.ids()) {
    Case const& one = service.cases[id];
    if (!core::on_caseload(one.stage)) continue;
    now.stages.emplace(one.entity, one.stage);
    now.officers.emplace(one.entity, one.officer);
  }
  now.entered = service.counts.entered();
  now.runs_begun = service.group_work.runs_begun.values();
  for (PersonId const id : service.staff.people()) now.here.push_back(service.staff[id].here);
  return now;
}

/// Steps that fall due on a date that a sentence fixes, whatever day it is.
bool may_come_on_any_day(Stage from, Stage to) {
  bool const licence_ends = from == Stage::licence && to == Stage::post_sentence_supervision;
  return licence_ends || !core::on_caseload(to);
}

// Weekends and bank holidays of seven years, Christmas on each day of the week among them: nobody is
// released, sentenced, brought to court, dealt with by a court, allocated, moved or recalled, no group
// begins, and nobody takes up or leaves a post.
TEST(days, off_are_days_on_which_courts_prisons_and_offices_do_nothing) {
  Model const shared = model({Size::small, brief() + Settings{{"/months", "84"}}});
  Service service(shared, test_seed, 0);
  while (service.today() < shared.staffed + 1) service.simulate_day();
  std::map<std::pair<Stage, Stage>, int> on_working_days;
  int days_off = 0;
  while (service.calendar.running()) {
    auto const before = state(service);
    bool const works = shared.days.working(service.today());
    auto const date = sim::to_string(shared.days.date(service.today()));
    service.simulate_day();
    auto const after = state(service);
    for (auto const& [entity, from] : before.stages) {
      auto const found = after.stages.find(entity);
      Stage const to = found == after.stages.end() ? Stage::completed : found->second;
      if (to == from) continue;
      if (works) ++on_working_days[{from, to}];
      EXPECT_TRUE(works || may_come_on_any_day(from, to))
          << date << ' ' << core::stage_words[static_cast<std::size_t>(from)] << " to "
          << core::stage_words[static_cast<std::size_t>(to)];
    }
    if (works) continue;
    ++days_off;
    EXPECT_EQ(before.entered, after.entered) << date;
    EXPECT_EQ(before.runs_begun, after.runs_begun) << date;
    EXPECT_EQ(before.here, after.here) << date;
    for (auto const& [entity, officer] : after.officers) {
      auto const had = before.officers.find(entity);
      EXPECT_TRUE(had == before.officers.end() || had->second == officer) << date;
    }
  }
  EXPECT_GT(days_off, 780);
  for (auto const& [from, to] : {std::pair(Stage::custody, Stage::licence),
                                 {Stage::recalled, Stage::licence},
                                 {Stage::licence, Stage::recalled},
                                 {Stage::breach_proceedings, Stage::out_of_contact}})
    EXPECT_GT((on_working_days[{from, to}]), 20);
}

// Who is due on a day off is released on the working day before, as prisons do.
TEST(days, of_release_are_the_working_days_before_days_off) {
  Model const shared = model({Size::small, brief() + Settings{{"/months", "24"}}});
  Service service(shared, test_seed, 0);
  std::map<sim::Entity, Case> received;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (one.stage == Stage::awaiting_allocation && one.kind == core::CaseKind::custody)
        received.emplace(one.entity, one);
    }
  });
  int on_fridays = 0;
  for (auto const& [entity, one] : received) {
    if (one.released >= shared.end) continue;
    EXPECT_TRUE(shared.days.working(one.released));
    EXPECT_GT(one.released, one.sentenced);
    on_fridays += shared.days.weekday(one.released) == 4 ? 1 : 0;
  }
  // Three days' releases out of seven fall on a Friday.
  EXPECT_GT(on_fridays, static_cast<int>(received.size()) / 4);
}

/// Every series of the same replication under two models, month by month.
void expect_same_months(Model const& shorter, Model const& longer) {
  auto const some = Service(shorter, test_seed, 1).run(), more = Service(longer, test_seed, 1).run();
  for (std::size_t at = 0; at < shorter.catalogue.series().size(); ++at)
    for (int month = 0; month < some.months(); ++month) {
      auto const which = static_cast<int>(at);
      ASSERT_EQ(some.numerator(which, month), more.numerator(which, month)) << at << ", month " << month;
      ASSERT_EQ(some.denominator(which, month), more.denominator(which, month)) << at << ", month " << month;
    }
}

TEST(months, do_not_depend_on_how_many_follow) {
  auto const lasting = [](char const* service, int months) {
    return shipped_model(service, [&](scenario::Scenario& scenario) {
      scenario.months = months;
      scenario.targets.clear();
      scenario.inspection.date.reset();
    });
  };
  for (auto const* service : services) {
    SCOPED_TRACE(service);
    expect_same_months(lasting(service, 12), lasting(service, 15));
  }
  expect_same_months(lasting("norfolk-suffolk", 1), lasting("norfolk-suffolk", 12));
}

}  // namespace
}  // namespace caseflow::service
