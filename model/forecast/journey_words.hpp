#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/journey.hpp"
#include "model/service/observe/journal.hpp"

/// Notes of a journal in words, one overload of `tell` a kind of note.
namespace caseflow::forecast {

/// "3 Jun 2019".
std::string spoken(sim::Date date);
/// "bury_st_edmunds" as "Bury St Edmunds".
std::string spoken_name(std::string name);

/// "a, b and c".
std::string listed(std::vector<std::string> const& words);

/// "on licence".
std::string_view spoken_stage(core::Stage stage);
/// ", 2 days late", or nothing of what is in time.
std::string lateness(sim::Day day, sim::Day due);

/// What the words need to know of the replication, and of what has been told.
class Telling {
 public:
  explicit Telling(service::Service const& service);

  /// What a note says. Expects the notes in their order.
  Entry entry(service::JournalEntry const& note);

  scenario::Plan const& plan(sim::Day day) const {
    return day < service_.model.start ? service_.model.before : service_.model.now;
  }
  std::string date(sim::Day day) const { return spoken(service_.model.days.date(day)); }
  std::string site(int site) const;
  /// "PSO 3 at Norwich". Expects an officer's place, or none.
  std::string name(service::notes::Holder const& holder) const;
  /// The same, and at the first mention whether others held the place before.
  std::string officer(service::notes::Holder const& holder);

 private:
  service::Service const& service_;
  std::vector<std::string> officers_;  ///< By person: grade, number, place.
  std::vector<service::notes::Holder>
      introduced_;  ///< Those mentioned who were not the first in their place.
};

/// When something is told: names and plan of its day.
struct Told {
  Telling& telling;
  sim::Day day;
  scenario::Plan const& plan;
};

namespace notes = service::notes;

/// "Courts revoke in 40 % of cases; this one drew 0.31".
std::string in_words(notes::Chance const& chance, std::string_view what);

Entry tell(Told const& told, notes::Arrived const& note);
Entry tell(Told const& told, notes::Entered const& note);
Entry tell(Told const& told, notes::LastDayPassed const& note);
Entry tell(Told const& told, notes::Ended const& note);
Entry tell(Told const& told, notes::Convicted const& note);
Entry tell(Told const& told, notes::ConvictionHeard const& note);
Entry tell(Told const& told, notes::NewOrder const& note);
Entry tell(Told const& told, notes::OrderBesideEnded const& note);
Entry tell(Told const& told, notes::Absence const& note);
Entry tell(Told const& told, notes::ExcusesJudged const& note);
Entry tell(Told const& told, notes::Enforced const& note);
Entry tell(Told const& told, notes::DecisionLapsed const& note);
Entry tell(Told const& told, notes::PapersBegun const& note);
Entry tell(Told const& told, notes::Administered const& note);
Entry tell(Told const& told, notes::EnforcementVoid const& note);
Entry tell(Told const& told, notes::HearingSet const& note);
Entry tell(Told const& told, notes::Heard const& note);
Entry tell(Told const& told, notes::WarrantExecuted const& note);
Entry tell(Told const& told, notes::Decided const& note);
Entry tell(Told const& told, notes::RequirementsAdded const& note);
Entry tell(Told const& told, notes::RecallAsked const& note);
Entry tell(Told const& told, notes::Recalled const& note);
Entry tell(Told const& told, notes::Settled const& note);
Entry tell(Told const& told, notes::TimeLooked const& note);
Entry tell(Told const& told, notes::TimeUp const& note);
Entry tell(Told const& told, notes::ExtensionHeard const& note);
Entry tell(Told const& told, notes::Banded const& note);
Entry tell(Told const& told, notes::BandReviewed const& note);
Entry tell(Told const& told, notes::Routed const& note);
Entry tell(Told const& told, notes::Chosen const& note);
Entry tell(Told const& told, notes::TakenOff const& note);
Entry tell(Told const& told, notes::Managed const& note);
Entry tell(Told const& told, notes::Countersigning const& note);
Entry tell(Told const& told, notes::OfficerAway const& note);
Entry tell(Told const& told, notes::Worked const& note);
Entry tell(Told const& told, notes::NotGiven const& note);
Entry tell(Told const& told, notes::InductionPlanned const& note);
Entry tell(Told const& told, notes::InductionSession const& note);
Entry tell(Told const& told, notes::GroupReferred const& note);
Entry tell(Told const& told, notes::GroupAwaited const& note);
Entry tell(Told const& told, notes::GroupStarted const& note);
Entry tell(Told const& told, notes::GroupSession const& note);
Entry tell(Told const& told, notes::GroupAbsence const& note);
Entry tell(Told const& told, notes::GroupLeft const& note);
Entry tell(Told const& told, notes::WorkArranged const& note);
Entry tell(Told const& told, notes::UnpaidWorkDay const& note);
Entry tell(Told const& told, notes::RiskChanged const& note);
Entry tell(Told const& told, notes::RiskNoticed const& note);
Entry tell(Told const& told, notes::RiskFollowed const& note);
Entry tell(Told const& told, notes::RiskPutOff const& note);
Entry tell(Told const& told, notes::ChecksAnswered const& note);
Entry tell(Told const& told, notes::RiskRecorded const& note);
Entry tell(Told const& told, notes::Received const& note);
Entry tell(Told const& told, notes::PrisonWork const& note);
Entry tell(Told const& told, notes::NeedWorkedOn const& note);
Entry tell(Told const& told, notes::PlaceFound const& note);
Entry tell(Told const& told, notes::ContactBeforeRelease const& note);
Entry tell(Told const& told, notes::Released const& note);
Entry tell(Told const& told, notes::HandedOver const& note);

}  // namespace caseflow::forecast
