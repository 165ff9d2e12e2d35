#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/rules/allocation.hpp"
#include "model/service/state/allocation_queue.hpp"
#include "model/service/state/case.hpp"
#include "model/service/state/case_counts.hpp"
#include "model/service/state/case_file.hpp"
#include "model/service/state/conditions.hpp"
#include "model/service/state/desks.hpp"
#include "model/service/state/event.hpp"
#include "model/service/state/group_work.hpp"
#include "model/service/state/model.hpp"
#include "model/service/state/observers.hpp"
#include "model/service/state/offered_places.hpp"
#include "model/service/state/pools.hpp"
#include "model/service/state/purpose.hpp"
#include "model/service/state/requirements.hpp"
#include "model/service/state/staff.hpp"
#include "model/service/state/work_team.hpp"
#include "sim/calendar.hpp"
#include "sim/chance.hpp"
#include "sim/contract.hpp"
#include "sim/measure.hpp"

namespace caseflow::service {

/// A planned contact that was given: whose, which, and whether the person came.
struct ContactRecord {
  sim::Entity entity = 0;
  std::uint32_t slot = 0;
  ContactOutcome outcome{};

  auto operator<=>(ContactRecord const&) const = default;
};

/// A person waiting for a group induction.
struct InductionWait {
  CaseId subject;
  std::uint16_t generation = 0, sessions = 0;  ///< Sessions so far to which they could have come.
  sim::Day since = 0;
};

struct Layout;

/// The state of one replication. Subjects (one folder each) are functions on it. What has to hold of several
/// things at once is kept by a class of its own; members that are plain hold nothing but a list or a number.
///
/// A value: but for the model and the plan in force nothing in it points anywhere, so a copy goes on by
/// itself. `go_on` (run/past.hpp) has one go on under another model.
struct Service {
  /// `room`: for other models too that share the past (`Past`), until officers begin; null: for its own.
  Service(Model const& model, std::uint64_t seed, std::uint32_t replication, Layout const* room = nullptr);

  /// The whole replication: what it observed from the start date on.
  sim::Observations run();
  /// Every day up to the morning of one, on which nothing has happened yet. Expects that it is not past.
  void run_to(sim::Day day);
  /// One day of it. Expects days left.
  void simulate_day();
  /// Events so far: contacts, work items and changes of state, each counted once.
  std::uint64_t events() const { return calendar.taken() + work_items; }

  // --- shared ---
  Model const* model;
  scenario::Plan const* plan;  ///< In force today.
  Layout const* room;          ///< For the places of the staff, until they are made; null: the model's own.
  sim::RandomStreams random;
  sim::DayCalendar<Event, phase_count> calendar;
  sim::Observations observations;
  Caseload cases;
  CaseCounts counts;
  bool staffed = false;  ///< False during the run-up without officers: work is then done at once and in full.
  bool observed = false;         ///< From the start date on.
  int month = 0;                 ///< Of the forecast.
  std::uint64_t work_items = 0;  ///< Finished from worklists, contacts apart: the calendar brought those.
  std::vector<ContactRecord>* record = nullptr;  ///< Where to note every contact given; nowhere by default.
  Journal* journal = nullptr;  ///< Where decisions write notes about one case; nowhere by default.

  sim::Day today() const { return calendar.today(); }
  double uniform(sim::Entity entity, Purpose purpose, std::uint32_t ordinal = 0) const {
    return random.uniform(entity, static_cast<std::uint16_t>(purpose), ordinal);
  }
  sim::Block block(sim::Entity entity, Purpose purpose, std::uint32_t ordinal = 0) const {
    return random.block(entity, static_cast<std::uint16_t>(purpose), ordinal);
  }
  /// The first day from `day` on on which such an event can fall.
  sim::Day day_for(EventKind kind, sim::Day day) const { return model->day_for(kind, day); }
  /// Schedules an event. Expects a day and phase that have not passed, and a day on which it can fall.
  void post(sim::Day day, Phase phase, Event const& event) {
    SIM_EXPECTS(day >= model->end || day_for(event.kind, day) == day);
    calendar.schedule(day, static_cast<int>(phase), event);
  }
  /// Schedules something about a case on the first day from `on` on on which it can fall; past days become
  /// today, passed phases of today tomorrow.
  void schedule(sim::Day day, Phase phase, EventKind kind, CaseId subject, std::uint32_t detail = 0);
  /// Adds to a measure; nothing before the start date.
  void count(int series, double numerator, double denominator = 1) {
    month_count().count(series, numerator, denominator);
  }

  // --- for observers ---
  MonthCount month_count() { return {observations, month, observed}; }
  TodaysJournal todays_journal() const { return {journal, today()}; }
  TodaysFiles todays_files() { return {files, model->readings, today(), plan->scenario.judgement.scales}; }
  TodaysFile todays_file(Case const& subject) { return todays_files().of(subject); }

  // --- allocation ---
  AllocationQueue queue;
  std::vector<rules::Candidate> candidates;  ///< Working space.

  // --- workforce ---
  Staff staff;
  Desks desks;
  /// The posts of an officer in the plan in force. Expects that it has them.
  scenario::Plan::Posts const& posts_of(OfficerId officer) const { return plan->posts[desks[officer].posts]; }
  std::vector<WorkItem> finished;           ///< Working space of an officer's day.
  core::ListBy<OfficerId, int> weeks_over;  ///< Weeks running over 110 % of points, as measured last.

  // --- unpaid work ---
  Requirements requirements;
  /// Whether hours of unpaid work are still to be worked.
  bool work_outstanding(Case const& subject) const {
    return subject.unpaid_work && !requirements[subject.unpaid_work].done;
  }
  core::ListBy<TeamId, WorkTeam> teams;

  // --- groups ---
  GroupWork group_work;

  // --- induction ---
  /// Who waits for a session, in the order in which they came: a list and nothing more. Whose case has ended
  /// is found when the next session takes the list.
  core::ListBy<SiteId, std::vector<InductionWait>> inductions;
  std::vector<CaseId> inducted;  ///< Working space of a session.

  // --- pools ---
  Pools pools;
  std::vector<PoolTask> pool_finished;  ///< Working space of a pool's day.
  /// True where the scenario declares teams of the role, once there are people at all.
  bool has_pools(Role role) const { return staffed && !pools.of(role).empty(); }

  // --- needs ---
  OfferedPlaces places_offered;

  // --- case files ---
  CaseFiles files;
  std::vector<FilesRead> readings;            ///< So far, in the order of the model's.
  Conditions conditions;                      ///< Up to now; what readings tell is taken from it.
  std::vector<Conditions> conditions_before;  ///< By reading: up to the day from which its own are reported.
};

}  // namespace caseflow::service
