// Through the Gate.

#include <fmt/format.h>

#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/report/journey/narrator.hpp"

namespace caseflow::report {
namespace {

std::string need_in_words(Context const& context, core::NeedId need) {
  return report::need_name(context.plan.scenario, context.plan.needs[need].name);
}

/// The needs whose bits are set; "none" of none.
std::string needs(Context const& context, unsigned bits) {
  std::vector<std::string> names;
  for (core::NeedId const need : context.plan.needs.ids())
    if ((bits & core::bit_of(need)) != 0) names.push_back(need_in_words(context, need));
  return names.empty() ? "none" : listed(names);
}

}  // namespace

JourneyEvent describe(Context const& context, notes::Received const& note) {
  auto const prison = prison_name(context.plan.scenario, context.plan.prisons[note.prison].name);
  unsigned const open = note.needs & ~static_cast<unsigned>(note.met);
  return {.text = fmt::format("{} at {}; needs for the release: {}.",
                              note.recalled ? "Received again" : "Received", prison, needs(context, open))};
}

JourneyEvent describe(Context const& context, notes::PrisonWork const& note) {
  auto const late = lateness(context.day, note.due);
  switch (note.work) {
    case service::PoolWork::screening:
      return {.text = fmt::format("The resettlement plan is made after reception{}.",
                                  late.empty() ? ", in time" : late)};
    case service::PoolWork::release_plan:
      return {.text = "The resettlement plan is reviewed before release."};
    default:
      return {.text = fmt::format("The prison hands over to {} before release.",
                                  context.narrator.officer(note.told))};
  }
}

JourneyEvent describe(Context const& context, notes::NeedWorkedOn const& note) {
  auto const outcome = !note.met.happens() ? "not met"
                       : note.needs_place  ? "another provider's place is needed and waited for"
                                           : "met";
  return {.text = fmt::format("Work on the need for {}: {}.", need_in_words(context, note.need), outcome),
          .because = {chance_in_words(note.met, "Such work succeeds") + '.'}};
}

JourneyEvent describe(Context const& context, notes::PlaceFound const& note) {
  return {.text =
              fmt::format("A place is found: the need for {} is met.", need_in_words(context, note.need))};
}

JourneyEvent describe(Context const&, notes::ContactBeforeRelease const& note) {
  return {.text = "No contact before release: there is not enough time to arrange it.",
          .because = {fmt::format("It takes {} weeks, and release is {} weeks away.",
                                  plain(note.weeks_needed), fixed(note.weeks_left, 1))}};
}

JourneyEvent describe(Context const& context, notes::Released const& note) {
  JourneyEvent made{
      .text = fmt::format("Leaves prison, {} and {}.",
                          note.planned ? "with the plan reviewed" : "without a review of the plan",
                          note.settled ? "with somewhere settled to live" : "with nowhere settled to live")};
  if (!note.after_recall)
    made.because.emplace_back(note.seen ? "The officer was in contact before the release."
                                        : "The officer was not in contact before the release.");
  if (note.needs == 0) return made;
  unsigned const worked_on = note.worked_on & ~static_cast<unsigned>(note.met);
  unsigned const left = note.needs & ~static_cast<unsigned>(note.met) & ~worked_on;
  made.because.push_back(fmt::format("Needs met: {}; worked on but not met: {}; not reached: {}.",
                                     needs(context, note.met), needs(context, worked_on),
                                     needs(context, left)));
  return made;
}

JourneyEvent describe(Context const& context, notes::HandedOver const& note) {
  if (!note.made) return {.text = "The prison has made no handover."};
  if (note.reached) return {.text = "The prison's handover has reached the officer who holds the case."};
  if (note.told.person == service::nobody)
    return {.text = "The prison's handover is lost: nobody held the case then."};
  if (note.told.person == note.now.person)
    return {.text = "The prison's handover is lost: it went to the previous holder of the post."};
  return {.text = fmt::format("The prison's handover is lost: it went to {}.",
                              context.narrator.officer(note.told)),
          .because = {fmt::format("{} holds the case now.", context.narrator.officer(note.now))}};
}

}  // namespace caseflow::report
