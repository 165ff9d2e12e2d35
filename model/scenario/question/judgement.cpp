#include "model/scenario/question/judgement.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, FeatureWeight& weight) {
  fields.named_numbers(
      "questions", weight.questions,
      {"By key question: what 1 adds beside 0 to the odds of sufficient, on average.", "log odds", -10, 10});
  fields.number("spread_share", weight.spread_share,
                {"How uncertain that is: standard deviation, as a share of the mean.", "share", 0, 2});
  fields.boolean("positive", weight.positive, {"Whether the weight cannot be negative, however uncertain."});
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

void describe(core::Fields& fields, Drift& drift) {
  fields.number(
      "variance_per_year", drift.variance_per_year,
      {"Variance that a year between inspections adds to the quality behind a key question, of which "
       "the cases of a service have 1.",
       "per year", 0, 1});
  fields.number("common_share", drift.common_share,
                {"Of it, what all key questions of a service have in common.", "share", 0, 1});
}

void describe(core::Fields& fields, DeliveryChange& change) {
  fields.number(
      "prior_changed", change.prior_changed,
      {"The chance that a rating changes within a year, before any was seen: Beta of this", "", 0, 1000});
  fields.number("prior_kept", change.prior_kept, {"and this.", "", 0.001, 1000});
  fields.integer("changed", change.changed,
                 {"Ratings seen to change between two inspections a year apart.", "standards", 0, 10000});
  fields.integer("kept", change.kept, {"Ratings seen to stay.", "standards", 0, 10000});
  fields.number(
      "weeks", change.weeks,
      {"Before an inspection, over which work, vacancies and waits are means; rounded to whole days.",
       "weeks", 1, 104});
  fields.number("workload", change.workload,
                {"1.2: how far it falls, in standard deviations of a year's change, for 1 more of the work "
                 "asked over the hours available.",
                 "", 0, 100});
  fields.number("vacancies", change.vacancies,
                {"1.2: the same for 1 more of the share of posts that is vacant.", "", 0, 100});
  fields.number("waits", change.waits,
                {"1.3: the same for a week more of waiting for a group or programme.", "per week", 0, 10});
}

void describe(core::Fields& fields, DiscretionBelief& belief) {
  fields.number("even_points", belief.even_points,
                {"How far short the panel is as likely to raise a standard as not, before any decision was "
                 "seen: mean",
                 "points", -20, 20});
  fields.number("even_points_sd", belief.even_points_sd, {"and standard deviation.", "points", 0.01, 20});
  fields.number("slope", belief.slope,
                {"By how much a point more lowers the log odds, before any decision was seen: median",
                 "per point", 0.001, 10});
  fields.number("slope_log_sd", belief.slope_log_sd, {"and standard deviation of its logarithm.", "", 0, 3});
}

void describe(core::Fields& fields, Judgement& judgement) {
  fields.named_numbers("national_percent", judgement.national_percent,
                       {"By key question: cases judged sufficient in all services; @2 names the second "
                        "revision of a standard.",
                        "per cent", 1, 99});
  fields.named_numbers(
      "pooling_cases", judgement.pooling_cases,
      {"By standard: a service's last figures are drawn towards the national ones as by so many cases.",
       "cases", 1, 10000});
  fields.map("national_ratings", judgement.national_ratings,
             {"By standard that is judged without cases: how often each rating is given."});
  fields.number(
      "case_share", judgement.case_share,
      {"Share of the variance not explained by features that the questions about one case have in common.",
       "share", 0, 1});
  fields.number("officer_share", judgement.officer_share,
                {"Share of that variance that the cases of one officer have in common.", "share", 0, 1});
  fields.object("scales", judgement.scales,
                {"What of practice counts in full, and from where on nothing; in between in proportion."});
  fields.map("weights", judgement.weights, {"By feature: how strongly practice moves judgements."});
  fields.number("weights_spread_share", judgement.weights_spread_share,
                {"How uncertain all weights are together: standard deviation of a common factor with mean 1.",
                 "share", 0, 2});
  fields.object("drift", judgement.drift,
                {"What changes between two inspections though nothing in the simulation does."});
  fields.object("delivery", judgement.delivery,
                {"How the standards that are judged without cases change between two inspections."});
  fields.object("discretion", judgement.discretion,
                {"How the panel's discretion depends on what a standard lacks."});
}

}  // namespace caseflow::scenario
