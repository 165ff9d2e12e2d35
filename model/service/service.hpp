#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/rules/allocation.hpp"
#include "model/service/case.hpp"
#include "model/service/case_file.hpp"
#include "model/service/event.hpp"
#include "model/service/model.hpp"
#include "model/service/people.hpp"
#include "model/service/purpose.hpp"
#include "sim/calendar.hpp"
#include "sim/chance.hpp"
#include "sim/contract.hpp"
#include "sim/measure.hpp"

namespace caseflow::service {

/// Counted as things happen, so that conservation can be checked on every day.
struct Balance {
  std::uint64_t entered = 0, left = 0;
  std::int64_t held = 0;               ///< On the caseload.
  std::int64_t with_officer = 0;       ///< Held by an officer.
  std::int64_t waiting = 0;            ///< In the queue for an officer.
  std::int64_t before_allocation = 0;  ///< At the hub's administration.
  std::int64_t flow_only = 0;          ///< During the run-up without officers.
};

/// One unpaid work requirement.
struct UnpaidWorkOrder {
  CaseId subject = 0;
  std::uint16_t generation = 0;
  std::int16_t team = -1;
  bool individual = false;
  bool intensive = false;
  bool done = true;  ///< All hours worked, or ended without; or never made.
  bool first_seen = false;
  bool halted = false;  ///< The time is up, and the court has not been asked for more of it.
  enum class Extension : std::uint8_t { none, asked_for, applied_for };
  Extension extension = Extension::none;  ///< `asked_for`: the officer has to apply.
  std::uint8_t extensions = 0;            ///< That the court gave.
  std::uint16_t ordinal = 0;              ///< Planned weeks or half-weeks so far.
  float hours_needed = 0;  ///< To be worked on days; education and training are credited beside them.
  float hours_done = 0;
  float absence = 0;
};

/// A person waiting for or in a group.
struct GroupMember {
  CaseId subject = 0;
  std::uint16_t generation = 0;
  std::uint8_t missed = 0;     ///< Sessions, and not made up.
  std::uint8_t catch_ups = 0;  ///< Offered so far.
  bool in_work = false;        ///< Works in office hours, so comes in the evening only.
  sim::Day since = 0;
  sim::Entity entity = 0;
  std::uint16_t absence_ordinal = 0;
  float absence = 0;
};

inline constexpr std::size_t most_tutors = 4;
inline constexpr PersonId no_tutor = ~PersonId{0};

/// Times of a week at which a group can meet: morning, afternoon and evening of the five working days.
inline constexpr int periods_a_day = 3, times_a_week = 5 * periods_a_day;

struct GroupRun {
  int group = 0, site = 0;
  int sessions_left = 0;

  std::uint32_t times = 0;  ///< Bits of the times of a week; none without tutors, in the run-up.
  std::array<PersonId, most_tutors> tutors{no_tutor, no_tutor, no_tutor, no_tutor};
  std::vector<GroupMember> members;
};

/// What a tutor's place is bound to: whoever holds it takes the runs over.
struct TutorDiary {
  std::uint32_t times = 0;  ///< Bits of the times of a week.
  double minutes = 0;       ///< A week.
};

/// A planned contact that was given: whose, which, and whether the person came (0), was excused (1) or not
/// (2).
struct ContactRecord {
  sim::Entity entity = 0;
  std::uint32_t slot = 0;
  std::uint32_t outcome = 0;

  auto operator<=>(ContactRecord const&) const = default;
};

/// A person waiting for a group induction.
struct InductionWait {
  CaseId subject = 0;
  std::uint16_t generation = 0, sessions = 0;  ///< Sessions so far to which they could have come.
  sim::Day since = 0;
};

struct Journal;

/// The state of one replication. Subjects (one file each) are functions on it; each owns the members under
/// its name.
struct Service {
  Service(Model const& model, std::uint64_t seed, std::uint32_t replication);

  /// The whole replication: what it observed from the start date on.
  sim::Ledger run();
  /// One day of it. Expects days left.
  void live_through_a_day();
  /// Events so far: contacts, work items and changes of state, each counted once.
  std::uint64_t events() const { return calendar.taken() + work_items; }

  // --- shared ---
  Model const& model;
  scenario::Plan const* plan;  ///< In force today.
  sim::Luck luck;
  sim::DayCalendar<Event, phase_count> calendar;
  sim::Ledger ledger;
  Caseload cases;
  Balance balance;
  bool staffed = false;  ///< False during the run-up without officers: work is then done at once and in full.
  bool observed = false;         ///< From the start date on.
  int month = 0;                 ///< Of the forecast.
  std::uint64_t work_items = 0;  ///< Finished from worklists, contacts apart: the calendar brought those.
  std::vector<ContactRecord>* record = nullptr;  ///< Where to note every contact given; nowhere by default.
  Journal* journal = nullptr;  ///< Where decisions write notes about one case; nowhere by default.

  sim::Day today() const { return calendar.today(); }
  double uniform(sim::Entity entity, Purpose purpose, std::uint32_t ordinal = 0) const {
    return luck.uniform(entity, static_cast<std::uint16_t>(purpose), ordinal);
  }
  sim::Block block(sim::Entity entity, Purpose purpose, std::uint32_t ordinal = 0) const {
    return luck.block(entity, static_cast<std::uint16_t>(purpose), ordinal);
  }
  /// The first day from `day` on on which such an event can fall.
  sim::Day day_for(EventKind kind, sim::Day day) const {
    return on_working_days(kind) && day < model.days.length() ? model.days.next_working(day) : day;
  }
  /// Schedules an event. Expects a day and phase that have not passed, and a day on which it can fall.
  void post(sim::Day day, Phase phase, Event const& event) {
    SIM_EXPECTS(day >= model.end || day_for(event.kind, day) == day);
    calendar.schedule(day, static_cast<int>(phase), event);
  }
  /// Schedules something about a case on the first day from `on` on on which it can fall; past days become
  /// today, passed phases of today tomorrow.
  void schedule(sim::Day day, Phase phase, EventKind kind, CaseId subject, std::uint32_t detail = 0);
  /// Adds to a measure; nothing before the start date.
  void count(int series, double numerator, double denominator = 1) {
    if (observed) ledger.add(series, month, numerator, denominator);
  }

  // --- allocation ---
  std::vector<CaseId> awaiting_officer;
  std::vector<WorkItem> parked;              ///< Work of the cases that wait, for their next officer.
  std::vector<rules::Candidate> candidates;  ///< Working space.

  // --- workforce ---
  std::vector<Person> people;
  std::vector<StaffGroup> staff;  ///< Under either plan.
  std::uint16_t staff_version =
      0;  ///< Rises with the plan; what was scheduled under another does not happen.
  std::vector<std::string> post_names;  ///< Of the officers' groups of places, under either plan.
  std::vector<Desk> desks;              ///< By officer; officers are the first people.
  /// Who holds an officer's place now; of `nobody`, nobody.
  Incumbent incumbent(std::int16_t officer) const {
    if (officer == nobody) return {};
    return {officer, people[static_cast<std::size_t>(officer)].generation};
  }
  /// Who that is or was, whatever other places there are; 0 for nobody.
  sim::Entity identity(Incumbent officer) const {
    if (officer.person == nobody) return 0;
    auto const& place = people[static_cast<std::size_t>(officer.person)];
    return person_entity(EntityKind::officer, place.name_hash, place.place, officer.generation);
  }
  /// The scenario has a place, or has it no longer; the places in use of its group are counted along.
  void set_wanted(PersonId id, bool wanted) {
    Person& place = people[id];
    int const was = place.in_use() ? 1 : 0;
    place.wanted = wanted;
    staff[place.staff].places_in_use += (place.in_use() ? 1 : 0) - was;
  }
  std::vector<WorkItem> finished;                  ///< Working space of an officer's day.
  std::vector<std::vector<PersonId>> officers_at;  ///< By site.

  // --- unpaid work ---
  std::vector<UnpaidWorkOrder> orders;  ///< By case, which has one at a time.
  std::int64_t orders_open = 0;         ///< With hours still to be worked.
  struct TeamState {
    double supervisors_fte = 0;  ///< In post today.
    /// Leave of a supervisor as it was planned; nothing once the supervisor has left or plans anew.
    struct Leave {
      PersonId supervisor = 0;
      std::uint16_t generation = 0;
      std::uint8_t plan = 0;
      sim::Day from = 0, until = 0;
    };
    std::vector<Leave> leave;
    std::vector<float> planned_away;                         ///< FTE on planned leave, by day.
    std::vector<std::int32_t> booked;                        ///< By day.
    std::vector<std::pair<double, std::int32_t>> attending;  ///< Today: order of arrival, unpaid work order.
  };
  std::vector<TeamState> teams;

  // --- groups ---
  std::vector<std::vector<GroupMember>> waiting;  ///< By site × group, in order of referral.
  std::vector<std::uint32_t> runs_begun;          ///< By site × group.
  std::vector<std::array<std::uint8_t, times_a_week>> rooms_taken;  ///< By site.
  std::vector<sim::Day> hours_kept_until;  ///< By team of tutors: for a programme that asks again by then.
  PersonId first_tutor = 0;
  std::vector<TutorDiary> diaries;  ///< By tutor, from the first on.
  double tutor_minutes_today = 0;
  std::vector<GroupRun> runs;
  std::vector<std::uint32_t> free_runs;

  // --- induction ---
  std::vector<std::vector<InductionWait>> inductions;  ///< By site.
  std::vector<CaseId> inducted;                        ///< Working space of a session.

  // --- pools ---
  std::array<std::vector<Pool>, core::role_count>
      pools;                            ///< By role and group, in the order of the plan's staff.
  std::vector<PoolTask> pool_finished;  ///< Working space of a pool's day.
  /// The pool of a role and group. Expects one of the plan's.
  Pool& pool(Role role, std::size_t group) { return pools[static_cast<std::size_t>(role)][group]; }

  // --- needs ---
  /// Waits for a place that others offer, until the release.
  struct Seeker {
    CaseId subject = 0;
    std::uint16_t generation = 0;
    sim::Day until = 0;
  };
  std::vector<std::vector<Seeker>> seekers;  ///< By need; by day of release, the earlier seeker first.
  std::vector<double> offers;                ///< By need: places offered and not yet taken.
  // --- risk ---
  std::int64_t risk_recorded_wrong =
      0;  ///< Cases held whose recorded risk of serious harm is not the true one.

  // --- case files ---
  std::vector<CaseFile> files;      ///< Of cases that inspectors may look at, by their day of beginning.
  std::vector<FilesRead> readings;  ///< So far, in the order of the model's.

  // --- measurement ---
  std::vector<std::int64_t> cases_by_stage, cases_by_site, cases_by_grade, cases_by_band;
};

}  // namespace caseflow::service
