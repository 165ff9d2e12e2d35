#include "model/forecast/journey.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "tests/model/forecast/journey_example.hpp"

namespace caseflow::forecast {
namespace {

using journey_example::small;

TEST(matching_visits, fit_the_selection) {
  auto const& shared = small();
  service::Visit const arrives{1, core::CaseKind::custody, core::SiteId{1}, shared.start + 3,
                               shared.start + 9};
  service::Visit const held{2, core::CaseKind::custody, core::SiteId{1}, shared.start - 9, service::never};
  service::Visit const gone{3, core::CaseKind::custody, core::SiteId{1}, shared.start - 9, shared.start - 1};
  service::Visit const order{4, core::CaseKind::supervision, core::SiteId{2}, shared.start + 5,
                             service::never};
  std::vector<service::Visit> const all{arrives, held, gone, order};
  auto const entities = [&](Selection const& selection) {
    std::vector<sim::Entity> found;
    for (auto const& visit : matching(shared, all, selection)) found.push_back(visit.entity);
    return found;
  };
  using testing::ElementsAre;
  EXPECT_THAT(entities({}), ElementsAre(1, 4));
  EXPECT_THAT(entities({.longest = true}), ElementsAre(4, 1));
  EXPECT_THAT(entities({.held = true}), ElementsAre(2));
  EXPECT_THAT(entities({.kind = core::CaseKind::custody}), ElementsAre(1));
  EXPECT_THAT(entities({.site = shared.now.sites[core::SiteId{2}]}), ElementsAre(4));
}

TEST(journey, is_none_where_too_few_fit) {
  auto const found = find_journey(small(), 7, 0, {1'000'000, core::CaseKind::custody});
  EXPECT_FALSE(found.journey.has_value());
  EXPECT_GT(found.matching, 10);
}

TEST(journey, has_the_entries_of_one_case_in_order_and_the_places_of_all_officers) {
  auto const found = find_journey(small(), 7, 0, {.number = 2, .held = true, .longest = true});
  ASSERT_TRUE(found.journey.has_value());
  auto const& entries = found.journey->entries;
  ASSERT_FALSE(entries.empty());
  EXPECT_TRUE(std::holds_alternative<service::notes::Arrived>(entries.front().what));
  EXPECT_EQ(small().days.date(entries.front().day), found.journey->arrived);
  EXPECT_TRUE(std::is_sorted(entries.begin(), entries.end(),
                             [](auto const& a, auto const& b) { return a.day < b.day; }));
  EXPECT_TRUE(std::all_of(entries.begin(), entries.end(),
                          [&](auto const& entry) { return entry.subject == entries.front().subject; }));
  EXPECT_GT(found.journey->places.size(), 20u);
}

}  // namespace
}  // namespace caseflow::forecast
