// What is done with a case: contact, other work, enforcement, risk. journey_words.cpp tells the rest.

#include <array>

#include <fmt/format.h>

#include "model/forecast/journey_words.hpp"
#include "model/service/contact.hpp"
#include "model/service/worklist.hpp"

namespace caseflow::forecast {
namespace {

constexpr std::array<std::string_view, core::task_count> task_phrases{
    "Read in on the case",
    "Induction",
    "First meeting, to plan the sentence",
    "Appointment",
    "Contact by telephone",
    "Missed appointment followed up",
    "Assessment and plan",
    "Review",
    "Last review, for the end",
    "Review after the change in risk",
    "Checks with police and children's services",
    "Home visit",
    "Warning",
    "Breach papers",
    "Recall report",
    "Meeting with other agencies",
    "Contact before release",
    "Hand-over between officers",
    "Assessment before unpaid work",
    "Rehabilitation activity day, one to one",
    "Decision on enforcement",
    "Application to the court for more time",
    "Review of the band"};
static_assert(!task_phrases.back().empty(), "every task has its words");

/// ", 2 days late".
std::string lateness(Told const& told, service::WorkItem const& item) {
  int const days = told.day - item.due;
  return days <= 0 ? "" : fmt::format(", {} day{} late", days, days == 1 ? "" : "s");
}

std::string thinness(double depth) {
  return depth > 0.995 ? "" : fmt::format(", in {:.0f} % of the time it needs", 100 * depth);
}

Entry contact(Told const& told, notes::Worked const& note) {
  auto const who = told.telling.officer(note.by);
  auto const late = lateness(told, note.item);
  switch (service::contact::outcome_of(note.item.detail)) {
    case service::contact::kept: {
      bool const telephone = note.item.task == core::Task::telephone_contact;
      auto const what = telephone ? "Telephone contact" : "Appointment";
      return {.text = fmt::format("{} kept, with {}{}{}.", what, who, late, thinness(note.depth)),
              .together = fmt::format("{{}} {} kept, with {}",
                                      telephone ? "telephone contacts" : "appointments", who),
              .depth = note.depth};
    }
    case service::contact::acceptable:
      return {.text = fmt::format("Appointment with {} missed, for a good reason{}.", who, late)};
    case service::contact::unacceptable:
      break;
  }
  return {.text = fmt::format("Appointment with {} missed, without a good reason{}.", who, late)};
}

}  // namespace

std::string in_words(notes::Chance const& chance, std::string_view what) {
  return fmt::format("{} in {:.0f} % of cases; this one drew {:.2f}", what, 100 * chance.chance,
                     chance.drawn);
}

Entry tell(Told const& told, notes::OfficerAway const& note) {
  auto const who = told.telling.officer(note.officer);
  auto const why = note.sick ? "is off sick" : "is on leave or training";
  if (note.covered_by.person == service::nobody)
    return {.text = fmt::format("A contact is due while {} {}; it waits.", who, why)};
  return {.text = fmt::format("A contact is due while {} {}; {} takes it.", who, why,
                              told.telling.officer(note.covered_by))};
}

Entry tell(Told const& told, notes::Worked const& note) {
  if (service::worklist::is_contact(note.item.task)) return contact(told, note);
  auto const what = task_phrases[static_cast<std::size_t>(note.item.task)];
  auto const who = told.telling.officer(note.by);
  if (note.skipped)
    return {.text = fmt::format("{} skipped.", what),
            .because = {fmt::format("The day of {} had no minutes left for what is skipped first.", who)}};
  return {.text = fmt::format("{}, by {}{}{}.", what, who, lateness(told, note.item), thinness(note.depth)),
          .depth = note.depth};
}

Entry tell(Told const& told, notes::NotGiven const& note) {
  auto const planned = told.telling.date(note.planned);
  if (note.why == notes::NotGivenBecause::no_officer)
    return {.text = "A contact is due, and there is no officer to give it.",
            .together = "{} contacts fall out: there is no officer to give them"};
  return {.text = fmt::format("The contact of {} is never given: the next one is due.", planned),
          .because = {"The officer's day had no minutes for it."}};
}

Entry tell(Told const& told, notes::Absence const& note) {
  if (note.earlier == service::never) return {.text = "First unacceptable absence that counts: a warning."};
  auto const earlier = told.telling.date(note.earlier);
  if (!note.within)
    return {.text = fmt::format("The absence of {} was more than {:g} months ago, so this one counts as the "
                                "first: a warning.",
                                earlier, note.window_months)};
  return {.text = fmt::format("Second unacceptable absence within {:g} months (the first on {}).",
                              note.window_months, earlier)};
}

Entry tell(Told const&, notes::Enforced const& note) {
  bool const taken = note.taken.happens();
  if (note.on_licence)
    return {.text = taken ? "Recall is decided on." : "A warning, not recall.",
            .because = {in_words(note.taken, "Two absences on licence lead to recall") + '.'}};
  return {.text = taken ? "Breach is decided on." : "No breach, though it is due: a warning.",
          .because = {in_words(note.taken, "Breach is taken when due") + '.'}};
}

Entry tell(Told const& told, notes::HearingSet const& note) {
  return {.text = fmt::format("The court will hear the breach on {}.", told.telling.date(note.on))};
}

Entry tell(Told const&, notes::Heard const& note) {
  return {
      .text = note.does_not_appear.happens() ? "Does not appear in court: a warrant." : "Appears in court.",
      .because = {in_words(note.does_not_appear, "People do not appear") + '.'}};
}

Entry tell(Told const&, notes::Decided const& note) {
  return {.text = note.revoked.happens() ? "The court revokes the sentence." : "The court lets it go on.",
          .because = {in_words(note.revoked, "Courts revoke such sentences") + '.'}};
}

Entry tell(Told const& told, notes::Recalled const& note) {
  bool const fixed = note.fixed_term.happens();
  return {.text = fmt::format("Recalled to prison for {}, until {}.",
                              fixed ? "a fixed term" : "a standard recall", told.telling.date(note.back)),
          .because = {in_words(note.fixed_term, "Recalls are for a fixed term") + '.'}};
}

Entry tell(Told const&, notes::Settled const& note) {
  Entry made{.text = "Settled: interventions are done and a review is passed."};
  if (note.stepped_down.chance > 0)
    made.because.push_back(fmt::format(
        "{}: {}.", note.telephone ? "The hub telephones from now on" : "Contact goes on face to face",
        in_words(note.stepped_down, "settled cases step down")));
  return made;
}

Entry tell(Told const&, notes::RiskChanged const& note) {
  bool const low = note.was == core::RiskOfHarm::low;
  auto const outcome = low ? note.drawn < note.raised_share ? "it rises to medium" : "it stays low"
                       : note.drawn < note.escalated_share                      ? "it becomes high"
                       : note.drawn < note.escalated_share + note.lowered_share ? "it falls to low"
                                                                                : "it stays medium";
  Entry made{.text = fmt::format("A change in circumstances; risk of serious harm is looked at again: {}.",
                                 outcome)};
  made.because.push_back(
      low ? fmt::format("{:.0f} % of such changes raise it; this one drew {:.2f}.", 100 * note.raised_share,
                        note.drawn)
          : fmt::format("{:.0f} % of such changes make it high, {:.0f} % low; this one drew {:.2f}.",
                        100 * note.escalated_share, 100 * note.lowered_share, note.drawn));
  return made;
}

}  // namespace caseflow::forecast
