#include "app/plan_runs.hpp"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

#include <fmt/format.h>

#include "app/arrivals.hpp"
#include "app/progress.hpp"
#include "app/replicate.hpp"
#include "model/experiment/plan/answer.hpp"

namespace caseflow::app {
namespace {

/// Plans that are kept ready to run, and replications that anchor the judgements of a plan.
constexpr std::size_t most_ready = 64, most_first_histories = 16;

}  // namespace

using experiment::Steps;

PlanProgress::PlanProgress(bool quiet, int budget)
    : shown_(!quiet && ::isatty(STDERR_FILENO) == 1), budget_(budget) {}

PlanProgress::~PlanProgress() {
  if (width_ > 0) std::fputs(fmt::format("\r{:{}}\r", "", width_).c_str(), stderr);
}

void PlanProgress::next(int stream, long replications) {
  if (shown_) show(stream);
  done_ += replications;
}

void PlanProgress::show(int stream) {
  auto line = fmt::format("{} replications done; {}", done_,
                          stream == 0 ? "searching" : "testing on fresh random numbers");
  if (stream == 0 && done_ > 0) {
    std::chrono::duration<double> const elapsed = std::chrono::steady_clock::now() - began_;
    auto const left =
        elapsed.count() / static_cast<double>(done_) * static_cast<double>(std::max(0L, budget_ - done_));
    line += fmt::format(", at most {} left", duration_text(left));
  }
  std::fputs(fmt::format("\r{:{}}", line, width_).c_str(), stderr);
  std::fflush(stderr);
  width_ = std::max(width_, line.size());
}

void PlanRuns::make_room_for(std::vector<Steps> const& plans) {
  auto const more =
      std::count_if(plans.begin(), plans.end(), [&](Steps const& plan) { return !ready_.contains(plan); });
  if (more > 0 && ready_.size() + static_cast<std::size_t>(more) > most_ready) ready_.clear();
}

std::vector<std::vector<experiment::Trial>> PlanRuns::simulate(std::vector<Steps> const& plans, int stream,
                                                               int first, int end) {
  progress_.next(stream, static_cast<long>(plans.size()) * (end - first));
  make_room_for(plans);
  std::vector<Run> runs;
  Options options = options_;
  options.quiet = true;  // the progress is that of the whole search
  options.seed = experiment::seed_of(options_.seed, stream);
  std::vector<std::unique_ptr<Options>> alone;
  for (auto const& plan : plans) {
    auto const& ready = prepared(plan);
    alone.push_back(std::make_unique<Options>(options));
    auto const settings = experiment::settings(question_, plan);
    alone.back()->settings.insert(alone.back()->settings.end(), settings.begin(), settings.end());
    if (ready.model) runs.push_back({*ready.model, *alone.back()});
  }
  SideBySide all;
  if (!runs.empty()) all = replicate(runs, options, first, end);
  std::vector<std::vector<experiment::Trial>> made;
  std::size_t run = 0;
  for (auto const& plan : plans) {
    auto const number = static_cast<std::size_t>(end - first);
    if (!prepared(plan).model) {
      // It breaks a rule of scenarios, so nobody could work to it.
      made.emplace_back(number, experiment::Trial(question_.goals.size(), {0, -1}));
      continue;
    }
    auto const outlook = inspected(plan, stream, std::move(all.histories[run]));
    made.push_back(trials(all.all_observations[run], outlook));
    ++run;
  }
  return made;
}

PlanRuns::Ready const& PlanRuns::prepared(Steps const& plan) {
  auto const found = ready_.find(plan);
  if (found != ready_.end()) return found->second;
  auto const planned = experiment::with_plan(request_, question_, plan);
  Ready made;
  if (planned.changes.size() == request_.changes.size() && experiment::problems_of(planned).empty())
    made.model = std::make_unique<service::Model>(model_of(planned));
  return ready_.emplace(plan, std::move(made)).first->second;
}

std::vector<quality::HistoryOutlook> PlanRuns::inspected(Steps const& plan, int stream,
                                                         std::vector<quality::History> histories) {
  if (!question_.of_ratings()) return {};
  auto& first = first_histories_[{stream, plan}];
  auto all = first;
  all.insert(all.end(), histories.begin(), histories.end());
  auto const& now = request_.now;
  auto found =
      quality::outlook(now.inspection, now.judgement, all, experiment::seed_of(options_.seed, stream))
          .histories;
  found.erase(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(first.size()));
  for (auto& history : histories)
    if (first.size() < most_first_histories) first.push_back(std::move(history));
  return found;
}

std::vector<experiment::Trial> PlanRuns::trials(std::vector<sim::Observations> const& all_observations,
                                                std::vector<quality::HistoryOutlook> const& outlook) const {
  std::vector<experiment::Trial> made;
  for (std::size_t i = 0; i < all_observations.size(); ++i) {
    auto& trial = made.emplace_back();
    for (auto const& goal : question_.goals)
      trial.push_back(goal.rating ? experiment::outcome(goal, outlook[i])
                                  : experiment::outcome(goal, all_observations[i]));
  }
  return made;
}

}  // namespace caseflow::app
