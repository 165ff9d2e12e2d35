#include "model/forecast/journey.hpp"

#include <algorithm>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/shipped.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Json;
using testing::HasSubstr;

/// Norfolk and Suffolk for nine months with a fifth of its cases.
service::Model const& small() {
  static service::Model const made = [] {
    auto scenario = test::shipped();
    scenario.months = 9;
    scenario.run_up = {6, 3};
    scenario.demand.sustained_caseload = 600;
    return model({std::move(scenario)});
  }();
  return made;
}

Journey followed(Selection const& selection, std::uint32_t replication = 0) {
  auto found = journey(small(), 7, replication, selection);
  EXPECT_TRUE(found.journey.has_value());
  return std::move(found.journey).value();
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
                  date_of(2019, 9, 30),
                  {}};
  journey.entries = {
      {date_of(2019, 3, 4), "arrived", "Sentenced: community order of 6 months.", {"Lives in King's Lynn."}},
      {date_of(2019, 3, 4), "banded", "Band Green.", {"Green, by the rule \"low\"."}},
      {.date = date_of(2019, 3, 7),
       .what = "chosen",
       .text = "Given to PSO 1 at Kings Lynn.",
       .because = {"Rule: the least load for the target, with this case, of those who may hold it.",
                   "PSO 1 at Kings Lynn: 41 cases of 45, 42 with this one, 93 %"}},
      {.date = date_of(2019, 3, 11),
       .what = "worked",
       .text = "Appointment kept, with PSO 1.",
       .together = "{} appointments kept, with PSO 1"},
      {.date = date_of(2019, 3, 18),
       .what = "worked",
       .text = "Appointment kept, with PSO 1, in 50 % of …",
       .together = "{} appointments kept, with PSO 1",
       .depth = 0.5},
      {.date = date_of(2019, 3, 25),
       .what = "worked",
       .text = "Appointment kept, with PSO 2.",
       .together = "{} appointments kept, with PSO 2"},
      {date_of(2019, 9, 30), "ended", "Leaves the caseload: completed.", {}},
  };
  EXPECT_EQ(journey_text(journey), R"(Example
Case 3 of 41 that are held on 1 Apr 2019, supervision, of Kings Lynn, the longest on the caseload
first; replication 2, seed 7.

  4 Mar 2019  Sentenced: community order of 6 months.
                - Lives in King's Lynn.
              Band Green.
                - Green, by the rule "low".
  7 Mar 2019  Given to PSO 1 at Kings Lynn.
                - Rule: the least load for the target, with this case, of those who may hold it.
                - PSO 1 at Kings Lynn: 41 cases of 45, 42 with this one, 93 %
 11 Mar 2019  to 18 Mar 2019: 2 appointments kept, with PSO 1, in 75 % of the time they need.
 25 Mar 2019  Appointment kept, with PSO 2.
 30 Sep 2019  Leaves the caseload: completed.

On the caseload for 210 days.
)");
}

TEST(journey, is_the_same_for_the_same_seed_and_another_for_another_replication) {
  auto const text = journey_text(followed({5}));
  EXPECT_EQ(journey_text(followed({5})), text);
  EXPECT_NE(journey_text(followed({5}, 1)), text);
}

TEST(journey, fits_a_terminal_and_goes_forward_in_time) {
  for (auto const kind : {core::CaseKind::supervision, core::CaseKind::combined, core::CaseKind::unpaid_work,
                          core::CaseKind::custody})
    for (bool const held : {false, true}) {
      auto const journey = followed({2, kind, std::nullopt, held, true});
      EXPECT_TRUE(std::is_sorted(journey.entries.begin(), journey.entries.end(),
                                 [](Entry const& a, Entry const& b) { return a.date < b.date; }));
      std::istringstream lines(journey_text(journey));
      for (std::string line; std::getline(lines, line);)
        EXPECT_LE(std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; }),
                  100)
            << line;
      for (auto const& entry : journey.entries) {
        EXPECT_FALSE(entry.text.empty()) << entry.what;
        EXPECT_NE(entry.text.front(), ',') << entry.text;
        EXPECT_EQ(entry.text.find("  "), std::string::npos) << entry.text;
      }
    }
}

TEST(journey, of_a_case_that_left_begins_with_its_sentence_and_ends_with_its_end) {
  auto const journey = followed({1, std::nullopt, std::nullopt, true, false});
  ASSERT_FALSE(journey.entries.empty());
  EXPECT_EQ(journey.entries.front().what, "arrived");
  EXPECT_EQ(journey.entries.front().date, journey.arrived);
  if (journey.left) {
    EXPECT_EQ(journey.entries.back().what, "ended");
    EXPECT_EQ(journey.entries.back().date, *journey.left);
  }
}

TEST(journey, names_the_chosen_officer_and_those_considered) {
  int choices = 0;
  for (int number = 1; number <= 5; ++number)
    for (auto const& entry : followed({number, core::CaseKind::supervision}).entries) {
      if (entry.candidates.empty()) continue;
      auto const chosen = std::find_if(entry.candidates.begin(), entry.candidates.end(),
                                       [](auto const& candidate) { return candidate.chosen; });
      if (chosen == entry.candidates.end()) continue;
      ++choices;
      EXPECT_THAT(entry.text, HasSubstr(chosen->officer));
    }
  EXPECT_GE(choices, 5);
}

TEST(matching_visits, fit_the_selection) {
  auto const& shared = small();
  service::Visit const arrives{1, core::CaseKind::custody, 1, shared.start + 3, shared.start + 9};
  service::Visit const held{2, core::CaseKind::custody, 1, shared.start - 9, service::never};
  service::Visit const gone{3, core::CaseKind::custody, 1, shared.start - 9, shared.start - 1};
  service::Visit const order{4, core::CaseKind::supervision, 2, shared.start + 5, service::never};
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
  EXPECT_THAT(entities({.site = shared.now.sites[2]}), ElementsAre(4));
}

TEST(journey, is_none_where_too_few_fit) {
  auto const found = journey(small(), 7, 0, {1'000'000, core::CaseKind::custody});
  EXPECT_FALSE(found.journey.has_value());
  EXPECT_GT(found.matching, 10);
}

TEST(journey, is_json_with_reasons_and_candidates) {
  auto const json = journey_json(followed({1, core::CaseKind::supervision}));
  EXPECT_EQ(json["format"], "caseflow.trace/1");
  EXPECT_EQ(json["case"]["kind"], "supervision");
  auto const& entries = json["journey"];
  EXPECT_EQ(entries[0]["what"], "arrived");
  EXPECT_TRUE(
      std::any_of(entries.begin(), entries.end(), [](Json const& it) { return it.contains("candidates"); }));
}

}  // namespace
}  // namespace caseflow::forecast
