#pragma once

#include <variant>

#include "model/service/observe/notes_court.hpp"
#include "model/service/observe/notes_officers.hpp"
#include "model/service/observe/notes_prison.hpp"
#include "model/service/observe/notes_risk.hpp"
#include "model/service/observe/notes_work.hpp"

/// What decisions write into the journal of a case: one struct a kind of note, with what the decision knew.
/// Indices are those of the plan in force on the day. Texts are made of them in
/// `model/report/journey/*_words.cpp`.
namespace caseflow::service {

using What = std::variant<
    // the court
    notes::Arrived, notes::Entered, notes::LastDayPassed, notes::Ended, notes::Convicted,
    notes::ConvictionHeard, notes::NewOrder, notes::OrderBesideEnded, notes::Absence, notes::ExcusesJudged,
    notes::Enforced, notes::DecisionLapsed, notes::PapersBegun, notes::Administered, notes::EnforcementVoid,
    notes::HearingSet, notes::Heard, notes::WarrantExecuted, notes::Decided, notes::RequirementsAdded,
    notes::RecallAsked, notes::Recalled, notes::Settled, notes::TimeLooked, notes::TimeUp,
    notes::ExtensionHeard,
    // officers
    notes::Banded, notes::BandReviewed, notes::Routed, notes::Chosen, notes::TakenOff, notes::Managed,
    notes::Countersigning, notes::LeftOut,
    // work
    notes::OfficerAway, notes::Worked, notes::NotGiven, notes::InductionPlanned, notes::InductionSession,
    notes::GroupReferred, notes::GroupAwaited, notes::GroupRead, notes::GroupInvited, notes::GroupStarted,
    notes::GroupSession, notes::GroupAbsence, notes::GroupLeft, notes::WorkArranged, notes::UnpaidWorkDay,
    // risk
    notes::RiskChanged, notes::RiskNoticed, notes::RiskFollowed, notes::RiskPutOff, notes::ChecksAnswered,
    notes::RiskRecorded,
    // Through the Gate
    notes::Received, notes::PrisonWork, notes::NeedWorkedOn, notes::PlaceFound, notes::ContactBeforeRelease,
    notes::Released, notes::HandedOver>;

/// What happened to a case on a day, in the order in which it happened.
struct JournalEntry {
  sim::Day day = 0;
  sim::Entity subject = 0;
  What what;
};

}  // namespace caseflow::service
