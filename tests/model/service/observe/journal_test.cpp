#include "model/service/observe/journal.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// Turnover and sickness as shipped, so that cases change hands.
Model const& shared() {
  static Model const made = model({Size::small, brief()});
  return made;
}

Journal lived(sim::Entity subject) {
  Journal journal;
  journal.subject = subject;
  Service service(shared(), test_seed, 0);
  service.journal = &journal;
  service.run();
  return journal;
}

/// Every `step`-th of the cases that arrived once officers were there, with its notes.
std::vector<Journal> journals(std::size_t step) {
  auto const visits = lived(0).visits;
  std::vector<Journal> all;
  for (std::size_t i = 0; i < visits.size(); i += step)
    if (visits[i].from >= shared().staffed) all.push_back(lived(visits[i].entity));
  return all;
}

std::vector<Journal> const& some_journals() {
  static auto const all = journals(9);
  return all;
}

/// Calls `check` for every note of a kind.
template <class ANote, class Check>
int for_every(Check const& check) {
  int seen = 0;
  for (auto const& journal : some_journals())
    for (auto const& note : journal.notes)
      if (auto const* what = std::get_if<ANote>(&note.what)) {
        check(journal, note.day, *what);
        ++seen;
      }
  return seen;
}

double share_after(rules::Candidate const& candidate) {
  return (candidate.load + candidate.added) / candidate.target;
}

TEST(journal, changes_nothing_in_the_replication_that_it_follows) {
  auto const without = Service(shared(), test_seed, 0).run();
  Journal journal;
  journal.subject =
      std::max_element(some_journals().begin(), some_journals().end(),
                       [](Journal const& a, Journal const& b) { return a.notes.size() < b.notes.size(); })
          ->subject;
  Service followed(shared(), test_seed, 0);
  followed.journal = &journal;
  EXPECT_EQ(followed.run(), without);
  EXPECT_GT(journal.notes.size(), 10u);
}

TEST(journal, counts_every_visit_once_and_in_order_of_arrival) {
  Journal journal;
  Service service(shared(), test_seed, 0);
  service.journal = &journal;
  service.run();
  EXPECT_EQ(journal.visits.size(), service.counts.entered());
  EXPECT_TRUE(journal.notes.empty());
  EXPECT_TRUE(std::is_sorted(journal.visits.begin(), journal.visits.end(),
                             [](Visit const& a, Visit const& b) { return a.from < b.from; }));
  auto const over = std::count_if(journal.visits.begin(), journal.visits.end(),
                                  [](Visit const& visit) { return visit.until != never; });
  EXPECT_EQ(static_cast<std::uint64_t>(over), service.counts.left());
}

TEST(journal, tells_one_case_from_arrival_to_end_in_order) {
  int ended = 0;
  for (auto const& journal : some_journals()) {
    ASSERT_FALSE(journal.notes.empty());
    auto const* first = std::get_if<notes::Arrived>(&journal.notes.front().what);
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->as.entity, journal.subject);
    EXPECT_TRUE(std::is_sorted(journal.notes.begin(), journal.notes.end(),
                               [](JournalEntry const& a, JournalEntry const& b) { return a.day < b.day; }));
    auto const ends = std::count_if(journal.notes.begin(), journal.notes.end(), [](JournalEntry const& note) {
      return std::holds_alternative<notes::Ended>(note.what);
    });
    EXPECT_LE(ends, 1);
    ended += static_cast<int>(ends);
    auto stage = core::Stage::awaiting_allocation;
    for (auto const& note : journal.notes)
      if (auto const* entered = std::get_if<notes::Entered>(&note.what)) {
        EXPECT_EQ(entered->from, stage);
        stage = entered->to;
      }
  }
  EXPECT_GT(ended, 0);
}

TEST(journal, chosen_officers_carry_the_least_of_those_who_may_take_the_case) {
  int least = 0;
  for_every<notes::Chosen>([&](Journal const&, sim::Day, notes::Chosen const& choice) {
    if (choice.by != notes::ChosenBy::least_load) return;
    ++least;
    double best = std::numeric_limits<double>::infinity(), of_chosen = 0;
    for (auto const& considered : choice.considered) {
      auto const& as = considered.as;
      if (as.target <= 0 || !as.present || !as.right_grade || !as.asked_for) continue;
      if (as.interest == rules::Candidate::other_cases) continue;
      best = std::min(best, share_after(as));
      if (considered.officer == choice.officer) of_chosen = share_after(as);
    }
    EXPECT_EQ(of_chosen, best);
  });
  EXPECT_GT(least, 30);
}

TEST(journal, gives_a_case_outside_the_grade_only_where_the_right_one_is_full) {
  for_every<notes::Chosen>([](Journal const&, sim::Day, notes::Chosen const& choice) {
    if (choice.by != notes::ChosenBy::outside_grade) return;
    for (auto const& considered : choice.considered) {
      auto const& as = considered.as;
      if (as.target > 0 && as.present && as.right_grade && as.asked_for) {
        EXPECT_GT(share_after(as), choice.full_at_share);
      }
    }
  });
}

/// Lives through a replication with everybody's notes, and calls `check(note, what)` for every one of a kind.
template <class ANote, class Check>
int for_everybody(Settings const& settings, Check const& check) {
  Model const model = service::model({Size::small, brief() + settings});
  Journal journal;
  journal.subject = Journal::everybody;
  Service service(model, test_seed, 0);
  service.journal = &journal;
  service.run();
  int seen = 0;
  for (auto const& note : journal.notes)
    if (auto const* what = std::get_if<ANote>(&note.what)) {
      check(note, *what);
      ++seen;
    }
  return seen;
}

TEST(journal, names_the_specialist_as_the_reason_while_one_has_room) {
  Settings const specialists{{"/workforce/posts/norwich_pso/specialism", R"({"any_flag": ["woman"]})"}};
  int by_specialist = 0, by_load = 0;
  for_everybody<notes::Chosen>(specialists, [&](JournalEntry const&, notes::Chosen const& choice) {
    using rules::Candidate;
    auto const taker = std::find_if(choice.considered.begin(), choice.considered.end(), [&](auto const& it) {
      return it.officer == choice.officer && !it.gives_up;
    });
    if (taker == choice.considered.end()) return;
    bool const has_room = share_after(taker->as) <= choice.full_at_share;
    bool const specialist = taker->as.right_grade && taker->as.interest == Candidate::this_case && has_room;
    EXPECT_EQ(choice.by == notes::ChosenBy::specialist, specialist);
    EXPECT_EQ(choice.by == notes::ChosenBy::other_specialist,
              taker->as.right_grade && taker->as.interest == Candidate::other_cases);
    ++(specialist ? by_specialist : by_load);
  });
  EXPECT_GT(by_specialist, 5);
  EXPECT_GT(by_load, 30);
}

TEST(journal, says_where_a_woman_was_asked_for) {
  int asked = 0, men_left_out = 0;
  for_everybody<notes::Chosen>({{"/operating_model/allocation/woman_officer/share", "1"}},
                               [&](JournalEntry const&, notes::Chosen const& choice) {
                                 for (auto const& it : choice.considered) {
                                   EXPECT_TRUE(it.as.asked_for || (choice.woman_asked_for && !it.woman));
                                   men_left_out += it.as.asked_for ? 0 : 1;
                                 }
                                 asked += choice.woman_asked_for ? 1 : 0;
                               });
  EXPECT_GT(asked, 20);
  EXPECT_GT(men_left_out, 20);
}

TEST(journal, says_when_a_band_is_lowered_for_want_of_room_and_when_no_longer) {
  int lowered = 0, lifted = 0;
  for_everybody<notes::Banded>({{"/operating_model/allocation/under_banded_share", "1"},
                                {"/operating_model/allocation/full_at_share", "0.7"}},
                               [&](JournalEntry const&, notes::Banded const& banded) {
                                 EXPECT_FALSE(banded.lowered && banded.lifted);
                                 lowered += banded.lowered ? 1 : 0;
                                 lifted += banded.lifted ? 1 : 0;
                               });
  EXPECT_GT(lowered, 30);
  EXPECT_GT(lifted, 0);
}

TEST(journal, a_change_of_risk_is_noticed_as_many_days_after_the_first_unnoticed_one_as_it_says) {
  Model const model = service::model({Size::small, brief()});
  Journal journal;
  journal.subject = Journal::everybody;
  Service service(model, test_seed, 0);
  service.journal = &journal;
  service.run();
  std::map<sim::Entity, sim::Day> unnoticed;
  int seen = 0;
  for (auto const& note : journal.notes) {
    if (auto const* change = std::get_if<notes::RiskChanged>(&note.what)) {
      auto const earlier = unnoticed.find(note.subject);
      EXPECT_EQ(change->unnoticed_since, earlier == unnoticed.end() ? never : earlier->second);
      unnoticed.emplace(note.subject, note.day);
    }
    // What is put off is unnoticed again.
    if (std::holds_alternative<notes::RiskPutOff>(note.what)) unnoticed.emplace(note.subject, note.day);
    if (auto const* noticed = std::get_if<notes::RiskNoticed>(&note.what)) {
      ++seen;
      ASSERT_TRUE(unnoticed.contains(note.subject));
      EXPECT_EQ(note.day - noticed->days, unnoticed[note.subject]);
      unnoticed.erase(note.subject);
    }
  }
  EXPECT_GT(seen, 20);
}

TEST(journal, the_officer_who_gives_a_case_up_does_not_take_it) {
  int const seen = for_every<notes::Chosen>([](Journal const&, sim::Day, notes::Chosen const& choice) {
    for (auto const& considered : choice.considered)
      if (considered.gives_up) {
        EXPECT_NE(considered.officer, choice.officer);
      }
  });
  EXPECT_GT(seen, 30);
}

TEST(journal, a_band_follows_from_its_reasons) {
  auto const& plan = shared().now;
  int const seen = for_every<notes::Banded>([&](Journal const&, sim::Day, notes::Banded const& banded) {
    BandId band = banded.by_rule;
    auto const raise = [&](BandId to) {
      if (plan.banding.rank[to] > plan.banding.rank[band]) band = to;
    };
    for (auto const rule : banded.at_least) raise(plan.banding.at_least[rule].band);
    for (auto const& judgement : banded.judgements)
      if (judgement.chance.happens()) raise(plan.banding.consider[judgement.rule].band);
    if (banded.lowered) band = plan.band_below[band];
    EXPECT_EQ(band, banded.band);
    EXPECT_NE(band, banded.was);
  });
  EXPECT_GT(seen, 30);
}

TEST(journal, enforcement_is_decided_once_after_each_second_absence_within_the_window_at_most) {
  int decided = 0;
  for (auto const& journal : some_journals()) {
    int open = 0;
    for (auto const& note : journal.notes) {
      if (auto const* absence = std::get_if<notes::Absence>(&note.what); absence != nullptr) {
        EXPECT_TRUE(!absence->within || absence->earlier <= note.day);
        if (absence->within) ++open;
      }
      if (std::holds_alternative<notes::Enforced>(note.what)) {
        ++decided;
        EXPECT_GE(--open, 0);
      }
    }
  }
  EXPECT_GT(decided, 0);
}

TEST(journal, people_are_stood_down_from_unpaid_work_only_where_more_came_than_there_was_room_for) {
  int worked = 0;
  for_every<notes::UnpaidWorkDay>([&](Journal const&, sim::Day, notes::UnpaidWorkDay const& day) {
    if (day.how == notes::WorkDay::worked) {
      ++worked;
      EXPECT_GT(day.hours_done, 0);
      EXPECT_LE(day.hours_done, day.hours_needed);
    }
    EXPECT_EQ(day.why.has_value(), day.how == notes::WorkDay::stood_down);
  });
  EXPECT_GT(worked, 10);
}

}  // namespace
}  // namespace caseflow::service
