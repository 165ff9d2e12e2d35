// One reading of inspectors' words, everywhere.

#include "model/scenario/facts/worded.hpp"

#include <cmath>
#include <regex>

#include <nlohmann/json.hpp>

#include "model/scenario/document/parse.hpp"
#include "model/scenario/facts/facts.hpp"
#include "model/scenario/facts/printed_figures.hpp"
#include "tests/model/scenario/shipped.hpp"

namespace caseflow::scenario {
namespace {

TEST(Worded, is_a_fraction_moved_by_the_words_beside_it) {
  EXPECT_EQ(in_words("57 per cent"), (Worded{57, 57, 57, Printed::value}));
  EXPECT_EQ(in_words("two thirds"), (Worded{67, 65, 69, Printed::value}));
  EXPECT_EQ(in_words("almost two thirds"), (Worded{63, 59, 67, Printed::value}));
  EXPECT_EQ(in_words("just under two thirds"), in_words("almost two thirds"));
  EXPECT_EQ(in_words("just over half"), (Worded{54, 50, 58, Printed::value}));
  EXPECT_EQ(in_words("about half"), (Worded{50, 46, 54, Printed::value}));
  EXPECT_EQ(in_words("almost 19 per cent"), (Worded{19, 17, 21, Printed::value}));
  EXPECT_EQ(in_words("almost all"), (Worded{92, 84, 100, Printed::value}));
  EXPECT_EQ(in_words("all but almost one third"), (Worded{71, 67, 75, Printed::value}));
  EXPECT_DOUBLE_EQ(in_words("almost half")->deviation(), 8 / std::sqrt(12.0));
}

TEST(Worded, is_a_side_of_what_is_more_or_less) {
  EXPECT_EQ(in_words("more than half"), (Worded{50, 50, 50, Printed::at_least}));
  EXPECT_EQ(in_words("all but over three quarters"), (Worded{25, 25, 25, Printed::at_most}));
  EXPECT_EQ(in_words("a minority"), (Worded{50, 50, 50, Printed::at_most}));
  EXPECT_EQ(in_words("a large majority"), (Worded{80, 80, 80, Printed::at_least}));
  for (auto const* words : {"", "some", "almost", "almost many", "101 per cent", "57", "all but"})
    EXPECT_FALSE(in_words(words).has_value()) << words;
}

// What the same report prints in words and as the figure of a key question: the rule holds each.
TEST(Worded, holds_what_reports_print_of_key_questions_in_words_and_as_a_number) {
  struct Pair {
    char const *words, *where;
    double percent;
  };
  for (auto const& [words, where, percent] :
       {Pair{"all but almost two thirds", "BeNCH 2.3.3", 40}, Pair{"just over half", "BeNCH 2.3.2", 54},
        Pair{"two thirds", "BeNCH 2.4.1", 66}, Pair{"almost all", "BeNCH 4.1.4", 90},
        Pair{"all but almost two thirds", "Northumbria 2.4.3", 38},
        Pair{"two thirds", "Northumbria 2.4.1", 65}, Pair{"four fifths", "Northumbria 2.1.1", 81},
        Pair{"three fifths", "Northumbria 2.3.2", 61},
        Pair{"just over half", "Dorset, Devon and Cornwall 2.1.3", 53},
        Pair{"just over half", "Dorset, Devon and Cornwall 2.4.1", 55},
        Pair{"almost all", "Dorset, Devon and Cornwall 4.1.1", 93},
        Pair{"about half", "Norfolk and Suffolk 2.4.1", 53},
        Pair{"all but just under a third", "South Yorkshire 2.4.1", 68}}) {
    auto const read = in_words(words);
    ASSERT_TRUE(read.has_value()) << words;
    EXPECT_GE(percent, read->low) << where;
    EXPECT_LE(percent, read->high) << where;
  }
}

TEST(Worded, is_of_several_stages_their_mean_each_the_mean_of_its_figures) {
  auto const read = in_stages({{Stage::planning, "57 per cent"},
                               {Stage::reviewing, "36 per cent"},
                               {Stage::reviewing, "all but about two thirds"}});
  ASSERT_TRUE(read.has_value());
  EXPECT_DOUBLE_EQ(read->value, (57 + (36 + 33) / 2.0) / 2);
  EXPECT_NEAR(read->deviation(), 8 / std::sqrt(12.0) / 4, 1e-9);
}

TEST(Worded, leaves_sides_out_where_a_number_is_printed) {
  EXPECT_EQ(in_stages({{Stage::assessment, "37 per cent"}, {Stage::planning, "less than half"}})->value, 37);
  EXPECT_EQ(in_stages({{Stage::planning, "less than half"}})->printed, Printed::at_most);
  EXPECT_FALSE(in_stages({{Stage::planning, "less than half"}, {Stage::reviewing, "over half"}}));
  EXPECT_FALSE(in_stages({}));
}

TEST(Facts, have_the_value_that_their_words_mean) {
  auto const parsed = parse(R"({"format": "caseflow.facts/1", "scenario": "small", "facts": {
"a": {"meaning": "m", "value": 0.65, "unit": "share", "role": "check", "printed": "at_most", "document": "d",
      "section": "s", "words": "almost two thirds"},
"b": {"meaning": "m", "value": 0.5, "unit": "share", "role": "check", "printed": "value", "document": "d",
      "section": "s", "stages": [{"stage": "planning", "words": "some"}]}}})",
                            "a.json");
  ASSERT_EQ(text(parsed.problems), "");
  EXPECT_EQ(text(read_facts(parsed.document).problems), R"(/facts/a/value  (a.json, line 2)
  expected  0.63, a share, which is what "words" says
  got       0.65

/facts/a/printed  (a.json, line 2)
  expected  "value"
  got       "at_most"

/facts/b/stages  (a.json, line 5)
  expected  words of the forms in scenarios/README.md, "Figures in words"; of several, no limits
  got       words of another form, or several limits
)");
}

std::regex const qualified(
    R"(\b(almost|nearly|just under|just over|(around|about) (a|one|two|three|half))\b)");

// Words that the rule reads are where it reads them, so that the reader holds every number to it.
TEST(ShippedWords, leave_no_words_for_a_share_unread) {
  auto const folder = scenario_files::source_dir / "scenarios";
  int worded = 0;
  for (auto const& name : scenario_files::names_in(folder / "figures")) {
    auto const figures =
        Json::parse(scenario_files::text_of(folder / "figures" / (name + ".json"))).at("figures");
    for (auto const& figure : figures) {
      worded += figure.contains("words") ? 1 : 0;
      if (figure["unit"] == "%" && !figure.contains("words")) {
        EXPECT_FALSE(std::regex_search(figure["meaning"].get<std::string>(), qualified))
            << name << ": " << figure["meaning"];
      }
    }
  }
  EXPECT_GT(worded, 50);
  for (auto const& name : scenario_files::names_in(folder / "facts")) {
    auto const facts = Json::parse(scenario_files::text_of(folder / "facts" / (name + ".json"))).at("facts");
    for (auto const& [fact, its] : facts.items())
      if (its["unit"] == "share" && !its.contains("words") && !its.contains("stages")) {
        EXPECT_FALSE(std::regex_search(its["meaning"].get<std::string>(), qualified)) << name << ": " << fact;
      }
  }
}

}  // namespace
}  // namespace caseflow::scenario
