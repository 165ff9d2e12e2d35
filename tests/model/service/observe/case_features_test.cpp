// What a case's file says of practice: a history that gives 1 for each feature, and one that gives less.

#include "tests/model/service/observe/case_story.hpp"

#include "model/service/run/inspections.hpp"

namespace caseflow::service {
namespace {

using core::Feature;

std::vector<Row> const rows{
    {Feature::assessment_in_time, [](CaseStory& t) { t.done(Task::assessment, t.today()); },
     [](CaseStory& t) { t.done(Task::assessment, t.today() - 15); }, 0.75},
    {Feature::assessment_in_time, [](CaseStory& t) { t.done(Task::assessment, t.today()); },
     [](CaseStory& t) { t.owed(Task::assessment); }, 0},
    {Feature::assessment_depth, [](CaseStory& t) { t.assessed_in_full(); },
     [](CaseStory& t) { t.done(Task::assessment, t.today(), 0.8); }, 0.4},
    {Feature::checks_made, [](CaseStory& t) { t.done(Task::checks, t.today()); },
     [](CaseStory& t) { t.done(Task::checks, t.today()), t.skipped(Task::checks); }, 0.5},
    {Feature::suitable_grade, [](CaseStory& t) { with_grade(t, true); },
     [](CaseStory& t) { with_grade(t, true), with_grade(t, false); }, 0.5},
    {Feature::officer_experience, [](CaseStory& t) { came_for(t, 2.1); },
     [](CaseStory& t) { came_for(t, 0.5); }, 0.25},
    {Feature::officer_experience, [](CaseStory& t) { came_for(t, 9); },
     [](CaseStory& t) {
       t.service.staff[t.officer()].in_training = true;
       given(t);
     },
     0},
    {Feature::officer_time, [](CaseStory& t) { t.done(Task::review, t.today()); },
     [](CaseStory& t) {
       t.done(Task::review, t.today(), 0.5), t.done(Task::warning, t.today()), t.skipped(Task::checks);
     },
     0.5},
    {Feature::manageable_caseload, [](CaseStory& t) { with_cases(t, 50); },
     [](CaseStory& t) { with_cases(t, 75); }, 0.5},
    {Feature::one_officer, [](CaseStory& t) { t.subject().officers_had = 1; },
     [](CaseStory& t) { t.subject().officers_had = 2; }, 0.5},
    {Feature::one_officer, [](CaseStory& t) { t.subject().officers_had = 1; },
     [](CaseStory& t) { t.subject().officers_had = 3; }, 0},
    {Feature::one_officer, [](CaseStory& t) { t.subject().officers_had = 1; },
     [](CaseStory& t) { t.subject().officers_had = 0, CountGuard(t.service, t.id).queue(Queue::waiting); },
     0},
    {Feature::contact_delivered, given, lose_one, 0.5},
    {Feature::contact_face_to_face, given,
     [](CaseStory& t) { t.subject().telephone = t.subject().first_attended = true, given(t); }, 0},
    {Feature::home_visits, [](CaseStory& t) { t.done(Task::home_visit, t.today()); },
     [](CaseStory& t) { t.skipped(Task::home_visit); }, 0},
    {Feature::interventions_delivered,
     [](CaseStory& t) { t.subject().activity_days = 9, t.done(Task::activity, t.today()); },
     [](CaseStory& t) { case_notes::group_begun(t.todays_file(), 1), t.skipped(Task::activity); }, 0.5},
    {Feature::interventions_delivered, [](CaseStory& t) { case_notes::group_begun(t.todays_file(), 1); },
     [](CaseStory& t) {
       GroupMember waits;
       waits.subject = t.id;
       waits.generation = t.subject().generation;
       waits.since = t.today() - 100;
       t.service.group_work.waiting[WaitingListId{0}].push_back(waits);
     },
     0},
    {Feature::interventions_prompt, [](CaseStory& t) { case_notes::group_begun(t.todays_file(), 0); },
     [](CaseStory& t) { case_notes::group_begun(t.todays_file(), 13); }, 0.5},
    {Feature::absences_followed_up,
     [](CaseStory& t) { absent(t, warning::From::appointment), t.finish(Task::warning); },
     [](CaseStory& t) { t.done(Task::warning, t.today()), t.owed(Task::warning); }, 0.5},
    {Feature::absences_followed_up,
     [](CaseStory& t) { absences::reminded(t.service, t.id), t.finish(Task::warning); },
     [](CaseStory& t) { undecided(t, false); }, 0},
    {Feature::enforcement_taken,
     [](CaseStory& t) { t.enter(core::Stage::licence), recall::report_done(t.service, t.id, true); },
     [](CaseStory& t) { undecided(t, false); }, 0},
    {Feature::enforcement_taken,
     [](CaseStory& t) { t.enter(core::Stage::licence), recall::report_done(t.service, t.id, true); },
     [](CaseStory& t) { t.subject().officer_writes_papers = true, t.subject().papers_due = t.today() - 1; },
     0},
    {Feature::reviews_in_time, [](CaseStory& t) { t.done(Task::termination, t.today()); },
     [](CaseStory& t) { t.done(Task::review, t.today()), t.done(Task::risk_review, t.today() - 1); }, 0.5},
    {Feature::reviews_in_time, [](CaseStory& t) { t.done(Task::review, t.today()); },
     [](CaseStory& t) { t.owed(Task::review); }, 0},
    {Feature::review_depth, [](CaseStory& t) { t.done(Task::review, t.today()); },
     [](CaseStory& t) { t.done(Task::review, t.today(), 0.6); }, 0.6},
    {Feature::risk_changes_reviewed, [](CaseStory& t) { change_risk(t, 30); },
     [](CaseStory& t) { change_risk(t, 31); }, 0},
    {Feature::risk_changes_reviewed, [](CaseStory& t) { change_risk(t, 3); },
     [](CaseStory& t) { risk::change(t.service, t.id), t.file().changed_on = t.today() - 40; }, 0},
    {Feature::risk_recorded_right,
     [](CaseStory& t) { t.subject().true_risk_of_harm = t.subject().risk_of_harm; },
     [](CaseStory& t) { t.subject().high_risk = true; }, 0},
    {Feature::manager_span, [](CaseStory& t) { t.managers(4), t.done(Task::assessment, t.today()); },
     [](CaseStory& t) { t.managers(0.01F), t.done(Task::assessment, t.today()); }, 0},
    {Feature::prompt_start, [](CaseStory& t) { first_given(t, 0); }, [](CaseStory& t) { first_given(t, 1); },
     0},
    {Feature::contact_before_licence, [](CaseStory& t) { release(t, 0, 0, 0); },
     [](CaseStory& t) { release(t, 0, 0, 0, false); }, 0},
    {Feature::involvement, [](CaseStory& t) { reviewed_by(t, true); },
     [](CaseStory& t) { reviewed_by(t, true), reviewed_by(t, false); }, 0.5},
    {Feature::contingency, [](CaseStory& t) { reviewed_by(t, true); },
     [](CaseStory& t) { reviewed_by(t, true), reviewed_by(t, false); }, 0.5},
    {Feature::agency_links, [](CaseStory& t) { reviewed_by(t, true); },
     [](CaseStory& t) { reviewed_by(t, true), reviewed_by(t, false); }, 0.5},
    {Feature::diversity, [](CaseStory& t) { assessed_by(t, true), reviewed_by(t, false); },
     [](CaseStory& t) { assessed_by(t, false), reviewed_by(t, true); }, 0},
    {Feature::placement_assessed_in_time, [](CaseStory& t) { t.done(Task::placement, t.today()); },
     [](CaseStory& t) { t.done(Task::placement, t.today() - 30); }, 0.5},
    {Feature::placement_assessed_in_time, [](CaseStory& t) { t.done(Task::placement, t.today()); },
     [](CaseStory& t) { t.owed(Task::placement); }, 0},
    {Feature::first_session_in_time, [](CaseStory& t) { first_session(t, 14); },
     [](CaseStory& t) { first_session(t, 42); }, 0.5},
    {Feature::sessions_regular, [](CaseStory& t) { t.work_days(true, true, 0); },
     [](CaseStory& t) { t.work_days(false, true, 0); }, 0},
    {Feature::sessions_held, [](CaseStory& t) { t.work_days(true, true, 0); },
     [](CaseStory& t) {
       t.work_days(true, false, 0);
       t.service.teams[TeamId{0}].attend(0.5, t.subject().unpaid_work);
       while (!t.service.model->days.working(t.service.today())) t.service.calendar.advance();
       work_groups::work_day(t.service);
     },
     -1},
    {Feature::placement_fit, [](CaseStory& t) { impose(t, 180); }, [](CaseStory& t) { impose(t, 273); }, 0.5},
    {Feature::work_absences_followed_up,
     [](CaseStory& t) { absent(t, warning::From::work), t.finish(Task::warning); },
     [](CaseStory& t) {
       t.owed(t.warning_of_work(t.today() - 1)), undecided(t, true);
       announce::work_done(t.service, t.warning_of_work(t.today()), 1);
     },
     1.0 / 3},
    {Feature::resettlement_plan_in_time, [](CaseStory& t) { release(t, 3, 3, 3); },
     [](CaseStory& t) { release(t, 3, 3, 3, false); }, 0},
    {Feature::release_plan_made, [](CaseStory& t) { release(t, 3, 3, 3); },
     [](CaseStory& t) { release(t, 3, 3, 3, false); }, 0},
    {Feature::needs_worked_on, [](CaseStory& t) { release(t, 3, 3, 0); },
     [](CaseStory& t) { release(t, 3, 2, 0); }, 0.5},
    {Feature::needs_met, [](CaseStory& t) { release(t, 3, 3, 3); }, [](CaseStory& t) { release(t, 3, 3, 1); },
     0.5},
    {Feature::contact_before_release, [](CaseStory& t) { release(t, 3, 3, 3); },
     [](CaseStory& t) { release(t, 3, 3, 3, false); }, 0},
    {Feature::handover_made, [](CaseStory& t) { hand_over(t, true); },
     [](CaseStory& t) { hand_over(t, false); }, 0},
};

Model read_once(Settings const& settings) {
  Model made = model({Size::small, settings});
  made.readings = {{made.end - 1, {}}};
  made.readings.front().windows.fill({made.staffed + 30, made.end});
  return made;
}

Model const& small() {
  static Model const shared = read_once(brief());
  return shared;
}

/// What a reading finds of a history.
std::optional<double> found(Row const& row, std::function<void(CaseStory&)> const& history,
                            Model const& by = small()) {
  Service service(by, test_seed, 0);
  while (service.today() < by.staffed + 30) service.simulate_day();
  auto const fits = [&](Case const& one) {
    return one.stage == core::Stage::community && one.queue == Queue::none &&
           one.kind == core::CaseKind::supervision && !service.plan->is_hub[one.site] &&
           one.changed_on == never && !one.enforcement_open && !one.risk_recorded_wrong() &&
           one.work_elsewhere == 0 && !one.under_banded;
  };
  CaseStory story{service, first_of(service.cases.ids(), [&](CaseId id) { return fits(service.cases[id]); })};
  tasks::drop(service, story.id);
  service.files.open(story.id, story.subject()).begun.fill(service.today());
  history(story);
  Reading everything{service.today(), {}};
  everything.windows.fill({0, service.today()});
  auto& begun = story.file().begun;
  for (auto& day : begun)
    if (day == never) day = service.today();
  auto const read = inspections::read(service, everything);
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

TEST(case_features, are_read_on_the_scales_of_the_scenario) {
  Model const other = read_once(brief() + Settings{{"/judgement/scales/manageable_cases", "20"},
                                                   {"/judgement/scales/unmanageable_cases", "80"},
                                                   {"/judgement/scales/short_form_share", "0.2"},
                                                   {"/judgement/scales/practised_years", "4"},
                                                   {"/judgement/scales/two_officers_share", "0.3"},
                                                   {"/judgement/scales/long_wait_weeks", "52"},
                                                   {"/judgement/scales/change_review_days", "29"}});
  auto const value = [&](Feature feature, std::function<void(CaseStory&)> const& history) {
    return found(Row{feature, {}, {}, 0}, history, other).value_or(-1);
  };
  EXPECT_NEAR(value(Feature::manageable_caseload, [](CaseStory& t) { with_cases(t, 50); }), 0.5, 1e-6);
  EXPECT_NEAR(value(Feature::assessment_depth, [](CaseStory& t) { t.done(Task::assessment, t.today()); }),
              0.2, 1e-6);
  EXPECT_NEAR(value(Feature::officer_experience, [](CaseStory& t) { came_for(t, 1); }), 0.25, 1e-2);
  EXPECT_NEAR(value(Feature::one_officer, [](CaseStory& t) { t.subject().officers_had = 2; }), 0.3, 1e-6);
  EXPECT_NEAR(value(Feature::interventions_prompt,
                    [](CaseStory& t) { case_notes::group_begun(t.todays_file(), 13); }),
              0.75, 1e-6);
  EXPECT_EQ(value(Feature::risk_changes_reviewed, [](CaseStory& t) { change_risk(t, 30); }), 0);
}

TEST(case_features, every_one_has_a_history_here) {
  for (std::size_t feature = 0; feature < core::feature_count; ++feature)
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [&](Row const& row) {
      return row.feature == static_cast<Feature>(feature);
    })) << core::features[feature].name;
}

// Contact that is given says nothing of an assessment: none may have been due yet. Where nobody came for the
// person at all, there was none.
TEST(case_features, an_assessment_is_missed_by_whom_nobody_saw) {
  for (auto const feature : {Feature::assessment_in_time, Feature::assessment_depth}) {
    Row const row{feature, {}, {}, 0};
    EXPECT_EQ(found(row, given), std::nullopt) << core::facts(feature).name;
    auto const lost = [](CaseStory& t) {
      contact::due(t.service, t.id, t.subject().slot), contact::due(t.service, t.id, t.subject().slot);
    };
    EXPECT_EQ(found(row, lost), 0) << core::facts(feature).name;
  }
}

TEST(case_features, without_an_occasion_there_is_no_value) {
  for (auto const feature : {Feature::checks_made, Feature::home_visits, Feature::enforcement_taken,
                             Feature::risk_changes_reviewed, Feature::work_absences_followed_up}) {
    Row const row{feature, {}, {}, 0};
    EXPECT_EQ(found(row, [](CaseStory&) {}), std::nullopt) << core::facts(feature).name;
  }
}

}  // namespace
}  // namespace caseflow::service
