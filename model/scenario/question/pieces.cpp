#include "model/scenario/question/pieces.hpp"

#include "sim/contract.hpp"

namespace caseflow::scenario {
namespace {

constexpr core::FieldInfo closes{"Share of what the officer could still learn that one of them teaches.",
                                 "share", 0, 1};
constexpr char const* shift_unit = "probit";

}  // namespace

void describe(core::Fields& fields, PieceOfPractice& piece) {
  fields.number("level", piece.level,
                {"Share of occasions on which experienced officers do it when time allows.", "share", 0, 1});
}

void describe(core::Fields& fields, SkillTraining& training) {
  fields.texts("pieces", training.pieces, {"Pieces of practice that the training covers."});
  fields.number(
      "sessions_per_year", training.sessions_per_year,
      {"Sessions for each officer in a year; what was usual before the forecast is in the levels already.",
       "sessions a year", 0, 52});
  fields.date("from", training.from, {"First day of the sessions; without it they are held throughout."});
  fields.date("until", training.until, {"Last day of the sessions."});
  fields.number("hours", training.hours, {"Officer time for a session.", "hours", 0, 40});
  fields.number("closes_share", training.closes_share, closes);
}

void describe(core::Fields& fields, Oversight& oversight) {
  fields.texts("pieces", oversight.pieces, {"Pieces of practice that countersigning looks at."});
  fields.number("officer_minutes", oversight.officer_minutes,
                {"Officer time for an assessment that is countersigned in addition to what is usual.",
                 "minutes", 0, 240});
  fields.number("closes_share", oversight.closes_share, closes);
}

void describe(core::Fields& fields, QualityAssurance& assurance) {
  fields.texts("pieces", assurance.pieces, {"Pieces of practice that audits look at."});
  fields.number("audits_per_officer_year", assurance.audits_per_officer_year,
                {"Cases of each officer audited in a year; what was usual before the forecast is in the "
                 "levels already.",
                 "cases a year", 0, 120});
  fields.number("manager_minutes", assurance.manager_minutes,
                {"Manager time for an audited case, with feedback.", "minutes", 0, 480});
  fields.number("officer_minutes", assurance.officer_minutes,
                {"Officer time for the feedback on a case.", "minutes", 0, 480});
  fields.integer(
      "days_allowed", assurance.days_allowed,
      {"Time after which an audit for which no manager had time is dropped.", "working days", 1, 250});
  fields.number("closes_share", assurance.closes_share, closes);
}

void describe(core::Fields& fields, Practice& practice) {
  fields.map("pieces", practice.pieces,
             {"How often officers do what inspectors look for, when time allows."});
  fields.named_numbers("assessment_minutes", practice.assessment_minutes,
                       {"Of the minutes of an assessment or review, what these pieces take where they are "
                        "done; those of tasks are of officers at the level.",
                        "minutes", 0, 240});
  fields.number("officer_spread", practice.officer_spread,
                {"Standard deviation between officers around the level.", shift_unit, 0, 3});
  fields.number(
      "common_share", practice.common_share,
      {"Share of that variance that all pieces of practice of one officer have in common.", "share", 0, 1});
  fields.number("newcomer_shift", practice.newcomer_shift,
                {"Shift of the level for an officer without experience.", shift_unit, -3, 0});
  fields.number("practised_years", practice.practised_years,
                {"Years in the work after which that shift is gone.", "years", 0.1, 20});
  fields.number("agency_shift", practice.agency_shift,
                {"Shift of the level for agency staff.", shift_unit, -3, 0});
  fields.number(
      "learnt_most", practice.learnt_most,
      {"The most that training, countersigning and audits together can add to the level.", shift_unit, 0, 3});
  fields.number("half_life_months", practice.half_life_months,
                {"Time after which half of what was learnt is left.", "months", 0.5, 120});
  fields.optional_map("training", practice.training, {"Training sessions for every officer."});
  fields.object("oversight", practice.oversight, {"What officers learn from countersigned assessments."});
  fields.object("quality_assurance", practice.quality_assurance, {"Audits of sampled cases."});
}

PieceOfPractice const& piece_of(Practice const& practice, core::Piece piece) {
  auto const found = practice.pieces.find(std::string(core::piece_words[core::index_of(piece)]));
  SIM_EXPECTS(found != practice.pieces.end());
  return found->second;
}

}  // namespace caseflow::scenario
