#include "model/scenario/question/dated.hpp"

#include <nlohmann/json.hpp>

#include "model/scenario/check/check.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/question/input_changes.hpp"
#include "tests/model/scenario/shipped.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::scenario {
namespace {

using testing::ElementsAre;

// small.json begins on 1 April 2019 and has two years.

Checked with(std::vector<std::string> const& what_ifs, std::vector<Setting> const& settings = {}) {
  std::vector<Patch> overlays;
  for (auto const& text : what_ifs) overlays.push_back({fmt::format("{}.json", overlays.size()), text});
  auto made =
      checked(scenario_files::assembled("small", *scenario_files::supply("small"), overlays, settings));
  EXPECT_EQ(text(made.problems), "");
  return made;
}

Json without_sources(Scenario const& scenario) {
  auto made = write(scenario);
  made.erase("sources");
  return made;
}

std::string echoed(Checked const& made) {
  return print(
      echo(write(made.now), made.before ? std::optional(write(*made.before)) : std::nullopt, made.changes),
      all_digits);
}

std::string change(std::string const& name, std::string const& from, std::string const& patch) {
  return fmt::format(R"({{"changes": {{"{}": {{"from": "{}", "patch": {}}}}}}})", name, from, patch);
}

constexpr char sick[] = R"({"workforce": {"sickness": {"days_per_year": 12}}})",
               busy[] = R"({"demand": {"level": 1.2}, "workforce": {"leaving_per_year": 0.2}})";

TEST(Dated, a_change_on_the_start_date_is_a_what_if) {
  auto const what_if = with({busy}), dated = with({change("april", "2019-04-01", busy)});
  EXPECT_EQ(without_sources(dated.now), without_sources(what_if.now));
  ASSERT_TRUE(dated.before.has_value());
  EXPECT_EQ(write(*dated.before), write(*what_if.before));
  EXPECT_TRUE(dated.changes.empty());
}

TEST(Dated, a_later_change_leaves_the_start_as_it_is) {
  auto const plain = with({}), dated = with({change("october", "2019-10-01", sick)});
  EXPECT_EQ(write(dated.now), write(plain.now));
  EXPECT_FALSE(dated.before.has_value());
  ASSERT_EQ(dated.changes.size(), 1U);
  EXPECT_EQ(without_sources(dated.changes[0].scenario), without_sources(with({sick}).now));
}

TEST(Dated, changes_compose_as_their_patches_do_by_date) {
  auto const two = with({change("last", "2020-01-01", R"({"workforce": {"leaving_per_year": 0.3}})"),
                         change("first", "2019-10-01", busy), change("middle", "2019-12-01", sick)});
  ASSERT_EQ(two.changes.size(), 3U);
  EXPECT_EQ(two.changes[0].name, "first");
  EXPECT_EQ(without_sources(two.changes[2].scenario),
            without_sources(with({busy, sick, R"({"workforce": {"leaving_per_year": 0.3}})"}).now));
}

TEST(Dated, a_change_before_the_start_lasts_beneath_what_ifs) {
  auto const made = with({change("autumn", "2018-11-01", busy), R"({"demand": {"level": 1.5}})"});
  ASSERT_TRUE(made.before.has_value());
  EXPECT_EQ(made.before->demand.level, 1);
  ASSERT_EQ(made.changes.size(), 1U);
  EXPECT_EQ(made.changes[0].scenario.demand.level, 1.2);
  EXPECT_EQ(made.now.demand.level, 1.5);
  EXPECT_EQ(made.now.workforce.leaving_per_year, 0.2);
}

TEST(Dated, layers_and_settings_reach_changes_by_name) {
  auto const made = with({change("october", "2019-10-01", sick), change("october", "2019-11-01", busy)},
                         {{"/changes/october/patch/demand/level", "1.4"}});
  ASSERT_EQ(made.changes.size(), 1U);
  EXPECT_EQ(sim::to_string(made.changes[0].from), "2019-11-01");
  EXPECT_EQ(made.changes[0].scenario.demand.level, 1.4);
  EXPECT_EQ(made.changes[0].scenario.workforce.sickness.days_per_year, 12);
  auto const gone = with({change("october", "2019-10-01", sick), R"({"changes": {"october": null}})"});
  EXPECT_TRUE(gone.changes.empty());
}

TEST(Dated, a_null_in_a_patch_removes_on_its_date_and_in_no_layer) {
  auto const post = R"({"workforce": {"posts": {"coast_po": null}}})";
  auto const made = with({change("october", "2019-10-01", post), change("october", "2019-11-01", sick)});
  ASSERT_EQ(made.changes.size(), 1U);
  EXPECT_TRUE(made.now.workforce.posts.contains("coast_po"));
  EXPECT_EQ(without_sources(made.changes[0].scenario), without_sources(with({post, sick}).now));
}

TEST(Dated, numbers_of_a_patch_have_sources_of_their_own_or_are_given) {
  auto const made = with({change("october", "2019-10-01",
                                 R"({"demand": {"level": 1.2}, "workforce": {"leaving_per_year": 0.2},
                                     "sources": {"/demand/level": {"role": "assumed", "why": "announced"}}})")});
  auto const& sources = made.changes.at(0).scenario.sources;
  EXPECT_EQ(source_of(sources, "/demand/level")->why, "announced");
  EXPECT_EQ(source_of(sources, "/workforce/leaving_per_year")->role, SourceRole::given);
  EXPECT_EQ(source_of(made.now.sources, "/demand/level")->why,
            source_of(with({}).now.sources, "/demand/level")->why);
}

TEST(Dated, an_echo_comes_to_the_same) {
  for (auto const& what_ifs : std::vector<std::vector<std::string>>{
           {change("october", "2019-10-01", sick)},
           {change("a", "2019-10-01", busy), change("b", "2020-02-01", sick), sick},
           {change("early", "2018-11-01", busy), change("late", "2019-10-01", sick)},
           {change("early", "2018-11-01", busy), change("start", "2018-12-01", sick),
            R"({"demand": {"level": 1.5}, "workforce": {"leaving_per_year": 0.1}})"},
           {change("early", "2018-11-01", busy), R"({"before": {"demand": {"level": 0.9}}})"}}) {
    auto const made = with(what_ifs);
    auto const first = echoed(made);
    auto const again = checked(scenario_files::assembled("echo.json", first));
    ASSERT_EQ(text(again.problems), "");
    EXPECT_EQ(echoed(again), first);
    EXPECT_EQ(write(again.now), write(made.now));
    ASSERT_EQ(again.changes.size(), made.changes.size());
    for (std::size_t i = 0; i < made.changes.size(); ++i)
      EXPECT_EQ(write(again.changes[i].scenario), write(made.changes[i].scenario)) << made.changes[i].name;
  }
}

TEST(Dated, notes_say_what_each_does_to_posts_and_when) {
  auto const made =
      with({change("october", "2019-10-01", R"({"workforce": {"posts": {"town_pso": {"in_post_fte": 1}}}})"),
            change("never", "2022-01-01", sick)});
  std::vector<std::string> told;
  for (auto const& note : made.notes)
    if (note.pointer.starts_with("/changes")) told.push_back(note.pointer + ": " + note.got);
  EXPECT_THAT(
      told, testing::Contains(testing::StartsWith("/changes/october/patch/workforce/posts: on 2019-10-01 ")));
  EXPECT_THAT(told,
              testing::Contains("/changes/never/from: a change on 2022-01-01, after the last day of the "
                                "forecast, 2021-03-31"));
}

std::vector<std::string> differing(Checked const& first, Checked const& second) {
  auto const inputs = [](Checked const& it) {
    return Inputs{it.now, it.before ? *it.before : it.now, it.changes};
  };
  std::vector<std::string> all;
  for (auto const& it : input_changes(inputs(first), inputs(second)))
    all.push_back(fmt::format("{} {} → {}, {}", it.pointer, it.first.dump(), it.second.dump(), when(it)));
  return all;
}

TEST(Dated, compared_inputs_say_from_when_and_until_when_they_differ) {
  EXPECT_THAT(differing(with({}), with({change("october", "2019-10-01", R"({"demand": {"level": 1.2}})")})),
              ElementsAre("/demand/level 1.0 → 1.2, from 2019-10-01"));
  // In October both come to the same.
  auto const october = change("october", "2019-10-01", R"({"demand": {"level": 1.2}})");
  EXPECT_THAT(differing(with({october}), with({october, R"({"demand": {"level": 1.1}})"})),
              ElementsAre("/demand/level 1.0 → 1.1, from_start until 2019-10-01"));
  EXPECT_THAT(differing(with({}), with({change("early", "2018-11-01", R"({"demand": {"level": 1.2}})")})),
              ElementsAre("/demand/level 1.0 → 1.2, from 2018-11-01"));
}

// Both reports say that full assessments came in October 2018, and that everybody is now seen face to face.
TEST(Dated, the_variants_of_2018_change_in_october_as_their_reports_say) {
  for (std::string const name : {"bench-2018", "norfolk-suffolk-2018"}) {
    auto const made =
        checked(assemble(name, test::shipped_text("variants/" + name).value(), {}, {}, test::shipped_text));
    ASSERT_EQ(text(made.problems), "") << name;
    ASSERT_EQ(made.changes.size(), 1U) << name;
    EXPECT_EQ(made.changes[0].from, *sim::parse_date("2018-10-01")) << name;
    auto const &was = made.now.operating_model, &is = made.changes[0].scenario.operating_model;
    EXPECT_EQ(was.assessment.layer_three_share, 0) << name;
    EXPECT_EQ(is.assessment.layer_three_share, 1) << name;
    EXPECT_GT(was.step_down.share, 0) << name;
    EXPECT_EQ(is.step_down.share, 0) << name;
  }
}

}  // namespace
}  // namespace caseflow::scenario
