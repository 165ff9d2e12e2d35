#include "model/scenario/document/diagnostic.hpp"

#include "model/scenario/document/parse.hpp"
#include "model/scenario/question/layers.hpp"

namespace caseflow::scenario {
namespace {

TEST(Diagnostic, escapes_what_names_and_values_would_do_to_a_terminal) {
  auto const parsed = parse("{\"a\\u0000b\\u001b[31m\": {\"\\u202e\": 1, \"\\u202e\": 2}}", "c\x1b.json");
  EXPECT_EQ(text(parsed.problems),
            "/a\\u0000b\\u001b[31m/\\u202e  (c\\u001b.json, line 1)\n"
            "  expected  each key once\n"
            "  got       \"\\u202e\" twice: in line 1 and in line 1\n"
            "  hint      remove one of them\n");
}

TEST(Diagnostic, shows_bytes_that_are_no_utf8_in_settings) {
  auto const supplier = [](std::string const&) { return std::optional<std::string>(); };
  auto const set = [&](std::string const& pointer, std::string const& value) {
    return text(assemble("a.json", R"({"b": {"c": "d"}})", {}, {{pointer, value}}, supplier).problems);
  };
  EXPECT_EQ(set("/b/\xFF", "1"),
            "/b/\\xff  (--set /b/\\xff)\n"
            "  expected  a pointer in UTF-8\n"
            "  got       \"/b/\uFFFD\"\n");
  EXPECT_EQ(set("/b/c", "caf\xE9"),
            "/b/c  (--set /b/c, line 1)\n"
            "  expected  a value\n"
            "  got       the byte 0xE9, which is no UTF-8, in column 4\n"
            "  hint      save the file as UTF-8; in Windows-1252 the byte is é\n");
}

}  // namespace
}  // namespace caseflow::scenario
