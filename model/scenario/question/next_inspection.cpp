#include "model/scenario/question/next_inspection.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, StandardFound& found) {
  fields.text("rating", found.rating, {"Where no figures are known; a word of the four ratings."});
  fields.optional_named_numbers("key_questions", found.key_questions,
                                {"By id: cases judged sufficient.", "whole per cent", 0, 100});
}

void describe(core::Fields& fields, LastInspection& last) {
  fields.text("framework", last.framework, {"The rules that held: 2018 or 2019."});
  fields.named_numbers("samples", last.samples,
                       {"By sample, and by part of a sample where printed.", "cases", 1, 100000});
  fields.map("standards", last.standards, {"What was found, by standard."});
}

void describe(core::Fields& fields, EligibleWindow& window) {
  fields.number("until_weeks_before", window.until_weeks_before,
                {"From the latest beginning to the inspection.", "weeks", 0, 104});
  fields.number("weeks", window.weeks, {"From the earliest to the latest beginning.", "weeks", 0.2, 104});
}

void describe(core::Fields& fields, PanelDiscretion& discretion) {
  fields.choice("policy", discretion.policy, discretion_policy_words,
                {"Whether the panel raises a standard where the rule lets it."});
  fields.integer("allowed", discretion.allowed,
                 {"Seen in reports: standards that could have been raised.", "standards", 0, 10000});
  fields.integer("raised", discretion.raised, {"Those of them that were raised.", "standards", 0, 10000});
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
                 {"At most so many of an officer's in the sample of supervision.", "cases", 1, 1000});
  fields.object("discretion", next.discretion, {"The ratings panel's professional discretion."});
  fields.optional_map("judged", next.judged,
                      {"By standard that is judged without cases: how likely each rating is; otherwise the "
                       "last one stays."});
  fields.object("last", next.last, {"The service's last inspection."});
}

}  // namespace caseflow::scenario
