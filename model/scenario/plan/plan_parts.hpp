#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "model/scenario/plan/plan.hpp"
#include "sim/contract.hpp"

/// What the files that make a plan share.
namespace caseflow::scenario {

/// Where a word stands in a list. Expects that it is there.
template <class Words>
int index_of(std::string_view word, Words const& words) {
  auto const found = std::find(std::begin(words), std::end(words), word);
  SIM_EXPECTS(found != std::end(words));
  return static_cast<int>(found - std::begin(words));
}

/// The same of what has an index of its own.
template <class Id>
Id index_of(std::string_view word, ListBy<Id, std::string> const& words) {
  Id const found = core::find_in(words, word);
  SIM_EXPECTS(bool(found));
  return found;
}

template <class Map>
std::vector<std::string> names(Map const& map) {
  std::vector<std::string> keys;
  for (auto const& [key, value] : map) keys.push_back(key);
  return keys;
}

/// A bit for each of the chosen words; every bit where none is chosen.
template <class Words>
std::uint32_t mask(std::vector<std::string> const& chosen, Words const& words) {
  if (chosen.empty()) return ~0u;
  std::uint32_t bits = 0;
  for (auto const& word : chosen) bits |= 1u << static_cast<unsigned>(index_of(word, words));
  return bits;
}

inline float narrow(double value) { return static_cast<float>(value); }

/// Posts, and beside them the same kind of posts for each date on which people join. (plan_people.cpp)
void add_posts(Plan& plan, Scenario const& scenario);
/// Every group of places, under the role of those who hold them: a role that is not here has nobody. Expects
/// posts, teams and prisons. (plan_people.cpp)
void add_staff(Plan& plan);

/// Flags, in the order of their names. (plan_flags.cpp)
void add_flags(Plan& plan, Profile const& profile);

}  // namespace caseflow::scenario
