#include "model/forecast/officer_choice.hpp"

#include <algorithm>

namespace caseflow::forecast {
namespace {

using rules::Candidate;
using service::notes::ChosenBy;

NotAsked why_not(service::notes::Considered const& it, ChosenBy by) {
  if (it.gives_up) return NotAsked::gives_up;
  if (it.vacant) return NotAsked::vacant;
  if (!it.as.present) return NotAsked::away;
  if (!(it.as.target > 0)) return NotAsked::inducted;
  if (!it.as.asked_for) return NotAsked::man;
  if (by == ChosenBy::outside_grade || by == ChosenBy::other_specialist) return NotAsked::asked;
  if (!it.as.right_grade) return NotAsked::grade;
  if (it.as.interest == Candidate::other_cases) return NotAsked::others;
  bool const specialists = by == ChosenBy::specialist;
  return specialists && it.as.interest != Candidate::this_case ? NotAsked::no_specialist : NotAsked::asked;
}

}  // namespace

OfficerChoice officer_choice(service::notes::Chosen const& note) {
  OfficerChoice made;
  for (auto const& it : note.considered) {
    double const after = it.as.load + it.as.added;
    auto const why = why_not(it, note.by);
    ++made.counts[static_cast<std::size_t>(why)];
    if (why == NotAsked::asked) made.asked.push_back(made.considered.size());
    made.considered.push_back({after, it.as.target > 0 ? after / it.as.target : 0, why});
    bool const may = why_not(it, ChosenBy::least_load) == NotAsked::asked;
    made.somebody_may = made.somebody_may || may;
    made.specialist_may = made.specialist_may || (may && it.as.interest == Candidate::this_case);
    made.men_left_out = made.men_left_out || !it.as.asked_for;
  }
  std::stable_sort(made.asked.begin(), made.asked.end(), [&](std::size_t a, std::size_t b) {
    return made.considered[a].share < made.considered[b].share;
  });
  return made;
}

}  // namespace caseflow::forecast
