#include "app/replicate.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "app/crash.hpp"
#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/pool.hpp"
#include "app/progress.hpp"
#include "model/forecast/rating_measures.hpp"
#include "model/forecast/request.hpp"
#include "model/forecast/series.hpp"
#include "model/report/common/number.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/service/state/service.hpp"
#include "sim/contract.hpp"

namespace caseflow::app {
namespace {

/// Replications that are added at a time until a precision is reached (as many as are usual to begin with).
constexpr int batch = 50;

struct Replication {
  sim::Observations observations;
  quality::History history;
  std::vector<scenario::DrawnEntry> draw;
};

/// With the parameters as stated, or its own.
Replication replication(Run const& run, int number) {
  auto const& options = run.options;
  Doing const doing(options, number);
  auto const its_number = static_cast<std::uint32_t>(number);
  std::optional<service::Model> own;
  std::optional<service::Service> service;
  try {
    std::vector<scenario::DrawnEntry> draw;
    if (run.drawn_from) {
      auto drawn = forecast::drawn(*run.drawn_from, options.seed, its_number);
      own.emplace(forecast::model(drawn.request));
      draw = std::move(drawn.entries);
    }
    auto observations = service.emplace(own ? *own : run.model, options.seed, its_number).run();
    return {std::move(observations), quality::history(*service), std::move(draw)};
  } catch (sim::ContractViolation const& violation) {
    auto const day = service ? sim::to_string(run.model.days.date(service->today())) : "the first day";
    throw Failure{broke_down,
                  fmt::format("caseflow: this is our bug, not your scenario. Please send us these lines "
                              "and the scenario.\n  {}\n  on {}\n{}",
                              violation.what(), day, how_to_repeat(options, number))};
  }
}

/// A precision that is asked for, with the series that it is about.
struct Wanted {
  Precision precision;
  int series;
  bool reached(service::Model const& model, std::vector<sim::Observations> const& all_observations) const {
    auto const spread = forecast::spread(model.catalogue.kind(series), all_observations, series,
                                         {0, all_observations.front().months()});
    return spread && sim::relative_half_width(*spread) <= precision.share;
  }
};

std::vector<Wanted> wanted(service::Model const& model, std::vector<Precision> const& precisions) {
  std::vector<Wanted> all;
  for (auto const& precision : precisions) all.push_back({precision, series_of(precision, model.catalogue)});
  return all;
}

class Runner {
 public:
  /// Of the replications from `first` on.
  Runner(std::vector<Run> const& runs, Options const& options, int first)
      : runs_(runs), first_(first), threads_(thread_count(options.threads)), progress_(options.quiet) {
    all_.all_observations.resize(runs.size());
    all_.histories.resize(runs.size());
    all_.draws.resize(runs.size());
  }

  /// Adds the replications from the number reached so far to before `end`.
  void run_to(int end) {
    auto const scenarios = static_cast<int>(runs_.size());
    auto const begun = static_cast<int>(all_.all_observations.front().size());
    auto const size = static_cast<std::size_t>(end - first_);
    progress_.expect((end - first_) * scenarios);
    for (auto& all_observations : all_.all_observations)
      all_observations.resize(size, sim::Observations(0, 0));
    for (auto& histories : all_.histories) histories.resize(size);
    for (std::size_t i = 0; i < runs_.size(); ++i)
      if (runs_[i].drawn_from) all_.draws[i].resize(size);
    in_parallel(
        (first_ + begun) * scenarios, end * scenarios, threads_,
        [&](int piece) {
          auto const scenario = static_cast<std::size_t>(piece % scenarios);
          int const number = piece / scenarios;
          auto made = replication(runs_[scenario], number);
          auto const at = static_cast<std::size_t>(number - first_);
          all_.all_observations[scenario][at] = std::move(made.observations);
          all_.histories[scenario][at] = std::move(made.history);
          if (runs_[scenario].drawn_from) all_.draws[scenario][at] = std::move(made.draw);
          progress_.step();
        },
        interrupt_asked);
    stop_if_interrupted();
  }
  SideBySide& all() { return all_; }

 private:
  std::vector<Run> const& runs_;
  int first_, threads_;
  Progress progress_;
  SideBySide all_;
};

}  // namespace

int series_of(Precision const& precision, sim::Catalogue const& catalogue) {
  if (forecast::is_of_ratings(precision.measure))
    throw wrong_usage(
        fmt::format("--precision: \"{}\" is known only when all replications are done", precision.measure),
        "ask for more replications: --replications");
  auto const series = forecast::find_series(catalogue, precision.measure);
  if (series) return *series;
  throw wrong_usage(fmt::format("--precision: no measure is called \"{}\"", precision.measure),
                    scenario::hint_for(precision.measure, forecast::measure_names()));
}

std::string not_precise(Precision const& precision, std::size_t replications) {
  return fmt::format("{} did not become as precise as asked for ({}) in {} replications.", precision.measure,
                     report::plain_per_cent(precision.share), replications);
}

SideBySide replicate(std::vector<Run> const& runs, Options const& options,
                     std::function<bool(AllObservations const&)> const& precise) {
  SIM_EXPECTS(!runs.empty());
  Runner runner(runs, options, 0);
  runner.run_to(options.replications);
  for (int size = options.replications; size < max_replications && !precise(runner.all().all_observations);) {
    size = std::min(size + batch, max_replications);
    runner.run_to(size);
  }
  return std::move(runner.all());
}

SideBySide replicate(std::vector<Run> const& runs, Options const& options, int first, int end) {
  SIM_EXPECTS(!runs.empty() && 0 <= first && first < end);
  Runner runner(runs, options, first);
  runner.run_to(end);
  return std::move(runner.all());
}

Replicated replicate(Run const& only_run) {
  service::Model const& model = only_run.model;
  Options const& options = only_run.options;
  if (options.only) {
    auto made = replication(only_run, *options.only);
    std::vector<std::string> notes{fmt::format("Only replication {} was run.", *options.only)};
    if (!model.readings.empty())
      notes.emplace_back(
          "It is inspected as among all replications, but judgements are anchored on it alone.");
    Replicated one{{std::move(made.observations)}, {std::move(made.history)}, std::move(notes), {}};
    if (only_run.drawn_from) one.draws.push_back(std::move(made.draw));
    return one;
  }
  auto const precisions = wanted(model, options.precisions);
  auto const reached = [&](AllObservations const& all_observations) {
    return std::all_of(precisions.begin(), precisions.end(),
                       [&](Wanted const& it) { return it.reached(model, all_observations.front()); });
  };
  auto run = replicate({only_run}, options, reached);
  Replicated all{std::move(run.all_observations.front()),
                 std::move(run.histories.front()),
                 {},
                 std::move(run.draws.front())};
  for (auto const& it : precisions)
    if (!it.reached(model, all.all_observations))
      all.notes.push_back(not_precise(it.precision, all.all_observations.size()));
  return all;
}

}  // namespace caseflow::app
