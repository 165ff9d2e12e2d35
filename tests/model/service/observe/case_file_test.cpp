#include <algorithm>
#include <array>

#include "model/service/flow/sentence.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/run/inspections.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

using core::Feature;
using core::Sample;

/// Half a year's run-up with officers, so that the first reading's cases were theirs.
Settings const half_a_year{{"/run_up/staffed_months", "9"}};

Model inspected(Settings const& settings = {}) {
  Model shared = model({Size::small, brief() + half_a_year + settings});
  auto inspection = shared.now.scenario.inspection;
  inspection.date = shared.days.date(shared.end - 20);
  inspection.supervision.weeks = 12;
  inspection.unpaid_work.weeks = inspection.releases.weeks = 8;
  shared.inspect(inspection, inspection, 26);
  return shared;
}

Service lived(Model const& shared, std::uint32_t number = 0) {
  Service service(shared, test_seed, number);
  while (service.calendar.running()) service.simulate_day();
  return service;
}

double mean(Model const& shared, Feature feature, int replications = 6) {
  double sum = 0, count = 0;
  for (int i = 0; i < replications; ++i)
    for (auto const& read : lived(shared, static_cast<std::uint32_t>(i)).readings)
      for (auto const& file : read.of(core::facts(feature).sample))
        if (auto const value = file.value(feature)) sum += *value, count += 1;
  return sum / count;
}

/// The first case on the caseload that satisfies `which`.
template <class Which>
CaseId first(Service const& service, Which const& which) {
  return first_of(service.cases.ids(), [&](CaseId id) {
    return core::on_caseload(service.cases[id].stage) && which(service.cases[id]);
  });
}

TEST(case_file, files_are_read_on_both_days_for_cases_that_began_in_the_windows) {
  Model const shared = inspected();
  Service const service = lived(shared);
  ASSERT_EQ(service.readings.size(), 2u);
  for (std::size_t i = 0; i < 2; ++i)
    for (std::size_t sample = 0; sample < core::sample_count; ++sample) {
      auto const& files = service.readings[i].of(static_cast<Sample>(sample));
      EXPECT_GT(files.size(), 5u);
      for (auto const& file : files)
        EXPECT_TRUE(shared.readings[i].windows[sample].holds(file.begun[sample]));
    }
}

TEST(case_file, windows_end_and_begin_on_their_days) {
  scenario::NextInspection inspection;
  inspection.supervision = {.until_weeks_before = 26, .weeks = 4};
  auto const window = reading(1000, inspection, 26).window(Sample::supervision);
  EXPECT_EQ(window.last, 1000 - 182);
  EXPECT_EQ(window.first, 1000 - 182 - 27);
  EXPECT_TRUE(window.holds(window.first) && window.holds(window.last));
  EXPECT_FALSE(window.holds(window.first - 1) || window.holds(window.last + 1));
}

TEST(case_file, every_eligible_beginning_has_a_file_and_no_other) {
  Model const shared = inspected();
  Service service(shared, test_seed, 0);
  std::size_t orders = 0, requirements = 0;
  auto const& window = shared.readings.back();
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage) || one.sentenced != now.today() - 1) continue;
      bool const supervised = one.kind == core::CaseKind::supervision || one.kind == core::CaseKind::combined;
      if (supervised && window.window(Sample::supervision).holds(one.sentenced)) ++orders;
      if (one.unpaid_work && window.window(Sample::unpaid_work).holds(one.sentenced)) ++requirements;
    }
  });
  std::size_t found = 0, work = 0;
  for (auto const& file : service.files) {
    bool const order = file.entity >> 44 == static_cast<sim::Entity>(EntityKind::order) &&
                       window.window(Sample::supervision).holds(file.begun_in(Sample::supervision));
    found += order ? 1 : 0;
    work += window.window(Sample::unpaid_work).holds(file.begun_in(Sample::unpaid_work)) ? 1 : 0;
  }
  EXPECT_GE(found, orders);  // and those at unpaid work who came under supervision
  EXPECT_LE(found, orders + 3);
  EXPECT_GE(work, requirements);  // and those imposed on people under an order
  EXPECT_LE(work, requirements + 6);
}

TEST(case_file, nothing_is_kept_without_an_inspection_and_the_service_goes_the_same_way) {
  Model const shared = inspected();
  Model without = inspected();
  without.readings.clear();
  for (std::uint32_t number = 0; number < 3; ++number) {
    Service const with = lived(shared, number), plain = lived(without, number);
    EXPECT_EQ(with.observations, plain.observations);
    EXPECT_GT(with.files.size(), 50u);
    EXPECT_EQ(plain.files.size(), 0u);
    EXPECT_TRUE(plain.readings.empty());
  }
}

TEST(case_file, files_are_kept_for_the_windows_alone) {
  Model const shared = inspected();
  Service const service = lived(shared);
  for (auto const& file : service.files) {
    bool wanted = false;
    for (auto const& reading : shared.readings)
      for (std::size_t sample = 0; sample < core::sample_count; ++sample)
        wanted |= reading.windows[sample].holds(file.begun[sample]);
    EXPECT_TRUE(wanted);
  }
}

TEST(case_file, the_same_seed_gives_the_same_files) {
  Model const shared = inspected();
  Service const a = lived(shared, 1), b = lived(shared, 1), c = lived(shared, 2);
  auto const told = [](Service const& service) {
    std::vector<double> all;
    for (auto const& read : service.readings)
      for (auto const& file : read.supervision) {
        all.push_back(static_cast<double>(file.entity));
        all.push_back(static_cast<double>(file.officer));
        all.push_back(file.parts);
        for (std::size_t feature = 0; feature < core::feature_count; ++feature)
          all.push_back(file.value(static_cast<Feature>(feature)).value_or(-1));
      }
    return all;
  };
  EXPECT_EQ(told(a), told(b));
  EXPECT_NE(told(a), told(c));
}

TEST(case_file, a_case_that_ended_counts_but_not_one_that_went_elsewhere) {
  Model const shared = inspected();
  Service service(shared, test_seed, 0);
  while (service.today() < shared.readings.back().on) service.simulate_day();
  auto const eligible = [&](Sample sample, sim::Entity entity) {
    auto const read = inspections::read(service, shared.readings.back());
    auto const& files = read.of(sample);
    return std::any_of(files.begin(), files.end(),
                       [&](CaseFile const& file) { return file.entity == entity; });
  };
  auto const open = [&](Case const& one) {
    return one.file && one.stage == core::Stage::community && one.kind == core::CaseKind::supervision &&
           eligible(Sample::supervision, one.entity);
  };
  struct {
    core::Stage how;
    bool eligible;
  } const ends[] = {{core::Stage::completed, true},
                    {core::Stage::revoked, true},
                    {core::Stage::escalated, false},
                    {core::Stage::transferred, false}};
  for (auto const& end : ends) {
    CaseId const id = first(service, open);
    auto const entity = service.cases[id].entity;
    sentence::end(service, id, end.how);
    EXPECT_EQ(eligible(Sample::supervision, entity), end.eligible) << static_cast<int>(end.how);
  }
  CaseId const work = first(service, [&](Case const& one) {
    return one.stage == core::Stage::unpaid_work && one.file && eligible(Sample::unpaid_work, one.entity);
  });
  auto const entity = service.cases[work].entity;
  EXPECT_FALSE(eligible(Sample::supervision, entity));
  sentence::end(service, work, core::Stage::escalated);
  EXPECT_TRUE(eligible(Sample::unpaid_work, entity));
}

TEST(case_file, a_release_after_recall_is_no_beginning) {
  Model const shared = inspected();
  for (auto const& read : lived(shared).readings)
    for (auto const& file : read.supervision)
      EXPECT_TRUE(!file.after_release || file.begun_in(Sample::through_the_gate) == never ||
                  file.begun_in(Sample::supervision) == file.begun_in(Sample::through_the_gate));
  Service service(shared, test_seed, 0);
  auto const& window = shared.readings.back().window(Sample::through_the_gate);
  int again = 0;
  live(service, [&](Service const& now) {
    if (!window.holds(now.today())) return;
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (one.stage != core::Stage::licence || one.returns == 0 || one.released >= window.first) continue;
      ++again;
      bool const new_file = one.file && window.holds(now.files.of(one)->begun_in(Sample::through_the_gate));
      ASSERT_FALSE(new_file);
    }
  });
  EXPECT_GT(again, 0);
}

TEST(case_file, the_start_is_read_before_a_what_if_begins_and_the_inspection_under_it) {
  Settings const moves{{"/operating_model/allocation/moves_per_case_year", "6"}};
  auto const read = [](Settings const& what_if) {
    Model shared = model({Size::small, brief() + half_a_year, what_if});
    auto inspection = shared.now.scenario.inspection;
    inspection.date = shared.days.date(shared.end - 1);
    shared.inspect(inspection, inspection, 26);
    std::array<std::vector<double>, 2> officers;
    Service const service = lived(shared);
    for (std::size_t i = 0; i < 2; ++i)
      for (auto const& file : service.readings[i].supervision)
        officers[i].push_back(file.value(Feature::one_officer).value_or(-1));
    return officers;
  };
  auto const usual = read({}), changed = read(moves);
  ASSERT_GT(usual[0].size(), 5u);
  EXPECT_EQ(usual[0], changed[0]);
  EXPECT_NE(usual[1], changed[1]);
}

TEST(case_file, parts_follow_risk_flags_and_occasions) {
  Model const shared = inspected();
  Service service(shared, test_seed, 0);
  while (service.today() < shared.readings.back().on) service.simulate_day();
  CaseId const id = first(service, [&](Case const& one) {
    return one.file && one.stage == core::Stage::community && one.kind == core::CaseKind::supervision &&
           one.officer != nobody && shared.readings.back().window(Sample::supervision).holds(one.sentenced);
  });
  Case& subject = service.cases[id];
  CaseFile& file = *service.files.of(subject);
  auto const parts = [&](core::RiskOfHarm recorded, core::RiskOfHarm is, std::uint64_t flags) {
    subject.risk_of_harm = recorded;
    subject.true_risk_of_harm = is;
    subject.flags = flags;
    CaseFile as_read = file;
    case_notes::conclude(inspections::evidence(service), subject, as_read);
    return as_read;
  };
  using core::RiskOfHarm;
  file.parts = 0;
  EXPECT_FALSE(parts(RiskOfHarm::low, RiskOfHarm::low, 0).in(Part::risk_of_harm));
  EXPECT_TRUE(parts(RiskOfHarm::medium, RiskOfHarm::low, 0).in(Part::risk_of_harm));
  EXPECT_TRUE(parts(RiskOfHarm::low, RiskOfHarm::medium, 0).in(Part::risk_of_harm));
  EXPECT_TRUE(parts(RiskOfHarm::low, RiskOfHarm::low, shared.now.check_flags).in(Part::risk_of_harm));
  service.files.occasion(subject, Part::reviewing_harm);
  EXPECT_FALSE(parts(RiskOfHarm::low, RiskOfHarm::low, 0).in(Part::reviewing_harm));
  EXPECT_TRUE(parts(RiskOfHarm::medium, RiskOfHarm::low, 0).in(Part::reviewing_harm));
  EXPECT_FALSE(parts(RiskOfHarm::medium, RiskOfHarm::low, 0).low_risk);
  file.absences = 0;
  case_notes::absence(service.todays_file(subject));
  case_notes::review_due(service.todays_file(subject));
  EXPECT_FALSE(file.in(Part::reviewing_compliance) || file.in(Part::reviewing_desistance));
  case_notes::absence(service.todays_file(subject));
  case_notes::review_due(service.todays_file(subject));
  EXPECT_TRUE(file.in(Part::reviewing_compliance) && file.in(Part::reviewing_desistance));
}

TEST(case_file, fewer_hours_show_in_the_files) {
  Model const usual = inspected(), pressed = inspected({{"/workforce/working_day_minutes", "300"}});
  for (auto const feature : {Feature::officer_time, Feature::checks_made, Feature::home_visits,
                             Feature::assessment_depth, Feature::interventions_delivered})
    EXPECT_LT(mean(pressed, feature), mean(usual, feature) - 0.005) << core::facts(feature).name;
}

TEST(case_file, short_forms_and_no_tutors_show_in_the_files) {
  Model const usual = inspected();
  EXPECT_LT(
      mean(inspected({{"/operating_model/assessment/layer_three_share", "0"}}), Feature::assessment_depth),
      0.55);
  EXPECT_LT(mean(inspected({{"/operating_model/allocation/moves_per_case_year", "3"}}), Feature::one_officer),
            mean(usual, Feature::one_officer) - 0.1);
  EXPECT_LT(mean(inspected({{"/practice/pieces/enforcement/level", "0.1"}}), Feature::enforcement_taken),
            mean(usual, Feature::enforcement_taken) - 0.1);
  EXPECT_LT(mean(inspected({{"/operating_model/prerelease_contact/contacts", "0"}}),
                 Feature::contact_before_release),
            0.01);
}

}  // namespace
}  // namespace caseflow::service
