#include "model/service/groups/timetable.hpp"

#include <algorithm>

#include "model/service/groups/partners.hpp"

namespace caseflow::service::timetable {
namespace {

constexpr int evening = periods_a_day - 1;
constexpr int weekdays = 5;
/// Evenings on which offices open, the first ones first: Tuesday, Thursday, Monday, Wednesday, Friday.
constexpr int evening_order[] = {1, 3, 0, 2, 4};

constexpr std::uint32_t bit(int weekday, int period) {
  return std::uint32_t{1} << static_cast<unsigned>(weekday * periods_a_day + period);
}

scenario::Group const& about(Service const& service, GroupRun const& run) {
  return service.plan->groups[run.group].about;
}

TutorDiary& diary_of(Service& service, PersonId tutor) { return service.group_work.diaries[tutor]; }

double weekly_minutes(scenario::Group const& group) { return group.tutor_minutes * group.sessions_a_week; }

/// Minutes that a tutor has for sessions, a week.
double minutes_a_week(Service const& service, StaffMember const& tutor) {
  auto const& scenario = service.plan->scenario;
  return weekdays * scenario.workforce.working_day_minutes * scenario.group_work.session_time_share *
         static_cast<double>(tutor.fte);
}

/// Of these, those that runs may take: the rest is kept for what is one to one.
double minutes_for_runs(Service const& service, StaffMember const& tutor) {
  return minutes_a_week(service, tutor) * (1 - service.plan->scenario.group_work.individual_time_share);
}

/// The times of a week of a run that first meets on this weekday; 0 where the week is too short for it.
std::uint32_t times_from(int weekday, int period, int sessions_a_week) {
  int const gap = sessions_a_week == 2 ? 2 : 1;
  if (weekday + gap * (sessions_a_week - 1) >= weekdays) return 0;
  std::uint32_t times = 0;
  for (int i = 0; i < sessions_a_week; ++i) times |= bit(weekday + gap * i, period);
  return times;
}

/// Times at which the office is open and has a room left; a partner has rooms of its own.
std::uint32_t open_times(Service const& service, SiteId site, bool at_partner) {
  auto const& work = service.plan->scenario.group_work;
  std::uint32_t open = 0;
  for (int i = 0; i < weekdays; ++i)
    for (int period = 0; period < evening; ++period) open |= bit(i, period);
  int const late = evenings(service, site, at_partner);
  for (int i = 0; i < late; ++i) open |= bit(evening_order[i], evening);
  if (at_partner) return open;
  auto const& taken = service.group_work.rooms_taken[site];
  for (int time = 0; time < times_a_week; ++time)
    if (taken[static_cast<std::size_t>(time)] >= work.rooms)
      open &= ~(std::uint32_t{1} << static_cast<unsigned>(time));
  return open;
}

/// The tutor of a team with the most time left who is free at these times and in no run's list yet; nobody
/// where there is none. `minutes` is what the tutor must have left in the week, and `today` asks for somebody
/// who is there.
PersonId free_tutor(Service const& service, TutorsId team, std::uint32_t times, double minutes,
                    std::array<PersonId, most_tutors> const& chosen, bool today) {
  PersonId best;
  if (!team) return best;
  double most = 0;
  for (PersonId const id : service.pools[team].members()) {
    StaffMember const& person = service.staff[id];
    if (!person.here || (today && !person.present(service.today()))) continue;
    auto const& diary = service.group_work.diaries[id];
    double const left = minutes_for_runs(service, person) - diary.minutes;
    if (diary.times & times || left < minutes || (best && left <= most)) continue;
    if (std::find(chosen.begin(), chosen.end(), id) != chosen.end()) continue;
    best = id;
    most = left;
  }
  return best;
}

void enter(Service& service, GroupRun const& run, PersonId tutor) {
  auto& diary = diary_of(service, tutor);
  diary.times |= run.times;
  diary.minutes += weekly_minutes(about(service, run));
}

void strike(Service& service, GroupRun const& run, PersonId tutor) {
  auto& diary = diary_of(service, tutor);
  diary.times &= ~run.times;
  // A what-if may have changed what a session takes; an empty diary is empty all the same.
  diary.minutes = diary.times == 0 ? 0 : std::max(0.0, diary.minutes - weekly_minutes(about(service, run)));
}

TutorsId team_of(Service const& service, GroupRun const& run) {
  return service.plan->tutors_of_site[run.site];
}

/// Tutors for these times, one after the other; false where they are too few.
bool choose_tutors(Service const& service, GroupRun& run, std::uint32_t times) {
  auto const& group = about(service, run);
  run.tutors.fill({});
  for (int i = 0; i < group.tutors; ++i) {
    PersonId const tutor =
        free_tutor(service, team_of(service, run), times, weekly_minutes(group), run.tutors, false);
    if (!tutor) return false;
    run.tutors[static_cast<std::size_t>(i)] = tutor;
  }
  return true;
}

/// Gives the run of a tutor who has left to another who is free at its times, if there is one.
void take_over(Service& service, GroupRun& run, PersonId& tutor) {
  PersonId const next = free_tutor(service, team_of(service, run), run.times,
                                   weekly_minutes(about(service, run)), run.tutors, false);
  if (!next) return;
  strike(service, run, tutor);
  tutor = next;
  enter(service, run, tutor);
}

void take_room(Service& service, GroupRun const& run, int change) {
  if (run.at_partner) return;
  auto& taken = service.group_work.rooms_taken[run.site];
  for (int time = 0; time < times_a_week; ++time)
    if (run.times >> static_cast<unsigned>(time) & 1u) {
      auto& rooms = taken[static_cast<std::size_t>(time)];
      rooms = static_cast<std::uint8_t>(rooms + change);
    }
}

/// Whether the team is large enough for this run, and short of it only by the hours that other runs take.
bool wants_hours(Service const& service, GroupRun const& run) {
  auto const& group = about(service, run);
  int able = 0, free = 0;
  for (PersonId const id : service.group_work.diaries.tutors()) {
    StaffMember const& person = service.staff[id];
    if (person.team != team_of(service, run) || !person.here) continue;
    double const week = minutes_for_runs(service, person), needed = weekly_minutes(group);
    able += week >= needed ? 1 : 0;
    free += week - service.group_work.diaries[id].minutes >= needed ? 1 : 0;
  }
  return able >= group.tutors && free < group.tutors;
}

/// The first times of the week at which a room and tutors are free; false where there are none together.
bool book_any(Service& service, GroupRun& run, bool in_the_evening) {
  std::uint32_t const open = open_times(service, run.site, run.at_partner);
  int const first = in_the_evening ? evening : 0, last = in_the_evening ? evening : evening - 1;
  int const a_week = about(service, run).sessions_a_week;
  for (int weekday = 0; weekday < weekdays; ++weekday)
    for (int period = first; period <= last; ++period) {
      auto const times = times_from(weekday, period, a_week);
      if (times == 0 || (times & open) != times || !choose_tutors(service, run, times)) continue;
      run.times = times;
      take_room(service, run, 1);
      for (PersonId const tutor : run.tutors)
        if (tutor) enter(service, run, tutor);
      return true;
    }
  return false;
}

GroupWork::BesideSessions& used_this_week(Service& service, TutorsId team) {
  auto& used = service.group_work.beside_sessions[team];
  sim::Day const week = service.today() / 7;
  if (used.week != week) used = {week, 0, 0};
  return used;
}

}  // namespace

bool book(Service& service, GroupRun& run, bool in_the_evening) {
  auto const& group = about(service, run);
  TutorsId const team = team_of(service, run);
  if (scenario::by_partners(group)) {
    run.at_partner = true;
    return partners::can_begin(service, run) && book_any(service, run, in_the_evening);
  }
  if (group.tutors == 0 || !team) return book_any(service, run, in_the_evening);
  sim::Day& kept = service.group_work.hours_kept_until[team];
  if (!group.accredited && service.today() <= kept) return false;
  bool const booked = book_any(service, run, in_the_evening);
  if (!booked && group.accredited && wants_hours(service, run))
    kept = service.today() + service.plan->scenario.group_work.hours_kept_days;
  return booked;
}

void release(Service& service, GroupRun const& run) {
  if (run.times == 0) return;
  take_room(service, run, -1);
  for (PersonId const tutor : run.tutors)
    if (tutor) strike(service, run, tutor);
}

sim::Day next_meeting(Service const& service, GroupRun const& run, sim::Day from) {
  if (run.times == 0) return service.model->days.next_working(from);
  constexpr std::uint32_t whole_day = (std::uint32_t{1} << periods_a_day) - 1;
  auto const& days = service.model->days;
  sim::Day day = days.next_working(from);
  while (day < service.model->end &&
         !(run.times >> static_cast<unsigned>(days.weekday(day) * periods_a_day) & whole_day))
    day = days.add_working(day, 1);
  return day;
}

sim::Day after_meeting(Service const& service, GroupRun const& run) {
  return service.today() + (run.times != 0 ? 1 : 7 / about(service, run).sessions_a_week);
}

Meeting meeting_today(Service& service, GroupRun& run) {
  for (auto& tutor : run.tutors)
    if (tutor && !service.staff[tutor].here) take_over(service, run, tutor);
  double const covered = service.plan->scenario.group_work.cover_share;
  auto const day = static_cast<std::uint32_t>(service.model->epoch + service.today());
  auto const now = run.times & bit(service.model->days.weekday(service.today()), 0) * 7u;
  auto there = run.tutors;  // nobody stands in for two
  // Who stands in for leave was found before anybody fell sick.
  for (bool const sickness : {false, true})
    for (std::size_t i = 0; i < run.tutors.size(); ++i) {
      if (!run.tutors[i]) continue;
      StaffMember const& person = service.staff[run.tutors[i]];
      bool const sick = person.here && person.sick;
      if (person.present(service.today()) || sick != sickness) continue;
      Meeting const without = sick ? Meeting::called_off : Meeting::left_out;
      if (sick && service.uniform(person.entity, Purpose::group_cover, day) >= covered) return without;
      there[i] = free_tutor(service, team_of(service, run), now, 0, there, true);
      if (!there[i]) return without;
    }
  return Meeting::held;
}

int evenings(Service const& service, SiteId site, bool at_partner) {
  return at_partner ? service.plan->scenario.group_work.evenings : service.plan->evenings[site];
}

bool spend(Service& service, SiteId site, double minutes) {
  TutorsId const team = service.plan->tutors_of_site[site];
  if (!service.staffed || !team) return true;
  auto& used = used_this_week(service, team);
  double left = -used.left_over;
  for (PersonId const id : service.pools[team].members())
    if (service.staff[id].here)
      left +=
          std::max(0.0, minutes_a_week(service, service.staff[id]) - service.group_work.diaries[id].minutes);
  if (left < minutes) return false;
  used.left_over += minutes;
  service.group_work.tutor_minutes_today += minutes;
  return true;
}

bool spend_on_reading(Service& service, SiteId site, double minutes) {
  TutorsId const team = service.plan->tutors_of_site[site];
  if (minutes <= 0 || !service.staffed || !team) return true;
  auto const& scenario = service.plan->scenario;
  auto& used = used_this_week(service, team);
  double left = -used.reading;
  for (PersonId const id : service.pools[team].members())
    if (service.staff[id].here)
      left += weekdays * scenario.workforce.working_day_minutes * scenario.group_work.reading_time_share *
              static_cast<double>(service.staff[id].fte);
  if (left < minutes) return spend(service, site, minutes);
  used.reading += minutes;
  return true;
}

void work_day(Service& service) {
  if (!service.staffed || !service.model->days.working(service.today())) return;
  auto const& measures = service.model->measures;
  double available = 0;
  for (PersonId const id : service.group_work.diaries.tutors()) {
    StaffMember const& person = service.staff[id];
    if (person.present(service.today())) available += minutes_a_week(service, person) / weekdays;
  }
  service.count(measures.tutor_workload_share, service.group_work.tutor_minutes_today, available);
  service.count(measures.tutor_hours, service.group_work.tutor_minutes_today / 60);
  service.group_work.tutor_minutes_today = 0;
  partners::work_day(service);
}

}  // namespace caseflow::service::timetable
