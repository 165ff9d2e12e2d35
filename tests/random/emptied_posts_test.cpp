// Every shipped service without the people of a post, of an office, and without any officer.

#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "model/analytic/expectation.hpp"
#include "model/service/state/conservation.hpp"
#include "model/service/state/service.hpp"
#include "tests/random/drawn.hpp"
#include "tests/random/shape.hpp"

namespace caseflow::random {
namespace {

using scenario::Scenario;

/// A tenth of a service in which courts have much to do: orders are made anew while cases wait for officers,
/// and what is left of the short orders before is still asked for when these come.
Scenario busy_courts(std::string const& base) {
  auto scenario = small(base, 300);
  scenario.months = 12;
  scenario.inspection.date.reset();
  scenario.sentences.supervision_share = 0.2;
  scenario.sentences.unpaid_work_share = 0.6;
  scenario.sentences.combined_share = 0.2;
  scenario.sentences.unpaid_work_hours = sim::Uniform{40, 80};
  scenario.unpaid_work.individual_share = 0.8;
  scenario.operating_model.routing = {{"all in offices", {}, scenario::HoldAt::area, {}, {}}};
  scenario.workforce.recruitment.lead_months = sim::Uniform{3, 6};
  scenario.reoffending.per_year = 3;
  scenario.reoffending.weeks_to_court = 3;
  scenario.new_sentences.resentenced_share = 0.9;
  scenario.new_sentences.second_order_share = 0.5;
  scenario.new_sentences.resentenced_after_breach_share = 0.9;
  return scenario;
}

double arrival_factor(std::string const& base) {
  static std::map<std::string, double> known;
  auto found = known.find(base);
  if (found == known.end())
    found = known.emplace(base, analytic::arrival_factor(scenario::plan(busy_courts(base)))).first;
  return found->second;
}

service::Model model(std::string const& base, Scenario const& before, Scenario const& now) {
  auto plan_before = scenario::plan(before), plan_now = scenario::plan(now);
  scenario::scale_arrivals(plan_before, arrival_factor(base));
  scenario::scale_arrivals(plan_now, arrival_factor(base));
  return {std::move(plan_now), std::move(plan_before), true};
}

void run(service::Model const& model, std::uint32_t replication) {
  service::Service service(model, 20190401, replication);
  while (service.calendar.running()) {
    service.simulate_day();
    if (service.today() % 28 == 0) service::recount(service);
  }
}

/// Nobody is there, for good or until others are found.
void empty(scenario::Posts& posts, bool for_good) {
  if (for_good) posts.established_fte = 0;
  posts.in_post_fte = 0;
}

class EmptiedPosts : public testing::TestWithParam<std::string> {
 protected:
  void try_out(Scenario const& before, Scenario const& now, std::string const& what,
               std::uint32_t replications = 1) {
    auto const shared = model(GetParam(), before, now);
    for (std::uint32_t i = 0; i < replications; ++i)
      EXPECT_NO_THROW(run(shared, i)) << GetParam() << ", " << what << ", replication " << i;
  }
};

TEST_P(EmptiedPosts, of_one_kind_and_of_one_office) {
  auto const before = busy_courts(GetParam());
  std::set<std::string> offices;
  for (auto const& [name, posts] : before.workforce.posts) {
    auto now = before;
    empty(now.workforce.posts.at(name), true);
    try_out(before, now, name);
    offices.insert(posts.site);
  }
  for (auto const& office : offices)
    for (bool const for_good : {true, false}) {
      auto now = before;
      for (auto& item : now.workforce.posts)
        if (item.second.site == office) empty(item.second, for_good);
      try_out(before, now, office, for_good ? 1 : 2);
    }
}

TEST_P(EmptiedPosts, all_at_once_from_the_start_before_it_and_by_leaving) {
  auto const before = busy_courts(GetParam());
  for (bool const for_good : {true, false}) {
    auto nobody = before;
    for (auto& item : nobody.workforce.posts) empty(item.second, for_good);
    try_out(before, nobody, "everybody from the start date", 2);
    try_out(nobody, nobody, "everybody before it", 2);
  }

  auto leaving = before;
  leaving.workforce.leaving_per_year = 10;
  leaving.workforce.recruitment.lead_months = sim::Point{60};
  try_out(before, leaving, "everybody leaves", 2);
}

INSTANTIATE_TEST_SUITE_P(every_service, EmptiedPosts, testing::ValuesIn(bases()), [](auto const& service) {
  std::string name = service.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace caseflow::random
