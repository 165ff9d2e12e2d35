#include "model/scenario/question/earlier_names.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace caseflow::scenario {
namespace {

Json followed(char const* text) {
  Document document(Json::parse(text), "a file");
  follow_earlier_names(document);
  return document.value();
}

TEST(EarlierNames, of_people_and_vacancies_come_to_posts_and_people) {
  EXPECT_EQ(followed(R"({"workforce": {"posts": {"po": {"in_post_fte": 3.5, "vacant_fte": 4.25}}},
                         "group_work": {"teams": {"north": {"tutors_fte": 2, "vacant_fte": 0}}},
                         "through_the_gate": {"prisons": {"norwich": {"workers_fte": 4}}}})"),
            Json::parse(R"({"workforce": {"posts": {"po": {"in_post_fte": 3.5, "established_fte": 7.75}}},
                            "group_work": {"teams": {"north": {"in_post_fte": 2, "established_fte": 2.0}}},
                            "through_the_gate": {"prisons": {"norwich": {"in_post_fte": 4}}}})"));
  EXPECT_EQ(followed(R"({"format": "x", "through_the_gate": {"prisons": {"norwich": {"workers_fte": 4}}}})")
                .at("through_the_gate"),
            Json::parse(R"({"prisons": {"norwich": {"in_post_fte": 4, "established_fte": 4.0}}})"))
      << "a whole scenario had no vacancies where it named none";
}

TEST(EarlierNames, fields_that_came_later_are_given_to_whole_scenarios_alone) {
  auto const whole =
      followed(R"({"format": "x", "enforcement": {}, "work": {"review_notice_weeks": 3}, "sources": {}})");
  EXPECT_EQ(whole.at("enforcement").at("recall_base"), 0.45);
  EXPECT_EQ(whole.at("work").at("review_notice_weeks"), 3) << "what is there stays";
  EXPECT_EQ(whole.at("work").at("due_days").at("warning"), 3);
  EXPECT_EQ(whole.at("sources").at("/work/due_days").at("role"), "assumed");
  EXPECT_FALSE(whole.at("sources").contains("/work/review_notice_weeks"));
  auto const beside = followed(R"({"format": "x", "unpaid_work": {}, "group_work": {}, "judgement": {},
                                   "operating_model": {"allocation": {}}})");
  EXPECT_EQ(beside.at("unpaid_work").at("booking_days"), 14);
  EXPECT_EQ(beside.at("group_work").at("referral_spread_weeks"), 12);
  EXPECT_EQ(beside.at("operating_model").at("allocation").at("long_absence_days"), 14);
  EXPECT_EQ(beside.at("judgement").at("scales").at("manageable_cases"), 50);
  auto const* const patch = R"({"enforcement": {}, "work": {}})";
  EXPECT_EQ(followed(patch), Json::parse(patch));
}

TEST(EarlierNames, of_what_officers_did_not_enforce_come_to_what_they_do) {
  auto const level = [](Json const& made) {
    return made.at("practice").at("pieces").at("enforcement").at("level");
  };
  auto const patch = followed(R"({"enforcement": {"not_taken_share": 0.25}})");
  EXPECT_EQ(level(patch), 0.75);
  EXPECT_EQ(patch.at("practice").at("pieces").size(), 1);
  EXPECT_FALSE(patch.at("enforcement").contains("not_taken_share"));
  auto const whole = followed(R"({"format": "x", "enforcement": {"not_taken_share": 0.5},
      "operating_model": {"prerelease_contact": {"from_hub_share": 0.2}}, "sources": {}})");
  EXPECT_EQ(level(whole), 0.5);
  EXPECT_EQ(whole.at("practice").at("pieces").at("checks").at("level"), 1);
  EXPECT_EQ(whole.at("operating_model").at("prerelease_contact"), Json::parse(R"({"least_weeks": 0})"));
  auto const* const odd = R"({"practice": null, "enforcement": {"not_taken_share": 0.25}})";
  EXPECT_EQ(followed(odd), Json::parse(odd));
}

TEST(EarlierNames, are_left_where_they_say_too_little_or_what_is_said_already) {
  for (auto const* text :
       {R"({"workforce": {"posts": {"po": {"vacant_fte": 4}}}})",
        R"({"workforce": {"posts": {"po": {"in_post_fte": 3}}}})",
        R"({"workforce": {"posts": {"po": {"in_post_fte": "3", "vacant_fte": 4}}}})",
        R"({"workforce": {"posts": {"po": {"in_post_fte": 3, "established_fte": 4, "vacant_fte": 1}}}})",
        R"({"workforce": {"posts": []}, "group_work": {"teams": {"north": null}}})"})
    EXPECT_EQ(followed(text), Json::parse(text)) << text;
}

}  // namespace
}  // namespace caseflow::scenario
