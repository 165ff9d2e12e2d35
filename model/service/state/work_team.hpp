#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "model/service/state/ids.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::service {

/// A team of unpaid work, day by day: which supervisors are known to be away, how many people are booked, and
/// who has come today. Days are those of the replication, from 0 to below `days`.
class WorkTeam {
 public:
  /// Leave of a supervisor as it was planned, from a day to before another.
  struct Leave {
    PersonId supervisor;
    std::uint16_t generation = 0;
    std::uint8_t plan = 0;
    sim::Day from = 0, until = 0;
  };
  /// Who has come: the order in which places are given, and for which requirement.
  using Attending = std::vector<std::pair<double, RequirementId>>;

  explicit WorkTeam(std::size_t days = 0) : planned_away_(days, 0.0F), booked_(days, 0) {}

  /// Supervisors in post today, and their posts; full-time equivalents.
  void set_in_post(double fte, double posts_fte) {
    in_post_fte_ = fte;
    posts_fte_ = posts_fte;
  }
  /// Leave of a supervisor who works so many full-time equivalents becomes known.
  void plan_leave(Leave const& leave, float fte, sim::Day today) {
    leave_.push_back(leave);
    count(leave, fte, today);
  }
  /// Counts leave from today on again: what still `holds`, by what the supervisors work now.
  template <class Holds, class Fte>
  void recount_leave(sim::Day today, Holds const& holds, Fte const& fte_of) {
    std::erase_if(leave_, [&](Leave const& leave) { return !holds(leave); });
    std::fill(planned_away_.begin() + today, planned_away_.end(), 0.0F);
    for (auto const& leave : leave_) count(leave, fte_of(leave.supervisor), today);
  }
  /// Full-time equivalents on planned leave, by day.
  std::vector<float> const& planned_away() const { return planned_away_; }
  /// Supervisors that can be planned with on a day: those in post today less those known to be away then.
  double supervisors_planned(sim::Day day) const {
    return std::max(0.0, in_post_fte_ - static_cast<double>(planned_away_[static_cast<std::size_t>(day)]));
  }
  /// Those of the posts who are known to be missing on a day: vacancies, and leave.
  double supervisors_missing(sim::Day day) const {
    return std::max(0.0, posts_fte_ - supervisors_planned(day));
  }

  /// People booked, by day; never below 0.
  std::vector<std::int32_t> const& booked() const { return booked_; }
  /// Books one of a day's places; false where that would be more than there are.
  bool book(sim::Day day, double places) {
    auto& booked = booked_[static_cast<std::size_t>(day)];
    if (booked + 1 > places) return false;
    ++booked;
    return true;
  }
  /// The day of somebody who was booked has come. Expects a booking of that day.
  void give_back(sim::Day day) {
    auto& booked = booked_[static_cast<std::size_t>(day)];
    SIM_EXPECTS(booked > 0);
    --booked;
  }
  /// Somebody booked for today is still to come.
  void expect() { ++expected_; }
  /// Those booked for today whose work is still to be done; not all of them come.
  int expected() const { return expected_; }

  /// Somebody has come today, as the one to be given a place at `turn`, 0 to 1.
  void attend(double turn, RequirementId requirement) { attending_.emplace_back(turn, requirement); }
  Attending const& attending() const { return attending_; }
  /// Puts those who have come in the order of their turns, without those who are `gone`.
  template <class Gone>
  void line_up(Gone const& gone) {
    std::erase_if(attending_, [&](auto const& came) { return gone(came.second); });
    std::sort(attending_.begin(), attending_.end());
  }
  void day_ends() {
    attending_.clear();
    expected_ = 0;
  }

 private:
  /// Counts leave among what is known of the days from today on.
  void count(Leave const& leave, float fte, sim::Day today) {
    auto const until = std::min(leave.until, static_cast<sim::Day>(planned_away_.size()));
    for (sim::Day day = std::max(leave.from, today); day < until; ++day)
      planned_away_[static_cast<std::size_t>(day)] += fte;
  }

  double in_post_fte_ = 0, posts_fte_ = 0;
  int expected_ = 0;
  std::vector<Leave> leave_;
  std::vector<float> planned_away_;
  std::vector<std::int32_t> booked_;
  Attending attending_;
};

}  // namespace caseflow::service
