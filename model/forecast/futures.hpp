#pragma once

#include <optional>
#include <span>
#include <vector>

/// What a printed figure may be by a forecast: chance, parameters, the report's own sampling and what the
/// model leaves out.
namespace caseflow::forecast {

struct Interval {
  double low = 0, high = 0;

  double width() const { return high - low; }
  friend bool operator==(Interval const&, Interval const&) = default;
};

/// Between which values a quantity lies by its nature; a share between 0 and 1.
struct Bounds {
  double low, high;
};

/// What separates a simulated figure from a printed one.
struct ReportError {
  std::optional<double> sample_size{};  ///< Cases in which the report counted a share.
  double discrepancy = 0;  ///< Standard deviation of what the model leaves out, in the figure's unit.
  double words = 0;        ///< The same of what the report's words may mean.
};

/// What futures are spread by: standard deviations in the figure's unit. Independent, so their squares add
/// up, but for what bounds cut off.
struct SpreadParts {
  double chance = 0;       ///< Between replications with the parameters as stated.
  double parameters = 0;   ///< What draws of the parameters add to it.
  double sampling = 0;     ///< Of the report, whose sample is drawn from what is simulated, and its words.
  double discrepancy = 0;  ///< What the model leaves out.
};

/// The range of futures: every draw of the parameters with random numbers of its own, and around each a
/// normal error of the report and the model, moved back to the bounds where it leaves them. Nothing in it
/// knows what the report prints, so that scores of it are honest.
class Futures {
 public:
  /// `replications` are simulated with the parameters as stated, `draws` with drawn ones. Expects at least
  /// one of each.
  Futures(std::span<double const> replications, std::span<double const> draws, ReportError error,
          Bounds bounds);

  SpreadParts const& parts() const { return parts_; }

  /// The range that holds the share in its middle. Expects 0 < share < 1.
  Interval range(double share) const;

  /// The continuous ranked probability score of what came, in the figure's unit; less is better. The spread
  /// is that of different draws alone, which makes it fair: its mean does not depend on how many draws there
  /// are. Of a figure that is printed as "at least" (`up` open) or "at most" (`down` open), what lies on that
  /// side is as good as the figure itself.
  double crps(double came, bool up_open = false, bool down_open = false) const;

 private:
  std::vector<std::vector<double>> by_draw_;  ///< Each ascending.
  std::vector<double> ascending_;             ///< All of them.
  SpreadParts parts_;
};

/// The continuous ranked probability score of members that are alike, with the fair spread; less is better.
/// Expects at least one; of one it is the distance.
double fair_crps(std::vector<double> ascending, double came);

}  // namespace caseflow::forecast
