#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/core/piece.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {

struct PieceOfPractice {
  /// Share of occasions on which an experienced officer of the service does it when time allows: the mean
  /// over officers.
  double level = 0;
};
void describe(core::Fields& fields, PieceOfPractice& piece);

/// Sessions for every officer, beside the training of `Workforce`.
struct SkillTraining {
  std::vector<std::string> pieces;  ///< Names of `core::piece_words`.
  double sessions_per_year = 0;
  std::optional<sim::Date> from, until;  ///< Days of the first and the last that can be held.
  double hours = 0;                      ///< Of an officer's diary, each.
  double closes_share = 0;               ///< Of the gap between the officer and the most that can be learnt.
};
void describe(core::Fields& fields, SkillTraining& training);

/// What an officer learns from an assessment that a manager countersigns.
struct Oversight {
  std::vector<std::string> pieces;
  double officer_minutes = 0;
  double closes_share = 0;
};
void describe(core::Fields& fields, Oversight& oversight);

/// Cases of each officer that a manager looks through, and tells the officer what was found.
struct QualityAssurance {
  std::vector<std::string> pieces;
  double audits_per_officer_year = 0;
  double manager_minutes = 0, officer_minutes = 0;
  int days_allowed = 0;  ///< Working days; an audit that nobody has had time for by then is not made.
  double closes_share = 0;
};
void describe(core::Fields& fields, QualityAssurance& assurance);

/// How far officers are able and used to do what inspectors look for, apart from time. Shifts are on the
/// probit scale: half of occasions become 69 per cent by a shift of 0.5 and 84 by 1.
struct Practice {
  std::map<std::string, PieceOfPractice> pieces;     ///< One for each of `core::piece_words`.
  std::map<std::string, double> assessment_minutes;  ///< Of each of `core::pieces_of_assessments`.
  double officer_spread = 0;                         ///< Standard deviation between officers, probit.
  double common_share = 0;      ///< Of its variance, what an officer's pieces have in common.
  double newcomer_shift = 0;    ///< Of an officer without experience …
  double practised_years = 0;   ///< … which is gone after so long in the work.
  double agency_shift = 0;      ///< Of agency staff.
  double learnt_most = 0;       ///< The most that training and feedback together add.
  double half_life_months = 0;  ///< After which half of what was learnt is left.
  std::map<std::string, SkillTraining> training;
  Oversight oversight;
  QualityAssurance quality_assurance;
};
void describe(core::Fields& fields, Practice& practice);

/// Expects that it is there.
PieceOfPractice const& piece_of(Practice const& practice, core::Piece piece);

}  // namespace caseflow::scenario
