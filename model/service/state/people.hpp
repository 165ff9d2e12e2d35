#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/core/vocabulary.hpp"
#include "model/service/state/case.hpp"
#include "sim/date.hpp"

namespace caseflow::service {

using core::Role;

/// After so long in the work an officer is as experienced as any.
inline constexpr double practised_days = 2 * sim::days_a_year;

/// A place on the staff and who holds it now. People of every role are away on leave, for training and sick,
/// leave the service and are replaced.
struct StaffMember {
  sim::Entity entity = 0;
  Role role{};
  bool here = false;     ///< False while the place is vacant.
  bool wanted = true;    ///< False once the scenario no longer has the place; see `Service::set_wanted`.
  core::AnyTeamId team;  ///< By the role; none of officers.
  StaffGroupId staff;
  std::uint32_t name_hash = 0, place = 0, incumbent = 0;
  std::uint16_t generation = 0;  ///< Rises with every change of incumbent.
  std::uint16_t sick_spells = 0;
  float fte = 0;
  float caseload_share = 1;  ///< Of a full caseload that the person should hold: less for newcomers.
  std::uint8_t step = 0;
  sim::Day since = 0;
  sim::Day practised_since = 0;  ///< From when an officer's experience counts; trainees have none.
  sim::Day newcomer_until = never;
  sim::Day away_until = never;  ///< First day back.
  bool sick = false;            ///< The present absence was not planned.
  bool woman = false;
  bool in_training = false, qualified = false;  ///< A trainee; a former one, now in the grade trained for.
  bool given_away = false;  ///< A vacant place that a trainee at the site has qualified into.
  bool supervision_asked = false, supervised = false;  ///< The last session due: was it planned, and held?
  std::uint8_t leave_plan =
      0;  ///< Rises when leave is planned anew; days off of an older plan are not taken.
  /// Planned by a hazard or a lead time; an event on another day is not meant.
  sim::Day leaves_on = never, sick_on = never, arrives_on = never;

  /// Assessments and reviews take longer, and all are countersigned.
  bool learning(sim::Day today) const { return in_training || today < newcomer_until; }
  /// The place of a post: one that is wanted, or that a trainee has qualified into.
  bool in_use() const { return wanted || given_away; }
  bool present(sim::Day today) const { return here && today >= away_until; }
  /// Of an officer, from 0 (in training, or new) to 1 (after two years).
  double experience(sim::Day today) const {
    return in_training ? 0 : std::clamp((today - practised_since) / practised_days, 0.0, 1.0);
  }
};

/// Places of one name: posts, a team, a prison, or those who join one with posts of their own.
struct StaffGroup {
  Role role{};
  std::string name;
  PersonId first{}, last{};  ///< The places, filled or not, wanted or not; `last` is the one after them.
  float each = 1;            ///< Hours of a place, full-time equivalents.
  int posts = 0;             ///< Places that are established; whoever leaves others is not replaced.
  int places_in_use = 0;     ///< Of its places, those of posts.

  core::IdRange<PersonId> places() const { return {first.number(), last.number()}; }
};

/// Everybody on the staff, officers first.
class People : public core::ListBy<PersonId, StaffMember> {
 public:
  using ListBy::operator[];
  StaffMember& operator[](OfficerId officer) { return (*this)[person_of(officer)]; }
  StaffMember const& operator[](OfficerId officer) const { return (*this)[person_of(officer)]; }
};

/// A planned contact, in any of its forms.
constexpr bool is_contact(core::Task task) {
  return task == core::Task::appointment || task == core::Task::telephone_contact ||
         task == core::Task::missed;
}

/// The order in which an officer serves what is due.
enum class Priority : std::uint8_t {
  deadline,   ///< A deadline with a penalty: kept at the price of depth.
  prompt,     ///< What others wait for.
  planned,    ///< Work of the plan, which can wait.
  skippable,  ///< Skipped first when the day is short.
};

/// Whether the person came to a planned contact.
enum class ContactOutcome : std::uint8_t { kept, acceptable_absence, unacceptable_absence };

/// One thing that an officer has to do. No room is left after the last member: 32 bytes are copied faster
/// than 29, and a worklist is put in order every day.
struct WorkItem {
  CaseId subject;
  std::uint16_t generation = 0;
  core::Task task{};
  Priority priority = Priority::deadline;
  bool demanded = true;      ///< Counted as demanded; not while it was asked for in the queue.
  bool in_full = false;      ///< An assessment at layer 3; others are at layer 1.
  ContactOutcome outcome{};  ///< Of a planned contact.
  bool first = false;        ///< The first planned contact.
  sim::Day due = 0;
  float minutes = 0;          ///< In full depth.
  float given = 0;            ///< So far, of the minutes as shrunk.
  float full_given = 0;       ///< So far, counted in full-depth minutes.
  std::uint32_t ordinal = 0;  ///< By the task: which contact, review or check of the case it is.
};
static_assert(sizeof(WorkItem) == 32);

/// An officer's cases in numbers, and the worklist.
struct Desk {
  SiteId site;
  GradeId grade;
  PostNameId post_name;
  PostsId posts;              ///< In the plan in force; none where it has none of the name.
  float target_caseload = 0;  ///< For the officer's hours, experienced.
  int cases = 0;
  std::vector<CaseId> held;     ///< The same cases, in no order that means anything.
  double weekly_minutes = 0;    ///< Routine of the cases held.
  double expected_minutes = 0;  ///< Routine and planned contact of the cases held, a week.
  double points = 0;
  double routine_owed = 0;  ///< Routine minutes of the days since the officer last worked.
  int weeks_over = 0;       ///< Weeks running over 110 % of points.
  bool has_ended_work =
      false;  ///< Of cases that have ended, perhaps; it is struck off before the day's work.
  std::vector<WorkItem> worklist;
};

/// What a pool is asked for. Each line belongs to the subject that stands above it.
enum class PoolWork : std::uint8_t {
  // resettlement
  screening,
  release_plan,
  need,
  handover,
  // administration
  breach_papers,
  warning_letter,
  // management
  allocate,
  reallocate,
  countersign,
  supervise,
};

/// One thing that a team has to do, whoever of it does it.
struct PoolTask {
  SubjectId subject;  ///< A case; of `supervise`, a person.
  std::uint16_t generation = 0;
  PoolWork work{};
  std::uint8_t priority = 0;  ///< 0 first.
  sim::Day due = 0;
  float minutes_left = 0;
  std::uint32_t detail = 0;  ///< By the work: the decision that papers are for, and so on.
};

/// People of one role who serve what is asked of them together.
struct Pool {
  std::vector<PersonId> members;
  float minutes_today = 0;      ///< Left of the day, where what comes in during the day is served on it.
  std::vector<PoolTask> tasks;  ///< By priority, then due date; of equals the earlier asked for first.
};

/// The pools of every role, a team each, in the order of the plan's staff. The kind of a team says its role.
class Pools {
 public:
  Pool& operator[](TeamId id) { return of(Role::supervisor)[id.number()]; }
  Pool& operator[](PrisonId id) { return of(Role::worker)[id.number()]; }
  Pool& operator[](ManagersId id) { return of(Role::manager)[id.number()]; }
  Pool& operator[](AdministratorsId id) { return of(Role::administrator)[id.number()]; }
  Pool& operator[](TutorsId id) { return of(Role::tutor)[id.number()]; }
  Pool const& operator[](TeamId id) const { return of(Role::supervisor)[id.number()]; }
  Pool const& operator[](PrisonId id) const { return of(Role::worker)[id.number()]; }
  Pool const& operator[](ManagersId id) const { return of(Role::manager)[id.number()]; }
  Pool const& operator[](AdministratorsId id) const { return of(Role::administrator)[id.number()]; }
  Pool const& operator[](TutorsId id) const { return of(Role::tutor)[id.number()]; }
  /// Of a role, in the order of its teams.
  std::vector<Pool>& of(Role role) { return by_role_[static_cast<std::size_t>(role)]; }
  std::vector<Pool> const& of(Role role) const { return by_role_[static_cast<std::size_t>(role)]; }

 private:
  std::array<std::vector<Pool>, core::role_count> by_role_;
};

}  // namespace caseflow::service
