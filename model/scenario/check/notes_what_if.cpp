// What a what-if does to posts and people, in words, so that nobody abolishes posts who meant to lose people.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/scenario/check/check.hpp"
#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

/// Less than this is arithmetic.
constexpr double least_fte = 0.005;

/// Full-time equivalents by the name of the posts or team, of one kind of staff.
using Amounts = std::vector<std::pair<std::string, double>>;

double total(Amounts const& amounts) {
  double fte = 0;
  for (auto const& item : amounts) fte += item.second;
  return fte;
}

/// "at ipswich_pso", or "at norwich_pso (2.0), ipswich_pso (1.5) and 3 more".
std::string places(Amounts amounts) {
  if (amounts.size() == 1) return "at " + amounts.front().first;
  std::stable_sort(amounts.begin(), amounts.end(),
                   [](auto const& a, auto const& b) { return a.second > b.second; });
  constexpr std::size_t most = 3;
  std::vector<std::string> words;
  for (auto const& [name, fte] : amounts)
    if (words.size() < most) words.push_back(fmt::format("{} ({:.1f})", name, fte));
  if (amounts.size() > most)
    return fmt::format("at {} and {} more", fmt::join(words, ", "), amounts.size() - most);
  return fmt::format("at {}", fmt::join(words, ", "));
}

/// What a what-if does to all staff of one kind at its start.
struct Effects {
  std::string who;
  Amounts gone, ended, kept, left_vacant, filled, opened, come, above;
};

void add(Amounts& amounts, std::string const& name, double fte) {
  if (fte > least_fte) amounts.emplace_back(name, fte);
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

void note_effects(std::string const& at, Effects const& effects, DiagnosticList& diagnostics) {
  auto const say = [&](Amounts const& amounts, std::string_view sentence, std::string hint = "") {
    constexpr double min_shown = 0.05;  // what one decimal shows
    if (total(amounts) >= min_shown)
      diagnostics.add(at, "",
                      fmt::format("this what-if {} {}", fmt::format(fmt::runtime(sentence), total(amounts)),
                                  places(amounts)),
                      std::move(hint));
  };
  say(effects.gone, "removes {:.1f} posts (FTE) with the people in them",
      "to lose people and keep their posts, lower in_post_fte alone");
  say(effects.ended, "removes {:.1f} vacant posts (FTE)");
  say(effects.kept, "removes {:.1f} posts (FTE) in which people are",
      "they stay, and are not replaced when they leave");
  say(effects.left_vacant, "leaves {:.1f} more posts (FTE) vacant at the start",
      "they are under recruitment from then on");
  say(effects.filled, fmt::format("adds {{:.1f}} posts (FTE) with {} in them", effects.who));
  say(effects.opened, "adds {:.1f} vacant posts (FTE)", "they are under recruitment from the start on");
  say(effects.come, fmt::format("fills {{:.1f}} vacant posts (FTE) with {} at the start", effects.who));
  say(effects.above, "puts {:.1f} people (FTE) above the establishment",
      "who leaves is not replaced until the posts are enough; to add posts, raise established_fte too");
}

/// Whether the scenario before has the same under that name.
template <class T>
bool unchanged(std::map<std::string, T> const* was, std::string const& key, T const& is) {
  if (!was) return false;
  auto const old = was->find(key);
  return old != was->end() && old->second == is;
}

void tell_leaves(std::string const& at, std::string const& name, std::string const& who, Staffing const* was,
                 Staffing const& is, DiagnosticList& diagnostics) {
  for (auto const& [key, leave] : is.leaves) {
    if (unchanged(was ? &was->leaves : nullptr, key, leave)) continue;
    bool const posts_end = leave.posts_end.value_or(false);
    diagnostics.add(child(child(child(at, name), "leaves"), key), "",
                    fmt::format("this what-if has {:.1f} {} (FTE) leave on {}{}", leave.fte, who,
                                sim::to_string(leave.date),
                                posts_end ? fmt::format(" and removes their {:.1f} posts", leave.fte) : ""),
                    posts_end ? "" : "their posts are under recruitment from then on");
  }
}

void tell_changes(std::string const& at, std::string const& name, std::string const& who, Staffing const* was,
                  Staffing const& is, DiagnosticList& diagnostics) {
  for (auto const& [key, join] : is.joins) {
    if (unchanged(was ? &was->joins : nullptr, key, join)) continue;
    bool const vacant = join.fill_vacancies.value_or(false);
    diagnostics.add(
        child(child(child(at, name), "joins"), key), "",
        fmt::format("this what-if has {:.1f} {} (FTE) come on {}{}{}", join.fte, who,
                    sim::to_string(join.date), vacant ? " into vacant posts" : ", with posts of their own",
                    join.until ? fmt::format(", until {}", sim::to_string(*join.until)) : ""));
  }
  for (auto const& [key, change] : is.posts_changes) {
    if (unchanged(was ? &was->posts_changes : nullptr, key, change)) continue;
    diagnostics.add(
        child(child(child(at, name), "posts_changes"), key), "",
        fmt::format("this what-if {} {:.1f} posts (FTE) on {}", change.fte < 0 ? "removes" : "adds",
                    std::abs(change.fte), sim::to_string(change.date)),
        change.fte < 0 ? "vacant ones end first; nobody is sent away"
                       : "they are under recruitment from then on");
  }
}

}  // namespace

Diagnostics what_if_notes(Scenario const& before, Scenario const& now) {
  DiagnosticList diagnostics;
  std::map<std::string, std::map<std::string, Staffing const*>> old;
  for_all_staff(before, [&](std::string const& at, std::string const& name, char const*,
                            Staffing const& staffing) { old[at][name] = &staffing; });
  std::map<std::string, Effects> effects;
  for_all_staff(
      now, [&](std::string const& at, std::string const& name, char const* who, Staffing const& staffing) {
        auto& mine = effects[at];
        mine.who = who;
        auto& olds = old[at];
        auto const was = olds.find(name);
        Staffing const none{0, 0, {}, {}, {}};
        compare(mine, name, was == olds.end() ? none : *was->second, staffing);
        tell_leaves(at, name, who, was == olds.end() ? nullptr : was->second, staffing, diagnostics);
        tell_changes(at, name, who, was == olds.end() ? nullptr : was->second, staffing, diagnostics);
        olds.erase(name);
      });
  for (auto const& [at, left] : old)
    for (auto const& [name, staffing] : left) compare(effects[at], name, *staffing, {0, 0, {}, {}, {}});
  for (auto const& [at, mine] : effects) note_effects(at, mine, diagnostics);
  note_leaps(before, now, diagnostics);
  return diagnostics.take();
}

}  // namespace caseflow::scenario
