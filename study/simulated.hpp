#pragma once

#include <atomic>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "app/options.hpp"
#include "app/progress.hpp"
#include "model/experiment/sensitivity/answer.hpp"
#include "model/experiment/sensitivity/function.hpp"
#include "model/forecast/request.hpp"
#include "model/scenario/facts/parameter_space.hpp"
#include "model/service/state/model.hpp"

namespace caseflow::study {

/// A forecast as a function of its parameters: at every point a model of its own, with its own run-up, since
/// nearly all that is assumed acts before the start date too. On several threads, with progress on standard
/// error; what it gives does not depend on how many there are.
class Simulated {
 public:
  /// Expects all of it to live on. `futures` are the replications that will be asked for in all.
  Simulated(app::Options const& options, forecast::ForecastRequest const& request,
            scenario::ParameterSpace const& space, std::span<scenario::Parameter const> factors,
            std::span<sensitivity::StudiedMeasure const> measures, int futures);

  /// The outputs are the measures over all months together; of a count the average month. Throws `Failure`:
  /// interrupted, a measure without a value in a replication, and our own bug with how to repeat it.
  sensitivity::Values operator()(std::vector<sensitivity::Trial> const& trials);

  /// Points whose values did not fit together.
  int moved_points() const { return moved_points_; }

 private:
  forecast::ForecastRequest request_at(sensitivity::Point const& point);
  std::vector<std::vector<double>> outputs(sensitivity::Trial const& trial);

  app::Options const& options_;
  forecast::ForecastRequest const& request_;
  scenario::ParameterSpace const& space_;
  std::span<scenario::Parameter const> factors_;
  std::span<sensitivity::StudiedMeasure const> measures_;
  app::Progress progress_;
  std::atomic<int> moved_points_{0};
};

}  // namespace caseflow::study
