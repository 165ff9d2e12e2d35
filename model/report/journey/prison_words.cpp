// Through the Gate.

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/report/journey/narrator.hpp"

namespace caseflow::report {
namespace {

std::string need_name(Context const& context, core::NeedId need) {
  return with_spaces(context.plan.needs[need].name);
}

/// The needs whose bits are set; "none" of none.
std::string needs(Context const& context, unsigned bits) {
  std::vector<std::string> names;
  for (core::NeedId const need : context.plan.needs.ids())
    if ((bits & core::bit_of(need)) != 0) names.push_back(need_name(context, need));
  return names.empty() ? "none" : listed(names);
}

}  // namespace

JourneyEvent describe(Context const& context, notes::Received const& note) {
  auto const prison = proper_name(context.plan.prisons[note.prison].name);
  unsigned const open = note.needs & ~static_cast<unsigned>(note.met);
  return {.text = fmt::format("{} at {}; needs for the release: {}.",
                              note.recalled ? "Received again" : "Received", prison, needs(context, open))};
}

JourneyEvent describe(Context const& context, notes::PrisonWork const& note) {
  auto const late = lateness(context.day, note.due);
  switch (note.work) {
    case service::PoolWork::screening:
      return {.text = fmt::format("The resettlement plan on reception is made{}.",
                                  late.empty() ? ", in time" : late)};
    case service::PoolWork::release_plan:
      return {.text = "The resettlement plan is reviewed for the release."};
    default:
      return {.text = fmt::format("The prison hands over to {}, before the release.",
                                  context.narrator.officer(note.told))};
  }
}

JourneyEvent describe(Context const& context, notes::NeedWorkedOn const& note) {
  auto const outcome = !note.met.happens() ? "without success"
                       : note.needs_place  ? "a place with others is needed, and waited for"
                                           : "it is met";
  return {.text = fmt::format("The need for help with {} is worked on: {}.", need_name(context, note.need),
                              outcome),
          .because = {chance_in_words(note.met, "Such work succeeds") + '.'}};
}

JourneyEvent describe(Context const& context, notes::PlaceFound const& note) {
  return {.text = fmt::format("A place is found: the need for help with {} is met.",
                              need_name(context, note.need))};
}

JourneyEvent describe(Context const&, notes::ContactBeforeRelease const& note) {
  return {.text = "No contact before the release: there is no time left to arrange it.",
          .because = {fmt::format("It takes {} weeks, and the release is {:.1f} weeks away.",
                                  plain(note.weeks_needed), note.weeks_left)}};
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
  made.because.push_back(fmt::format("Needs met: {}; worked on in vain: {}; not reached: {}.",
                                     needs(context, note.met), needs(context, worked_on),
                                     needs(context, left)));
  return made;
}

JourneyEvent describe(Context const& context, notes::HandedOver const& note) {
  if (!note.made) return {.text = "The prison has not handed over to anybody."};
  if (note.reached) return {.text = "The prison's handover has reached the officer who has the case."};
  if (note.told.person == service::nobody)
    return {.text = "The prison's handover is lost: nobody had the case then."};
  if (note.told.person == note.now.person)
    return {.text = "The prison's handover is lost: it went to the one who had the post before."};
  return {.text = fmt::format("The prison's handover is lost: it went to {}.",
                              context.narrator.officer(note.told)),
          .because = {fmt::format("{} has the case now.", context.narrator.officer(note.now))}};
}

}  // namespace caseflow::report
