#include "model/analytic/chain.hpp"

#include <Eigen/Dense>

namespace caseflow::analytic {

Chain chain(Expectation const& expectation) {
  constexpr auto stages = static_cast<Eigen::Index>(core::stage_count);
  using Matrix = Eigen::Matrix<double, stages, stages>;
  Matrix flow = Matrix::Zero();
  for (std::size_t edge = 0; edge < scenario::edge_count; ++edge)
    flow(static_cast<Eigen::Index>(scenario::edges[edge].from),
         static_cast<Eigen::Index>(scenario::edges[edge].to)) += expectation.per_year[edge];

  Matrix probability = flow;
  for (Eigen::Index stage = 0; stage < stages; ++stage) {
    double const leaving = flow.row(stage).sum();
    if (leaving > 0) probability.row(stage) /= leaving;
  }
  // The first row of the fundamental matrix (I - Q)^-1: v = e + Q^T v.
  Eigen::Matrix<double, stages, 1> start = Eigen::Matrix<double, stages, 1>::Zero();
  start(static_cast<Eigen::Index>(core::Stage::awaiting_allocation)) = 1;
  Matrix const system = Matrix::Identity() - probability.transpose();
  Eigen::Matrix<double, stages, 1> const visits = system.partialPivLu().solve(start);

  Chain made;
  for (std::size_t stage = 0; stage < core::stage_count; ++stage) {
    auto const row = static_cast<Eigen::Index>(stage);
    made.visits[stage] = visits(row);
    double const leaving = flow.row(row).sum();
    if (leaving > 0) made.stay_days[stage] = expectation.cases[stage] / leaving * sim::days_a_year;
  }
  return made;
}

}  // namespace caseflow::analytic
