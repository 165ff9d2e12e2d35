#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "sim/interval.hpp"
#include "sim/measure.hpp"

namespace caseflow::sim {

/// The spread of every series over replications, by month and over the horizon; nothing where no replication
/// has a value.
class Summary {
 public:
  Summary(int series, int months)
      : series_(series),
        months_(months),
        by_month_(static_cast<std::size_t>(series) * static_cast<std::size_t>(months)),
        horizon_(static_cast<std::size_t>(series)) {}

  int series() const { return series_; }
  int months() const { return months_; }
  std::optional<Spread> const& month(int series, int month) const { return by_month_[index(series, month)]; }
  std::optional<Spread> const& horizon(int series) const {
    return horizon_[static_cast<std::size_t>(series)];
  }

  void set_month(int series, int month, std::optional<Spread> spread) {
    by_month_[index(series, month)] = spread;
  }
  void set_horizon(int series, std::optional<Spread> spread) {
    horizon_[static_cast<std::size_t>(series)] = spread;
  }

 private:
  std::size_t index(int series, int month) const {
    return static_cast<std::size_t>(series) * static_cast<std::size_t>(months_) +
           static_cast<std::size_t>(month);
  }

  int series_, months_;
  std::vector<std::optional<Spread>> by_month_, horizon_;
};

/// Replications in which a level or ratio has no denominator are left out of that figure. The result depends
/// on the order of the ledgers only in the last digits of means: pass them by number of replication. Expects
/// at least one ledger, all of the catalogue's series and of equally many months.
Summary summarise(Catalogue const& catalogue, std::span<Observations const> replications);

/// The horizon's half-width of a series over its mean; infinite where unknown, 0 where nothing varies.
double relative_half_width(Summary const& summary, int series);

}  // namespace caseflow::sim
