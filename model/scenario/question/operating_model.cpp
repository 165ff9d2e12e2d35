#include "model/scenario/question/operating_model.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, Match& match) {
  fields.optional_texts("kind", match.kind,
                        {"Any of these kinds of case: supervision, combined, unpaid_work, custody."});
  fields.optional_texts("stage", match.stage, {"In any of these stages."});
  fields.text("risk_of_harm", match.risk_of_harm, {"Recorded risk of serious harm: low or medium."});
  fields.number("reoffending_at_least", match.reoffending_at_least,
                {"Risk of reoffending from here upwards.", "OGRS3", 0, 100});
  fields.number("reoffending_below", match.reoffending_below,
                {"Risk of reoffending below this.", "OGRS3", 0, 101});
  fields.optional_texts("any_flag", match.any_flag, {"At least one of these flags."});
  fields.optional_texts("no_flag", match.no_flag, {"None of these flags."});
  fields.number("custody_months_at_least", match.custody_months_at_least,
                {"Custodial sentence from this length upwards.", "months", 0, 600});
  fields.number("custody_months_below", match.custody_months_below,
                {"Custodial sentence shorter than this.", "months", 0, 600});
  fields.boolean("settled", match.settled, {"Interventions done and a review passed."});
  fields.optional_texts("band", match.band, {"In any of these bands; not in rules that give a band."});
}

void describe(core::Fields& fields, RoutingRule& rule) {
  fields.text("name", rule.name, {"What the rule is called in explanations."});
  fields.object("when", rule.when, {"The cases it is for; empty matches all."});
  fields.choice("hold_at", rule.hold_at, hold_at_words,
                {"The hub, or the office that serves the case's area."});
  fields.number(
      "until_weeks_before_release", rule.until_weeks_before_release,
      {"A case in custody goes to its area this long before release; absent: on release.", "weeks", 0, 104});
  fields.number("telephone_weeks_between", rule.telephone_weeks_between,
                {"Weeks between telephone contacts, once the person has been seen; absent: face to face, as "
                 "the band says.",
                 "weeks", 0.5, 26});
}

void describe(core::Fields& fields, BandingRule& rule) {
  fields.text("name", rule.name, {"What the rule is called in explanations."});
  fields.object("when", rule.when, {"The cases it is for; empty matches all."});
  fields.text("band", rule.band, {"A band of this operating model."});
}

void describe(core::Fields& fields, ConsiderRule& rule) {
  fields.text("name", rule.name, {"What the rule is called in explanations."});
  fields.object("when", rule.when, {"The cases it is for; empty matches all."});
  fields.text("band", rule.band, {"A band of this operating model."});
  fields.number("probability", rule.probability,
                {"How often professional judgement uses it.", "share", 0, 1});
}

void describe(core::Fields& fields, ContactStep& step) {
  fields.number("until_week", step.until_week,
                {"Weeks from the start of supervision; absent in the last step.", "weeks", 0, 520});
  fields.number("weeks_between", step.weeks_between,
                {"Weeks between planned one-to-one contacts.", "weeks", 0.2, 52});
}

void describe(core::Fields& fields, Band& band) {
  fields.integer("rank", band.rank, {"Order of the bands; 0 is the least demanding.", "", 0, 30});
  fields.choice("intensity", band.intensity, core::intensity_words, {"Which row of work minutes applies."});
  fields.texts("held_by", band.held_by, {"Grades that may hold it in an office."});
  fields.list("order_contact", band.order_contact, {"Contact under an order, from the sentence."});
  fields.list("release_contact", band.release_contact, {"Contact after release, from the release."});
  fields.named_numbers("points", band.points,
                       {"Workload points a case, by place: community, licence, custody.", "points", 0, 500});
}

void describe(core::Fields& fields, Assessment& assessment) {
  fields.integer("days_allowed", assessment.days_allowed,
                 {"Initial assessment and plan are due this long after the first appointment attended.",
                  "working days", 1, 60});
  fields.number("first_review_weeks", assessment.first_review_weeks,
                {"First review after the start of supervision.", "weeks", 1, 104});
  fields.number("review_every_weeks", assessment.review_every_weeks,
                {"Time between later reviews.", "weeks", 1, 104});
  fields.number("termination_weeks", assessment.termination_weeks,
                {"Termination review before the end.", "weeks", 0, 26});
  fields.number("layer_three_share", assessment.layer_three_share,
                {"Supervised cases assessed in full (layer 3); the rest at layer 1.", "share", 0, 1});
  fields.number(
      "stand_alone_layer_one_share", assessment.stand_alone_layer_one_share,
      {"Stand-alone unpaid work cases assessed at layer 1; the rest get no assessment.", "share", 0, 1});
  fields.number("band_review_every_weeks", assessment.band_review_every_weeks,
                {"Time between short reviews of the band alone; 0: none.", "weeks", 0, 104});
  fields.number("band_review_changes_share", assessment.band_review_changes_share,
                {"Share of these reviews that judge the case anew; the rest keep the band.", "share", 0, 1});
}

void describe(core::Fields& fields, Induction& induction) {
  fields.number("group_share", induction.group_share,
                {"Inductions given in a group; the rest one to one.", "share", 0, 1});
  fields.number("individual_minutes", induction.individual_minutes,
                {"Officer time one to one.", "minutes", 0, 480});
  fields.integer("session_every_days", induction.session_every_days,
                 {"Time between group sessions at a site.", "working days", 1, 60});
  fields.number("session_minutes", induction.session_minutes,
                {"Time of each member of staff in a session.", "minutes", 0, 480});
  fields.number("preparation_minutes", induction.preparation_minutes,
                {"Time of each member of staff to prepare and record a session.", "minutes", 0, 480});
  fields.integer("planned_size", induction.planned_size,
                 {"People to one member of staff, as planned.", "people", 1, 100});
  fields.integer(
      "largest_size", induction.largest_size,
      {"The most people to one member of staff, when officers have more work due than time in the day.",
       "people", 1, 100});
}

void describe(core::Fields& fields, WomanOfficer& choice) {
  fields.object("when", choice.when, {"Who is offered the choice."});
  fields.number("share", choice.share, {"Of them, those who choose a woman.", "share", 0, 1});
}

void describe(core::Fields& fields, Allocation& allocation) {
  fields.choice("by", allocation.by, load_measure_words,
                {"How load is measured: the officer furthest below the target gets the next case."});
  fields.number("full_at_share", allocation.full_at_share,
                {"Load, as a share of the target, at which another grade is asked.", "share", 0.1, 10});
  fields.boolean("outside_grade", allocation.outside_grade,
                 {"Whether another grade may take a case when the right one is full."});
  fields.boolean("continuity", allocation.continuity,
                 {"A returning case goes back to its former officer if still there."});
  fields.number(
      "moves_per_case_year", allocation.moves_per_case_year,
      {"Transfers between officers that are not caused by a resignation.", "per case and year", 0, 10});
  fields.number("under_banded_share", allocation.under_banded_share,
                {"Cases placed one band lower because no officer of the right grade has room, until a review "
                 "finds room.",
                 "share", 0, 1});
  fields.object("woman_officer", allocation.woman_officer, {"The offer of a woman as officer."});
  fields.integer("long_absence_days", allocation.long_absence_days,
                 {"An officer who will be away for so long or longer is given no cases.", "days", 1, 365});
  fields.number(
      "typical_week", allocation.typical_week,
      {"Week of supervision whose frequency of contact sets the hours that a case is expected to take.",
       "weeks", 0, 104});
}

void describe(core::Fields& fields, StepDown& step_down) {
  fields.object(
      "when", step_down.when,
      {"Which cases may move; absent: those under an order in the community. Settled are those whose "
       "groups are over, activity days and hours of unpaid work done, and that have then passed a "
       "review."});
  fields.number("share", step_down.share,
                {"Of these, once they are settled, those that move to contact by telephone from the hub.",
                 "share", 0, 1});
  fields.number("telephone_weeks_between", step_down.telephone_weeks_between,
                {"Time between telephone contacts.", "weeks", 0.5, 26});
}

void describe(core::Fields& fields, PrereleaseContact& contact) {
  fields.number("weeks_before", contact.weeks_before,
                {"How long before release the officer in the community may take part.", "weeks", 0, 52});
  fields.integer("contacts", contact.contacts, {"Contacts planned before release.", "contacts", 0, 20});
  fields.number(
      "least_weeks", contact.least_weeks,
      {"Time that it takes to arrange a contact; with less time left, none is made.", "weeks", 0, 26});
}

void describe(core::Fields& fields, OperatingModel& model) {
  fields.text("name", model.name, {"The operating model's name."});
  fields.list("routing", model.routing,
              {"Who holds a case: the first rule that matches; the last must match every case."});
  fields.list("banding", model.banding,
              {"Which band a case is in: the first rule that matches; the last must match every case."});
  fields.list("at_least", model.at_least,
              {"Rules that raise the band to at least this one where they match."});
  fields.list("consider", model.consider, {"Rules that raise the band with a probability where they match."});
  fields.map("bands", model.bands, {"The bands, by name."});
  fields.object("assessment", model.assessment, {"Assessments and reviews."});
  fields.object("induction", model.induction, {"How supervision begins."});
  fields.object("allocation", model.allocation, {"Which officer takes a case."});
  fields.object("step_down", model.step_down,
                {"Contact by telephone from the hub once the interventions are done."});
  fields.object("prerelease_contact", model.prerelease_contact,
                {"Contact between officer and prisoner before release."});
}

}  // namespace caseflow::scenario
