#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/service/state/case.hpp"
#include "sim/contract.hpp"

namespace caseflow::service {

/// A person waiting for or in a group.
struct GroupMember {
  CaseId subject;  ///< None: a case of another provider, which uses a place and is nobody's caseload here.
  std::uint16_t generation = 0;
  std::uint8_t missed = 0;            ///< Sessions, and not made up.
  std::uint8_t catch_ups = 0;         ///< Offered since the place was taken.
  std::uint8_t catch_up_ordinal = 0;  ///< Offered in all.
  std::uint8_t restarts = 0;          ///< Places taken anew after one was lost.
  std::uint8_t prepared = 0;          ///< Individual sessions kept before the group.
  std::uint8_t individual = 0;        ///< Those beside the group, held or missed.
  bool in_work = false;               ///< Works in office hours, so comes in the evening only.
  bool started = false;               ///< Had a first session, in the group or an individual one.
  bool introduced = true;  ///< False while a partner's group waits for the officer to refer the person.
  bool accepted = false;   ///< The referral was read, and not declined.
  bool taken_up = false;   ///< An invitation.
  bool awaited = false;    ///< Counted among the groups for which the case waits.
  std::uint8_t invitations = 0;
  float prepared_before = 0;  ///< Preparation by the officer before this referral, as the case counts it.
  sim::Day since = 0;
  sim::Day invited_from = 0;
  sim::Day until = 0;  ///< Of another provider's: the sentence ends then.
  sim::Entity entity = 0;
  std::uint16_t absence_ordinal = 0;
  std::int16_t sessions_left = 0;
  float absence = 0;        ///< Chance of an unacceptable absence from a session, as motivated now.
  float usual_absence = 0;  ///< As motivated as on the day of the referral.
};

inline constexpr std::size_t most_tutors = 4;

/// Times of a week at which a group can meet: morning, afternoon and evening of the five working days.
inline constexpr int periods_a_day = 3, times_a_week = 5 * periods_a_day;

struct GroupRun {
  GroupId group;
  SiteId site;
  int sessions_held = 0;
  bool evening = false;
  bool with_officer = false;  ///< Worked one to one by the officer of its only member.
  bool requested = false;     ///< Of such a run: a session is on the officer's worklist.
  bool at_partner = false;    ///< In a partner's place, and in its hours.

  std::uint32_t times = 0;  ///< Bits of the times of a week; none without tutors, in the run-up.
  std::array<PersonId, most_tutors> tutors{};  ///< None in the places beyond those it has.
  std::vector<GroupMember> members;
};

/// What a tutor's place is bound to: whoever holds it takes the runs over.
struct TutorDiary {
  std::uint32_t times = 0;  ///< Bits of the times of a week.
  double minutes = 0;       ///< A week.
};

/// The diaries of all tutors, whose places follow each other.
class TutorDiaries {
 public:
  void open(core::IdRange<PersonId> tutors) {
    tutors_ = tutors;
    diaries_.assign(tutors.size(), {});
  }
  core::IdRange<PersonId> tutors() const { return tutors_; }
  /// Expects a tutor's place.
  TutorDiary& operator[](PersonId tutor) { return diaries_[place(tutor)]; }
  TutorDiary const& operator[](PersonId tutor) const { return diaries_[place(tutor)]; }

 private:
  std::size_t place(PersonId tutor) const { return tutor.number() - tutors_.front().number(); }

  core::IdRange<PersonId> tutors_;
  std::vector<TutorDiary> diaries_;
};

/// The runs of groups. Slots of runs that are over are used again.
class GroupRuns {
 public:
  /// In any order; those that are over have no members.
  auto begin() const { return runs_.begin(); }
  auto end() const { return runs_.end(); }
  GroupRun& operator[](RunId run) { return runs_[run]; }
  GroupRun const& operator[](RunId run) const { return runs_[run]; }
  /// A slot for a new run, without members.
  RunId open() {
    if (free_.empty()) {
      open_.push_back(true);
      return runs_.push_back({});
    }
    auto const run = free_.back();
    free_.pop_back();
    open_[run] = true;
    return run;
  }
  /// A run is over, or did not begin. Expects one that is open.
  void close(RunId run) {
    SIM_EXPECTS(open_[run]);
    open_[run] = false;
    runs_[run].members.clear();
    free_.push_back(run);
  }

 private:
  core::ListBy<RunId, GroupRun> runs_;
  core::ListBy<RunId, std::uint8_t> open_;
  std::vector<RunId> free_;
};

/// Groups: who waits for them, their runs, and the rooms and diaries that these take. Lists and sums of
/// `groups/` that no other folder changes, and so a plain struct: what has to hold of them holds for runs,
/// diaries and the rest apart.
struct GroupWork {
  core::ListBy<WaitingListId, std::vector<GroupMember>> waiting;  ///< In order of referral.
  core::ListBy<WaitingListId, std::uint32_t> runs_begun, evenings_begun;
  core::ListBy<WaitingListId, sim::Day> next_run_from;  ///< The first day on which another may begin.
  GroupRuns runs;
  core::ListBy<SiteId, std::array<std::uint8_t, times_a_week>> rooms_taken;
  core::ListBy<TutorsId, sim::Day> hours_kept_until;  ///< For a programme that asks again by then.
  TutorDiaries diaries;
  /// What a team has used in the week of this number of its time beside group sessions, in minutes.
  struct BesideSessions {
    sim::Day week = never;
    double left_over = 0;  ///< Of what sessions leave: individual sessions, and reading that does not fit.
    double reading = 0;    ///< Of the time that is kept for reading referrals.
  };
  core::ListBy<TutorsId, BesideSessions> beside_sessions;
  double tutor_minutes_today = 0;
};

}  // namespace caseflow::service
