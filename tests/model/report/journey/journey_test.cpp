#include "model/report/journey/journey.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/model/forecast/journey_example.hpp"
#include "tests/model/report/example_manifest.hpp"

namespace caseflow::report {
namespace {

using forecast::Journey;
using forecast::journey_example::small;
using scenario::Json;
using testing::HasSubstr;

Journey followed(forecast::Selection const& selection, std::uint32_t replication = 0) {
  auto found = forecast::find_journey(small(), 7, replication, selection);
  EXPECT_TRUE(found.journey.has_value());
  return std::move(found.journey).value();
}

std::string text_of(Journey const& journey) {
  return journey_text(journey, events(journey, small()), small().now.scenario);
}

sim::Date date_of(int year, unsigned month, unsigned day) {
  return sim::Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

TEST(journey, reads_as_a_story_with_reasons) {
  Journey journey{"Example",
                  7,
                  2,
                  {3, core::CaseKind::supervision, "kings_lynn", true, true},
                  41,
                  date_of(2019, 4, 1),
                  date_of(2019, 3, 4),
                  date_of(2019, 9, 30)};
  std::vector<JourneyEvent> const events{
      {date_of(2019, 3, 4), "arrived", "Sentenced: community order of 6 months.", {"Lives in King's Lynn."}},
      {date_of(2019, 3, 4), "banded", "Band Green.", {"Green, by the rule \"low\"."}},
      {.date = date_of(2019, 3, 7),
       .what = "chosen",
       .text = "Given to PSO 1 at King's Lynn.",
       .because = {"Rule: the least load for the target, with this case, of those who may hold it.",
                   "PSO 1 at King's Lynn: 41 cases of 45, 42 with this one, 93 %"}},
      {.date = date_of(2019, 3, 11),
       .what = "worked",
       .text = "Appointment kept, with PSO 1.",
       .merged = "{} appointments kept, with PSO 1"},
      {.date = date_of(2019, 3, 18),
       .what = "worked",
       .text = "Appointment kept, with PSO 1, in 50 % of …",
       .merged = "{} appointments kept, with PSO 1",
       .depth = 0.5},
      {.date = date_of(2019, 3, 25),
       .what = "worked",
       .text = "Appointment kept, with PSO 2.",
       .merged = "{} appointments kept, with PSO 2"},
      {date_of(2019, 9, 30), "ended", "Leaves the caseload: completed.", {}},
  };
  scenario::Scenario scenario;
  scenario.sites["kings_lynn"].label = "King's Lynn";
  EXPECT_EQ(journey_text(journey, events, scenario), R"(Example
Case 3 of 41 that are held on 1 Apr 2019, supervision, of King's Lynn, the
longest on the caseload first; simulated future 2, seed 7.

  4 Mar 2019  Sentenced: community order of 6 months.
                - Lives in King's Lynn.
              Band Green.
                - Green, by the rule "low".
  7 Mar 2019  Given to PSO 1 at King's Lynn.
                - Rule: the least load for the target, with this case, of those
                  who may hold it.
                - PSO 1 at King's Lynn: 41 cases of 45, 42 with this one, 93 %
 11 Mar 2019  to 18 Mar 2019: 2 appointments kept, with PSO 1, in 75 % of the
              time they need.
 25 Mar 2019  Appointment kept, with PSO 2.
 30 Sep 2019  Leaves the caseload: completed.

On the caseload for 210 days.
)");
}

TEST(journey, is_the_same_for_the_same_seed_and_another_for_another_replication) {
  auto const text = text_of(followed({5}));
  EXPECT_EQ(text_of(followed({5})), text);
  EXPECT_NE(text_of(followed({5}, 1)), text);
}

TEST(journey, fits_a_terminal_and_goes_forward_in_time) {
  for (auto const kind : {core::CaseKind::supervision, core::CaseKind::combined, core::CaseKind::unpaid_work,
                          core::CaseKind::custody})
    for (bool const held : {false, true}) {
      auto const journey = followed({2, kind, std::nullopt, held, true});
      auto const all = events(journey, small());
      EXPECT_TRUE(std::is_sorted(all.begin(), all.end(), [](JourneyEvent const& a, JourneyEvent const& b) {
        return a.date < b.date;
      }));
      std::istringstream lines(journey_text(journey, all, small().now.scenario));
      for (std::string line; std::getline(lines, line);)
        EXPECT_LE(std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; }),
                  80)
            << line;
      for (auto const& entry : all) {
        EXPECT_FALSE(entry.text.empty()) << entry.what;
        EXPECT_NE(entry.text.front(), ',') << entry.text;
        EXPECT_EQ(entry.text.find("  "), std::string::npos) << entry.text;
      }
    }
}

TEST(journey, of_a_case_that_left_begins_with_its_sentence_and_ends_with_its_end) {
  auto const journey = followed({1, std::nullopt, std::nullopt, true, false});
  auto const all = events(journey, small());
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(all.front().what, "arrived");
  EXPECT_EQ(all.front().date, journey.arrived);
  if (journey.left) {
    EXPECT_EQ(all.back().what, "ended");
    EXPECT_EQ(all.back().date, *journey.left);
  }
}

TEST(journey, names_the_chosen_officer_and_those_considered) {
  int choices = 0;
  for (int number = 1; number <= 5; ++number)
    for (auto const& entry : events(followed({number, core::CaseKind::supervision}), small())) {
      if (entry.candidates.empty()) continue;
      auto const chosen = std::find_if(entry.candidates.begin(), entry.candidates.end(),
                                       [](auto const& candidate) { return candidate.chosen; });
      if (chosen == entry.candidates.end()) continue;
      ++choices;
      EXPECT_THAT(entry.text, HasSubstr(chosen->officer));
    }
  EXPECT_GE(choices, 5);
}

TEST(journey, is_json_with_reasons_and_candidates) {
  auto const journey = followed({1, core::CaseKind::supervision});
  auto const json = journey_json(journey, events(journey, small()), example_manifest());
  EXPECT_EQ(json["format"], "caseflow.trace/2");
  EXPECT_EQ(json["case"]["kind"], "supervision");
  auto const& entries = json["journey"];
  EXPECT_EQ(entries[0]["what"], "arrived");
  EXPECT_TRUE(
      std::any_of(entries.begin(), entries.end(), [](Json const& it) { return it.contains("candidates"); }));
}

}  // namespace
}  // namespace caseflow::report
