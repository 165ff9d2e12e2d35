#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/journey.hpp"
#include "model/report/journey/event.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/model.hpp"

/// Entries of a journal in words, one overload of `describe` for each kind.
namespace caseflow::report {

namespace notes = service::notes;

/// "on licence".
std::string_view stage_in_words(core::Stage stage);
/// ", 2 days late", or nothing of what is in time.
std::string lateness(sim::Day day, sim::Day due);
/// "Courts revoke in 40 % of cases; this one drew 0.31".
std::string chance_in_words(notes::Chance const& chance, std::string_view what);

/// Puts a journey's entries into words: names days, sites and officers, and knows which officers have been
/// introduced.
class Narrator {
 public:
  /// Expects the model that the journey is of; both are to live on.
  Narrator(forecast::Journey const& journey, service::Model const& model);

  /// An entry in words. Expects the journey's entries in their order.
  JourneyEvent event(service::JournalEntry const& entry);

  /// The plan in force on a day.
  scenario::Plan const& plan(sim::Day day) const { return model_.in_force(day); }
  std::string date(sim::Day day) const;
  std::string site(core::SiteId site) const;
  /// "PSO 3 at Norwich"; "nobody" of none.
  std::string name(notes::Holder const& holder) const;
  /// The same, and at the first mention whether others held the place before.
  std::string officer(notes::Holder const& holder);

 private:
  service::Model const& model_;
  core::ListBy<service::OfficerId, std::string> officers_;  ///< Grade, number, place.
  std::vector<notes::Holder> introduced_;  ///< Those mentioned who were not the first in their place.
};

/// What the description of an entry needs besides the entry.
struct Context {
  Narrator& narrator;
  sim::Day day;
  scenario::Plan const& plan;  ///< In force on the day.
};

JourneyEvent describe(Context const& context, notes::Arrived const& note);
JourneyEvent describe(Context const& context, notes::Entered const& note);
JourneyEvent describe(Context const& context, notes::LastDayPassed const& note);
JourneyEvent describe(Context const& context, notes::Ended const& note);
JourneyEvent describe(Context const& context, notes::Convicted const& note);
JourneyEvent describe(Context const& context, notes::ConvictionHeard const& note);
JourneyEvent describe(Context const& context, notes::NewOrder const& note);
JourneyEvent describe(Context const& context, notes::OrderBesideEnded const& note);
JourneyEvent describe(Context const& context, notes::Absence const& note);
JourneyEvent describe(Context const& context, notes::ExcusesJudged const& note);
JourneyEvent describe(Context const& context, notes::Enforced const& note);
JourneyEvent describe(Context const& context, notes::DecisionLapsed const& note);
JourneyEvent describe(Context const& context, notes::PapersBegun const& note);
JourneyEvent describe(Context const& context, notes::Administered const& note);
JourneyEvent describe(Context const& context, notes::EnforcementVoid const& note);
JourneyEvent describe(Context const& context, notes::HearingSet const& note);
JourneyEvent describe(Context const& context, notes::Heard const& note);
JourneyEvent describe(Context const& context, notes::WarrantExecuted const& note);
JourneyEvent describe(Context const& context, notes::Decided const& note);
JourneyEvent describe(Context const& context, notes::RequirementsAdded const& note);
JourneyEvent describe(Context const& context, notes::RecallAsked const& note);
JourneyEvent describe(Context const& context, notes::Recalled const& note);
JourneyEvent describe(Context const& context, notes::Settled const& note);
JourneyEvent describe(Context const& context, notes::TimeLooked const& note);
JourneyEvent describe(Context const& context, notes::TimeUp const& note);
JourneyEvent describe(Context const& context, notes::ExtensionHeard const& note);
JourneyEvent describe(Context const& context, notes::Banded const& note);
JourneyEvent describe(Context const& context, notes::BandReviewed const& note);
JourneyEvent describe(Context const& context, notes::Routed const& note);
JourneyEvent describe(Context const& context, notes::Chosen const& note);
JourneyEvent describe(Context const& context, notes::TakenOff const& note);
JourneyEvent describe(Context const& context, notes::Managed const& note);
JourneyEvent describe(Context const& context, notes::Countersigning const& note);
JourneyEvent describe(Context const& context, notes::LeftOut const& note);
JourneyEvent describe(Context const& context, notes::OfficerAway const& note);
JourneyEvent describe(Context const& context, notes::Worked const& note);
JourneyEvent describe(Context const& context, notes::NotGiven const& note);
JourneyEvent describe(Context const& context, notes::InductionPlanned const& note);
JourneyEvent describe(Context const& context, notes::InductionSession const& note);
JourneyEvent describe(Context const& context, notes::GroupReferred const& note);
JourneyEvent describe(Context const& context, notes::GroupAwaited const& note);
JourneyEvent describe(Context const& context, notes::GroupRead const& note);
JourneyEvent describe(Context const& context, notes::GroupInvited const& note);
JourneyEvent describe(Context const& context, notes::GroupStarted const& note);
JourneyEvent describe(Context const& context, notes::GroupSession const& note);
JourneyEvent describe(Context const& context, notes::GroupAbsence const& note);
JourneyEvent describe(Context const& context, notes::GroupLeft const& note);
JourneyEvent describe(Context const& context, notes::WorkArranged const& note);
JourneyEvent describe(Context const& context, notes::UnpaidWorkDay const& note);
JourneyEvent describe(Context const& context, notes::RiskChanged const& note);
JourneyEvent describe(Context const& context, notes::RiskNoticed const& note);
JourneyEvent describe(Context const& context, notes::RiskFollowed const& note);
JourneyEvent describe(Context const& context, notes::RiskPutOff const& note);
JourneyEvent describe(Context const& context, notes::ChecksAnswered const& note);
JourneyEvent describe(Context const& context, notes::RiskRecorded const& note);
JourneyEvent describe(Context const& context, notes::Received const& note);
JourneyEvent describe(Context const& context, notes::PrisonWork const& note);
JourneyEvent describe(Context const& context, notes::NeedWorkedOn const& note);
JourneyEvent describe(Context const& context, notes::PlaceFound const& note);
JourneyEvent describe(Context const& context, notes::ContactBeforeRelease const& note);
JourneyEvent describe(Context const& context, notes::Released const& note);
JourneyEvent describe(Context const& context, notes::HandedOver const& note);

}  // namespace caseflow::report
