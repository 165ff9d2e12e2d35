// Enforcement, recall, new offences and orders, more time: what courts decide, and what leads to it.

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/journey/narrator.hpp"

namespace caseflow::report {
namespace {

using core::CaseKind;

std::string order(Context const& context, notes::NewOrder const& note) {
  auto supervised = fmt::format("supervision until {}", context.narrator.date(note.ends));
  auto hours = rounded(note.hours) + " hours of unpaid work";
  if (note.made == CaseKind::supervision) return supervised;
  return note.made == CaseKind::unpaid_work ? hours : supervised + " and " + hours;
}

}  // namespace

JourneyEvent describe(Context const& context, notes::Convicted const& note) {
  return {.text = fmt::format("Reoffends; the court hears it on {}.", context.narrator.date(note.hearing))};
}

JourneyEvent describe(Context const&, notes::ConvictionHeard const& note) {
  bool const revoked = note.revoked.happens();
  JourneyEvent made{.text = revoked ? "Sentenced for a new offence; this sentence is revoked."
                                    : "Sentenced for a new offence; this sentence continues.",
                    .because = {chance_in_words(note.revoked, "Courts revoke") + '.'}};
  if (note.another.chance > 0)
    made.because.push_back(chance_in_words(note.another, revoked ? "They make another order in its place"
                                                                 : "They make another order alongside it") +
                           '.');
  return made;
}

JourneyEvent describe(Context const& context, notes::NewOrder const& note) {
  JourneyEvent made{
      .text = fmt::format("The court makes another order, {}: {}.",
                          note.beside ? "alongside the one that continues" : "in place of the one revoked",
                          order(context, note))};
  if (note.overtakes) made.because.push_back("Any enforcement under way lapses.");
  return made;
}

JourneyEvent describe(Context const&, notes::OrderBesideEnded const&) {
  return {.text = "One of two concurrent orders has ended; the other continues."};
}

JourneyEvent describe(Context const& context, notes::Absence const& note) {
  if (note.earlier == service::never) return {.text = "First unacceptable absence that counts: a warning."};
  auto const earlier = context.narrator.date(note.earlier);
  if (!note.within)
    return {.text = fmt::format("The absence of {} was more than {} months ago, so this one counts as the "
                                "first: a warning.",
                                earlier, plain(note.window_months))};
  return {.text = fmt::format("Second unacceptable absence within {} months (the first on {}): the officer "
                              "has to decide on enforcement.",
                              plain(note.window_months), earlier)};
}

JourneyEvent describe(Context const&, notes::ExcusesJudged const& note) {
  return {.text = fmt::format("Absences with an acceptable reason ({} within {} weeks) are reviewed: {}.",
                              note.excuses, plain(note.weeks),
                              note.refused.happens() ? "the last reason is refused"
                                                     : "the reasons stand, and a home visit will follow"),
          .because = {chance_in_words(note.refused, "The last one is refused") + '.'}};
}

JourneyEvent describe(Context const&, notes::Enforced const& note) {
  bool const taken = note.taken.happens();
  if (note.on_licence)
    return {.text = taken ? "The officer decides on recall." : "A warning instead of recall.",
            .because = {chance_in_words(note.taken, "Two absences on licence lead to recall") + '.'}};
  return {.text = taken ? "The officer decides on breach." : "A warning, although breach is due.",
          .because = {chance_in_words(note.taken, "Breach is taken when due") + '.'}};
}

JourneyEvent describe(Context const&, notes::DecisionLapsed const& note) {
  return {
      .text = "No decision on enforcement is made: these absences lapse.",
      .because = {fmt::format("The officer had {} working days to decide, and did not do so in the {} after "
                              "them either.",
                              note.decision_days, note.lapse_days)}};
}

JourneyEvent describe(Context const& context, notes::PapersBegun const& note) {
  auto const writers = note.administrators ? "the officer and the hub's administrators" : "the officer";
  JourneyEvent made{
      .text = fmt::format("Breach papers are due from {} by {}.", writers, context.narrator.date(note.due))};
  if (note.cannot_be_found.happens()) made.text += " The person can no longer be found.";
  made.because.push_back(chance_in_words(note.cannot_be_found, "People cannot be found") + '.');
  return made;
}

JourneyEvent describe(Context const& context, notes::Administered const& note) {
  auto const what = note.work == service::PoolWork::breach_papers
                        ? "The hub's administrators finish their part of the papers"
                        : "The hub's administrators send the warning letter";
  return {.text = fmt::format("{}{}.", what, lateness(context.day, note.due))};
}

JourneyEvent describe(Context const&, notes::EnforcementVoid const& note) {
  return {.text = "The enforcement under way comes to nothing.",
          .because = {fmt::format("The case is now {}.", stage_in_words(note.stage))}};
}

JourneyEvent describe(Context const& context, notes::HearingSet const& note) {
  return {.text = fmt::format("The papers have gone to court {}; the breach will be heard on {}.",
                              note.in_time ? "in time" : "late", context.narrator.date(note.on))};
}

JourneyEvent describe(Context const&, notes::Heard const& note) {
  if (note.does_not_appear.chance >= 1)
    return {.text = "The person cannot be found, and the court issues a warrant."};
  return {
      .text = note.does_not_appear.happens() ? "Does not appear in court: a warrant." : "Appears in court.",
      .because = {chance_in_words(note.does_not_appear, "People do not appear") + '.'}};
}

JourneyEvent describe(Context const&, notes::WarrantExecuted const&) {
  return {.text = "The warrant is executed: the person is brought before the court."};
}

JourneyEvent describe(Context const&, notes::Decided const& note) {
  bool const revoked = note.revoked.happens();
  JourneyEvent made{
      .text = revoked ? "The court revokes the sentence." : "The court lets the sentence continue.",
      .because = {chance_in_words(note.revoked, "Courts revoke such sentences") + '.'}};
  if (note.then.chance > 0)
    made.because.push_back(chance_in_words(note.then, revoked ? "They make another order in its place"
                                                              : "They add to the requirements") +
                           '.');
  return made;
}

JourneyEvent describe(Context const& context, notes::RequirementsAdded const& note) {
  return {.text = note.hours > 0 ? fmt::format("The court adds {} hours of unpaid work.", rounded(note.hours))
                                 : fmt::format("The court makes the order longer, until {}.",
                                               context.narrator.date(note.ends))};
}

JourneyEvent describe(Context const&, notes::RecallAsked const&) {
  return {.text = "Recall is called for, for a reason other than absence: the officer must report."};
}

JourneyEvent describe(Context const& context, notes::Recalled const& note) {
  bool const fixed = note.fixed_term.happens();
  return {.text = fmt::format("Recalled to prison {}, until {}.",
                              fixed ? "for a fixed term" : "on a standard recall",
                              context.narrator.date(note.back)),
          .because = {chance_in_words(note.fixed_term, "Recalls are for a fixed term") + '.'}};
}

JourneyEvent describe(Context const&, notes::Settled const& note) {
  JourneyEvent made{.text = "Settled: interventions are complete and a review has been held."};
  if (note.stepped_down.chance > 0)
    made.because.push_back(fmt::format(
        "{}: {}.",
        note.telephone ? "Telephone contact from the hub from now on" : "Contact stays face to face",
        chance_in_words(note.stepped_down, "settled cases move to it")));
  return made;
}

JourneyEvent describe(Context const& context, notes::TimeLooked const& note) {
  return {.text = fmt::format("The time for unpaid work ends on {}: {}.", context.narrator.date(note.limit),
                              note.on_course ? "the hours can be completed by then"
                                             : "the officer must ask the court for more"),
          .because = {fmt::format("{} of {} hours are done, and days are offered only so often.",
                                  rounded(note.hours_done), rounded(note.hours_needed))}};
}

JourneyEvent describe(Context const&, notes::TimeUp const& note) {
  return {.text = "The time for unpaid work has ended: none until the court has been asked for more.",
          .because = {note.asked_in_time ? "The officer should have asked before now."
                                         : "The hours were expected to be completed by now."}};
}

JourneyEvent describe(Context const& context, notes::ExtensionHeard const& note) {
  if (note.had_one)
    return {.text = "The extended time for unpaid work has ended: the outstanding hours will not be worked.",
            .because = {"More time is given only once."}};
  return {.text = note.given.happens()
                      ? fmt::format("The court gives more time for unpaid work, until {}.",
                                    context.narrator.date(note.until))
                      : "The court gives no more time for unpaid work: the outstanding hours will not be "
                        "worked.",
          .because = {chance_in_words(note.given, "More time is given") + '.'}};
}

}  // namespace caseflow::report
