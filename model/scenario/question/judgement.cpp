#include "model/scenario/question/judgement.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, FeatureWeight& weight) {
  fields.named_numbers(
      "questions", weight.questions,
      {"By key question: what 1 adds beside 0 to the odds of sufficient, on average.", "log odds", -10, 10});
  fields.number("spread_share", weight.spread_share,
                {"How unsure that is: standard deviation, of the mean.", "share", 0, 2});
  fields.boolean("positive", weight.positive, {"It cannot make judgements worse, however unsure."});
}

void describe(core::Fields& fields, FeatureScales& scales) {
  fields.integer(
      "late_assessment_days", scales.late_assessment_days,
      {"An assessment, of supervision or before placement, counts in full when due and nothing so late.",
       "days", 1, 1000});
  fields.number("short_form_share", scales.short_form_share,
                {"What a short form counts, of an assessment in full.", "share", 0, 1});
  fields.integer("manageable_cases", scales.manageable_cases,
                 {"Of a full-time officer, that count in full.", "cases", 1, 1000});
  fields.integer("unmanageable_cases", scales.unmanageable_cases,
                 {"Of a full-time officer, from which on they count nothing.", "cases", 1, 2000});
  fields.integer("manageable_officers", scales.manageable_officers,
                 {"Of a manager, that count in full.", "officers", 1, 500});
  fields.integer("unmanageable_officers", scales.unmanageable_officers,
                 {"Of a manager, from which on they count nothing.", "officers", 1, 1000});
  fields.number("practised_years", scales.practised_years,
                {"After so long in the work an officer is as experienced as any.", "years", 0.1, 20});
  fields.number("two_officers_share", scales.two_officers_share,
                {"What two officers count, of one throughout; more count nothing.", "share", 0, 1});
  fields.number("long_wait_weeks", scales.long_wait_weeks,
                {"A wait for a group that counts nothing; none counts in full.", "weeks", 1, 104});
  fields.number("overdue_wait_weeks", scales.overdue_wait_weeks,
                {"A wait after which a group that has not begun has fallen due.", "weeks", 0, 104});
  fields.integer(
      "change_review_days", scales.change_review_days,
      {"A change in risk of serious harm should be found and reviewed within this.", "days", 0, 365});
  fields.integer(
      "prompt_session_days", scales.prompt_session_days,
      {"From the order to the first day of unpaid work on offer, that count in full.", "days", 0, 365});
  fields.integer("late_session_days", scales.late_session_days,
                 {"The same, from which on they count nothing.", "days", 1, 730});
  fields.number("short_work_weeks", scales.short_work_weeks,
                {"That the hours take on the days a week arranged, and count in full.", "weeks", 0, 104});
  fields.number("long_work_weeks", scales.long_work_weeks,
                {"The same, from which on they count nothing.", "weeks", 1, 208});
}

void describe(core::Fields& fields, Judgement& judgement) {
  fields.named_numbers("national_percent", judgement.national_percent,
                       {"By key question: cases judged sufficient in all services; @2 names the second "
                        "revision of a standard.",
                        "per cent", 1, 99});
  fields.number("pooling_cases", judgement.pooling_cases,
                {"A service's last figures are drawn towards the national ones as by so many cases.", "cases",
                 1, 10000});
  fields.map("national_ratings", judgement.national_ratings,
             {"By standard that is judged without cases: how often each rating is given."});
  fields.number(
      "case_share", judgement.case_share,
      {"Of what decides beside features, what the questions of one case have in common.", "share", 0, 1});
  fields.number("officer_share", judgement.officer_share,
                {"What the cases of one officer have in common.", "share", 0, 1});
  fields.object("scales", judgement.scales,
                {"What of practice counts in full, and from where on nothing; in between in proportion."});
  fields.map("weights", judgement.weights, {"By feature: how strongly practice moves judgements."});
}

}  // namespace caseflow::scenario
