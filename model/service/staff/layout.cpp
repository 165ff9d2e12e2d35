#include "model/service/staff/layout.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "model/service/staff/establishment.hpp"

namespace caseflow::service {
namespace {

/// The most of something that any plan has.
template <class Size>
std::size_t most(Model const& model, Size const& size) {
  std::size_t found = 0;
  for (auto const* plan : model.plans()) found = std::max(found, size(*plan));
  return found;
}

std::vector<Layout::Posts> officers(Model const& model) {
  std::map<std::string, scenario::Plan::Posts const*>
      posts;  // of any plan; where several have them, as they are now
  for (auto const* plan : model.plans())
    for (auto const& item : plan->posts) posts[item.name] = &item;
  std::vector<Layout::Posts> all;
  for (auto const& [name, about] : posts)
    all.push_back(
        {name, establishment::places_needed(model, Role::officer, name), about->site, about->grade});
  return all;
}

std::vector<std::vector<Layout::Places>> teams(Model const& model, Role role) {
  auto const at = static_cast<std::size_t>(role);
  auto const places = [&](std::string const& name) {
    return Layout::Places{name, establishment::places_needed(model, role, name)};
  };
  std::vector<std::vector<Layout::Places>> all;
  for (auto const& about : model.in_force(model.staffed).staff[at]) {
    if (about.from) continue;
    auto& team = all.emplace_back();
    team.push_back(places(about.name));
    std::set<std::string> joined;
    for (auto const* plan : model.plans())
      for (auto const& group : plan->staff[at])
        if (group.from && group.team == about.team && joined.insert(group.name).second)
          team.push_back(places(group.name));
  }
  return all;
}

/// By name: each stands once, with the more places.
std::optional<std::vector<Layout::Posts>> both(std::vector<Layout::Posts> const& one,
                                               std::vector<Layout::Posts> const& other) {
  std::map<std::string, Layout::Posts> all;
  for (auto const& posts : one) all.emplace(posts.name, posts);
  for (auto const& posts : other) {
    auto& its = all.emplace(posts.name, posts).first->second;
    if (its.site != posts.site || its.grade != posts.grade) return std::nullopt;
    its.places = std::max(its.places, posts.places);
  }
  std::vector<Layout::Posts> made;
  for (auto& [name, posts] : all) made.push_back(std::move(posts));
  return made;
}

/// In an order in which those of either stand as before.
std::optional<std::vector<Layout::Places>> both(std::vector<Layout::Places> all,
                                                std::vector<Layout::Places> const& other) {
  std::size_t next = 0;
  for (auto const& places : other) {
    auto const found =
        std::find_if(all.begin(), all.end(), [&](auto const& it) { return it.name == places.name; });
    auto const at = static_cast<std::size_t>(found - all.begin());
    if (found == all.end()) {
      all.insert(all.begin() + static_cast<std::ptrdiff_t>(next), places);
    } else if (at < next) {
      return std::nullopt;
    } else {
      found->places = std::max(found->places, places.places);
      next = at;
    }
    ++next;
  }
  return all;
}

}  // namespace

std::size_t grades(Model const& model) {
  return most(model, [](auto const& plan) { return plan.grades.size(); });
}

std::size_t bands(Model const& model) {
  return most(model, [](auto const& plan) { return plan.bands.size(); });
}

Layout layout(Model const& model) {
  Layout made{officers(model), {}, grades(model), bands(model)};
  for (auto role = static_cast<std::size_t>(Role::officer) + 1; role < core::role_count; ++role)
    made.teams[role] = teams(model, static_cast<Role>(role));
  return made;
}

std::optional<Layout> room_for_both(Layout const& one, Layout const& other) {
  Layout made{{}, one.teams, std::max(one.grades, other.grades), std::max(one.bands, other.bands)};
  auto posts = both(one.officers, other.officers);
  if (!posts) return std::nullopt;
  made.officers = std::move(*posts);
  for (std::size_t role = 0; role < core::role_count; ++role) {
    auto& teams = made.teams[role];
    if (teams.size() != other.teams[role].size()) return std::nullopt;
    for (std::size_t i = 0; i < teams.size(); ++i) {
      auto team = both(std::move(teams[i]), other.teams[role][i]);
      if (!team) return std::nullopt;
      teams[i] = std::move(*team);
    }
  }
  return made;
}

}  // namespace caseflow::service
