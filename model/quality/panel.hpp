#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/quality/delivery.hpp"
#include "model/quality/discretion.hpp"
#include "model/quality/judging.hpp"
#include "model/quality/practice.hpp"
#include "model/ratings/framework.hpp"

namespace caseflow::quality {

/// What is known beside cases: how standards without them are rated, and what the panel does.
struct Panel {
  struct Judged {
    std::optional<ratings::Rating> last;  ///< From which the rating changes;
    ratings::Probabilities said{};        ///< or what is said of it, or known of all services.
  };
  std::vector<std::optional<Judged>> judged;  ///< By standard; those answered from cases none.
  std::optional<Discretion> discretion;       ///< Or the panel never raises a standard.
  Delivery delivery;
};

/// Expects a scenario's checked inspection.
Panel panel(ratings::Framework const& framework, scenario::NextInspection const& inspection,
            scenario::Judgement const& judgement);

/// What a panel decides at the inspections of one history.
class Decisions {
 public:
  /// All arguments must outlive it.
  Decisions(ratings::Framework const& framework, Panel const& panel, History const& history,
            Draws const& draws, sim::RandomStreams const& random);

  /// A standard without cases at one inspection, and the points that it may be expected to have.
  ratings::Rating judged(std::size_t standard, Draws::Which const& which) const;
  double expected_points(std::size_t standard) const { return expected_points_[standard]; }

  /// Whether a standard that may be raised is, and how likely that is, so many points short.
  bool raises(std::size_t standard, Draws::Which const& which, int points) const;
  double expected_to_raise(int points) const;

 private:
  std::uint32_t item(std::size_t standard, Draws::Which const& which) const;

  Panel const& panel_;
  Draws const& draws_;
  sim::RandomStreams const& random_;
  std::vector<std::uint32_t> names_;                                ///< By standard: what its draws go by.
  std::vector<Discretion::Curve> curves_;                           ///< By level.
  std::vector<std::vector<ratings::Probabilities>> probabilities_;  ///< By standard and level.
  std::vector<double> expected_points_;                             ///< By standard; of those with cases 0.
};

}  // namespace caseflow::quality
