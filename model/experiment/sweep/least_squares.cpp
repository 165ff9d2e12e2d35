#include "model/experiment/sweep/least_squares.hpp"

#include <algorithm>
#include <cmath>

#include <Eigen/QR>

#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::experiment {
namespace {

using Matrix = Eigen::MatrixXd;
using Column = Eigen::VectorXd;

/// By how much the others may inflate the variance of what is known of a term: beyond 10, the usual rule,
/// nine tenths of how it varies are explained by the others, and its change is theirs.
constexpr double most_inflation = 10;
/// Columns of length one that differ by less are one.
constexpr double same_column = 1e-3;
/// What counts as a part of the mixture of others that a term is alike to.
constexpr double some_part = 0.1;

/// A column's best mixture of others, and what is left of the column.
struct Regressed {
  Column parts, rest;
};

Regressed regressed(Column const& column, Matrix const& others) {
  if (others.cols() == 0) return {Column(), column};
  Eigen::CompleteOrthogonalDecomposition<Matrix> fit(others.rows(), others.cols());
  fit.setThreshold(same_column);
  fit.compute(others);
  Column parts = fit.solve(column);
  Column rest = column - others * parts;
  return {std::move(parts), std::move(rest)};
}

Matrix columns(Matrix const& all, std::vector<Eigen::Index> const& which) {
  Matrix made(all.rows(), static_cast<Eigen::Index>(which.size()));
  for (std::size_t i = 0; i < which.size(); ++i) made.col(static_cast<Eigen::Index>(i)) = all.col(which[i]);
  return made;
}

/// The other factors that a mixture is made of.
std::vector<std::size_t> factors_of(Column const& parts, std::vector<Eigen::Index> const& which,
                                    std::vector<Term> const& terms, std::size_t own) {
  std::vector<std::size_t> made;
  double greatest = 0;
  for (std::size_t i = 0; i < which.size(); ++i)
    if (terms[static_cast<std::size_t>(which[i])].factor != own)
      greatest = std::max(greatest, std::abs(parts[static_cast<Eigen::Index>(i)]));
  for (std::size_t i = 0; i < which.size(); ++i) {
    auto const factor = terms[static_cast<std::size_t>(which[i])].factor;
    if (factor != own && std::abs(parts[static_cast<Eigen::Index>(i)]) >= std::min(some_part, greatest))
      made.push_back(factor);
  }
  std::sort(made.begin(), made.end());
  made.erase(std::unique(made.begin(), made.end()), made.end());
  return made;
}

}  // namespace

LeastSquares::LeastSquares(std::vector<Term> const& terms, std::size_t points) {
  SIM_EXPECTS(points >= 1);
  auto const count = static_cast<Eigen::Index>(terms.size());
  Matrix all(static_cast<Eigen::Index>(points), count);  // centred, so that the constant is in none of them
  std::vector<double> lengths;
  for (Eigen::Index i = 0; i < count; ++i) {
    auto const& values = terms[static_cast<std::size_t>(i)].values;
    SIM_EXPECTS(values.size() == points);
    all.col(i) = Eigen::Map<Column const>(values.data(), static_cast<Eigen::Index>(points));
    all.col(i).array() -= all.col(i).mean();
    lengths.push_back(all.col(i).norm());
    all.col(i) /= lengths.back();
  }
  for (Eigen::Index i = 0; i < count; ++i) {
    auto const own = terms[static_cast<std::size_t>(i)].factor;
    std::vector<Eigen::Index> others, of_its_factor;
    for (Eigen::Index j = 0; j < count; ++j) {
      if (j == i) continue;
      others.push_back(j);
      if (terms[static_cast<std::size_t>(j)].factor == own) of_its_factor.push_back(j);
    }
    auto const beside_all = regressed(all.col(i), columns(all, others));
    auto const by_itself = regressed(all.col(i), columns(all, of_its_factor));
    double const left = beside_all.rest.squaredNorm();
    auto& its = fitted_.emplace_back();
    if (left * most_inflation <= by_itself.rest.squaredNorm()) {
      its.together = factors_of(beside_all.parts, others, terms, own);
      continue;
    }
    Column const weights = beside_all.rest / (left * lengths[static_cast<std::size_t>(i)]);
    its.weights.assign(weights.begin(), weights.end());
  }
  Eigen::ColPivHouseholderQR<Matrix> span(all);
  auto const rank = span.rank();
  Matrix const thin = span.householderQ() * Matrix::Identity(all.rows(), rank);
  for (Eigen::Index i = 0; i < rank; ++i) basis_.emplace_back(thin.col(i).begin(), thin.col(i).end());
  degrees_ = static_cast<int>(points) - 1 - static_cast<int>(rank);
}

double LeastSquares::residual_variance(std::span<double const> values) const {
  SIM_EXPECTS(degrees_ > 0);
  Column rest = Eigen::Map<Column const>(values.data(), static_cast<Eigen::Index>(values.size()));
  rest.array() -= sim::mean(values);
  for (auto const& direction : basis_) {
    Eigen::Map<Column const> const its(direction.data(), static_cast<Eigen::Index>(direction.size()));
    rest -= its.dot(rest) * its;
  }
  return rest.squaredNorm() / degrees_;
}

}  // namespace caseflow::experiment
