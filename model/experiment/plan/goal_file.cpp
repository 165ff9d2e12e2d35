#include "model/experiment/plan/goal_file.hpp"

namespace caseflow::experiment {

void describe(core::Fields& fields, DecisionForm& decision) {
  fields.number("least", decision.least,
                {.meaning = "The fewest posts that a plan may have.", .unit = "FTE", .min = 0, .max = 10000});
  fields.number("most", decision.most,
                {.meaning = "The most posts that a plan may have.", .unit = "FTE", .min = 0, .max = 10000});
  fields.number("step", decision.step,
                {.meaning = "From one number to the next.", .unit = "FTE", .min = 0.01, .max = 10000});
  fields.number("cost", decision.cost,
                {.meaning = "What an FTE costs beside others.", .unit = "", .min = 0.001, .max = 1e9});
  fields.text("at", decision.at,
              {.meaning = "Pointer to the posts, where others have the decision's name too."});
}

void describe(core::Fields& fields, GoalForm& goal) {
  fields.text(
      "measure", goal.measure,
      {.meaning = "A measure of the forecast, in total or for a part: caseload_per_officer/grade=PO."});
  fields.number("at_most", goal.at_most, {.meaning = "What it may be at most, in its unit."});
  fields.number("at_least", goal.at_least, {.meaning = "What it must be at least, in its unit."});
  fields.choice("rating_at_least", goal.rating_at_least, ratings::rating_words,
                {.meaning = "In place of a measure: a rating of the coming inspection."});
  fields.text("standard", goal.standard,
              {.meaning = "The standard with that rating, by number; absent: the service."});
  fields.number("probability", goal.probability,
                {.meaning = "How likely the goal must be.", .unit = "share", .min = 0, .max = 1});
  fields.text("every_month_from", goal.every_month_from,
              {.meaning = "The goal holds in every month from this one on, yyyy-mm."});
  fields.text("every_month_until", goal.every_month_until,
              {.meaning = "The last of these months, yyyy-mm; absent: that of the forecast."});
  fields.text(
      "month", goal.month,
      {.meaning = "The goal holds in this month alone, yyyy-mm; without it, over the whole forecast."});
}

void describe(core::Fields& fields, GoalFile& file) {
  static constexpr std::array<std::string_view, 1> formats{"caseflow.goal/1"};
  fields.choice("format", file.format, formats, {.meaning = "caseflow.goal/1."});
  fields.text("about", file.about, {.meaning = "The question in a sentence."});
  fields.choice("people", file.people, hiring_words,
                {.meaning = "Whether posts that are added are recruited for, or filled at once."});
  fields.number("indifference", file.indifference,
                {.meaning = "How far above the probability a plan may be taken or passed over.",
                 .unit = "share",
                 .min = 0.005,
                 .max = 0.5});
  fields.map("decisions", file.decisions, {.meaning = "The posts that a plan decides, by name."});
  fields.map("goals", file.goals, {.meaning = "What a plan must achieve, by name."});
}

}  // namespace caseflow::experiment
