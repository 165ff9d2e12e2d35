#include "model/service/desk/worklist.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "model/service/observe/journal.hpp"
#include "model/service/state/announce.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::worklist {
namespace {

using core::Task;

/// Work whose minutes shrink under pressure; the rest takes what it takes.
bool shrinks(Task task) {
  switch (task) {
    case Task::missed:
    case Task::warning:
    case Task::breach_pack:
    case Task::recall_report:
    case Task::agency_meeting:
    case Task::transfer:
    case Task::enforcement_decision:
    case Task::extension_application:
    case Task::referral:
    case Task::activity:  // a day counts when it is worked in full
      return false;
    default:
      return true;
  }
}

/// Work that is done in one sitting or not today.
bool one_sitting(Task task) {
  return is_contact(task) || task == Task::home_visit || task == Task::agency_meeting ||
         task == Task::induction || task == Task::prerelease_contact || task == Task::activity;
}

float left(WorkItem const& item) { return item.minutes - item.full_given; }

void count_by_desk(Service& service, Desk const& desk, Breakdown const& split, double numerator,
                   double denominator) {
  if (!service.observed)
    return;  // before the forecast nothing is counted, and looking up every series is dear
  service.count(split.total, numerator, denominator);
  if (split.holder >= 0)
    service.count(split.of(holder_at(service.plan->is_hub[desk.site])), numerator, denominator);
  if (split.site >= 0) service.count(split.of(desk.site), numerator, denominator);
  if (split.grade >= 0) service.count(split.of(desk.grade), numerator, denominator);
}

struct Pressure {
  double fixed = 0, shrinking = 0;  ///< Minutes that today must give, in full depth.
};

/// What is due, and for later work the share of each day that is left for it.
Pressure pressure(Service const& service, Desk const& desk) {
  Pressure found;
  sim::Day const today = service.today();
  for (auto const& item : desk.worklist) {
    service.cases.fetch(item.subject);  // today's work will read it soon
    if (item.priority == Priority::skippable) continue;
    double minutes = static_cast<double>(left(item));
    if (item.due > today)
      minutes /=
          1 + service.model->days.working_between(today, std::min(item.due, service.model->days.length()));
    (shrinks(item.task) ? found.shrinking : found.fixed) += minutes;
  }
  return found;
}

enum class Turn : std::uint8_t { due, later, skippable };

/// What is due first, by priority; then later work by its due date; what is skipped first comes last. One
/// number, as most of a day's comparisons are of this.
std::int64_t rank(WorkItem const& item, sim::Day today) {
  constexpr int days = 36, priorities = 4;  // bits
  bool const due = item.due <= today;
  auto const turn = item.priority == Priority::skippable ? Turn::skippable : due ? Turn::due : Turn::later;
  return static_cast<std::int64_t>(turn) << (days + priorities) |
         static_cast<std::int64_t>(due ? item.priority : Priority::deadline) << days |
         static_cast<std::int64_t>(item.due);
}

/// In order of rank; ties keep the order of request. By insertion, because yesterday's order
/// mostly holds; where it does not, as on a list of thousands that nobody gets through, by merging.
void sort(std::vector<WorkItem>& worklist, sim::Day today) {
  if (worklist.empty()) return;
  auto highest = rank(worklist.front(), today);  // of those in order
  std::size_t moves_left = 16 * worklist.size();
  for (std::size_t i = 1; i < worklist.size(); ++i) {
    auto const mine = rank(worklist[i], today);
    if (highest <= mine) {
      highest = mine;
      continue;
    }
    WorkItem const item = worklist[i];
    std::size_t at = i;
    for (; at > 0 && rank(worklist[at - 1], today) > mine; --at) worklist[at] = worklist[at - 1];
    worklist[at] = item;
    if (i - at <= moves_left) {
      moves_left -= i - at;
      continue;
    }
    return std::stable_sort(worklist.begin(), worklist.end(), [today](WorkItem const& a, WorkItem const& b) {
      return rank(a, today) < rank(b, today);
    });
  }
}

/// Gives an item minutes from what is left of the day; true when it is finished.
bool give(WorkItem& item, double depth, double least_depth, double& minutes_left) {
  double const used_depth = shrinks(item.task) ? depth : 1;
  double const wanted = static_cast<double>(left(item)) * used_depth;
  if (wanted <= minutes_left) {
    item.given += static_cast<float>(wanted);
    item.full_given = item.minutes;
    minutes_left -= wanted;
    return true;
  }
  if (one_sitting(item.task)) {
    if (!shrinks(item.task) || minutes_left < static_cast<double>(item.minutes) * least_depth) return false;
    item.given += static_cast<float>(minutes_left);
    item.full_given = item.minutes;
    minutes_left = 0;
    return true;
  }
  item.given += static_cast<float>(minutes_left);
  item.full_given += static_cast<float>(minutes_left / used_depth);
  minutes_left = 0;
  return false;
}

/// Takes off what is left of cases that have ended.
void strike_off(Service const& service, Desk& desk) {
  std::erase_if(desk.worklist, [&](WorkItem const& item) {
    return service.cases[item.subject].generation != item.generation;
  });
  desk.has_ended_work = false;
}

/// Deadlines that fall due while the officer is away go to a colleague.
void cover(Service& service, OfficerId officer) {
  auto& list = service.desks[officer].worklist;
  auto const pressing = [&](WorkItem const& item) {
    return item.priority == Priority::deadline && item.due <= service.today();
  };
  if (std::none_of(list.begin(), list.end(), pressing)) return;
  auto const other = colleague(service, officer);
  if (other == nobody) return;
  auto& theirs = service.desks[other].worklist;
  for (auto const& item : list)
    if (pressing(item)) note_move(service, item, officer, other);
  std::copy_if(list.begin(), list.end(), std::back_inserter(theirs), pressing);
  list.erase(std::remove_if(list.begin(), list.end(), pressing), list.end());
}

// An officer's day from its hours to what is left of them, in the order in which it is worked.
void work_through(Service& service, OfficerId id) {  // NOLINT(readability-function-size)
  Desk& desk = service.desks[id];
  auto const& workforce = service.plan->scenario.workforce;
  double const least_depth = service.plan->scenario.work.least_depth_share;
  StaffMember const& person = service.staff[id];
  bool const in_induction = person.caseload_share <= 0;
  double const usual = in_induction ? 0
                                    : workforce.working_day_minutes * workforce.casework_share *
                                          static_cast<double>(person.fte);
  // What training and feedback no longer take is case work, up to the whole day.
  double const back = std::clamp(-desk.learning_owed, 0.0, usual / workforce.casework_share - usual);
  desk.learning_owed += back;
  double const available = usual + back;
  double const authorised = available * workforce.overtime_share;
  double const routine = desk.routine_owed;
  desk.routine_owed = 0;
  double const lessons = std::clamp(desk.learning_owed, 0.0, available);
  desk.learning_owed -= lessons;
  count_by_desk(service, desk, service.model->measures.workload_share, lessons, available);
  service.conditions.asked_minutes += lessons;
  service.conditions.available_minutes += available;

  auto must = pressure(service, desk);
  must.fixed += lessons;
  double const shrinking = must.shrinking + routine;
  // Overtime makes up what the day asks for beyond its minutes; the rest of it only saves what would be
  // skipped today, a piece at a time, and takes no minutes from what the day itself would get done.
  double const overtime = std::clamp(must.fixed + shrinking - available, 0.0, authorised);
  double const capacity = available + overtime;
  double spare = authorised - overtime;
  double const depth =
      must.fixed + shrinking <= capacity
          ? 1
          : std::clamp((capacity - must.fixed) / std::max(shrinking, 1e-9), least_depth, 1.0);
  double given = lessons + std::min(capacity - lessons, routine * depth);
  double minutes_left = capacity - given;

  // Finished work can bring new work to this list or take some away, so what is finished is handed on
  // afterwards.
  sort(desk.worklist, service.today());
  auto& finished = service.finished;
  finished.clear();
  auto& list = desk.worklist;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    WorkItem item = list[i];
    bool const skipped_else = item.priority == Priority::skippable && item.due <= service.today();
    bool const fits = static_cast<double>(left(item)) * (shrinks(item.task) ? depth : 1) <= minutes_left;
    double& minutes = skipped_else && !fits && spare > minutes_left ? spare : minutes_left;
    float const given_before = item.given;
    bool const complete = minutes > 0 && give(item, depth, least_depth, minutes);
    given += static_cast<double>(item.given - given_before);
    bool const skipped = !complete && skipped_else;
    if (skipped) item.full_given = -1;  // marks it
    if (complete || skipped) {
      note_move(service, item, id, nobody);
      finished.push_back(item);
      continue;
    }
    list[kept++] = item;
  }
  list.resize(kept);
  SIM_ENSURES(given <= available + authorised + 1e-2);
  double const beyond_the_day =
      std::max(0.0, capacity - minutes_left - available) + authorised - overtime - spare;
  if (beyond_the_day > 1e-2) service.count(service.model->measures.overtime_hours, beyond_the_day / 60);
  for (std::size_t i = 0; i < finished.size(); ++i) {
    WorkItem const item = finished[i];
    if (service.cases[item.subject].generation != item.generation) continue;
    if (!is_contact(item.task)) ++service.work_items;  // a contact was counted when the calendar brought it
    bool const is_skipped = item.full_given < 0;
    double const depth_given = item.minutes > 0 ? static_cast<double>(item.given / item.minutes) : 1.0;
    if (auto const to = service.todays_journal(); journal::follows(to, service.cases[item.subject]))
      journal::worked(to, service.staff, service.cases[item.subject], id, item, depth_given, is_skipped);
    if (is_skipped)
      announce::work_skipped(service, item);
    else
      announce::work_done(service, item, depth_given);
  }
}

}  // namespace

OfficerId colleague(Service const& service, OfficerId officer) {
  OfficerId found = nobody;
  std::size_t shortest = std::numeric_limits<std::size_t>::max();
  for (OfficerId const id : service.desks.at(service.desks[officer].site)) {
    StaffMember const& person = service.staff[id];
    if (id == officer || !person.present(service.today()) || person.caseload_share <= 0) continue;
    if (auto const length = service.desks[id].worklist.size(); length < shortest)
      found = id, shortest = length;
  }
  return found;
}

void ended(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (subject.officer == nobody) return;
  Desk& desk = service.desks[subject.officer];
  desk.has_ended_work = true;
  if (subject.work_elsewhere == 0) return;
  for (OfficerId const officer : service.desks.at(desk.site)) service.desks[officer].has_ended_work = true;
}

void add(Service& service, OfficerId officer, WorkItem const& item) {
  Desk& desk = service.desks[officer];
  count_by_desk(service, desk, service.model->measures.workload_share, static_cast<double>(item.minutes), 0);
  service.conditions.asked_minutes += static_cast<double>(item.minutes);
  note_move(service, item, nobody, officer);
  desk.worklist.push_back(item);
}

void put(Service& service, OfficerId officer, WorkItem const& item) {
  note_move(service, item, nobody, officer);
  service.desks[officer].worklist.push_back(item);
}

void serve(Service& service) {
  sim::Day const today = service.today();
  if (!service.staffed || !service.model->days.working(today)) return;
  for (OfficerId const id : service.desks.ids()) {
    StaffMember const& person = service.staff[id];
    if (!person.here) continue;
    Desk& desk = service.desks[id];
    if (desk.has_ended_work) strike_off(service, desk);
    desk.routine_owed += desk.load().weekly_minutes / 5;
    count_by_desk(service, desk, service.model->measures.workload_share, desk.load().weekly_minutes / 5, 0);
    service.conditions.asked_minutes += desk.load().weekly_minutes / 5;
    service.count(service.model->measures.officers_away_share,
                  person.present(today) ? 0 : static_cast<double>(person.fte),
                  static_cast<double>(person.fte));
    if (!person.present(today)) cover(service, id);
  }
  for (OfficerId const id : service.desks.ids())
    if (service.staff[id].present(today)) work_through(service, id);
}

}  // namespace caseflow::service::worklist
