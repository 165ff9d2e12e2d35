#include "model/service/state/case_counts.hpp"

#include <tuple>

#include "sim/contract.hpp"

namespace caseflow::service {

CaseCounts::CaseCounts(std::size_t sites, std::size_t grades, std::size_t bands) {
  by_site_.resize(sites);
  by_grade_.resize(grades);
  by_band_.resize(bands);
}

void CaseCounts::add(Case const& subject, GradeId grade, int sign) {
  if (!core::on_caseload(subject.stage)) return;
  Queue const queue = subject.queue;
  held_ += sign;
  if (subject.risk_recorded_wrong()) risk_recorded_wrong_ += sign;
  by_stage_[core::index_of(subject.stage)] += sign;
  by_band_[subject.band] += sign;
  by_risk_[static_cast<std::size_t>(subject.risk_of_harm)] += sign;
  by_site_[subject.site] += sign;
  in_queue_[static_cast<std::size_t>(queue)] += sign;
  if (subject.officer == nobody) return;
  with_officer_ += sign;
  by_grade_[grade] += sign;
}

void CaseCounts::regrade(GradeId from, GradeId to, int cases) {
  by_grade_[from] -= cases;
  by_grade_[to] += cases;
}

bool CaseCounts::same_held(CaseCounts const& other) const {
  auto const all = [](CaseCounts const& one) {
    return std::tie(one.held_, one.with_officer_, one.risk_recorded_wrong_, one.in_queue_, one.by_stage_,
                    one.by_site_, one.by_grade_, one.by_band_, one.by_risk_);
  };
  return all(*this) == all(other);
}

void CaseCounts::check() const {
  SIM_ENSURES(static_cast<std::int64_t>(entered_ - left_) == held_);
  std::int64_t in_queues = 0;
  for (auto const in_queue : in_queue_) in_queues += in_queue;
  SIM_ENSURES(held_ == in_queues);
  SIM_ENSURES(with_officer_ == in_queue_[static_cast<std::size_t>(Queue::none)]);
}

}  // namespace caseflow::service
