#include <algorithm>
#include <functional>

#include "model/service/court/court.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/desk/worklist.hpp"
#include "model/service/enforcement/absences.hpp"
#include "model/service/enforcement/breach.hpp"
#include "model/service/enforcement/recall.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/inspectors.hpp"
#include "model/service/resettlement/resettlement.hpp"
#include "model/service/state/announce.hpp"
#include "model/service/supervision/activity.hpp"
#include "model/service/supervision/contact.hpp"
#include "model/service/supervision/risk.hpp"
#include "model/service/supervision/supervision.hpp"
#include "model/service/unpaid_work/booking.hpp"
#include "model/service/unpaid_work/unpaid_work.hpp"
#include "model/service/unpaid_work/work_groups.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

using core::Feature;
using core::Task;

/// One case of a small service, held by an officer in an office, with nothing left to do and a new file.
struct Told {
  Service& service;
  CaseId id;

  Case& subject() { return service.cases[id]; }
  CaseFile& file() { return *service.files.of(subject()); }
  OfficerId officer() { return subject().officer; }
  sim::Day today() { return service.today(); }

  WorkItem item(Task task, sim::Day due, std::uint32_t ordinal = 0) {
    WorkItem made;
    made.subject = id;
    made.generation = subject().generation;
    made.task = task;
    made.due = due;
    made.minutes = 60;
    made.ordinal = ordinal;
    return made;
  }
  void done(Task task, sim::Day due, std::uint32_t ordinal = 0, double depth = 1) {
    announce::work_done(service, item(task, due, ordinal), depth);
  }
  void assessed_in_full() {
    WorkItem assessment = item(Task::assessment, today());
    assessment.in_full = true;
    announce::work_done(service, assessment, 1);
  }
  void skipped(Task task) { announce::work_skipped(service, item(task, today())); }
  void owed(Task task, std::uint32_t ordinal = 0) {
    worklist::put(service, subject().officer, item(task, today() - 1, ordinal));
  }
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
    subject().stage = core::Stage::unpaid_work;
    unpaid_work::impose(service, id, hours);
    return service.requirements[subject().unpaid_work];
  }
  void work_days(bool individual, bool there, double absence) {
    UnpaidWorkRequirement& order = work(300);
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
  Feature feature;
  std::function<void(Told&)> whole, part;  ///< A history that gives 1, and one that gives …
  double value;                            ///< … this.
};

void given(Told& told) { contact::given(told.service, told.item(Task::appointment, told.today()), 1); }

void with_cases(Told& told, double cases_a_post) {
  Desk const& desk = told.service.desks[told.officer()];
  told.service.staff[told.officer()].fte = static_cast<float>(desk.cases() / cases_a_post);
  case_notes::contact_given(told.service, told.subject());
}

void with_grade(Told& told, bool suits) {
  auto const held_by = told.service.plan->band[told.subject().band].held_by;
  Desk& desk = told.service.desks[told.officer()];
  GradeId const was = desk.grade;
  for (GradeId const grade : core::IdRange<GradeId>{0, 4})
    if (((held_by & core::bit_of(grade)) != 0) == suits) desk.grade = grade;
  case_notes::contact_given(told.service, told.subject());
  desk.grade = was;
}

void came_for(Told& told, double years) {
  told.service.staff[told.officer()].in_training = false;
  told.service.staff[told.officer()].practised_since = told.today() - static_cast<sim::Day>(years * 365.25);
  given(told);
}

/// Two planned contacts fall due, and the first is never given.
void lose_one(Told& told) {
  contact::due(told.service, told.id, told.subject().slot);
  contact::due(told.service, told.id, told.subject().slot);
  given(told);
}

void absent(Told& told, warning::From from) {
  told.subject().last_absence = never;
  told.subject().enforcement_open = false;
  absences::unacceptable(told.service, told.id, from);
}

void undecided(Told& told, bool from_work) {
  told.subject().absent_from_work = from_work;
  told.subject().decision_open = true;
  breach::lapse(told.service, told.id, told.subject().enforcements - 1u);
}

void change_risk(Told& told, int days_ago) {
  risk::change(told.service, told.id);
  told.subject().high_risk = false;
  told.file().changed_on = told.today() - days_ago;
  risk::reviewed(told.service, told.id);
}

/// After so many days of waiting.
void first_session(Told& told, sim::Day days) {
  told.file().begun[static_cast<std::size_t>(core::Sample::unpaid_work)] = told.today() - days;
  case_notes::first_session(told.service, told.subject());
}

void impose(Told& told, double hours) {
  UnpaidWorkRequirement& order = told.work(100);
  order.hours_needed = static_cast<float>(hours);
  order.intensive = false;
  told.file().begun[static_cast<std::size_t>(core::Sample::unpaid_work)] = never;
  case_notes::work_imposed(told.service, told.id);
}

void release(Told& told, std::uint16_t needs, std::uint16_t worked_on, std::uint16_t met, bool all = true) {
  Case& subject = told.subject();
  subject.needs = needs;
  subject.needs_worked_on = worked_on;
  subject.needs_met = met;
  subject.reception_planned = subject.release_planned = subject.prerelease_done = all;
  resettlement::released(told.service, told.id);
}

void hand_over(Told& told, bool reached) {
  told.subject().handed_over = true;
  told.subject().handed_to = reached ? told.service.staff.incumbent(told.subject().officer) : Incumbent{};
  resettlement::handed_over(told.service, told.id);
}

std::vector<Row> const rows{
    {Feature::assessment_in_time, [](Told& t) { t.done(Task::assessment, t.today()); },
     [](Told& t) { t.done(Task::assessment, t.today() - 15); }, 0.75},
    {Feature::assessment_in_time, [](Told& t) { t.done(Task::assessment, t.today()); },
     [](Told& t) { t.owed(Task::assessment); }, 0},
    {Feature::assessment_depth, [](Told& t) { t.assessed_in_full(); },
     [](Told& t) { t.done(Task::assessment, t.today(), 0, 0.8); }, 0.4},
    {Feature::checks_made, [](Told& t) { t.done(Task::checks, t.today()); },
     [](Told& t) { t.done(Task::checks, t.today()), t.skipped(Task::checks); }, 0.5},
    {Feature::suitable_grade, [](Told& t) { with_grade(t, true); },
     [](Told& t) { with_grade(t, true), with_grade(t, false); }, 0.5},
    {Feature::officer_experience, [](Told& t) { came_for(t, 2.1); }, [](Told& t) { came_for(t, 0.5); }, 0.25},
    {Feature::officer_experience, [](Told& t) { came_for(t, 9); },
     [](Told& t) {
       t.service.staff[t.officer()].in_training = true;
       given(t);
     },
     0},
    {Feature::officer_time, [](Told& t) { t.done(Task::review, t.today()); },
     [](Told& t) {
       t.done(Task::review, t.today(), 0, 0.5), t.done(Task::warning, t.today()), t.skipped(Task::checks);
     },
     0.5},
    {Feature::manageable_caseload, [](Told& t) { with_cases(t, 50); }, [](Told& t) { with_cases(t, 75); },
     0.5},
    {Feature::one_officer, [](Told& t) { t.subject().officers_had = 1; },
     [](Told& t) { t.subject().officers_had = 2; }, 0.5},
    {Feature::one_officer, [](Told& t) { t.subject().officers_had = 1; },
     [](Told& t) { t.subject().officers_had = 3; }, 0},
    {Feature::contact_delivered, given, lose_one, 0.5},
    {Feature::contact_face_to_face, given,
     [](Told& t) { t.subject().telephone = t.subject().first_attended = true, given(t); }, 0},
    {Feature::home_visits, [](Told& t) { t.done(Task::home_visit, t.today()); },
     [](Told& t) { t.skipped(Task::home_visit); }, 0},
    {Feature::interventions_delivered,
     [](Told& t) { t.subject().activity_days = 9, t.done(Task::activity, t.today()); },
     [](Told& t) { case_notes::group_begun(t.service, t.subject(), 1), t.skipped(Task::activity); }, 0.5},
    {Feature::interventions_delivered, [](Told& t) { case_notes::group_begun(t.service, t.subject(), 1); },
     [](Told& t) {
       GroupMember waits;
       waits.subject = t.id;
       waits.generation = t.subject().generation;
       waits.since = t.today() - 100;
       t.service.group_work.waiting[WaitingListId{0}].push_back(waits);
     },
     0},
    {Feature::interventions_prompt, [](Told& t) { case_notes::group_begun(t.service, t.subject(), 0); },
     [](Told& t) { case_notes::group_begun(t.service, t.subject(), 13); }, 0.5},
    {Feature::absences_followed_up,
     [](Told& t) { absent(t, warning::From::appointment), t.finish(Task::warning); },
     [](Told& t) { t.done(Task::warning, t.today()), t.owed(Task::warning); }, 0.5},
    {Feature::absences_followed_up,
     [](Told& t) { absences::reminded(t.service, t.id), t.finish(Task::warning); },
     [](Told& t) { undecided(t, false); }, 0},
    {Feature::enforcement_taken,
     [](Told& t) { t.subject().stage = core::Stage::licence, recall::report_done(t.service, t.id, true); },
     [](Told& t) { undecided(t, false); }, 0},
    {Feature::enforcement_taken,
     [](Told& t) { t.subject().stage = core::Stage::licence, recall::report_done(t.service, t.id, true); },
     [](Told& t) { t.subject().officer_writes_papers = true, t.subject().papers_due = t.today() - 1; }, 0},
    {Feature::reviews_in_time, [](Told& t) { t.done(Task::termination, t.today()); },
     [](Told& t) { t.done(Task::review, t.today()), t.done(Task::risk_review, t.today() - 1); }, 0.5},
    {Feature::reviews_in_time, [](Told& t) { t.done(Task::review, t.today()); },
     [](Told& t) { t.owed(Task::review); }, 0},
    {Feature::review_depth, [](Told& t) { t.done(Task::review, t.today()); },
     [](Told& t) { t.done(Task::review, t.today(), 0, 0.6); }, 0.6},
    {Feature::risk_changes_reviewed, [](Told& t) { change_risk(t, 30); }, [](Told& t) { change_risk(t, 31); },
     0},
    {Feature::risk_changes_reviewed, [](Told& t) { change_risk(t, 3); },
     [](Told& t) { risk::change(t.service, t.id), t.file().changed_on = t.today() - 40; }, 0},
    {Feature::risk_recorded_right, [](Told& t) { t.subject().true_risk_of_harm = t.subject().risk_of_harm; },
     [](Told& t) { t.subject().high_risk = true; }, 0},
    {Feature::manager_span, [](Told& t) { t.managers(4), t.done(Task::assessment, t.today()); },
     [](Told& t) { t.managers(0.01F), t.done(Task::assessment, t.today()); }, 0},
    {Feature::placement_assessed_in_time, [](Told& t) { t.done(Task::placement, t.today()); },
     [](Told& t) { t.done(Task::placement, t.today() - 30); }, 0.5},
    {Feature::placement_assessed_in_time, [](Told& t) { t.done(Task::placement, t.today()); },
     [](Told& t) { t.owed(Task::placement); }, 0},
    {Feature::first_session_in_time, [](Told& t) { first_session(t, 14); },
     [](Told& t) { first_session(t, 42); }, 0.5},
    {Feature::sessions_regular, [](Told& t) { t.work_days(true, true, 0); },
     [](Told& t) { t.work_days(false, true, 0); }, 0},
    {Feature::sessions_held, [](Told& t) { t.work_days(true, true, 0); },
     [](Told& t) {
       t.work_days(true, false, 0);
       t.service.teams[TeamId{0}].attend(0.5, t.subject().unpaid_work);
       while (!t.service.model.days.working(t.service.today())) t.service.calendar.advance();
       work_groups::work_day(t.service);
     },
     -1},
    {Feature::placement_fit, [](Told& t) { impose(t, 180); }, [](Told& t) { impose(t, 273); }, 0.5},
    {Feature::work_absences_followed_up,
     [](Told& t) { absent(t, warning::From::work), t.finish(Task::warning); },
     [](Told& t) { t.owed(Task::warning, 1), undecided(t, true), t.done(Task::warning, t.today(), 1); },
     1.0 / 3},
    {Feature::resettlement_plan_in_time, [](Told& t) { release(t, 3, 3, 3); },
     [](Told& t) { release(t, 3, 3, 3, false); }, 0},
    {Feature::release_plan_made, [](Told& t) { release(t, 3, 3, 3); },
     [](Told& t) { release(t, 3, 3, 3, false); }, 0},
    {Feature::needs_worked_on, [](Told& t) { release(t, 3, 3, 0); }, [](Told& t) { release(t, 3, 2, 0); },
     0.5},
    {Feature::needs_met, [](Told& t) { release(t, 3, 3, 3); }, [](Told& t) { release(t, 3, 3, 1); }, 0.5},
    {Feature::contact_before_release, [](Told& t) { release(t, 3, 3, 3); },
     [](Told& t) { release(t, 3, 3, 3, false); }, 0},
    {Feature::handover_made, [](Told& t) { hand_over(t, true); }, [](Told& t) { hand_over(t, false); }, 0},
};

Model const& small() {
  static Model const shared = [] {
    Model made = model({Size::small, brief()});
    made.readings = {{made.end - 1, {}}};
    made.readings.front().windows.fill({made.staffed + 30, made.end});
    return made;
  }();
  return shared;
}

/// What a reading finds of a history.
std::optional<double> found(Row const& row, std::function<void(Told&)> const& history) {
  Service service(small(), test_seed, 0);
  while (service.today() < small().staffed + 30) service.simulate_day();
  auto const fits = [&](Case const& one) {
    return one.stage == core::Stage::community && one.queue == Queue::none &&
           one.kind == core::CaseKind::supervision && !service.plan->is_hub[one.site] &&
           one.changed_on == never && !one.enforcement_open && !one.risk_recorded_wrong() &&
           one.work_elsewhere == 0 && !one.under_banded;
  };
  Told told{service, first_of(service.cases.ids(), [&](CaseId id) { return fits(service.cases[id]); })};
  tasks::drop(service, told.id);
  service.files.open(told.id, told.subject()).begun.fill(service.today());
  history(told);
  Reading everything{service.today(), {}};
  everything.windows.fill({0, service.today()});
  auto& begun = told.file().begun;
  for (auto& day : begun)
    if (day == never) day = service.today();
  auto const read = inspectors::read(service, everything);
  auto const& files = read.of(core::facts(row.feature).sample);
  return files.empty() ? std::nullopt : files.front().value(row.feature);
}

TEST(case_features, a_history_gives_what_the_meaning_says) {
  for (auto const& row : rows) {
    SCOPED_TRACE(core::facts(row.feature).name);
    auto const whole = found(row, row.whole), part = found(row, row.part);
    ASSERT_TRUE(whole && part);
    EXPECT_NEAR(*whole, 1, 1e-6);
    if (row.value < 0)
      EXPECT_LT(*part, 1);
    else
      EXPECT_NEAR(*part, row.value, 1e-2);
  }
}

TEST(case_features, every_one_has_a_history_here) {
  for (std::size_t feature = 0; feature < core::feature_count; ++feature)
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [&](Row const& row) {
      return row.feature == static_cast<Feature>(feature);
    })) << core::features[feature].name;
}

TEST(case_features, without_an_occasion_there_is_no_value) {
  for (auto const feature : {Feature::checks_made, Feature::home_visits, Feature::enforcement_taken,
                             Feature::risk_changes_reviewed, Feature::work_absences_followed_up}) {
    Row const row{feature, {}, {}, 0};
    EXPECT_EQ(found(row, [](Told&) {}), std::nullopt) << core::facts(feature).name;
  }
}

}  // namespace
}  // namespace caseflow::service
