#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/service/state/service.hpp"

namespace caseflow::service {

/// What the state of a replication has room for: places on the staff for every plan that may take over, in
/// the order in which they are numbered, and the numbers of grades and bands.
struct Layout {
  struct Places {
    std::string name;
    std::size_t places = 0;
  };
  struct Posts {
    std::string name;
    std::size_t places = 0;
    SiteId site;
    GradeId grade;  ///< Of their desks until a plan in force has the posts.
  };
  std::vector<Posts> officers;  ///< By name.
  /// By role and team: the team's own, then those who join it, in the order in which plans name them.
  std::array<std::vector<std::vector<Places>>, core::role_count> teams;
  std::size_t grades = 0, bands = 0;

  std::vector<std::vector<Places>> const& teams_of(Role role) const {
    return teams[static_cast<std::size_t>(role)];
  }
};

/// The most grades and bands that any plan of a model has.
std::size_t grades(Model const& model);
std::size_t bands(Model const& model);

/// What one model needs.
Layout layout(Model const& model);

/// Room for both, in which what either needs stands in its order; nothing where there is no such order, or
/// where posts of one name have another site or grade.
std::optional<Layout> room_for_both(Layout const& one, Layout const& other);

}  // namespace caseflow::service
