// What changes for posts and people from the start date, or the date of a change, on, in words, so that
// nobody abolishes posts who meant to lose people. A what-if and the end of a scenario's own `before` are
// reported alike: the echo of a what-if has such a `before`.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/scenario/check/check.hpp"
#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

constexpr double least_fte = 0.05;  // what one decimal shows

/// Full-time equivalents by the name of the posts or team, of one kind of staff.
using Amounts = std::vector<std::pair<std::string, double>>;

double total(Amounts const& amounts) {
  double fte = 0;
  for (auto const& item : amounts) fte += item.second;
  return fte;
}

/// "ipswich_pso", or "norwich_pso (2.0), ipswich_pso (1.5) and 3 more".
std::string places(Amounts amounts) {
  std::erase_if(amounts, [](auto const& item) { return item.second < least_fte; });
  if (amounts.empty()) return "several places";
  if (amounts.size() == 1) return amounts.front().first;
  std::stable_sort(amounts.begin(), amounts.end(),
                   [](auto const& a, auto const& b) { return a.second > b.second; });
  constexpr std::size_t most = 3;
  std::vector<std::string> words;
  for (auto const& [name, fte] : amounts)
    if (words.size() < most) words.push_back(fmt::format("{} ({:.1f})", name, fte));
  if (amounts.size() > most)
    return fmt::format("{} and {} more", fmt::join(words, ", "), amounts.size() - most);
  return fmt::format("{}", fmt::join(words, ", "));
}

/// What changes for all staff of one kind at the start date.
struct Effects {
  std::string who;
  Amounts gone, ended, kept, left_vacant, filled, opened, come, above;
};

void add(Amounts& amounts, std::string const& name, double fte) {
  constexpr double arithmetic = 1e-9;
  if (fte > arithmetic) amounts.emplace_back(name, fte);
}

void compare(Effects& effects, std::string const& name, Staffing const& was, Staffing const& is) {
  double const posts = is.established_fte - was.established_fte, people = is.in_post_fte - was.in_post_fte;
  double const above = is.above_establishment_fte() - was.above_establishment_fte();
  double const vacant = is.vacant_fte() - was.vacant_fte();
  if (posts < 0) {
    double const both = std::max(0.0, std::min(-posts, -people)), kept = std::max(0.0, above);
    add(effects.gone, name, both);
    add(effects.kept, name, kept);
    add(effects.ended, name, -posts - both - kept);
    add(effects.left_vacant, name, vacant);
    add(effects.come, name, people);
    return;
  }
  double const filled = std::max(0.0, std::min(posts, people));
  add(effects.filled, name, filled);
  add(effects.opened, name, posts - filled);
  add(effects.left_vacant, name, vacant - posts);
  add(effects.above, name, above);
  add(effects.come, name, people - filled - std::max(0.0, above));
}

/// The amounts scaled to so many in all.
Amounts part_of(Amounts amounts, double fte) {
  double const all = total(amounts);
  for (auto& item : amounts) item.second *= all > 0 ? fte / all : 0;
  return amounts;
}

/// Posts and people that one group loses and another of its kind gains have moved.
void tell_moves(std::string const& at, Effects& effects, std::string const& day,
                DiagnosticList& diagnostics) {
  double const gone = total(effects.gone), filled = total(effects.filled), moved = std::min(gone, filled);
  if (moved <= 0) return;
  if (moved >= least_fte)
    diagnostics.add(at, "",
                    fmt::format("on {} {:.1f} posts (FTE) move, with the {} in them, from {} to {}", day,
                                moved, effects.who, places(part_of(effects.gone, moved)),
                                places(part_of(effects.filled, moved))));
  effects.gone = part_of(effects.gone, gone - moved);
  effects.filled = part_of(effects.filled, filled - moved);
}

void note_effects(std::string const& at, Effects effects, std::string const& day,
                  DiagnosticList& diagnostics) {
  tell_moves(at, effects, day, diagnostics);
  auto const say = [&](Amounts const& amounts, std::string const& sentence, std::string hint = "") {
    double const fte = total(amounts);
    if (fte >= least_fte)
      diagnostics.add(at, "",
                      fmt::format("on {} ", day) +
                          fmt::format(fmt::runtime(sentence), fmt::arg("fte", fmt::format("{:.1f}", fte)),
                                      fmt::arg("who", effects.who), fmt::arg("at", places(amounts))),
                      std::move(hint));
  };
  say(effects.gone, "{fte} posts (FTE) end at {at}, and the people in them leave",
      "to lose people and keep their posts, lower in_post_fte alone");
  say(effects.ended, "{fte} vacant posts (FTE) end at {at}");
  say(effects.kept, "{fte} filled posts (FTE) end at {at}",
      "the people stay, but are not replaced when they leave");
  say(effects.left_vacant, "{fte} more posts (FTE) become vacant at {at}",
      "they are under recruitment from then on");
  say(effects.filled, "{fte} posts (FTE) with {who} in them are added at {at}");
  say(effects.opened, "{fte} vacant posts (FTE) are added at {at}",
      "they are under recruitment from then on");
  say(effects.come, "{who} fill {fte} vacant posts (FTE) at {at}");
  say(effects.above, "{fte} more {who} (FTE) than there are posts come to {at}",
      std::string(not_replaced) + "; to add posts, raise established_fte too");
}

/// Whether the scenario before has the same under that name.
template <class T>
bool unchanged(std::map<std::string, T> const* was, std::string const& key, T const& is) {
  if (!was) return false;
  auto const old = was->find(key);
  return old != was->end() && old->second == is;
}

/// How many of those asked for there can be, and what the reader learns of the rest.
struct AtMost {
  double fte = 0;
  std::string excess;
};

AtMost at_most(double asked, double most) {
  if (asked <= most + least_fte) return {asked, ""};
  return {most, fmt::format("{:.1f} were asked for, and there are no more; ", asked)};
}

/// A group of staff before and after the start date.
struct StaffBeforeAndAfter {
  std::string at, who;
  Staffing const *was, *is;
  Seen const& seen;
};

void tell_leaves(StaffBeforeAndAfter const& group, DiagnosticList& diagnostics) {
  for (auto const& [key, leave] : group.is->leaves) {
    if (unchanged(group.was ? &group.was->leaves : nullptr, key, leave) || !group.seen.has(leave.date))
      continue;
    bool const posts_end = leave.posts_end.value_or(false);
    auto const [fte, excess] = at_most(leave.fte, places_on(*group.is, leave.date));
    diagnostics.add(child(child(group.at, "leaves"), key), "",
                    fmt::format("on {} {:.1f} {} (FTE) leave{}", sim::to_string(leave.date), fte, group.who,
                                posts_end ? ", and their posts end" : ""),
                    excess + (posts_end ? "nobody is recruited in their place"
                                        : "their posts are under recruitment from then on"));
  }
}

void tell_changes(StaffBeforeAndAfter const& group, DiagnosticList& diagnostics) {
  for (auto const& [key, join] : group.is->joins) {
    if (unchanged(group.was ? &group.was->joins : nullptr, key, join) || !group.seen.has(join.date)) continue;
    bool const vacant = join.fill_vacancies.value_or(false);
    diagnostics.add(child(child(group.at, "joins"), key), "",
                    fmt::format("on {} {:.1f} {} (FTE) come{}{}", sim::to_string(join.date), join.fte,
                                group.who, vacant ? " into vacant posts" : ", with posts of their own",
                                join.until ? fmt::format(", until {}", sim::to_string(*join.until)) : ""));
  }
  for (auto const& [key, change] : group.is->posts_changes) {
    if (unchanged(group.was ? &group.was->posts_changes : nullptr, key, change) ||
        !group.seen.has(change.date))
      continue;
    bool const fewer = change.fte < 0;
    auto const [fte, excess] =
        fewer ? at_most(-change.fte, places_on(*group.is, change.date)) : AtMost{change.fte, ""};
    diagnostics.add(child(child(group.at, "posts_changes"), key), "",
                    fmt::format("on {} {:.1f} posts (FTE) {}", sim::to_string(change.date), fte,
                                fewer ? "end" : "are added"),
                    excess + (fewer ? "vacant ones end first; nobody is sent away"
                                    : "they are under recruitment from then on"));
  }
}

}  // namespace

Diagnostics what_if_notes(Scenario const& before, Scenario const& now, std::string const& day) {
  DiagnosticList diagnostics;
  std::map<std::string, std::map<std::string, Staffing const*>> old;
  for_all_staff(before, [&](std::string const& at, std::string const& name, char const*,
                            Staffing const& staffing) { old[at][name] = &staffing; });
  std::map<std::string, Effects> effects;
  auto const seen = seen_in(now);
  for_all_staff(
      now, [&](std::string const& at, std::string const& name, char const* who, Staffing const& staffing) {
        auto& mine = effects[at];
        mine.who = who;
        auto& olds = old[at];
        auto const was = olds.find(name);
        Staffing const none{0, 0, {}, {}, {}};
        auto const* before_it = was == olds.end() ? nullptr : was->second;
        compare(mine, name, before_it ? *before_it : none, staffing);
        StaffBeforeAndAfter const group{child(at, name), who, before_it, &staffing, seen};
        tell_leaves(group, diagnostics);
        tell_changes(group, diagnostics);
        olds.erase(name);
      });
  for (auto const& [at, left] : old)
    for (auto const& [name, staffing] : left) compare(effects[at], name, *staffing, {0, 0, {}, {}, {}});
  for (auto const& [at, mine] : effects) note_effects(at, mine, day, diagnostics);
  note_leaps(before, now, diagnostics);
  return diagnostics.take();
}

}  // namespace caseflow::scenario
