// Risk of serious harm: what changes, who notices, what is recorded.

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/report/journey/narrator.hpp"
#include "model/scenario/process/outcomes.hpp"

namespace caseflow::report {
namespace {

using core::RiskOfHarm;

std::string_view word(RiskOfHarm risk) { return core::risk_of_harm_words[static_cast<std::size_t>(risk)]; }

/// What the change does to the risk as it is.
std::string_view turn(notes::RiskChanged const& note) {
  switch (scenario::risk_turn(note.turns, note.drawn)) {
    case scenario::RiskTurn::escalated:
      return "becomes high";
    case scenario::RiskTurn::lowered:
      return "falls from medium to low";
    case scenario::RiskTurn::raised:
      return "rises from low to medium";
    case scenario::RiskTurn::none:
      break;
  }
  return note.was == RiskOfHarm::low ? "stays low" : "stays medium";
}

std::string_view occasion(notes::NoticedBy by) {
  switch (by) {
    case notes::NoticedBy::contact:
      return "in a contact";
    case notes::NoticedBy::unpaid_work:
      return "on a day of unpaid work";
    case notes::NoticedBy::home_visit:
      return "on a home visit";
    case notes::NoticedBy::assessment:
      return "in an assessment or review";
    case notes::NoticedBy::checks:
      return "in the answer to checks";
    case notes::NoticedBy::agencies:
      return "because police or children's services report it";
  }
  return "";
}

}  // namespace

JourneyEvent describe(Context const& context, notes::RiskChanged const& note) {
  JourneyEvent made{
      .text = fmt::format("Circumstances change, and nobody has noticed yet: the risk of serious harm {}.",
                          turn(note))};
  made.because.push_back(
      note.was == RiskOfHarm::low
          ? fmt::format("{} of such changes raise it (random number: {}).", per_cent(note.turns.raised_share),
                        fixed(note.drawn, 2))
          : fmt::format("{} of such changes make it high and {} make it low (random number: {}).",
                        per_cent(note.turns.escalated_share), per_cent(note.turns.lowered_share),
                        fixed(note.drawn, 2)));
  made.because.push_back(fmt::format("Recorded: {}.", word(note.recorded)));
  if (note.unnoticed_since != service::never)
    made.because.push_back(
        fmt::format("The change on {} has not been noticed either: they will be noticed together.",
                    context.narrator.date(note.unnoticed_since)));
  return made;
}

JourneyEvent describe(Context const&, notes::RiskNoticed const& note) {
  auto const when = note.days == 0 ? std::string("on the same day")
                                   : fmt::format("after {} day{}", note.days, note.days == 1 ? "" : "s");
  return {.text = fmt::format("The change is noticed {}, {}.", when, occasion(note.by))};
}

JourneyEvent describe(Context const& context, notes::RiskFollowed const& note) {
  std::vector<std::string> asked{fmt::format("a review by {}", context.narrator.date(note.review_by))};
  if (note.checks) asked.emplace_back("checks with police and children's services");
  if (note.home_visit.happens()) asked.emplace_back("a home visit");
  if (note.agency_meeting.happens()) asked.emplace_back("a meeting with other agencies");
  JourneyEvent made{.text = fmt::format("The change calls for {}.", listed(asked))};
  if (note.home_visit.chance > 0)
    made.because.push_back(chance_in_words(note.home_visit, "Such changes call for a home visit") + '.');
  if (note.agency_meeting.chance > 0)
    made.because.push_back(chance_in_words(note.agency_meeting, "They call for a meeting") + '.');
  return made;
}

JourneyEvent describe(Context const&, notes::RiskPutOff const& note) {
  return {
      .text = "The change is left for later.",
      .because = {fmt::format("The case is {}: nobody can look into it now.", stage_in_words(note.stage))}};
}

JourneyEvent describe(Context const&, notes::ChecksAnswered const& note) {
  return {.text = "Police and children's services have answered the checks.",
          .because = {note.unnoticed ? "There is a change that nobody has noticed, and an answer may show it."
                                     : "They know of nothing new."}};
}

JourneyEvent describe(Context const&, notes::RiskRecorded const& note) {
  if (note.after_change)
    return {.text = note.was == note.now
                        ? fmt::format("The risk of serious harm stays recorded as {}.", word(note.was))
                        : fmt::format("The risk of serious harm is recorded as it is: {}, no longer {}.",
                                      word(note.now), word(note.was))};
  return {.text = note.found.happens()
                      ? fmt::format("The risk of serious harm was recorded wrongly and is corrected: {}, no "
                                    "longer {}.",
                                    word(note.now), word(note.was))
                      : fmt::format("The risk of serious harm stays recorded wrongly: {}, when it is {}.",
                                    word(note.was), word(note.now)),
          .because = {chance_in_words(note.found, "Given the time spent, an assessment finds such an error") +
                      '.'}};
}

}  // namespace caseflow::report
