#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/failure.hpp"
#include "app/finished.hpp"
#include "app/options.hpp"
#include "app/progress.hpp"
#include "app/replicate.hpp"

namespace caseflow::app {

/// What a command is to simulate, by point and replication, where it is kept, split or joined: what is done
/// already is not done again.
class Work {
 public:
  /// `points` beside each other share what happens before they differ. Throws what `Finished` throws.
  Work(Options const& options, PartHeader const& header, int together, int replications_of_a_block);

  /// Whether this process does a share alone, and gives no answer.
  bool is_share() const { return options_.work.share.has_value(); }
  /// The points of which replications are to be simulated here, of those from `first` to before `end`.
  std::vector<int> points_to_simulate(int first, int end) const;
  /// Simulates what is missing of these points: `run_of` answers each, and lives on. Throws `Failure`: what
  /// `replicate` throws; what was interrupted says what is kept.
  void complete(int first, int end, std::function<Run(int point)> const& run_of);
  /// Throws `Failure` (interrupted), with what is kept, if the program was asked to stop.
  void stop_if_asked() const;
  /// All replications of a point in their order. Expects them done.
  SideBySide take(std::vector<int> const& points);
  /// What to say of a share that is done.
  std::string share_done() const;

 private:
  std::vector<experiment::Block> to_simulate(int first, int end) const;
  Failure interruption() const;
  void simulate(experiment::Batch const& batch, std::function<Run(int point)> const& run_of);

  Options const& options_;
  int together_, of_a_block_;
  std::vector<experiment::Block> all_, mine_;
  Finished finished_;
  std::optional<Progress> progress_;  ///< Until all of it is done: its line is wiped before any answer.
};

/// Whether the work of a command is kept, split or joined.
bool is_kept(Options const& options);

/// The question of a command as arguments, for the parts of it. Expects files to be read already.
PartHeader header_of(Options const& options, std::string const& scenario, std::string const& design,
                     int points, int replications);

/// What `replicate` answers of a run, whose work may be kept, split or joined; nothing where this process
/// does a share alone, which it has then told.
std::optional<Replicated> run_kept_or_not(Run const& run, forecast::ForecastRequest const& request);

/// The same as `replicate` for work that is kept, split or joined; nothing where this process does a share
/// alone, which it has then told. `scenario` is the text that the digest is of.
std::optional<SideBySide> replicate_kept(std::vector<Run> const& runs, Options const& options,
                                         std::string const& scenario);

}  // namespace caseflow::app
