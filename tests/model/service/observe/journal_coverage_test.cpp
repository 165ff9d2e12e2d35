#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "model/service/observe/journal.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// The notes that tell a reader what became of something, all of which the replications below must write; or
/// why it needs none.
struct Traces {
  std::vector<std::string_view> by{};
  std::string_view because{};
};

template <class... Notes>
Traces by() {
  return {{Notes::name...}};
}
Traces by_nothing(std::string_view because) { return {{}, because}; }

// Without a default, so that what is added does not compile here before somebody has thought of its note.

Traces told(EventKind kind) {
  using namespace notes;
  constexpr auto about_officers =
      "about an officer; what it does to a case the case's notes of officers tell";
  constexpr auto asks = "asks the officer for work, whose note tells what becomes of it";
  switch (kind) {
    case EventKind::allocation_due:
      return by<Routed, Chosen, Managed>();
    case EventKind::release:
      return by<Released, HandedOver>();
    case EventKind::licence_end:
    case EventKind::rerelease:
      return by<Entered>();
    case EventKind::supervision_end:
      return by<LastDayPassed, Ended>();
    case EventKind::conviction:
      return by<Convicted>();
    case EventKind::conviction_heard:
      return by<ConvictionHeard, NewOrder>();
    case EventKind::order_beside_ends:
      return by<OrderBesideEnded>();
    case EventKind::transfer:
      return by<Ended>();
    case EventKind::half_year:
      return by_nothing("measures, and decides nothing");
    case EventKind::move:
      return by<TakenOff, Chosen>();
    case EventKind::area_takes_over:
      return by<Routed>();
    case EventKind::contact:
      return by<Worked, OfficerAway, NotGiven>();
    case EventKind::review_due:
    case EventKind::termination_due:
    case EventKind::home_visit:
    case EventKind::agency_meeting:
      return by_nothing(asks);
    case EventKind::prerelease_contact:
      return by<ContactBeforeRelease, LeftOut>();
    case EventKind::band_review:
      return by<BandReviewed, Banded>();
    case EventKind::induction_session:
      return by<InductionPlanned, InductionSession>();
    case EventKind::enforcement_lapses:
      return by<DecisionLapsed>();
    case EventKind::hearing:
      return by<Heard, Decided>();
    case EventKind::warrant_executed:
      return by<WarrantExecuted>();
    case EventKind::recall:
      return by<RecallAsked, Recalled>();
    case EventKind::risk_change:
      return by<RiskChanged>();
    case EventKind::change_reported:
      return by<RiskNoticed>();
    case EventKind::change_found:
      return by<RiskFollowed, RiskPutOff>();
    case EventKind::change_reviewed:
      return by<RiskRecorded>();
    case EventKind::checks_answered:
      return by<ChecksAnswered>();
    case EventKind::referral:
      return by<GroupReferred, GroupAwaited>();
    case EventKind::run_due:
      return by<GroupRead, GroupInvited, GroupStarted>();
    case EventKind::run_session:
      return by<GroupSession, GroupAbsence, GroupLeft>();
    case EventKind::unpaid_work_day:
      return by<UnpaidWorkDay>();
    case EventKind::extension_due:
      return by<TimeLooked>();
    case EventKind::unpaid_work_limit:
      return by<TimeUp, ExtensionHeard>();
    case EventKind::towards_release:
    case EventKind::need_due:
    case EventKind::handover_due:
      return by_nothing("asks the prison's workers, whose notes tell what becomes of it");
    case EventKind::staff_change:
    case EventKind::year_begins:
    case EventKind::leave_begins:
    case EventKind::sickness_begins:
    case EventKind::long_sickness:
    case EventKind::resignation:
    case EventKind::recruit_arrives:
    case EventKind::step_up:
    case EventKind::officer_supervision:
    case EventKind::join:
      return by_nothing(about_officers);
  }
  return {};
}

Traces told(PoolWork work) {
  using namespace notes;
  switch (work) {
    case PoolWork::screening:
    case PoolWork::release_plan:
    case PoolWork::handover:
      return by<PrisonWork>();
    case PoolWork::need:
      return by<NeedWorkedOn, PlaceFound>();
    case PoolWork::breach_papers:
    case PoolWork::warning_letter:
      return by<Administered>();
    case PoolWork::allocate:
    case PoolWork::countersign:
      return by<Managed, Countersigning>();
    case PoolWork::reallocate:
      return by_nothing("takes a manager's time when the case has its new officer already");
    case PoolWork::supervise:
    case PoolWork::audit:
      return by_nothing("about an officer");
  }
  return {};
}

/// The kinds of note that a replication writes about anybody. Notes are thrown away every day.
void add_kinds(std::set<std::string_view>& seen, Settings const& settings) {
  Model const shared = model({Size::small, settings});
  Journal journal;
  journal.subject = Journal::everybody;
  Service service(shared, test_seed, 0);
  service.journal = &journal;
  live(service, [&](Service const&) {
    for (auto const& note : journal.notes)
      std::visit([&](auto const& what) { seen.insert(what.name); }, note.what);
    journal.notes.clear();
  });
}

/// The service as shipped, and one in which officers cannot keep up and what is rare is common.
std::set<std::string_view> const& kinds_seen() {
  static auto const all = [] {
    Settings const two_years{{"/run_up/flow_months", "12"}, {"/run_up/staffed_months", "3"}};
    Settings const no_time{{"/workforce/casework_share", "0.3"},
                           {"/reoffending/per_year", "2"},
                           {"/enforcement/lapse_days", "1"},
                           {"/unpaid_work/limit_months", "5"},
                           {"/workforce/management/allocation_minutes", "240"},
                           {"/risk_changes/per_year_medium", "6"},
                           {"/enforcement/recall_share", "1"},
                           {"/enforcement/recall_per_year_short", "4"},
                           {"/enforcement/recall_per_year_long", "4"},
                           {"/attendance/unacceptable_median", "0.4"},
                           {"/operating_model/assessment/band_review_every_weeks", "8"}};
    std::set<std::string_view> seen;
    add_kinds(seen, two_years);
    add_kinds(seen, two_years + no_time);
    return seen;
  }();
  return all;
}

void expect_told(Traces const& it, std::string const& what) {
  EXPECT_NE(it.by.empty(), it.because.empty()) << what << " is told, or there is a reason why not";
  for (auto const name : it.by) EXPECT_TRUE(kinds_seen().contains(name)) << what << ": " << name;
}

TEST(journal_coverage, every_kind_of_event_is_told_or_has_a_reason_not_to_be) {
  for (int kind = 0; kind <= static_cast<int>(EventKind::join); ++kind)
    expect_told(told(static_cast<EventKind>(kind)), "event " + std::to_string(kind));
}

TEST(journal_coverage, every_kind_of_work_of_a_pool_is_told_or_has_a_reason_not_to_be) {
  for (int work = 0; work <= static_cast<int>(PoolWork::audit); ++work)
    expect_told(told(static_cast<PoolWork>(work)), "pool work " + std::to_string(work));
}

template <class... Notes>
std::vector<std::string_view> names(std::variant<Notes...> const*) {
  return {Notes::name...};
}

TEST(journal_coverage, every_kind_of_note_is_written) {
  auto const all = names(static_cast<What const*>(nullptr));
  EXPECT_EQ(std::set(all.begin(), all.end()).size(), all.size());
  for (auto const name : all) EXPECT_TRUE(kinds_seen().contains(name)) << name;
}

TEST(journal_coverage, says_who_is_away_and_who_covers) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.staffed) service.simulate_day();
  CaseId const id =
      first_of(service.cases.ids(), [&](CaseId one) { return service.cases[one].officer != nobody; });
  Case const& subject = service.cases[id];
  OfficerId const colleague =
      first_of(service.desks.ids(), [&](OfficerId one) { return one != subject.officer; });
  service.staff[subject.officer].away_until = service.today() + 5;
  Journal journal;
  journal.subject = subject.entity;
  service.journal = &journal;
  journal::officer_away(service.todays_journal(), service.staff, subject, colleague);
  journal::officer_away(service.todays_journal(), service.staff, subject, subject.officer);
  ASSERT_EQ(journal.notes.size(), 2u);
  auto const note = [&](std::size_t at) { return std::get<notes::OfficerAway>(journal.notes[at].what); };
  EXPECT_EQ(note(0).officer.person, subject.officer);
  EXPECT_EQ(note(0).covered_by.person, colleague);
  EXPECT_EQ(note(1).officer.person, subject.officer);
  EXPECT_EQ(note(1).covered_by, notes::Holder{});
}

}  // namespace
}  // namespace caseflow::service
