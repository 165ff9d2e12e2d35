#include "app/replicate.hpp"

#include <algorithm>
#include <cstddef>
#include <exception>
#include <optional>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/pool.hpp"
#include "app/progress.hpp"
#include "model/forecast/question.hpp"
#include "model/forecast/window.hpp"
#include "model/scenario/closest.hpp"
#include "model/service/service.hpp"
#include "sim/contract.hpp"

namespace caseflow::app {
namespace {

/// Replications that are added at a time until a precision is reached (as many as are usual to begin with).
constexpr int batch = 50;

std::string quoted(std::string const& word) {
  if (word.find_first_of(" \"'$`\\*?;&|<>()") == std::string::npos) return word;
  std::string safe = "'";
  for (char const letter : word) {
    if (letter == '\'') safe += "'\\'";
    safe += letter;
  }
  safe += '\'';
  return safe;
}

std::string command_to_repeat(Asked const& asked, int number) {
  auto command = fmt::format("caseflow run {}", quoted(asked.subject));
  for (auto const& overlay : asked.overlays) command += fmt::format(" --with {}", quoted(overlay));
  for (auto const& setting : asked.settings)
    command += fmt::format(" --set {}", quoted(setting.pointer + '=' + setting.value));
  return command + fmt::format(" --seed {} --only {}", asked.seed, number);
}

sim::Ledger replication(service::Model const& model, Asked const& asked, int number) {
  std::optional<service::Service> service;
  try {
    return service.emplace(model, asked.seed, static_cast<std::uint32_t>(number)).run();
  } catch (sim::ContractViolation const& violation) {
    auto const day = service ? sim::to_string(model.days.date(service->today())) : "the first day";
    throw Failure{broke_down,
                  fmt::format("caseflow: this is our bug, not your scenario. Please send us these lines "
                              "and the scenario.\n  {}\n  on {}, replication {}, seed {}\n"
                              "  repeat with: {}\n",
                              violation.what(), day, number, asked.seed, command_to_repeat(asked, number))};
  }
}

/// A precision that is asked for, with the series that it is about.
struct Wanted {
  Precision precision;
  int series;
  bool reached(service::Model const& model, std::vector<sim::Ledger> const& ledgers) const {
    auto const spread =
        forecast::spread(model.catalogue.kind(series), ledgers, series, {0, ledgers.front().months()});
    return spread && sim::relative_half_width(*spread) <= precision.share;
  }
};

std::vector<Wanted> wanted(service::Model const& model, std::vector<Precision> const& precisions) {
  std::vector<Wanted> all;
  for (auto const& precision : precisions) {
    auto const series = forecast::find_series(model.catalogue, precision.measure);
    if (!series) {
      throw wrong_usage(fmt::format("--precision: no measure is called \"{}\"", precision.measure),
                        scenario::hint_for(precision.measure, forecast::measure_names()));
    }
    all.push_back({precision, *series});
  }
  return all;
}

class Runner {
 public:
  Runner(service::Model const& model, Asked const& asked)
      : model_(model), asked_(asked), threads_(thread_count(asked.threads)), progress_(asked.quiet) {}

  /// Adds the replications from the number reached so far to before `end`.
  void run_to(std::vector<sim::Ledger>& ledgers, int end) {
    auto const begun = static_cast<int>(ledgers.size());
    progress_.expect(end);
    ledgers.resize(static_cast<std::size_t>(end), sim::Ledger(0, 0));
    in_parallel(
        begun, end, threads_,
        [&](int number) {
          ledgers[static_cast<std::size_t>(number)] = replication(model_, asked_, number);
          progress_.step();
        },
        interrupt_asked);
    stop_if_interrupted();
  }

 private:
  service::Model const& model_;
  Asked const& asked_;
  int threads_;
  Progress progress_;
};

}  // namespace

Replicated replicate(service::Model const& model, Asked const& asked) {
  if (asked.only)
    return {{replication(model, asked, *asked.only)},
            {fmt::format("Only replication {} was run.", *asked.only)}};
  auto const precisions = wanted(model, asked.precisions);
  Replicated all;
  Runner runner(model, asked);
  runner.run_to(all.ledgers, asked.replications);
  auto const open = [&](Wanted const& it) { return !it.reached(model, all.ledgers); };
  auto const size = [&] { return static_cast<int>(all.ledgers.size()); };
  while (size() < most_replications && std::any_of(precisions.begin(), precisions.end(), open))
    runner.run_to(all.ledgers, std::min(size() + batch, most_replications));
  for (auto const& it : precisions)
    if (open(it))
      all.notes.push_back(
          fmt::format("{} did not become as precise as asked for ({:g} %) in {} replications.",
                      it.precision.measure, 100 * it.precision.share, size()));
  return all;
}

}  // namespace caseflow::app
