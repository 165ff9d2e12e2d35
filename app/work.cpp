#include "app/work.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/pool.hpp"
#include "model/core/name_hash.hpp"
#include "model/report/common/version.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::app {
namespace {

/// So many replications a thread are simulated before they are kept, or a block of all points beside each
/// other, which share their run-ups: threads wait for the last one only rarely, and little is lost when the
/// program is killed.
constexpr int replications_a_thread = 16;

}  // namespace

Work::Work(Options const& options, PartHeader const& header, int together, int replications_of_a_block)
    : options_(options),
      together_(together),
      of_a_block_(replications_of_a_block),
      all_(experiment::blocks(header.points, header.replications, together, replications_of_a_block)),
      mine_(options.work.share
                ? experiment::share(all_, options.work.share->number, options.work.share->count)
                : all_),
      finished_(options.work, header, all_),
      progress_(std::in_place, options.quiet) {
  int replications = 0;
  for (auto const& one : to_simulate(0, header.points)) replications += one.replications;
  progress_->expect(replications);
}

std::vector<experiment::Block> Work::to_simulate(int first, int end) const {
  auto made = finished_.missing(experiment::single_replications(mine_));
  std::erase_if(made, [&](auto const& block) { return block.point < first || block.point >= end; });
  return made;
}

std::vector<int> Work::points_to_simulate(int first, int end) const {
  std::vector<int> points;
  for (auto const& block : to_simulate(first, end)) points.push_back(block.point);
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  return points;
}

void Work::complete(int first, int end, std::function<Run(int point)> const& run_of) {
  int const most = std::max(replications_a_thread * thread_count(options_.threads), together_ * of_a_block_);
  for (auto const& batch : experiment::batches(to_simulate(first, end), most)) simulate(batch, run_of);
  if (finished_.missing(mine_).empty()) progress_.reset();
}

void Work::simulate(experiment::Batch const& batch, std::function<Run(int point)> const& run_of) {
  std::vector<Run> all_runs;
  for (int const point : batch.points) all_runs.push_back(run_of(point));
  auto made = replicate_until_asked(all_runs, options_, batch.first, batch.end, &*progress_);
  for (std::size_t i = 0; i < batch.points.size(); ++i)
    for (int number = batch.first; number < batch.end; ++number) {
      auto const at = static_cast<std::size_t>(number - batch.first);
      if (made.done[i][at] == 0) continue;
      std::array const kept{
          KeptReplication{std::move(made.all.all_observations[i][at]), std::move(made.all.histories[i][at])}};
      finished_.add({batch.points[i], number, 1}, kept);
    }
  finished_.sync();
  if (!made.whole || interrupt_asked()) throw interruption();
}

Failure Work::interruption() const {
  if (!options_.work.keep) return {interrupted, "caseflow: interrupted; nothing was written\n"};
  auto const all = experiment::single_replications(mine_);
  return {interrupted, fmt::format("caseflow: interrupted; {} keeps {} of {} replications, and the same "
                                   "command goes on from there\n",
                                   scenario::shown_in_a_line(*options_.work.keep),
                                   all.size() - finished_.missing(all).size(), all.size())};
}

void Work::stop_if_asked() const {
  if (interrupt_asked()) throw interruption();
}

SideBySide Work::take(std::vector<int> const& points) {
  SideBySide made;
  for (int const point : points) {
    auto& observations = made.all_observations.emplace_back();
    auto& histories = made.histories.emplace_back();
    for (auto& replication : finished_.take(point)) {
      observations.push_back(std::move(replication.observations));
      histories.push_back(std::move(replication.history));
    }
  }
  made.draws.resize(points.size());
  return made;
}

std::string Work::share_done() const {
  return fmt::format("Part {} of {} is complete: {}\n", options_.work.share->number,
                     options_.work.share->count, scenario::shown_in_a_line(*options_.work.keep));
}

bool is_kept(Options const& options) { return options.work.keep || !options.work.parts.empty(); }

PartHeader header_of(Options const& options, std::string const& scenario, std::string const& design,
                     int points, int replications) {
  return {std::string(report::version()),
          options.work.command,
          files_read(),
          core::text_digest(scenario),
          core::text_digest(design),
          options.seed,
          points,
          replications,
          options.work.share};
}

std::optional<Replicated> run_kept_or_not(Run const& run, forecast::ForecastRequest const& request) {
  if (!is_kept(run.options)) return replicate(run);
  auto done = replicate_kept({run}, run.options, scenario::print(echo(request), scenario::all_digits));
  if (!done) return std::nullopt;
  return Replicated{std::move(done->all_observations.front()),
                    std::move(done->histories.front()),
                    {},
                    std::move(done->draws.front())};
}

std::optional<SideBySide> replicate_kept(std::vector<Run> const& all_runs, Options const& options,
                                         std::string const& scenario) {
  int const points = static_cast<int>(all_runs.size());
  auto const design = options.parameters ? "drawn parameters" : "";
  Work work(options, header_of(options, scenario, design, points, options.replications), points, 1);
  work.complete(0, points, [&](int point) { return all_runs[static_cast<std::size_t>(point)]; });
  if (work.is_share()) {
    if (!options.quiet) print(work.share_done());
    return std::nullopt;
  }
  std::vector<int> all;
  for (int point = 0; point < points; ++point) all.push_back(point);
  auto made = work.take(all);
  for (std::size_t i = 0; i < all_runs.size(); ++i)
    if (all_runs[i].drawn_from)
      for (int number = 0; number < options.replications; ++number)
        made.draws[i].push_back(
            forecast::drawn(*all_runs[i].drawn_from, options.seed, static_cast<std::uint32_t>(number))
                .entries);
  return made;
}

}  // namespace caseflow::app
