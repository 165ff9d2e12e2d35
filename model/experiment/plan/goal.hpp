#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "model/forecast/series.hpp"
#include "model/ratings/rating.hpp"
#include "sim/measure.hpp"

namespace caseflow::experiment {

/// Posts that a plan decides.
struct Decision {
  std::string name;                                     ///< Of the posts, team or prison.
  std::string pointer;                                  ///< "/workforce/posts/ipswich_po".
  std::string who;                                      ///< "officers", "supervisors".
  double least = 0, step = 1;                           ///< FTE.
  int steps = 0;                                        ///< From the least to the most.
  double cost = 1;                                      ///< Of an FTE.
  double established_fte_now = 0, in_post_fte_now = 0;  ///< In the scenario on the start date.

  double fte(int at) const { return least + step * at; }
};

/// A goal that a replication meets or not, or a rating that it gives a probability.
struct Goal {
  std::string name;
  double probability = 0;
  std::string measure{};  ///< As it was written; "" for a rating.
  int series = 0;         ///< Of the measure; -1 for a rating.
  sim::MeasureKind kind{};
  bool at_most = true;
  double limit = 0;
  forecast::MonthRange months{};
  bool every_month = false;  ///< Or over all of them together; a count is the average month's.
  std::optional<ratings::Rating> rating{};
  std::optional<std::size_t> standard{};  ///< By its place in the framework; nothing: the service.
};

}  // namespace caseflow::experiment
