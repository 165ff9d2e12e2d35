// A case's band, its place and its officers.

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "model/forecast/officer_choice.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/report/journey/narrator.hpp"

namespace caseflow::report {
namespace {

std::string_view unit(scenario::LoadMeasure measure) {
  return measure == scenario::LoadMeasure::cases   ? "cases"
         : measure == scenario::LoadMeasure::hours ? "minutes a week"
                                                   : "points";
}

/// Of one officer, and of several.
constexpr std::array<std::array<std::string_view, 2>, forecast::not_asked_count> not_asked_words{
    {{"", ""},
     {"the officer handing over", "{} officers handing over"},
     {"one vacant post", "{} vacant posts"},
     {"one officer on long absence", "{} on long absence"},
     {"one new officer, who takes no cases yet", "{} new officers, who take no cases yet"},
     {"one man, as a woman was asked for", "{} men, as a woman was asked for"},
     {"one not allowed to hold it", "{} not allowed to hold it"},
     {"one specialist for other cases", "{} specialists for other cases"},
     {"one who is no specialist for it", "{} who are no specialists for it"}}};

std::string loaded(AllocationCandidate const& candidate, double share, scenario::LoadMeasure measure) {
  return fmt::format("{}: {} of {} {}, {} with this case ({})", candidate.officer, rounded(candidate.load),
                     rounded(candidate.target), unit(measure), rounded(candidate.after), per_cent(share));
}

/// Those who are asked, the least loaded first, and why the others are not.
std::vector<std::string> reasons(std::vector<AllocationCandidate> const& all,
                                 forecast::OfficerChoice const& choice, scenario::LoadMeasure measure) {
  std::vector<std::string> lines;
  auto const& asked = choice.asked;
  constexpr std::size_t shown = 3;
  for (std::size_t i = 0; i < std::min(shown, asked.size()); ++i)
    lines.push_back(loaded(all[asked[i]], choice.considered[asked[i]].share, measure));
  if (asked.size() > shown)
    lines.push_back(asked.size() == shown + 1
                        ? std::string("One other officer is at least as full")
                        : fmt::format("{} other officers are at least as full", asked.size() - shown));
  std::vector<std::string> words;
  for (std::size_t why = 1; why < choice.counts.size(); ++why) {
    int const others = choice.counts[why];
    if (others > 0)
      words.push_back(fmt::format(fmt::runtime(not_asked_words[why][others == 1 ? 0 : 1]), others));
  }
  if (!words.empty()) lines.push_back(fmt::format("Not considered: {}", fmt::join(words, "; ")));
  return lines;
}

std::string rule(forecast::OfficerChoice const& choice, notes::ChosenBy by) {
  auto const full = choice.somebody_may ? "those who may hold it are full" : "nobody there may hold it";
  switch (by) {
    case notes::ChosenBy::continuity:
      return "continuity: it returns to its former officer";
    case notes::ChosenBy::specialist:
      return "specialists in such cases come first while they have room; of several, the one furthest below "
             "target";
    case notes::ChosenBy::least_load:
      return fmt::format("{}the officer furthest below target, of those who may hold it",
                         choice.specialist_may ? "the specialists in such cases are full, so " : "");
    case notes::ChosenBy::outside_grade:
      return fmt::format("{}, so the officer furthest below target, of any grade", full);
    case notes::ChosenBy::other_specialist:
      return fmt::format("{}, so the officer furthest below target, specialists in other cases included",
                         full);
    case notes::ChosenBy::nobody:
      return "nobody there may take cases now";
  }
  return "";
}

std::string_view woman(bool men_left_out) {
  return men_left_out
             ? "She has asked for a woman as her officer."
             : "She has asked for a woman as her officer; no men were left out, because no woman there "
               "takes cases or all are women.";
}

}  // namespace

JourneyEvent describe(Context const& context, notes::Banded const& note) {
  auto const& model = context.plan.scenario.operating_model;
  auto const name = [&](core::BandId band) { return context.plan.bands[band]; };
  JourneyEvent made{.text = note.was ? fmt::format("Band {}, from {}.", name(note.band), name(note.was))
                                     : fmt::format("Band {}.", name(note.band))};
  made.because.push_back(
      fmt::format("{}, by the rule \"{}\".", name(note.by_rule), model.banding[note.rule].name));
  for (auto const rule : note.at_least)
    made.because.push_back(fmt::format("At least {}, by \"{}\".",
                                       name(context.plan.banding.at_least[rule].band),
                                       model.at_least[rule].name));
  auto const& rank = context.plan.banding.rank;
  for (auto const& judgement : note.judgements) {
    core::BandId const raised = context.plan.banding.consider[judgement.rule].band;
    bool const as_high = rank[note.band] >= rank[raised];
    if (!judgement.chance.happens() && as_high) continue;  // nothing that it could have raised
    made.because.push_back(fmt::format(
        "Judgement may raise it to {1} (\"{0}\"): {2}.", model.consider[judgement.rule].name,
        context.plan.bands[raised],
        chance_in_words(judgement.chance,
                        judgement.chance.happens() ? "it was; it is raised" : "it was not; it is raised")));
  }
  if (note.lowered)
    made.because.emplace_back(
        "Set one band lower, because no officer of the right grade had room; reviews look again.");
  if (note.lifted) made.because.emplace_back("It was set lower because there was no room; now there is.");
  return made;
}

JourneyEvent describe(Context const&, notes::BandReviewed const& note) {
  return {.text = note.judged_anew.happens() ? "The band is decided afresh."
                                             : "The earlier decision on the band stands.",
          .because = {chance_in_words(note.judged_anew, "Such reviews decide afresh") + '.'}};
}

JourneyEvent describe(Context const& context, notes::Routed const& note) {
  JourneyEvent made{.text = fmt::format("To be held at {}.", context.narrator.site(note.site))};
  if (note.telephone)
    made.because.push_back("Moved to telephone contact, which the hub provides.");
  else if (note.rule < 0)
    made.because.push_back("There is no hub: the person's home area holds it.");
  else
    made.because.push_back(
        fmt::format("By the routing rule \"{}\"{}.",
                    context.plan.scenario.operating_model.routing[static_cast<std::size_t>(note.rule)].name,
                    note.area_has_it ? ", and its area has taken it over before release" : ""));
  return made;
}

JourneyEvent describe(Context const& context, notes::Chosen const& note) {
  JourneyEvent made;
  made.text = note.by == notes::ChosenBy::nobody
                  ? fmt::format("No officer at {} can take it now.", context.narrator.site(note.site))
                  : fmt::format("Allocated to {}.", context.narrator.officer(note.officer));
  auto const choice = forecast::officer_choice(note);
  for (std::size_t i = 0; i < note.considered.size(); ++i) {
    auto const& considered = note.considered[i];
    auto const& as = considered.as;
    made.candidates.push_back({.officer = context.narrator.name(considered.officer),
                               .load = as.load,
                               .after = choice.considered[i].after,
                               .target = as.target,
                               .takes_cases = as.target > 0,
                               .vacant = considered.vacant,
                               .present = as.present,
                               .right_grade = as.right_grade,
                               .interest = as.interest,
                               .eligible = as.asked_for,
                               .gives_up = considered.gives_up,
                               .chosen = considered.officer == note.officer});
  }
  made.because.push_back(fmt::format("Rule: {}.", rule(choice, note.by)));
  if (note.woman_asked_for) made.because.emplace_back(woman(choice.men_left_out));
  for (auto& reason : reasons(made.candidates, choice, note.measure))
    made.because.push_back(std::move(reason));
  return made;
}

JourneyEvent describe(Context const& context, notes::TakenOff const& note) {
  auto const who = context.narrator.officer(note.officer);
  switch (note.why) {
    case notes::Why::left:
      return {.text = fmt::format("{} leaves the service and hands the case over.", who)};
    case notes::Why::long_sickness:
      return {.text = fmt::format("{} is on long sickness absence; colleagues take the cases.", who)};
    case notes::Why::move:
      return {.text = fmt::format("{} hands the case over: a transfer not caused by a resignation.", who)};
    case notes::Why::risk:
      return {.text = fmt::format("{} hands the case over: the new band needs another grade.", who)};
    case notes::Why::place:
      return {.text = fmt::format("{} hands the case over: the case moves to another office.", who)};
  }
  return {};
}

JourneyEvent describe(Context const& context, notes::Managed const& note) {
  if (note.work == service::PoolWork::countersign)
    return {.text = fmt::format("A manager countersigns the assessment{}.", lateness(context.day, note.due))};
  int const days = context.day - note.due;
  return {
      .text = "A manager allocates it.",
      .because = {fmt::format("It waited {} day{} for a manager to have time.", days, days == 1 ? "" : "s")}};
}

JourneyEvent describe(Context const&, notes::Countersigning const& note) {
  auto const whose = note.newcomer ? "Assessments of newcomers and trainees are countersigned"
                                   : "Assessments of experienced officers are countersigned";
  return {.text = note.asked_for.happens() ? "A manager will countersign the assessment."
                                           : "The assessment is not countersigned.",
          .because = {chance_in_words(note.asked_for, whose) + '.'}};
}

JourneyEvent describe(Context const&, notes::LeftOut const& note) {
  auto const what = core::piece_phrases[core::index_of(note.piece)];
  return {.text = fmt::format("Not done: {}.", what),
          .because = {chance_in_words(note.done, "Officers do it") + '.'}};
}

}  // namespace caseflow::report
