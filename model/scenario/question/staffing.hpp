#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/fields.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {

/// People who come on a date: with posts of their own, or into the vacant ones.
struct Join {
  sim::Date date{};
  double fte = 0;
  /// They take vacant posts; those for whom there is none are above the establishment. Absent: they have
  /// posts of their own, beside the others.
  std::optional<bool> fill_vacancies;
  std::optional<sim::Date>
      until;  ///< The day on which they and their posts go; only with posts of their own.

  friend bool operator==(Join const&, Join const&) = default;
};
void describe(core::Fields& fields, Join& join);

/// People who leave on a date. Their posts stay and are under recruitment from then on, unless they end too.
struct Leave {
  sim::Date date{};
  double fte = 0;
  std::optional<bool> posts_end;

  friend bool operator==(Leave const&, Leave const&) = default;
};
void describe(core::Fields& fields, Leave& leave);

/// Posts that are added on a date, and recruited for from then on, or taken away: vacant ones first, others
/// as the people in them leave.
struct PostsChange {
  sim::Date date{};
  double fte = 0;  ///< Below 0: fewer.

  friend bool operator==(PostsChange const&, PostsChange const&) = default;
};
void describe(core::Fields& fields, PostsChange& change);

/// Posts and the people in them, described the same way wherever people work. Vacancies follow from both.
struct Staffing {
  double established_fte = 0;  ///< Posts that are funded, filled or not.
  double in_post_fte = 0;      ///< People in them on the first day with officers.
  std::map<std::string, Join> joins;
  std::map<std::string, Leave> leaves;
  std::map<std::string, PostsChange> posts_changes;

  /// Posts without a person, which are under recruitment from that day on.
  double vacant_fte() const { return established_fte > in_post_fte ? established_fte - in_post_fte : 0; }
  /// People beyond the posts. They stay; whoever leaves is not replaced until the posts are enough.
  double above_establishment_fte() const {
    return in_post_fte > established_fte ? in_post_fte - established_fte : 0;
  }
  /// Posts, or people where there are more of them.
  double places_fte() const { return established_fte > in_post_fte ? established_fte : in_post_fte; }
  /// The most there may be at any time, with everybody who joins and every post added.
  double most_fte() const;
};

/// `who` says who is in post, in which unit and range; `earlier_key` is what files of an earlier version
/// called it.
void describe_staffing(core::Fields& fields, Staffing& staffing, core::FieldInfo const& who,
                       std::string_view earlier_key = "in_post_fte");

/// Calls `act(map, name, who, staffing)` with all posts, teams and prisons of a scenario: the pointer of the
/// map they are in, their name there, and what their people are called.
template <class Scenario, class Act>
void for_all_staff(Scenario& scenario, Act const& act) {
  auto const all = [&act](std::string const& at, char const* who, auto& groups) {
    for (auto& [name, group] : groups) act(at, name, who, group);
  };
  all("/workforce/posts", "officers", scenario.workforce.posts);
  all("/workforce/management/teams", "managers", scenario.workforce.management.teams);
  all("/enforcement/administration/teams", "administrators", scenario.enforcement.administration.teams);
  all("/unpaid_work/teams", "supervisors", scenario.unpaid_work.teams);
  all("/group_work/teams", "tutors", scenario.group_work.teams);
  all("/through_the_gate/prisons", "workers", scenario.through_the_gate.prisons);
}

}  // namespace caseflow::scenario
