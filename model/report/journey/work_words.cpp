// What officers do with a case: contact, induction, other work.

#include <fmt/format.h>

#include "model/core/vocabulary.hpp"
#include "model/report/common/number.hpp"
#include "model/report/journey/narrator.hpp"
#include "model/service/desk/worklist.hpp"
#include "model/service/supervision/contact.hpp"

namespace caseflow::report {
namespace {

std::string thinness(double depth) {
  return depth > 0.995 ? "" : fmt::format(", in {} of the time it needs", per_cent(depth));
}

/// Of a contact that was held on a later day than planned.
std::vector<std::string> held_late(Context const& context, notes::Worked const& note) {
  int const days = context.day - note.item.due;
  if (days <= 0) return {};
  return {fmt::format(
      "It was planned for {}; {}.", context.narrator.date(note.item.due),
      note.waited_for_officer ? "the officer was away then" : "the officer had no time until now")};
}

/// What gives way where time is short, of a task's kind.
std::string_view dropped_first(core::Task task) {
  switch (task) {
    case core::Task::activity:
      return "one-to-one activity days";
    case core::Task::home_visit:
      return "home visits";
    case core::Task::missed:
      return "follow-ups of missed appointments";
    case core::Task::prerelease_contact:
      return "contacts before release";
    case core::Task::agency_meeting:
      return "meetings with other agencies";
    default:
      return "tasks of this kind";
  }
}

JourneyEvent contact(Context const& context, notes::Worked const& note) {
  bool const telephone = note.item.task == core::Task::telephone_contact;
  auto const what = telephone ? "Telephone contact" : "Appointment";
  auto const who = context.narrator.officer(note.by);
  JourneyEvent made{.because = held_late(context, note)};
  switch (note.item.outcome) {
    case service::ContactOutcome::kept:
      made.text = fmt::format("{} kept, with {}{}.", what, who, thinness(note.depth));
      made.merged = fmt::format("{{}} {} kept, with {}", telephone ? "telephone contacts" : "appointments",
                                context.narrator.name(note.by));
      made.depth = note.depth;
      break;
    case service::ContactOutcome::acceptable_absence:
      made.text = fmt::format("Appointment with {} missed, with an acceptable reason.", who);
      break;
    case service::ContactOutcome::unacceptable_absence:
      made.text = fmt::format("Appointment with {} missed, without an acceptable reason.", who);
  }
  return made;
}

}  // namespace

JourneyEvent describe(Context const& context, notes::OfficerAway const& note) {
  auto const who = context.narrator.officer(note.officer);
  auto const why = note.sick ? "is off sick" : "is on leave or training";
  if (note.covered_by.person == service::nobody)
    return {.text = fmt::format("A contact is due while {} {}; it waits.", who, why)};
  return {.text = fmt::format("A contact is due while {} {}; {} takes it.", who, why,
                              context.narrator.officer(note.covered_by))};
}

JourneyEvent describe(Context const& context, notes::Worked const& note) {
  if (service::is_contact(note.item.task)) return contact(context, note);
  auto const what = core::task_phrases[static_cast<std::size_t>(note.item.task)];
  auto const who = context.narrator.officer(note.by);
  if (note.skipped)
    return {.text = fmt::format("{} skipped.", what),
            .because = {fmt::format("{} had no time left: {} are among the first work to be dropped.", who,
                                    dropped_first(note.item.task))}};
  return {.text = fmt::format("{}, by {}{}{}.", what, who, lateness(context.day, note.item.due),
                              thinness(note.depth)),
          .depth = note.depth};
}

JourneyEvent describe(Context const& context, notes::NotGiven const& note) {
  auto const planned = context.narrator.date(note.planned);
  if (note.why == notes::NotGivenBecause::no_officer)
    return {.text = "A contact is due, but there is no officer.",
            .merged = "{} contacts are missed: there is no officer"};
  auto const why = note.why == notes::NotGivenBecause::officer_away
                       ? "The officer was away on the day, and it was not made up."
                       : "The officer had no time for it.";
  return {.text = fmt::format("The contact planned for {} is not made: the next one is due.", planned),
          .because = {why}};
}

JourneyEvent describe(Context const&, notes::InductionPlanned const& note) {
  return {.text = note.in_group.happens() ? "Group induction planned: waits for the next session."
                                          : "Individual induction planned.",
          .because = {chance_in_words(note.in_group, "Induction is in a group") + '.'}};
}

JourneyEvent describe(Context const&, notes::InductionSession const& note) {
  if (!note.came) return {.text = "Misses a group induction and waits for the next."};
  return {.text = note.largest < 2 ? "Attends a group induction, alone."
                                   : fmt::format("Attends a group induction of {}.", note.largest)};
}

}  // namespace caseflow::report
