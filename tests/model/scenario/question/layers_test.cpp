#include "model/scenario/question/layers.hpp"

#include <map>

#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

std::map<std::string, std::string> const shelf{
    {"base", R"({"a": 1, "b": {"x": 1, "y": 2}, "list": [1, 2], "before": {"a": 10, "b": {"y": null}},
                 "sources": {"/b": {"role": "assumed", "why": "judgement"}}})"},
    {"other", R"({"b": {"x": 5}, "c": 3})"},
    {"derived", R"({"based_on": ["base", "other"], "a": 7, "before": {"c": 30}})"},
    {"round", R"({"based_on": ["trip"]})"},
    {"trip", R"({"based_on": ["round"]})"},
    {"broken", "{"},
};

Assembled assembled(std::string const& text, std::vector<Patch> const& overlays = {},
                    std::vector<Setting> const& settings = {}) {
  auto const supplier = [](std::string const& name) {
    auto const at = shelf.find(name);
    return at == shelf.end() ? std::nullopt : std::optional(at->second);
  };
  return assemble("own.json", text, overlays, settings, supplier, {"base", "other", "derived"});
}

/// Whether they are the same whatever the order of keys.
bool same(Json const& a, Json const& b) {
  return nlohmann::json::parse(a.dump()) == nlohmann::json::parse(b.dump());
}

void expect_json(Json const& value, char const* expected) {
  EXPECT_TRUE(same(value, Json::parse(expected))) << print(value) << "instead of " << expected;
}

constexpr char on_base[] = R"({"based_on": ["base"]})";

TEST(Layers, a_document_alone_is_itself) {
  auto const whole = assembled(R"({"a": 1})");
  EXPECT_EQ(text(whole.problems), "");
  expect_json(whole.now.value(), R"({"a": 1})");
  EXPECT_FALSE(whole.before.has_value());
}

TEST(Layers, documents_lie_upon_what_they_are_based_on) {
  auto const whole = assembled(R"({"based_on": ["derived"], "b": {"y": null}})");
  EXPECT_EQ(text(whole.problems), "");
  expect_json(whole.now.value(), R"({"a": 7, "b": {"x": 5}, "c": 3, "list": [1, 2],
                                     "sources": {"/b": {"role": "assumed", "why": "judgement"}}})");
}

TEST(Layers, what_held_before_the_start_is_patched_in_order) {
  auto const whole = assembled(R"({"based_on": ["derived"], "before": {"list": []}})");
  ASSERT_TRUE(whole.before.has_value());
  expect_json(whole.before->value(), R"({"a": 10, "b": {"x": 5}, "c": 30, "list": [],
                                         "sources": {"/b": {"role": "assumed", "why": "judgement"}}})");
  EXPECT_FALSE(whole.now.value().contains("before"));
}

TEST(Layers, what_ifs_act_from_the_start_and_leave_the_past_alone) {
  auto const whole = assembled(on_base, {{"what-if", R"({"b": {"x": 9}})"}}, {{"/list/1", "5"}});
  EXPECT_EQ(text(whole.problems), "");
  expect_json(whole.now.value(), R"({"a": 1, "b": {"x": 9, "y": 2}, "list": [1, 5], "sources": {
      "/b": {"role": "assumed", "why": "judgement"}, "/b/x": {"role": "given", "why": "what-if"},
      "/list/1": {"role": "given", "why": "--set /list/1"}}})");
  expect_json(whole.before->value(), R"({"a": 10, "b": {"x": 1}, "list": [1, 2],
                                         "sources": {"/b": {"role": "assumed", "why": "judgement"}}})");
}

TEST(Layers, a_what_if_without_effect_has_no_past_of_its_own) {
  EXPECT_FALSE(assembled(R"({"a": 1})", {{"what-if", R"({"a": 1})"}}).before.has_value());
}

TEST(Layers, a_what_if_may_change_the_past_too) {
  auto const whole = assembled(R"({"a": 1})", {{"what-if", R"({"before": {"a": 0}})"}});
  expect_json(whole.before->value(), R"({"a": 0})");
  expect_json(whole.now.value(), R"({"a": 1})");
}

TEST(Layers, sources_of_a_what_if_speak_for_its_numbers) {
  auto const whole = assembled(
      R"({"a": {"x": 1, "y": 1}, "sources": {"/a/x": {"role": "assumed", "why": "old"}}})",
      {{"what-if", R"({"a": {"x": 2, "y": 2}, "sources": {"/a": {"role": "assumed", "why": "new"}}})"}});
  // The older entry is closer to x, so it must give way.
  expect_json(whole.now.value()["sources"],
              R"({"/a": {"role": "assumed", "why": "new"}, "/a/x": {"role": "assumed", "why": "new"}})");
}

TEST(Layers, numbers_in_arrays_and_distributions_are_given_one_by_one) {
  auto const whole = assembled(
      R"({"series": [1, 2, 3], "minutes": {"gamma": {"mean": 3, "cv": 1}},
                    "sources": {"/minutes/gamma/mean": {"role": "assumed", "why": "old"}}})",
      {{"what-if", R"({"series": [1, 5, 3], "minutes": {"gamma": null, "exponential": {"mean": 3}}})"}});
  expect_json(whole.now.value()["sources"],
              R"({"/series/1": {"role": "given", "why": "what-if"},
                  "/minutes/exponential/mean": {"role": "given", "why": "what-if"}})");
}

TEST(Layers, sources_go_with_what_a_layer_removes) {
  auto const whole = assembled(R"({"based_on": ["base"], "b": null, "before": null})");
  EXPECT_TRUE(whole.now.value()["sources"].empty());
}

TEST(Layers, settings_are_json_or_bare_text) {
  auto const whole = assembled(
      R"({"a": 1, "d": "2019-04-01", "o": {}})", {},
      {{"/a", "0.5"}, {"/d", "2020-04-01"}, {"/o/new", "{\"k\": true}"}, {"/gone", "1"}, {"/gone", "null"}});
  EXPECT_EQ(text(whole.problems), "");
  expect_json(whole.now.value(), R"({"a": 0.5, "d": "2020-04-01", "o": {"new": {"k": true}},
                                     "sources": {"/a": {"role": "given", "why": "--set /a"}}})");
}

TEST(Layers, a_setting_is_a_layer_of_its_own) {
  auto const whole = assembled(R"({"a": 1})", {}, {{"/a", "2"}});
  auto const [layer, line] = whole.now.origin("/a");
  EXPECT_EQ(whole.now.layers().at(static_cast<std::size_t>(layer)), "--set /a");
  EXPECT_EQ(line, 0);
}

TEST(Layers, settings_that_lead_nowhere_are_explained) {
  auto const whole = assembled(
      R"({"sites": {"Norwich": {"fte": 1}}, "list": [1]})", {},
      {{"/sites/Norwhich/fte", "2"}, {"/list/1", "2"}, {"sites", "2"}, {"", "{}"}, {"/before/a", "1"}});
  EXPECT_EQ(text(whole.problems), R"(/sites/Norwhich/fte  (--set /sites/Norwhich/fte)
  expected  a pointer to something in the scenario
  got       "/sites/Norwhich/fte"
  hint      did you mean "Norwich"?

/list/1  (--set /list/1)
  expected  a pointer to something in the scenario
  got       "/list/1"
  hint      the array has 1 elements, counted from 0

sites  (--set sites)
  expected  a pointer to something in the scenario
  got       "sites"
  hint      a pointer starts with / and names keys: /workforce/leaving_per_year

the whole document  (--set )
  expected  a pointer to something in the scenario
  got       ""

/before/a  (--set /before/a)
  expected  a pointer into the scenario as it is from the start date on
  got       "/before/a"
)");
}

TEST(Layers, names_and_circles_are_explained) {
  EXPECT_EQ(
      text(assembled("{\"based_on\":\n[\"basse\", 3,\n\"broken\",\n\"round\"], \"before\": 1}").problems),
      R"(/based_on/0  (own.json, line 2)
  expected  the name of a scenario
  got       "basse" (string)
  hint      did you mean "base"?

/based_on/1  (own.json, line 2)
  expected  a name
  got       3 (number)

the whole document  (broken, line 1)
  expected  a key in quotation marks
  got       the end of the text, where the '{' of line 1 is open, in column 2
  hint      close with }

/based_on/0  (trip, line 1)
  expected  a scenario that is not based on this one
  got       a circle: own.json → round → trip → round

/before  (own.json, line 4)
  expected  an object: a merge patch
  got       1 (number)
)");
}

TEST(Layers, overlays_are_checked_too) {
  auto const whole =
      assembled("{}", {{"a.json", "[]"}, {"b.json", R"({"based_on": ["base"]})"}, {"c.json", "nope"}});
  EXPECT_EQ(text(whole.problems), R"(the whole document  (a.json, line 1)
  expected  an object
  got       [] (array)

/based_on  (b.json, line 1)
  expected  no such key: an overlay is laid over a scenario
  got       ["base"] (array)

the whole document  (c.json, line 1)
  expected  a value
  got       "nope", in column 1
  hint      a document begins with { and ends with }
)");
  EXPECT_EQ(assembled(R"({"based_on": "base"})").problems.at(0).expected, "an array of names");
}

TEST(Echo, assembles_to_the_same_pair) {
  for (auto const& [overlays, settings] : std::vector<std::pair<std::vector<Patch>, std::vector<Setting>>>{
           {{}, {}},
           {{{"what-if", R"({"b": {"x": 9, "y": null}, "list": []})"}}, {}},
           {{{"one", R"({"b": null})"}, {"two", R"({"b": {"z": 1}})"}}, {{"/a", "3"}}}}) {
    auto const first = assembled(on_base, overlays, settings);
    ASSERT_EQ(text(first.problems), "");
    ASSERT_TRUE(first.before.has_value());
    auto const echoed = echo(first.now.value(), first.before->value());
    auto const second = assembled(print(echoed));
    ASSERT_EQ(text(second.problems), "");
    ASSERT_TRUE(second.before.has_value());
    EXPECT_TRUE(same(second.now.value(), first.now.value()));
    EXPECT_TRUE(same(second.before->value(), first.before->value()));
  }
}

TEST(Echo, says_nothing_about_a_past_that_is_the_same) {
  EXPECT_FALSE(echo({{"a", 1}}, Json{{"a", 1}}).contains("before"));
  EXPECT_FALSE(echo({{"a", 1}}, std::nullopt).contains("before"));
}

}  // namespace
}  // namespace caseflow::scenario
