#include "model/service/run/past.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "model/service/state/conservation.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// All that a replication leaves, to be compared bit by bit.
struct Left {
  sim::Observations observations;
  std::vector<Conditions> conditions;
  std::vector<std::vector<float>> files;
  std::uint64_t events;

  bool operator==(Left const&) const = default;
};

Left left(Service& service) {
  Left made{service.run(), {}, {}, service.events()};
  recount(service);
  for (auto const& reading : service.readings) {
    made.conditions.push_back(reading.conditions);
    for (auto const& file : reading.supervision)
      for (auto const& noted : file.noted) made.files.push_back({noted.part, noted.whole});
  }
  return made;
}

Left left_alone(Model const& model) {
  Service service(model, test_seed, 1);
  return left(service);
}

constexpr sim::Date early_in_february{std::chrono::year{2019} / std::chrono::February / 4},
    early_in_june{std::chrono::year{2019} / std::chrono::June / 3};

Settings with_inspection() { return brief() + Settings{{"/inspection/date", "\"2019-07-01\""}}; }

Model with_what_if(Settings const& what_if) { return model({Size::small, with_inspection(), what_if}); }

Service morning(Past const& past, Model const& model) {
  auto made = past.first_day(model, test_seed, 1);
  made.run_to(model.start);
  return made;
}

std::vector<Settings> what_ifs() {
  Settings const joins{{"/group_work/teams/norfolk/joins", R"({"b": {"date": "2019-04-01", "fte": 1},
                                                               "c": {"date": "2019-06-03", "fte": 2}})"}};
  return {
      {{"/demand/level", "0.5"}},
      staffed("/workforce/posts/norwich_po", "9"),
      staffed("/workforce/posts/norwich_pso", "1"),
      {{"/workforce/posts/a_new_post",
        R"({"site": "norwich", "grade": "PSO", "established_fte": 3, "in_post_fte": 2})"}},
      {{"/workforce/posts/norwich_pso/joins", R"({"spring": {"date": "2019-04-01", "fte": 2}})"}},
      joins,
      {{"/group_work/teams/norfolk/joins", R"({"a": {"date": "2019-04-01", "fte": 1}})"}},
      {{"/operating_model/banding", R"([{"name": "all", "when": {}, "band": "Red"}])"}},
      {{"/profile/flags/aaa", R"({"low": 0.5, "medium": 0.5})"}},
      {{"/workforce/leaving_per_year", "3"}},
  };
}

TEST(past, that_is_shared_changes_nothing_of_what_follows) {
  Model const usual = model({Size::small, with_inspection()});
  Past past(usual);
  std::vector<Model> variants;
  for (auto const& what_if : what_ifs()) {
    variants.push_back(with_what_if(what_if));
    ASSERT_TRUE(past.join(Past(variants.back())));
  }
  auto const shared = morning(past, usual);
  auto const baseline = left_alone(usual);
  for (std::size_t i = 0; i < variants.size(); ++i) {
    auto forked = go_on(shared, variants[i]);
    ASSERT_TRUE(forked);
    auto const its = left(*forked);
    EXPECT_EQ(its, left_alone(variants[i])) << what_ifs()[i].front().pointer;
    EXPECT_NE(its, baseline) << "the what-if must do something: " << what_ifs()[i].front().pointer;
  }
  auto last = go_on(shared, usual);
  ASSERT_TRUE(last);
  EXPECT_EQ(left(*last), baseline);
}

TEST(past, that_differs_is_not_shared) {
  Model const usual = model({Size::small, with_inspection()});
  auto const shared = [&](Model const& other) { return Past(usual).join(Past(other)); };
  EXPECT_TRUE(shared(with_what_if({{"/demand/level", "0.5"}})));
  EXPECT_TRUE(
      shared(model({Size::small, with_inspection(), {}, {{early_in_june, {{"/demand/level", "0.5"}}}}})))
      << "what changes later does not matter";
  EXPECT_FALSE(shared(model({Size::small, with_inspection() + Settings{{"/workforce/women_share", "0.4"}}})));
  EXPECT_FALSE(
      shared(model({Size::small, with_inspection(), {}, {{early_in_february, {{"/demand/level", "0.5"}}}}})));
  EXPECT_FALSE(shared(model({Size::small, with_inspection() + Settings{{"/months", "5"}}})));
  EXPECT_FALSE(shared(with_what_if({{"/months", "5"}})));
  EXPECT_FALSE(shared(with_what_if({{"/inspection/date", "\"2019-08-01\""}})));
  EXPECT_FALSE(shared(model({Size::small, brief()})));
  Model other = usual;
  other.before.receptions_per_working_day *= 1.0000001;
  EXPECT_FALSE(shared(other));
}

TEST(past, needs_posts_of_one_name_at_one_site) {
  Model const usual = model({Size::small, with_inspection()});
  Model moved = with_what_if({{"/demand/level", "0.5"}});
  for (auto& posts : moved.now.posts)
    if (posts.name == "norwich_po") posts.site = SiteId{posts.site.number() + 1};
  EXPECT_FALSE(Past(usual).join(Past(moved)));
}

TEST(past, leaves_a_model_to_itself_whose_own_places_would_not_have_sufficed) {
  Model const usual = model({Size::small, with_inspection()}),
              more = with_what_if(staffed("/workforce/posts/norwich_po", "9"));
  Past past(usual);
  ASSERT_TRUE(past.join(Past(more)));
  auto shared = morning(past, usual);
  EXPECT_TRUE(go_on(shared, usual));
  for (StaffGroupId const at : shared.staff.groups())
    for (PersonId const id : shared.staff.group(at).places())
      if (shared.staff.group(at).name == "norwich_po") shared.staff.set_wanted(id, true);
  EXPECT_FALSE(go_on(shared, usual));
  EXPECT_TRUE(go_on(shared, more));
}

TEST(room, holds_what_either_needs_in_the_order_of_both) {
  auto const room = [](std::vector<Layout::Places> const& team) {
    Layout made;
    made.teams[static_cast<std::size_t>(Role::tutor)] = {team};
    return made;
  };
  auto const names = [](std::optional<Layout> const& made) {
    std::string all;
    if (made)
      for (auto const& places : made->teams_of(Role::tutor).front())
        all += places.name + std::to_string(places.places) + ' ';
    return all;
  };
  EXPECT_EQ(names(room_for_both(room({{"team", 4}, {"b", 1}}), room({{"team", 2}, {"a", 1}, {"b", 3}}))),
            "team4 a1 b3 ");
  EXPECT_EQ(names(room_for_both(room({{"team", 4}}), room({{"team", 5}, {"a", 1}}))), "team5 a1 ");
  EXPECT_FALSE(
      room_for_both(room({{"team", 1}, {"a", 1}, {"b", 1}}), room({{"team", 1}, {"b", 1}, {"a", 1}})));
  EXPECT_FALSE(room_for_both(room({{"team", 1}}), Layout{})) << "another number of teams";
}

RC_GTEST_PROP(past_property, random_what_ifs_go_on_as_alone, ()) {
  struct Number {
    char const* pointer;
    double low, high;
  };
  static std::vector<Number> const numbers{
      {"/demand/level", 0.3, 1.6},
      {"/workforce/posts/norwich_po/in_post_fte", 0, 2},
      {"/workforce/posts/norwich_pso/established_fte", 3.5, 9},
      {"/workforce/leaving_per_year", 0, 3},
      {"/practice/officer_spread", 0, 1},
  };
  Settings what_if;
  for (auto const& number : numbers) {
    if (!*rc::gen::arbitrary<bool>()) continue;
    double const value = number.low + (number.high - number.low) * *rc::gen::inRange(0, 17) / 16;
    what_if.push_back({number.pointer, std::to_string(value)});
  }
  static Model const usual = model({Size::small, with_inspection()});
  Model const variant = with_what_if(what_if);
  Past past(variant);
  RC_ASSERT(past.join(Past(usual)));
  auto forked = go_on(morning(past, *rc::gen::arbitrary<bool>() ? usual : variant), variant);
  RC_ASSERT(forked.has_value());
  RC_ASSERT(left(*forked) == left_alone(variant));
}

}  // namespace
}  // namespace caseflow::service
