#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/arrivals.hpp"
#include "app/designed.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/results.hpp"
#include "app/slurm.hpp"
#include "app/verbs.hpp"
#include "app/work.hpp"
#include "model/experiment/sweep/outcome.hpp"
#include "model/forecast/outlook.hpp"
#include "model/report/sweep/sweep.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/writer.hpp"

namespace caseflow::app {
namespace {

/// A point that can be run, with the command line that would run it alone.
struct LoadedPoint {
  Options options;
  forecast::ForecastRequest request;
  service::Model model;
};

/// The design, its points and what-ifs in full, by which parts of a sweep are known to belong together.
std::string as_text(Designed const& designed) {
  auto text = scenario::print(scenario::write(designed.design), scenario::all_digits);
  for (auto const& factor : designed.set.factors) text += factor.name + '\n';
  std::map<std::string, std::string> what_ifs;
  for (auto const& point : designed.set.points) {
    for (auto const& level : point) text += experiment::level_text(level) + ' ';
    text += '\n';
    for (auto const& name : experiment::overlay(designed.set.factors, point).what_ifs)
      if (!what_ifs.contains(name)) what_ifs[name] = load_overlay(name);
  }
  for (auto const& [name, content] : what_ifs) text.append(name).append(1, '\n').append(content);
  return text;
}

/// What cannot be simulated at a point is known before the work begins, for as many points as are tried in a
/// few seconds; each is right by itself, so that only combinations can be wrong.
void refuse_impossible_points(Options const& options, Designed const& designed) {
  constexpr std::size_t most = 200;
  for (std::size_t i = 0; i < std::min(designed.set.points.size(), most); ++i) {
    auto const problems = problems_of(options_of_point(options, designed, i));
    if (!problems.empty()) throw invalid(fmt::format("point {} of the design", i + 1), problems);
  }
}

class SweepRun {
 public:
  SweepRun(Options const& options, Designed const& designed, Work& work)
      : options_(options), designed_(designed), work_(work) {}

  /// The outcomes of all points, a few points at a time; none where this process does a share alone.
  std::vector<experiment::PointOutcome> outcomes() {
    std::vector<experiment::PointOutcome> made;
    int const count = static_cast<int>(designed_.set.points.size());
    int const together = experiment::points_together(designed_.replications);
    for (int from = 0; from < count; from += together) {
      int const end = std::min(from + together, count);
      if (work_.is_share()) {
        for (int const point : work_.points_to_simulate(from, end)) load_point(point);
      } else {
        for (int point = from; point < end; ++point) load_point(point);
      }
      work_.complete(from, end, [&](int point) {
        auto const& its = loaded_.at(point);
        return Run{its.model, its.options};
      });
      if (!work_.is_share())
        for (int point = from; point < end; ++point) made.push_back(outcome_of(point));
      loaded_.clear();
    }
    return made;
  }

 private:
  void load_point(int point) {
    work_.stop_if_asked();
    auto its = options_of_point(options_, designed_, static_cast<std::size_t>(point));
    auto request = load(its).request;
    auto model = model_of(request);
    loaded_.emplace(point, LoadedPoint{std::move(its), std::move(request), std::move(model)});
  }

  experiment::PointOutcome outcome_of(int point) {
    auto const& its = loaded_.at(point);
    auto done = work_.take({point});
    auto& observations = done.all_observations.front();
    forecast::inspected(its.request, designed_.seed, its.model.catalogue, done.histories.front(),
                        observations);
    return experiment::outcome(designed_.set.points[static_cast<std::size_t>(point)], its.request.now,
                               its.model.catalogue, observations, options_.choice.measures);
  }

  Options const& options_;
  Designed const& designed_;
  Work& work_;
  std::map<int, LoadedPoint> loaded_;
};

DatabaseRun run_of_sweep(experiment::Sweep const& sweep, Options const& options) {
  auto run = database_run(sweep.request, what_ifs(options));
  run.replications = sweep.replications;
  run.warnings = report::sentences(sweep);
  run.tables = report::sweep_rows(sweep, options.choice);
  return run;
}

PartHeader header(Options const& options, Designed const& designed) {
  return header_of(options, scenario::print(echo(designed.base.request), scenario::all_digits),
                   as_text(designed), static_cast<int>(designed.set.points.size()), designed.replications);
}

}  // namespace

void sweep(Options const& given) {
  auto designed = app::designed(given);
  auto options = given;
  options.seed = designed.seed;
  if (options.work.parts.empty()) refuse_impossible_points(options, designed);
  auto const together = experiment::points_together(designed.replications);
  if (options.work.slurm) {
    auto const its = header(options, designed);
    return write_slurm_jobs(options, its, experiment::blocks(its.points, its.replications, together));
  }
  listen_for_interrupts();
  Results results(options, report::sweep_table_names);
  Work work(options, header(options, designed), together, experiment::replications_of_a_block);
  auto outcomes = SweepRun(options, designed, work).outcomes();
  if (work.is_share()) {
    if (!options.quiet) print(work.share_done());
    return;
  }
  experiment::Sweep made{std::move(designed.base.request),
                         options.subject,
                         std::move(designed.design),
                         std::move(designed.set.factors),
                         std::move(outcomes),
                         designed.seed,
                         designed.replications,
                         std::move(designed.base.notes)};
  made.contrasts =
      experiment::contrasts(experiment::scales_of(made.design, made.factors.size()), designed.set.points);
  made.effects = experiment::effects(made.contrasts, made.points);
  results.write({"sweep", "caseflow.sweep/1", [&] { return report::json_text(made, manifest(options)); },
                 [&] { return report::sweep_text(made); },
                 [&] { return report::sweep_table_texts(made, options.csv_for, options.choice); },
                 [&] { return report::sweep_table_columns(made, options.csv_for); },
                 [&] { return run_of_sweep(made, options); }});
}

}  // namespace caseflow::app
