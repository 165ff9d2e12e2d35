#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "model/core/vocabulary.hpp"
#include "model/service/state/case.hpp"

namespace caseflow::service {

/// What the cases held add up to, kept as they change: how many, in which stage, at which site, in which
/// band, at which recorded risk, with officers of which grade, and who has those without an officer.
///
/// A case is counted by what it is at the time. So a `CountGuard` takes a case that is held out before it is
/// changed, and puts it back afterwards.
class CaseCounts {
 public:
  /// Of a plan, and of those that may follow it: as many sites, grades and bands as any has.
  CaseCounts(std::size_t sites, std::size_t grades, std::size_t bands);

  /// A new case has come onto the caseload, or one has left it for good.
  void note_entered() { ++entered_; }
  void note_left() { ++left_; }
  /// Takes a case out of the counts, or puts it back. Nothing for one that is not on the caseload. `grade` is
  /// that of its officer, none without one. Expects a case that is in, or out.
  void take_out(Case const& subject, GradeId grade) { add(subject, grade, -1); }
  void put_in(Case const& subject, GradeId grade) { add(subject, grade, +1); }
  /// An officer who holds so many cases has another grade from now on, which `Desks::regrade` sees to.
  void regrade(GradeId from, GradeId to, int cases);

  std::uint64_t entered() const { return entered_; }
  std::uint64_t left() const { return left_; }
  std::int64_t held() const { return held_; }
  /// Held by an officer.
  std::int64_t with_officer() const { return with_officer_; }
  /// Those with an officer stand in `Queue::none`.
  std::int64_t in_queue(Queue queue) const { return in_queue_[static_cast<std::size_t>(queue)]; }
  std::int64_t in_stage(core::Stage stage) const { return by_stage_[static_cast<std::size_t>(stage)]; }
  std::int64_t at_site(SiteId site) const { return by_site_[site]; }
  std::int64_t in_grade(GradeId grade) const { return by_grade_[grade]; }
  std::int64_t in_band(BandId band) const { return by_band_[band]; }
  /// By the risk of serious harm that is recorded.
  std::int64_t at_risk(core::RiskOfHarm risk) const { return by_risk_[static_cast<std::size_t>(risk)]; }
  /// Held, with a recorded risk of serious harm that is not the true one.
  std::int64_t risk_recorded_wrong() const { return risk_recorded_wrong_; }
  /// Counts of the same kinds, of nothing.
  CaseCounts none() const { return {by_site_.size(), by_grade_.size(), by_band_.size()}; }
  /// Whether what is held adds up to the same, in every way it is counted.
  bool same_held(CaseCounts const& other) const;
  /// Contract: those who came and have not left are held, each by an officer or in one queue.
  void check() const;

 private:
  void add(Case const& subject, GradeId grade, int sign);

  std::uint64_t entered_ = 0, left_ = 0;
  std::int64_t held_ = 0, with_officer_ = 0, risk_recorded_wrong_ = 0;
  std::array<std::int64_t, queue_count> in_queue_{};  ///< By `Queue`; those with an officer under `none`.
  std::array<std::int64_t, core::stage_count> by_stage_{};
  std::array<std::int64_t, core::risk_of_harm_words.size()> by_risk_{};
  core::ListBy<SiteId, std::int64_t> by_site_;
  core::ListBy<GradeId, std::int64_t> by_grade_;
  core::ListBy<BandId, std::int64_t> by_band_;
};

}  // namespace caseflow::service
