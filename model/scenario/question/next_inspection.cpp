#include "model/scenario/question/next_inspection.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, StandardFound& found) {
  fields.text("rating", found.rating, {"Where no figures are known; a word of the four ratings."});
  fields.optional_named_numbers("key_questions", found.key_questions,
                                {"By id: cases judged sufficient.", "whole per cent", 0, 100});
  fields.boolean("newer_specification", found.newer_specification,
                 {"Whether what was asked of the service is newer than the national figures; they are left "
                  "out of account then."});
}

void describe(core::Fields& fields, LastInspection& last) {
  fields.date("date", last.date, {"First day of its fieldwork."});
  fields.text("overall", last.overall, {"The service's rating as printed; else as the figures make it."});
  fields.text("framework", last.framework, {"The rules that held: 2018 or 2019."});
  fields.named_numbers("samples", last.samples,
                       {"By sample, and by part of a sample where printed.", "cases", 1, 100000});
  fields.map("standards", last.standards, {"What was found, by standard."});
}

void describe(core::Fields& fields, EligibleWindow& window) {
  fields.number("until_weeks_before", window.until_weeks_before,
                {"Time from the latest beginning of a case to the inspection.", "weeks", 0, 104});
  fields.number("weeks", window.weeks,
                {"Time from the earliest to the latest beginning of a case.", "weeks", 0.2, 104});
}

void describe(core::Fields& fields, PanelDiscretion& discretion) {
  fields.choice("policy", discretion.policy, discretion_policy_words,
                {"Whether the panel raises a standard where the rule lets it."});
  fields.numbers("raised_at", discretion.raised_at,
                 {"Seen in reports: how far short of the next rating each standard was that was raised.",
                  "points", 0, 100});
  fields.numbers("kept_at", discretion.kept_at,
                 {"The same of standards that could have been raised and were not.", "points", 0, 100});
  constexpr char hint[] = "write how far short those were that were raised, and those that were not";
  fields.replaced("allowed", "kept_at", hint);
  fields.replaced("raised", "raised_at", hint);
}

void describe(core::Fields& fields, RatingOdds& odds) {
  fields.number("inadequate", odds.inadequate, {"In proportion to the others.", "", 0, 1000});
  fields.number("requires_improvement", odds.requires_improvement, {"The same.", "", 0, 1000});
  fields.number("good", odds.good, {"The same.", "", 0, 1000});
  fields.number("outstanding", odds.outstanding, {"The same.", "", 0, 1000});
}

void describe(core::Fields& fields, NextInspection& next) {
  fields.date("date", next.date, {"First day of fieldwork; without one no ratings are forecast."});
  fields.text("framework", next.framework, {"The rules that will hold: 2018 or 2019."});
  fields.object("supervision", next.supervision, {"Orders made and people released that are eligible."});
  fields.object("unpaid_work", next.unpaid_work, {"Requirements of unpaid work that are eligible."});
  fields.object("releases", next.releases, {"Releases that are eligible for Through the Gate."});
  fields.integer("cases_an_officer", next.cases_an_officer,
                 {"The most cases of one officer in the sample of supervision.", "cases", 1, 1000});
  fields.object("discretion", next.discretion, {"The ratings panel's professional discretion."});
  fields.optional_map("judged", next.judged,
                      {"By standard that is judged without cases: how likely each rating is; otherwise the "
                       "last one, and how such ratings change."});
  fields.object("last", next.last, {"The service's last inspection."});
}

}  // namespace caseflow::scenario
