#include "sim/summary.hpp"

#include <cmath>

#include "sim/contract.hpp"

namespace caseflow::sim {
namespace {

Catalogue two_measures() {
  Catalogue catalogue;
  catalogue.declare({"starts", "cases", "", MeasureKind::count});
  catalogue.declare({"kept", "share", "", MeasureKind::ratio});
  return catalogue;
}

TEST(Summary, gathers_each_series_over_replications) {
  std::vector<Observations> all_observations(3, Observations(2, 2));
  for (int i = 0; i < 3; ++i) {
    all_observations[static_cast<std::size_t>(i)].add(0, 0, 10 + i);
    all_observations[static_cast<std::size_t>(i)].add(0, 1, 1);
  }
  all_observations[0].add(1, 1, 1, 2);
  all_observations[2].add(1, 1, 3, 4);
  auto const summary = summarise(two_measures(), all_observations);
  EXPECT_EQ(summary.month(0, 0), spread({10, 11, 12}));
  EXPECT_EQ(summary.horizon(0), spread({11, 12, 13}));
  EXPECT_EQ(summary.month(1, 0), std::nullopt);
  EXPECT_EQ(summary.month(1, 1), spread({0.5, 0.75}));
  EXPECT_EQ(summary.month(1, 1)->replications, 2);
  EXPECT_NEAR(relative_half_width(summary, 0), 4.30265 / std::sqrt(3) / 12, 1e-5);
}

TEST(Summary, of_one_replication_has_no_width) {
  std::vector<Observations> const all_observations(1, Observations(2, 1));
  auto const summary = summarise(two_measures(), all_observations);
  EXPECT_EQ(summary.month(0, 0)->half_width, std::nullopt);
  EXPECT_TRUE(std::isinf(relative_half_width(summary, 0)));
  EXPECT_TRUE(std::isinf(relative_half_width(summary, 1)));
}

TEST(Summary, refuses_ledgers_of_another_shape) {
  EXPECT_THROW(summarise(two_measures(), {}), ContractViolation);
  EXPECT_THROW(summarise(two_measures(), std::vector<Observations>{Observations(2, 2), Observations(2, 3)}),
               ContractViolation);
  EXPECT_THROW(summarise(two_measures(), std::vector<Observations>{Observations(1, 2)}), ContractViolation);
}

}  // namespace
}  // namespace caseflow::sim
