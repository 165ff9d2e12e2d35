#include "app/replicate.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "app/crash.hpp"
#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/pool.hpp"
#include "app/progress.hpp"
#include "app/shared_past.hpp"
#include "model/forecast/measure_hints.hpp"
#include "model/forecast/rating_measures.hpp"
#include "model/forecast/request.hpp"
#include "model/forecast/series.hpp"
#include "model/report/common/number.hpp"
#include "model/service/state/service.hpp"
#include "sim/contract.hpp"

namespace caseflow::app {
namespace {

/// Replications that are added at a time until a precision is reached (as many as are usual to begin with).
constexpr int replications_at_a_time = 50;

struct Replication {
  sim::Observations observations;
  quality::History history;
  std::vector<scenario::DrawnEntry> draw;
};

/// Does what is part of a replication, and says how to repeat it where a promise breaks. `service`: where it
/// is done, once there is one.
template <class Work>
auto careful(Run const& run, int number, std::optional<service::Service> const& service, Work const& work) {
  Doing const doing(run.options, number);
  try {
    return work();
  } catch (sim::ContractViolation const& violation) {
    auto const day = service ? sim::to_string(run.model.days.date(service->today())) : "the first day";
    throw Failure{broke_down,
                  fmt::format("caseflow: this is our bug, not your scenario. Please send us these lines "
                              "and the scenario.\n  {}\n  on {}\n{}",
                              violation.what(), day, how_to_repeat(run.options, number))};
  }
}

/// With the parameters as stated, or its own; from its first day, or from a morning that others share.
Replication replication(Run const& run, int number, Morning* morning = nullptr) {
  auto const its_number = static_cast<std::uint32_t>(number);
  auto const seed = run.options.seed;
  std::optional<service::Model> own;
  std::optional<service::Service> service;
  return careful(run, number, service, [&]() -> Replication {
    std::vector<scenario::DrawnEntry> draw;
    if (run.drawn_from) {
      auto drawn = forecast::drawn(*run.drawn_from, seed, its_number);
      own.emplace(forecast::model(drawn.request));
      draw = std::move(drawn.entries);
    }
    if (auto forked = morning ? service::go_on(morning->take(), run.model) : std::nullopt)
      service.emplace(std::move(*forked));
    else
      service.emplace(own ? *own : run.model, seed, its_number);
    auto observations = service->run();
    return {std::move(observations), quality::history(*service), std::move(draw)};
  });
}

/// A replication up to the start date, for all the runs of a group.
std::unique_ptr<Morning> morning(Run const& first, RunGroup const& group, int number) {
  std::optional<service::Service> service;
  return careful(first, number, service, [&] {
    service.emplace(
        group.past->first_day(first.model, first.options.seed, static_cast<std::uint32_t>(number)));
    service->run_to(first.model.start);
    return std::make_unique<Morning>(std::move(*service), static_cast<int>(group.runs.size()));
  });
}

/// What of the runs is grouped. Where parameters are drawn every replication has a past of its own, and so
/// has a run with another seed.
std::vector<RunGroup> groups_of(std::vector<Run> const& runs) {
  if (runs.size() == 1) return {{{0}, std::nullopt}};
  std::vector<service::Model const*> models;
  for (auto const& run : runs) {
    bool const alone = run.drawn_from || run.options.seed != runs.front().options.seed;
    models.push_back(alone ? nullptr : &run.model);
  }
  return groups(models);
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
  /// Of the replications from `first` on. `of_all_work`: told of each where this is a part of more; else
  /// null.
  Runner(std::vector<Run> const& runs, Options const& options, int first, Progress* of_all_work = nullptr)
      : runs_(runs),
        groups_(groups_of(runs)),
        first_(first),
        threads_(thread_count(options.threads)),
        own_(options.quiet || of_all_work),
        progress_(of_all_work ? *of_all_work : own_) {
    all_.all_observations.resize(runs.size());
    all_.histories.resize(runs.size());
    all_.draws.resize(runs.size());
    done_.resize(runs.size());
  }

  /// Adds the replications from the number reached so far to before `end`. A piece of work is a replication
  /// of a group. Whoever asked the program to stop gets a failure.
  void run_to(int end) {
    run_until_asked(end);
    stop_if_interrupted();
  }
  /// The same, but ends early if the program is asked to stop; `done` says what is complete.
  void run_until_asked(int end) {
    auto const groups = static_cast<int>(groups_.size());
    auto const scenarios = static_cast<int>(runs_.size());
    int const from = first_ + static_cast<int>(all_.all_observations.front().size());
    make_room(static_cast<std::size_t>(end - first_));
    own_.expect((end - first_) * scenarios);
    std::vector<std::unique_ptr<Morning>> mornings(static_cast<std::size_t>((end - from) * groups));
    auto const morning_of = [&](int piece) -> auto& {
      return mornings[static_cast<std::size_t>(piece - from * groups)];
    };
    auto const group_of = [&](int piece) -> auto& {
      return groups_[static_cast<std::size_t>(piece % groups)];
    };
    in_parallel(
        from * groups, end * groups, std::min(threads_, (end - from) * scenarios),
        [&](int piece) {
          auto const& group = group_of(piece);
          int const number = piece / groups;
          if (!group.past) {
            keep(group.runs.front(), number, replication(runs_[group.runs.front()], number));
            return 0;
          }
          morning_of(piece) = morning(runs_[group.runs.front()], group, number);
          return static_cast<int>(group.runs.size());
        },
        [&](int piece, int part) {
          auto const run = group_of(piece).runs[static_cast<std::size_t>(part)];
          int const number = piece / groups;
          keep(run, number, replication(runs_[run], number, morning_of(piece).get()));
        },
        interrupt_asked);
  }
  SideBySide& all() { return all_; }
  std::vector<std::vector<char>>& done() { return done_; }

 private:
  void make_room(std::size_t size) {
    for (auto& all_observations : all_.all_observations)
      all_observations.resize(size, sim::Observations(0, 0));
    for (auto& histories : all_.histories) histories.resize(size);
    for (auto& done : done_) done.resize(size, 0);
    for (std::size_t i = 0; i < runs_.size(); ++i)
      if (runs_[i].drawn_from) all_.draws[i].resize(size);
  }
  void keep(std::size_t run, int number, Replication made) {
    auto const at = static_cast<std::size_t>(number - first_);
    all_.all_observations[run][at] = std::move(made.observations);
    all_.histories[run][at] = std::move(made.history);
    if (runs_[run].drawn_from) all_.draws[run][at] = std::move(made.draw);
    done_[run][at] = 1;
    progress_.step();
  }

  std::vector<Run> const& runs_;
  std::vector<RunGroup> groups_;
  int first_, threads_;
  Progress own_;
  Progress& progress_;
  SideBySide all_;
  std::vector<std::vector<char>> done_;  ///< No bits: threads write to neighbours.
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
                    forecast::hint_for_measure(precision.measure, forecast::measure_names()));
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
    size = std::min(size + replications_at_a_time, max_replications);
    runner.run_to(size);
  }
  return std::move(runner.all());
}

SideBySide replicate(std::vector<Run> const& runs, Options const& options, int first, int end,
                     Progress* of_all_work) {
  SIM_EXPECTS(!runs.empty() && 0 <= first && first < end);
  Runner runner(runs, options, first, of_all_work);
  runner.run_to(end);
  return std::move(runner.all());
}

Begun replicate_until_asked(std::vector<Run> const& runs, Options const& options, int first, int end,
                            Progress* of_all_work) {
  SIM_EXPECTS(!runs.empty() && 0 <= first && first < end);
  Runner runner(runs, options, first, of_all_work);
  runner.run_until_asked(end);
  Begun made{std::move(runner.all()), std::move(runner.done()), true};
  for (auto const& done : made.done)
    made.whole = made.whole && std::find(done.begin(), done.end(), 0) == done.end();
  return made;
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
