// A case's band, its place and its officers.

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "model/forecast/journey_words.hpp"

namespace caseflow::forecast {
namespace {

std::string_view unit(scenario::LoadMeasure measure) {
  return measure == scenario::LoadMeasure::cases   ? "cases"
         : measure == scenario::LoadMeasure::hours ? "minutes a week"
                                                   : "points";
}

double after(AllocationCandidate const& candidate) { return candidate.after / candidate.target; }

bool may_take(AllocationCandidate const& candidate) {
  return candidate.takes_cases && candidate.present && !candidate.gives_up;
}

std::string loaded(AllocationCandidate const& candidate, scenario::LoadMeasure measure) {
  return fmt::format("{}: {:.0f} of {:.0f} {}, {:.0f} with this one, {:.0f} %", candidate.officer,
                     candidate.load, candidate.target, unit(measure), candidate.after,
                     100 * after(candidate));
}

/// "3 may not hold the band", or nothing of none.
void add_counted(std::vector<std::string>& lines, std::ptrdiff_t count, std::string_view what) {
  if (count > 0) lines.push_back(fmt::format("{} {}", count, what));
}

/// Those who may take the case, the least loaded first, and why the others may not.
std::vector<std::string> reasons(std::vector<AllocationCandidate> const& all, notes::Chosen const& note,
                                 std::string const& band) {
  std::vector<std::string> lines;
  std::vector<AllocationCandidate> eligible;
  std::copy_if(all.begin(), all.end(), std::back_inserter(eligible), [&](auto const& candidate) {
    return may_take(candidate) && (candidate.right_grade || note.by == notes::ChosenBy::outside_grade);
  });
  std::stable_sort(eligible.begin(), eligible.end(),
                   [](auto const& a, auto const& b) { return after(a) < after(b); });
  constexpr std::size_t shown = 3;
  for (std::size_t i = 0; i < std::min(shown, eligible.size()); ++i)
    lines.push_back(loaded(eligible[i], note.measure));
  auto const count = [&](auto const& which) { return std::count_if(all.begin(), all.end(), which); };
  if (eligible.size() > shown)
    add_counted(lines, static_cast<std::ptrdiff_t>(eligible.size() - shown), "more would be fuller");
  std::vector<std::string> others;
  if (note.by != notes::ChosenBy::outside_grade)
    add_counted(others, count([](auto const& it) { return may_take(it) && !it.right_grade; }),
                fmt::format("may not hold {}", band));
  add_counted(others, count([](auto const& it) { return it.gives_up; }), "gives it up");
  add_counted(others, count([](auto const& it) { return !it.gives_up && !it.present; }), "away for long");
  add_counted(others, count([](auto const& it) { return !it.gives_up && it.present && !it.takes_cases; }),
              "takes no cases yet");
  if (!others.empty()) lines.push_back("Not asked: " + listed(others));
  return lines;
}

std::string_view rule(notes::Chosen const& note) {
  switch (note.by) {
    case notes::ChosenBy::continuity:
      return "continuity: it goes back to the officer who had it";
    case notes::ChosenBy::least_load:
      return "the least load for the target, with this case, of those who may hold it";
    case notes::ChosenBy::outside_grade:
      return "those who may hold it are full, so the least load of any grade";
    case notes::ChosenBy::nobody:
      return "nobody there may take cases now";
  }
  return "";
}

}  // namespace

Entry tell(Told const& told, notes::Banded const& note) {
  auto const& model = told.plan.scenario.operating_model;
  auto const name = [&](int band) { return told.plan.bands[static_cast<std::size_t>(band)]; };
  Entry made{.text = note.was < 0 ? fmt::format("Band {}.", name(note.band))
                                  : fmt::format("Band {}, from {}.", name(note.band), name(note.was))};
  made.because.push_back(
      fmt::format("{}, by the rule \"{}\".", name(note.by_rule), model.banding[note.rule].name));
  for (auto const rule : note.at_least)
    made.because.push_back(fmt::format("At least {}, by \"{}\".", name(told.plan.banding.at_least[rule].band),
                                       model.at_least[rule].name));
  for (auto const& judgement : note.judgements)
    made.because.push_back(
        fmt::format("\"{}\" lets judgement raise it to {}: {}.", model.consider[judgement.rule].name,
                    name(told.plan.banding.consider[judgement.rule].band),
                    in_words(judgement.chance,
                             judgement.chance.happens() ? "it was, as it is" : "it was not, as it is")));
  return made;
}

Entry tell(Told const& told, notes::Routed const& note) {
  Entry made{.text = fmt::format("To be held at {}.", told.telling.site(note.site))};
  if (note.telephone)
    made.because.push_back("Stepped down to contact by telephone, which the hub gives.");
  else if (note.rule < 0)
    made.because.push_back("There is no hub: the area of the person's home holds it.");
  else
    made.because.push_back(
        fmt::format("By the routing rule \"{}\"{}.",
                    told.plan.scenario.operating_model.routing[static_cast<std::size_t>(note.rule)].name,
                    note.area_has_it ? ", and its area has taken it over before release" : ""));
  return made;
}

Entry tell(Told const& told, notes::Chosen const& note) {
  Entry made;
  for (auto const& considered : note.considered) {
    auto const& as = considered.as;
    made.candidates.push_back({told.telling.officer(considered.officer), as.load, as.load + as.added,
                               as.target, as.target > 0, as.present, as.right_grade, considered.gives_up,
                               considered.officer == note.officer});
  }
  made.text = note.by == notes::ChosenBy::nobody
                  ? fmt::format("No officer at {} takes it now.", told.telling.site(note.site))
                  : fmt::format("Given to {}.", told.telling.officer(note.officer));
  made.because = reasons(made.candidates, note, "it");
  made.because.insert(made.because.begin(), fmt::format("Rule: {}.", rule(note)));
  return made;
}

Entry tell(Told const& told, notes::TakenOff const& note) {
  auto const who = told.telling.officer(note.officer);
  switch (note.why) {
    case notes::Why::left:
      return {.text = fmt::format("{} leaves the service, and hands the case over.", who)};
    case notes::Why::long_sickness:
      return {.text = fmt::format("{} is off sick for long; colleagues take the cases.", who)};
    case notes::Why::move:
      return {.text = fmt::format("{} hands the case over: one of the moves that no leaving explains.", who)};
    case notes::Why::risk:
      return {.text = fmt::format("{} hands the case over: may not hold the new band.", who)};
    case notes::Why::place:
      return {.text = fmt::format("{} hands the case over: it goes to another place.", who)};
  }
  return {};
}

}  // namespace caseflow::forecast
