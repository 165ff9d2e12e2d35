#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/service/state/case.hpp"
#include "model/service/state/people.hpp"

namespace caseflow::service {

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

/// The runs of groups. Slots of runs that are over are used again.
class GroupRuns {
 public:
  /// In any order; those that are over have no members.
  auto begin() const { return runs_.begin(); }
  auto end() const { return runs_.end(); }
  GroupRun& operator[](std::uint32_t run) { return runs_[run]; }
  GroupRun const& operator[](std::uint32_t run) const { return runs_[run]; }
  /// A slot for a new run, without members.
  std::uint32_t open() {
    if (free_.empty()) {
      runs_.emplace_back();
      return static_cast<std::uint32_t>(runs_.size() - 1);
    }
    auto const run = free_.back();
    free_.pop_back();
    return run;
  }
  /// A run is over, or did not begin.
  void close(std::uint32_t run) {
    runs_[run].members.clear();
    free_.push_back(run);
  }

 private:
  std::vector<GroupRun> runs_;
  std::vector<std::uint32_t> free_;
};

/// Groups: who waits for them, their runs, and the rooms and diaries that these take.
struct GroupWork {
  std::vector<std::vector<GroupMember>> waiting;  ///< By site × group, in order of referral.
  std::vector<std::uint32_t> runs_begun;          ///< By site × group.
  GroupRuns runs;
  std::vector<std::array<std::uint8_t, times_a_week>> rooms_taken;  ///< By site.
  std::vector<sim::Day> hours_kept_until;  ///< By team of tutors: for a programme that asks again by then.
  PersonId first_tutor = 0;
  std::vector<TutorDiary> diaries;  ///< By tutor, from the first on.
  double tutor_minutes_today = 0;
};

}  // namespace caseflow::service
