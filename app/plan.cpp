#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <memory>
#include <utility>

#include <unistd.h>

#include <fmt/format.h>

#include "app/answer.hpp"
#include "app/arrivals.hpp"
#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/replicate.hpp"
#include "app/verbs.hpp"
#include "model/experiment/plan/answer.hpp"
#include "model/report/plan/plan.hpp"

namespace caseflow::app {
namespace {

using experiment::Question, experiment::Steps;

/// How far the search is, on standard error, where that is a terminal.
class PlanProgress {
 public:
  PlanProgress(bool quiet, int budget) : shown_(!quiet && ::isatty(STDERR_FILENO) == 1), budget_(budget) {}
  ~PlanProgress() {
    if (width_ > 0) std::fputs(fmt::format("\r{:{}}\r", "", width_).c_str(), stderr);
  }
  PlanProgress(PlanProgress const&) = delete;
  PlanProgress& operator=(PlanProgress const&) = delete;

  /// So many plans are next, each with so many replications more.
  void next(int stream, std::size_t plans, int replications) {
    if (shown_) show(stream, plans, replications);
    done_ += static_cast<long>(plans) * replications;
  }

 private:
  void show(int stream, std::size_t plans, int replications) {
    auto line = fmt::format("{} replications done; {} of {} next: {}", done_, replications, plans,
                            stream == 0 ? "search" : "test on fresh random numbers");
    if (stream == 0 && done_ > 0) {
      std::chrono::duration<double> const elapsed = std::chrono::steady_clock::now() - began_;
      auto const left = elapsed.count() / static_cast<double>(done_) *
                        static_cast<double>(std::max(0L, budget_ - done_)) / 60;
      line += fmt::format(", at most {:.0f} min left", left);
    }
    std::fputs(fmt::format("\r{:{}}", line, width_).c_str(), stderr);
    std::fflush(stderr);
    width_ = std::max(width_, line.size());
  }

  bool const shown_;
  long const budget_;
  std::chrono::steady_clock::time_point const began_ = std::chrono::steady_clock::now();
  long done_ = 0;
  std::size_t width_ = 0;  ///< Of the line that stands there.
};

/// Simulates plans of a scenario.
class PlanRuns {
 public:
  PlanRuns(forecast::ForecastRequest const& request, Question const& question, Options const& options)
      : request_(request), question_(question), options_(options), progress_(options.quiet, options.budget) {}

  std::vector<std::vector<experiment::Trial>> simulate(std::vector<Steps> const& plans, int stream, int first,
                                                       int end) {
    progress_.next(stream, plans.size(), end - first);
    if (ready_.size() + plans.size() > most_ready) ready_.clear();
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

 private:
  static constexpr std::size_t most_ready = 64, most_first_histories = 16;

  /// A plan made ready to run; without a model where the scenario's checks refuse it.
  struct Ready {
    std::unique_ptr<service::Model> model;
  };

  Ready const& prepared(Steps const& plan) {
    auto const found = ready_.find(plan);
    if (found != ready_.end()) return found->second;
    auto const planned = experiment::with_plan(request_, question_, plan);
    Ready made;
    if (planned.changes.size() == request_.changes.size() && experiment::problems_of(planned).empty())
      made.model = std::make_unique<service::Model>(model_of(planned));
    return ready_.emplace(plan, std::move(made)).first->second;
  }

  /// The inspections of these replications, with judgements anchored to them and to the first few of the
  /// plan's own: all would take gigabytes. None without a goal about ratings.
  std::vector<quality::HistoryOutlook> inspected(Steps const& plan, int stream,
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

  std::vector<experiment::Trial> trials(std::vector<sim::Observations> const& all_observations,
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

  forecast::ForecastRequest const& request_;
  Question const& question_;
  Options const& options_;
  PlanProgress progress_;
  std::map<Steps, Ready> ready_;
  std::map<std::pair<int, Steps>, std::vector<quality::History>> first_histories_;
};

experiment::OptimumRules rules(Options const& options) {
  experiment::OptimumRules made;
  made.hunt.most = options.budget;
  made.fresh = options.replications;
  made.beside = std::min(made.beside, made.fresh);
  return made;
}

}  // namespace

void plan(Options const& options) {
  auto [request, notes] = load(options);
  auto const catalogue = model_of(request).catalogue;
  auto read = experiment::read_question(load_document(Shipped::goal, *options.goal), request, catalogue);
  if (!read.problems.empty()) throw invalid(*options.goal, read.problems);
  notes.insert(notes.end(), read.notes.begin(), read.notes.end());
  listen_for_interrupts();
  AnswerOutput output(options);
  auto const& question = read.question;
  experiment::Optimum found;
  {
    PlanRuns runs(request, question, options);
    found = experiment::optimum(question.lattice(), question.aims, rules(options),
                                [&](std::vector<Steps> const& plans, int stream, int first, int end) {
                                  return runs.simulate(plans, stream, first, end);
                                });
  }
  experiment::PlanAnswer const answer{std::move(request), catalogue,        question,        rules(options),
                                      options.seed,       std::move(found), std::move(notes)};
  output.give([&] { return report::plan_text(answer); },
              [&] { return report::json_text(answer, manifest(options)); });
}

}  // namespace caseflow::app
