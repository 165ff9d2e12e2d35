// Groups and unpaid work.

#include <cmath>

#include <fmt/format.h>

#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/report/journey/narrator.hpp"

namespace caseflow::report {
namespace {

std::string group(Context const& context, core::GroupId group) {
  return group_name(context.plan.scenario, context.plan.groups[group].name);
}

/// Whether officers work it with the person, so that nobody waits for a place.
bool one_to_one(Context const& context, core::GroupId group) {
  return context.plan.groups[group].about.one_to_one_minutes.has_value();
}

std::string weeks(double count) { return counted(std::lround(count), "week", "weeks"); }

std::string hours(notes::UnpaidWorkDay const& note) {
  return fmt::format("{} of {} hours done", rounded(note.hours_done), rounded(note.hours_needed));
}

std::string why(service::StandDown reason) {
  switch (reason) {
    case service::StandDown::supervisor:
      return "The group has no supervisor, and no other group within reach has room.";
    case service::StandDown::vehicle:
      return "The group's vehicle does not run, and no other group within reach has room.";
    case service::StandDown::cancelled:
      return "The group's project is called off, and no other group within reach has room.";
    case service::StandDown::no_place:
      return "More people attended than there were places.";
  }
  return "";
}

}  // namespace

JourneyEvent describe(Context const& context, notes::GroupReferred const& note) {
  auto const what = one_to_one(context, note.group) ? "to be done with the officer" : "to wait for a place";
  return {.text = fmt::format("Referred to {}, {} from {} on.", group(context, note.group), what,
                              context.narrator.date(note.from)),
          .because = {chance_in_words(note.referred, "People suitable for it are referred") + '.'}};
}

JourneyEvent describe(Context const& context, notes::GroupAwaited const& note) {
  if (note.listed && one_to_one(context, note.group))
    return {.text = fmt::format("{} is due with the officer.", group(context, note.group))};
  if (note.listed) return {.text = fmt::format("On the waiting list for {}.", group(context, note.group))};
  return {.text = fmt::format("The referral to {} lapses: nobody is in contact with the person now.",
                              group(context, note.group))};
}

JourneyEvent describe(Context const& context, notes::GroupRead const& note) {
  return {.text = fmt::format("{} for {}.", note.declined.happens() ? "Not accepted" : "Accepted",
                              group(context, note.group)),
          .because = {chance_in_words(note.declined, "Referrals to it are not accepted") + '.'}};
}

JourneyEvent describe(Context const& context, notes::GroupInvited const& note) {
  return {.text = fmt::format("{} the invitation to {}.",
                              note.taken_up.happens() ? "Takes up" : "Does not take up",
                              group(context, note.group)),
          .because = {chance_in_words(note.taken_up, "People as motivated as this take it up") + '.'}};
}

JourneyEvent describe(Context const& context, notes::GroupStarted const& note) {
  if (one_to_one(context, note.group))
    return {.text = fmt::format("Starts {} with the officer, {} after it was due.",
                                group(context, note.group), weeks(note.waited_weeks))};
  return {.text = fmt::format("Starts {}{}, after {} on the waiting list.", group(context, note.group),
                              note.evening ? " in the evening" : "", weeks(note.waited_weeks))};
}

JourneyEvent describe(Context const& context, notes::GroupSession const& note) {
  auto const name = group(context, note.group);
  switch (note.how) {
    case notes::SessionDay::attended:
      return {.text = fmt::format("Attends a session of {}.", name),
              .merged = fmt::format("{{}} sessions of {}", name)};
    case notes::SessionDay::missed:
      return {.text = fmt::format("Misses a session of {}.", name),
              .merged = fmt::format("misses {{}} sessions of {}", name)};
    case notes::SessionDay::made_up:
      return {.text = fmt::format("Makes up a missed session of {}.", name)};
    case notes::SessionDay::left_out:
      return {.text = fmt::format("No session of {}: a tutor is away, and nobody can stand in.", name),
              .merged = fmt::format("{{}} times no session of {}: a tutor is away", name)};
    case notes::SessionDay::individual:
      return {.text = fmt::format("Has an individual session of {} with a tutor.", name),
              .merged = fmt::format("{{}} individual sessions of {}", name)};
    case notes::SessionDay::called_off:
      return {.text = fmt::format("A session of {} is called off: a tutor is sick.", name)};
  }
  return {};
}

JourneyEvent describe(Context const&, notes::GroupAbsence const& note) {
  return {
      .text = note.enforced.happens()
                  ? "Misses a session without an acceptable reason: it counts towards enforcement."
                  : "Misses a session without an acceptable reason: a warning only.",
      .because = {chance_in_words(note.enforced, "Absences from groups count towards enforcement") + '.'}};
}

JourneyEvent describe(Context const& context, notes::GroupLeft const& note) {
  auto const name = group(context, note.group);
  if (note.completed) return {.text = fmt::format("Completes {}.", name)};
  if (one_to_one(context, note.group))
    return {.text = fmt::format("{} with the officer ends: {}.", name,
                                note.began ? "too many sessions missed" : "none was held")};
  return {.text = note.began ? fmt::format("Loses the place in {}: too many sessions missed.", name)
                             : fmt::format("No longer waits for {}.", name)};
}

JourneyEvent describe(Context const& context, notes::WorkArranged const& note) {
  return {.text = fmt::format("{} hours of unpaid work to be completed by {}, {}{}.",
                              rounded(note.hours_needed), context.narrator.date(note.limit),
                              note.individual ? "in a placement" : "in a group",
                              note.intensive ? ", two days a week" : "")};
}

JourneyEvent describe(Context const&, notes::UnpaidWorkDay const& note) {
  switch (note.how) {
    case notes::WorkDay::worked:
      return {.text = fmt::format("A day of unpaid work{}: {}.", note.individual ? " in a placement" : "",
                                  hours(note)),
              .merged = note.individual ? "{} days of unpaid work in a placement" : "{} days of unpaid work"};
    case notes::WorkDay::excused:
      return {.text = "Misses a day of unpaid work, with an acceptable reason."};
    case notes::WorkDay::missed:
      return {.text = "Misses a day of unpaid work, without an acceptable reason."};
    case notes::WorkDay::stood_down:
      return {.text = "Attends unpaid work and is stood down.", .because = {why(*note.why)}};
    case notes::WorkDay::not_assessed:
      return {.text = "Not yet sent to unpaid work: its assessment is not done."};
    case notes::WorkDay::no_place:
      return {.text = "No unpaid work place is free.", .merged = "{} times no unpaid work place was free"};
    case notes::WorkDay::cannot_come:
      return {.text = "No day of unpaid work can be offered (work, illness or the like).",
              .merged = "{} times no day of unpaid work could be offered (work, illness or the like)"};
  }
  return {};
}

}  // namespace caseflow::report
