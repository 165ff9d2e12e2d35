#include "model/scenario/document/merge.hpp"

#include "model/scenario/document/document.hpp"
#include "model/scenario/document/parse.hpp"

namespace caseflow::scenario {
namespace {

Json merged(Json const& target, Json const& patch) {
  Document document(target, "target");
  document.merge(Document(patch, "patch"));
  return document.value();
}

/// Whether they are the same whatever the order of keys.
bool alike(Json const& a, Json const& b) {
  return nlohmann::json::parse(a.dump()) == nlohmann::json::parse(b.dump());
}

struct Example {
  char const *target, *patch, *result;
};

// RFC 7396, appendix A, all of it.
TEST(Merge, agrees_with_the_examples_of_the_standard) {
  for (auto const& [target, patch, result] : std::vector<Example>{
           {R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
           {R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"},
           {R"({"a":"b"})", R"({"a":null})", R"({})"},
           {R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})"},
           {R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
           {R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})"},
           {R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
           {R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"},
           {R"(["a","b"])", R"(["c","d"])", R"(["c","d"])"},
           {R"({"a":"b"})", R"(["c"])", R"(["c"])"},
           {R"({"a":"foo"})", R"(null)", R"(null)"},
           {R"({"a":"foo"})", R"("bar")", R"("bar")"},
           {R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"},
           {R"([1,2])", R"({"a":"b","c":null})", R"({"a":"b"})"},
           {R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"},
       })
    EXPECT_EQ(merged(Json::parse(target), Json::parse(patch)), Json::parse(result)) << target << ' ' << patch;
}

TEST(Merge, keeps_the_origin_of_every_value) {
  auto document = parse("{\n\"a\": {\n\"x\": 1,\n\"gone\": 0,\n\"y\": [1, 2]},\n\"b\": 3}", "base").document;
  document.merge(parse("{\"a\":\n{\"y\":\n[\n5], \"z\": 6,\n\"gone\": null}}", "patch").document);
  auto const origin = [&](char const* pointer) {
    auto const [layer, line] = document.origin(pointer);
    return document.layers().at(static_cast<std::size_t>(layer)) + ":" + std::to_string(line);
  };
  EXPECT_EQ(origin("/a"), "base:2");
  EXPECT_EQ(origin("/a/x"), "base:3");
  EXPECT_EQ(origin("/a/y"), "patch:3");
  EXPECT_EQ(origin("/a/y/0"), "patch:4");
  EXPECT_EQ(origin("/a/z"), "patch:4");
  EXPECT_EQ(origin("/b"), "base:6");
  EXPECT_EQ(origin("/a/gone"), "base:2");
}

TEST(Difference, is_as_small_as_can_be) {
  auto const from = Json::parse(R"({"a": {"x": 1, "y": 2}, "b": [1, 2], "c": 3, "d": {"e": 1}})");
  auto const to = Json::parse(R"({"d": {"e": 1}, "a": {"y": 2, "x": 5}, "b": [1], "new": {}})");
  EXPECT_TRUE(alike(difference(from, to), Json::parse(R"({"a": {"x": 5}, "b": [1], "c": null, "new": {}})")));
  EXPECT_EQ(difference(from, from), Json::object());
}

/// Any JSON without null as a member of an object, which no merge patch could set.
Json any_json(int depth) {
  auto const kind = *rc::gen::inRange(0, depth > 0 ? 6 : 4);
  if (kind == 0) return *rc::gen::inRange(0, 4);
  if (kind == 1) return *rc::gen::arbitrary<bool>();
  if (kind == 2) return *rc::gen::element<std::string>("", "x", "yy");
  if (kind == 3) return *rc::gen::inRange(0, 3) / 2.0;
  Json whole = kind == 4 ? Json::array() : Json::object();
  for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
    if (kind == 4) {
      whole.push_back(any_json(depth - 1));
    } else {
      whole[*rc::gen::element<std::string>("a", "b", "c", "", "~/")] = any_json(depth - 1);
    }
  }
  return whole;
}

RC_GTEST_PROP(Difference, merged_onto_the_first_gives_the_second, ()) {
  auto const from = any_json(4), to = any_json(4);
  RC_ASSERT(alike(merged(from, difference(from, to)), to));
}

RC_GTEST_PROP(Difference, of_what_a_patch_made_does_what_the_patch_does, ()) {
  auto const from = any_json(4), patch = any_json(4);
  auto const to = merged(from, patch);
  RC_ASSERT(alike(merged(from, difference(from, to)), to));
  // Nothing is said about what is not different.
  RC_ASSERT(!from.is_object() || difference(from, from).empty());
}

RC_GTEST_PROP(Merge, does_what_the_library_does, ()) {
  auto const target = any_json(4), patch = any_json(4);
  Json expected = target;
  expected.merge_patch(patch);
  RC_ASSERT(alike(merged(target, patch), expected));
}

}  // namespace
}  // namespace caseflow::scenario
