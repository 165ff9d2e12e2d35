#include "sim/measure.hpp"

#include <cmath>

#include "sim/contract.hpp"

namespace caseflow::sim {
namespace {

TEST(Catalogue, numbers_series_in_order_of_declaration) {
  Catalogue catalogue;
  EXPECT_EQ(catalogue.declare({"starts", "cases", "Cases begun.", MeasureKind::count}), 0);
  EXPECT_EQ(catalogue.declare({"caseload", "cases", "Cases held.", MeasureKind::level}), 1);
  EXPECT_EQ(catalogue.declare_by("starts", "site", {"north", "south"}), 2);
  EXPECT_EQ(catalogue.declare_by("starts", "grade", {"officer"}), 4);
  ASSERT_EQ(catalogue.series().size(), 5U);
  EXPECT_EQ(catalogue.series()[0].by.dimension, "");
  EXPECT_EQ(catalogue.series()[3].measure, 0);
  EXPECT_EQ(catalogue.series()[3].by.dimension, "site");
  EXPECT_EQ(catalogue.series()[3].by.value, "south");
  EXPECT_EQ(catalogue.kind(1), MeasureKind::level);
  EXPECT_EQ(catalogue.kind(4), MeasureKind::count);
}

TEST(Catalogue, refuses_what_is_declared_twice_or_not_at_all) {
  Catalogue catalogue;
  catalogue.declare({"starts", "cases", "", MeasureKind::count});
  EXPECT_THROW(catalogue.declare({"starts", "cases", "", MeasureKind::level}), ContractViolation);
  EXPECT_THROW(catalogue.declare_by("ends", "site", {"north"}), ContractViolation);
  catalogue.declare_by("starts", "site", {"north"});
  EXPECT_THROW(catalogue.declare_by("starts", "site", {"south"}), ContractViolation);
  EXPECT_THROW(catalogue.kind(2), ContractViolation);
}

TEST(Observations, keeps_every_cell_apart) {
  Observations observations(3, 2), other(3, 2);
  observations.add(2, 1, 5);
  observations.add(2, 1, 1, 3);
  EXPECT_EQ(observations.numerator(2, 1), 6);
  EXPECT_EQ(observations.denominator(2, 1), 4);
  for (int series = 0; series < 3; ++series) EXPECT_EQ(observations.numerator(series, 0), 0);
  EXPECT_NE(observations, other);
  other.add(2, 1, 6, 4);
  EXPECT_EQ(observations, other);
}

TEST(Value, is_a_sum_an_average_or_a_quotient) {
  Observations observations(1, 3);
  observations.add(0, 0, 10, 4);
  observations.add(0, 0, 2, 4);
  observations.add(0, 2, 6, 1);
  EXPECT_EQ(value(MeasureKind::count, observations, 0, 0), 12);
  EXPECT_EQ(value(MeasureKind::count, observations, 0, 1), 0);
  EXPECT_EQ(value(MeasureKind::ratio, observations, 0, 0), 1.5);
  EXPECT_EQ(value(MeasureKind::ratio, observations, 0, 1), std::nullopt);
  EXPECT_EQ(value(MeasureKind::level, observations, 0, 1), std::nullopt);
  EXPECT_EQ(horizon_value(MeasureKind::count, observations, 0), 18);
  EXPECT_EQ(horizon_value(MeasureKind::ratio, observations, 0), 2);  // 18 / 9, not the mean of 1.5 and 6
  EXPECT_EQ(horizon_value(MeasureKind::ratio, Observations(1, 3), 0), std::nullopt);
}

TEST(ImpossibleObservation, is_what_no_replication_can_have_observed) {
  Catalogue catalogue;
  catalogue.declare({"starts", "cases", "", MeasureKind::count});
  catalogue.declare({"load", "share", "", MeasureKind::ratio});
  catalogue.declare({"kept", "share", "", MeasureKind::ratio, "Kept", true});
  catalogue.declare_by("kept", "site", {"north"});
  auto const error_in = [&](int series, double numerator, double denominator) {
    Observations observations(4, 2);
    observations.add(series, 1, numerator, denominator);
    return validation_error(catalogue, observations).value_or("none");
  };
  EXPECT_EQ(error_in(0, 3, 3), "none");
  EXPECT_EQ(error_in(0, -1, 1), "starts is -1 of 1 in month 1");
  EXPECT_EQ(error_in(0, std::nan(""), 1), "starts is nan of 1 in month 1");
  EXPECT_EQ(error_in(1, 3, 2), "none");  // more may be asked than there is
  EXPECT_EQ(error_in(1, 3, -2), "load is 3 of -2 in month 1");
  EXPECT_EQ(error_in(2, 2, 2), "none");
  EXPECT_EQ(error_in(2, 5, 3), "kept is 5 of 3 in month 1");
  EXPECT_EQ(error_in(3, 5, 3), "kept, site north is 5 of 3 in month 1");
  EXPECT_THROW(validation_error(catalogue, Observations(3, 1)), ContractViolation);
}

}  // namespace
}  // namespace caseflow::sim
