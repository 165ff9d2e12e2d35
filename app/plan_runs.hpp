#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "app/options.hpp"
#include "model/experiment/plan/question.hpp"
#include "model/experiment/plan/trials.hpp"
#include "model/forecast/request.hpp"
#include "model/quality/outlook.hpp"
#include "model/service/state/model.hpp"

namespace caseflow::app {

/// How far the search is, on standard error, where that is a terminal.
class PlanProgress {
 public:
  PlanProgress(bool quiet, int budget);
  ~PlanProgress();
  PlanProgress(PlanProgress const&) = delete;
  PlanProgress& operator=(PlanProgress const&) = delete;

  /// So many replications are next.
  void next(int stream, long replications);

 private:
  void show(int stream);

  bool const shown_;
  long const budget_;
  std::chrono::steady_clock::time_point const began_ = std::chrono::steady_clock::now();
  long done_ = 0;
  std::size_t width_ = 0;  ///< Of the line that stands there.
};

/// Simulates plans of a scenario, as the search for one asks (`experiment::Simulate`).
class PlanRuns {
 public:
  /// All must outlive it.
  PlanRuns(forecast::ForecastRequest const& request, experiment::Question const& question,
           Options const& options)
      : request_(request), question_(question), options_(options), progress_(options.quiet, options.budget) {}

  /// Those that are asked for together run side by side and share the run-up. Throws what `replicate` throws.
  std::vector<std::vector<experiment::Trial>> simulate(std::vector<experiment::Steps> const& plans,
                                                       int stream, int first, int end);

 private:
  /// A plan made ready to run; without a model where the scenario's checks refuse it.
  struct Ready {
    std::unique_ptr<service::Model> model;
  };

  void make_room_for(std::vector<experiment::Steps> const& plans);
  Ready const& prepared(experiment::Steps const& plan);
  /// The inspections of these replications, with judgements anchored to them and to the first few of the
  /// plan's own: all would take gigabytes. None without a goal about ratings.
  std::vector<quality::HistoryOutlook> inspected(experiment::Steps const& plan, int stream,
                                                 std::vector<quality::History> histories);
  std::vector<experiment::Trial> trials(std::vector<sim::Observations> const& all_observations,
                                        std::vector<quality::HistoryOutlook> const& outlook) const;

  forecast::ForecastRequest const& request_;
  experiment::Question const& question_;
  Options const& options_;
  PlanProgress progress_;
  std::map<experiment::Steps, Ready> ready_;
  std::map<std::pair<int, experiment::Steps>, std::vector<quality::History>> first_histories_;
};

}  // namespace caseflow::app
