#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/journey.hpp"
#include "model/service/journal.hpp"

/// Notes of a journal in words, one overload of `tell` a kind of note.
namespace caseflow::forecast {

/// "3 Jun 2019".
std::string spoken(sim::Date date);
/// "bury_st_edmunds" as "Bury St Edmunds".
std::string spoken_name(std::string name);

/// "a, b and c".
std::string listed(std::vector<std::string> const& words);

/// What the words need to know of the replication.
class Telling {
 public:
  explicit Telling(service::Service const& service);

  /// What a note says.
  Entry entry(service::Note const& note) const;

  scenario::Plan const& plan(sim::Day day) const {
    return day < service_.model.start ? service_.model.before : service_.model.now;
  }
  std::string date(sim::Day day) const { return spoken(service_.model.days.date(day)); }
  std::string site(int site) const;
  /// "PSO 3 at Norwich", and whether others held the place before.
  std::string officer(service::notes::Holder const& holder) const;

 private:
  service::Service const& service_;
  std::vector<std::string> people_;  ///< By person: grade or role, number, place.
};

/// When something is told: names and plan of its day.
struct Told {
  Telling const& telling;
  sim::Day day;
  scenario::Plan const& plan;
};

namespace notes = service::notes;

/// "Courts revoke in 40 % of cases; this one drew 0.31".
std::string in_words(notes::Chance const& chance, std::string_view what);

Entry tell(Told const& told, notes::Arrived const& note);
Entry tell(Told const& told, notes::Entered const& note);
Entry tell(Told const& told, notes::Convicted const& note);
Entry tell(Told const& told, notes::ConvictionHeard const& note);
Entry tell(Told const& told, notes::Ended const& note);
Entry tell(Told const& told, notes::Banded const& note);
Entry tell(Told const& told, notes::Routed const& note);
Entry tell(Told const& told, notes::Chosen const& note);
Entry tell(Told const& told, notes::TakenOff const& note);
Entry tell(Told const& told, notes::OfficerAway const& note);
Entry tell(Told const& told, notes::Worked const& note);
Entry tell(Told const& told, notes::NotGiven const& note);
Entry tell(Told const& told, notes::Absence const& note);
Entry tell(Told const& told, notes::Enforced const& note);
Entry tell(Told const& told, notes::HearingSet const& note);
Entry tell(Told const& told, notes::Heard const& note);
Entry tell(Told const& told, notes::Decided const& note);
Entry tell(Told const& told, notes::Recalled const& note);
Entry tell(Told const& told, notes::Settled const& note);
Entry tell(Told const& told, notes::RiskChanged const& note);
Entry tell(Told const& told, notes::GroupStarted const& note);
Entry tell(Told const& told, notes::GroupLeft const& note);
Entry tell(Told const& told, notes::UnpaidWorkDay const& note);

}  // namespace caseflow::forecast
