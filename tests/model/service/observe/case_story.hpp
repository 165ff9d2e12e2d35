#pragma once

#include <algorithm>
#include <functional>

#include "model/service/court/court.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/desk/worklist.hpp"
#include "model/service/enforcement/absences.hpp"
#include "model/service/enforcement/breach.hpp"
#include "model/service/enforcement/recall.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/resettlement/resettlement.hpp"
#include "model/service/state/announce.hpp"
#include "model/service/state/count_guard.hpp"
#include "model/service/supervision/activity.hpp"
#include "model/service/supervision/contact.hpp"
#include "model/service/supervision/risk.hpp"
#include "model/service/supervision/supervision.hpp"
#include "model/service/unpaid_work/booking.hpp"
#include "model/service/unpaid_work/unpaid_work.hpp"
#include "model/service/unpaid_work/work_groups.hpp"
#include "tests/model/service/fixture.hpp"

/// Histories of one case, as its file sees them.
namespace caseflow::service {

using core::Task;

/// One case of a small service, held by an officer in an office, with nothing left to do and a new file.
struct CaseStory {
  Service& service;
  CaseId id;

  Case& subject() { return service.cases[id]; }
  TodaysFile todays_file() { return service.todays_file(subject()); }
  CaseFile& file() { return *service.files.of(subject()); }
  OfficerId officer() { return subject().officer; }
  sim::Day today() { return service.today(); }

  void enter(core::Stage stage) { CountGuard(service, id).stage(stage); }
  WorkItem item(Task task, sim::Day due) {
    WorkItem made;
    made.subject = id;
    made.generation = subject().generation;
    made.task = task;
    made.due = due;
    made.minutes = 60;
    return made;
  }
  WorkItem warning_of_work(sim::Day due) {
    WorkItem made = item(Task::warning, due);
    made.from_work = true;
    return made;
  }
  void done(Task task, sim::Day due, double depth = 1) {
    announce::work_done(service, item(task, due), depth);
  }
  void assessed_in_full() {
    WorkItem assessment = item(Task::assessment, today());
    assessment.in_full = true;
    announce::work_done(service, assessment, 1);
  }
  void skipped(Task task) { announce::work_skipped(service, item(task, today())); }
  void owed(WorkItem const& work) { worklist::put(service, subject().officer, work); }
  void owed(Task task) { owed(item(task, today() - 1)); }
  /// The work of the last such task that was asked for.
  WorkItem asked(Task task) {
    auto const& list = service.desks[officer()].worklist;
    auto const found = std::find_if(list.rbegin(), list.rend(), [&](WorkItem const& one) {
      return one.subject == id && one.task == task;
    });
    return found == list.rend() ? WorkItem{} : *found;
  }
  void finish(Task task) {
    WorkItem const found = asked(task);
    tasks::drop(service, id);
    announce::work_done(service, found, 1);
  }
  UnpaidWorkRequirement& work(double hours) {
    enter(core::Stage::unpaid_work);
    unpaid_work::impose(service, id, hours);
    return service.requirements[subject().unpaid_work];
  }
  void work_days(bool individual, bool there, double absence) {
    UnpaidWorkRequirement& order = work(300);
    order.assessed = order.offered = true;
    order.individual = individual;
    order.absence = static_cast<float>(absence);
    for (PersonId const supervisor : service.pools[TeamId{0}].members())
      if (!there) service.staff[supervisor].fte = 0;
    for (int week = 0; week < 20; ++week)
      booking::day_due(service, subject().unpaid_work, order.generation, {});
  }
  void managers(float fte) {
    ManagersId const team = service.plan->managers_of_site[subject().site];
    for (PersonId const manager : service.pools[team].members()) {
      service.staff[manager].here = true;
      service.staff[manager].fte = fte;
    }
  }
};

struct Row {
  core::Feature feature;
  std::function<void(CaseStory&)> whole, part;  ///< A history that gives 1, and one that gives …
  double value;                                 ///< … this.
};

inline void given(CaseStory& story) {
  contact::given(story.service, story.item(Task::appointment, story.today()), 1);
}

/// The first appointment, so many days late.
inline void first_given(CaseStory& story, int days_late) {
  WorkItem item = story.item(Task::appointment, story.today());
  item.first = true;
  story.subject().first_due = story.today() - days_late;
  contact::given(story.service, item, 1);
}

/// A piece of work by an officer who always does what inspectors look for, or never does.
inline void done_by(CaseStory& story, core::Task task, bool skilled) {
  StaffMember& officer = story.service.staff[story.officer()];
  officer.learnt.fill(skilled ? 50.0F : -50.0F);
  officer.learnt_on = story.today();
  story.subject().true_risk_of_harm = core::RiskOfHarm::medium;
  story.done(task, story.today());
}
inline void assessed_by(CaseStory& story, bool skilled) { done_by(story, Task::assessment, skilled); }
inline void reviewed_by(CaseStory& story, bool skilled) { done_by(story, Task::review, skilled); }

inline void with_cases(CaseStory& story, double cases_a_post) {
  Desk const& desk = story.service.desks[story.officer()];
  story.service.staff[story.officer()].fte = static_cast<float>(desk.cases() / cases_a_post);
  given(story);
}

inline void with_grade(CaseStory& story, bool suits) {
  auto const held_by = story.service.plan->band[story.subject().band].held_by;
  auto& desks = story.service.desks;
  GradeId const was = desks[story.officer()].grade;
  auto const regrade = [&](GradeId to) { desks.regrade(story.officer(), to, story.service.counts); };
  for (GradeId const grade : core::IdRange<GradeId>{0, story.service.plan->grades.size()})
    if (((held_by & core::bit_of(grade)) != 0) == suits) regrade(grade);
  given(story);
  regrade(was);
}

inline void came_for(CaseStory& story, double years) {
  story.service.staff[story.officer()].in_training = false;
  story.service.staff[story.officer()].practised_since =
      story.today() - static_cast<sim::Day>(years * 365.25);
  given(story);
}

/// Two planned contacts fall due, and the first is never given.
inline void lose_one(CaseStory& story) {
  contact::due(story.service, story.id, story.subject().slot);
  contact::due(story.service, story.id, story.subject().slot);
  given(story);
}

inline void absent(CaseStory& story, warning::From from) {
  story.subject().last_absence = never;
  story.subject().enforcement_open = false;
  absences::unacceptable(story.service, story.id, from);
}

inline void undecided(CaseStory& story, bool from_work) {
  story.subject().absent_from_work = from_work;
  story.subject().decision_open = true;
  breach::lapse(story.service, story.id, story.subject().enforcements - 1u);
}

inline void change_risk(CaseStory& story, int days_ago) {
  risk::change(story.service, story.id);
  story.subject().high_risk = false;
  story.file().changed_on = story.today() - days_ago;
  risk::reviewed(story.service, story.id);
}

/// After so many days of waiting.
inline void first_session(CaseStory& story, sim::Day days) {
  story.file().begun[static_cast<std::size_t>(core::Sample::unpaid_work)] = story.today() - days;
  case_notes::first_session(story.todays_file());
}

inline void impose(CaseStory& story, double hours) {
  UnpaidWorkRequirement& order = story.work(100);
  order.hours_needed = static_cast<float>(hours);
  order.intensive = false;
  story.file().begun[static_cast<std::size_t>(core::Sample::unpaid_work)] = never;
  case_notes::work_imposed(story.service.todays_files(), story.id, story.subject(), order,
                           story.service.plan->scenario.unpaid_work.day_hours);
}

inline void release(CaseStory& story, std::uint16_t needs, std::uint16_t worked_on, std::uint16_t met,
                    bool all = true) {
  Case& subject = story.subject();
  subject.needs = needs;
  subject.needs_worked_on = worked_on;
  subject.needs_met = met;
  subject.reception_planned = subject.release_planned = subject.prerelease_done = all;
  resettlement::released(story.service, story.id);
}

inline void hand_over(CaseStory& story, bool reached) {
  story.subject().handed_over = true;
  story.subject().handed_to = reached ? story.service.staff.incumbent(story.subject().officer) : Incumbent{};
  resettlement::handed_over(story.service, story.id);
}

}  // namespace caseflow::service
