// What `plan` finds of small simulated services, beside brute force: README.md says how it is used and what
// came of it.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <iterator>
#include <map>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "app/arrivals.hpp"
#include "app/failure.hpp"
#include "app/guard.hpp"
#include "app/load.hpp"
#include "app/plan_runs.hpp"
#include "model/experiment/plan/answer.hpp"
#include "sim/chance.hpp"

namespace caseflow {
namespace {

using experiment::Steps, experiment::Trial;
using AllTrials = std::vector<std::vector<Trial>>;

constexpr int replications_of_a_plan = 1000;  ///< Brute force.
constexpr int where_it_matters = 4000;        ///< Of plans that are near a goal and near the cheapest.
constexpr int tested_again = 400;
constexpr int together = 8;  ///< Replications of all plans that are held in memory.

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

app::Options options_of(std::string const& service, std::string const& goal) {
  app::Options options;
  options.verb = app::Verb::plan;
  options.subject = service;
  options.goal = goal;
  options.quiet = true;
  options.threads = 1;
  options.budget = app::default_budget_of_plans;
  return options;
}

/// A question, and who simulates its plans.
struct Case {
  Case(std::string const& service, std::string const& goal)
      : options(options_of(service, goal)), request(app::load(options).request) {
    auto read = experiment::read_question(app::load_document(app::Shipped::goal, goal), request,
                                          app::model_of(request).catalogue);
    if (!read.problems.empty()) throw app::invalid(goal, read.problems);
    question = std::move(read.question);
  }

  /// By how much the goal that is furthest from what is asked for is above it, and above its zone.
  std::pair<double, double> above(std::vector<Trial> const& trials) const {
    double asked = 1, clear = 1;
    for (std::size_t i = 0; i < question.aims.size(); ++i) {
      asked = std::min(asked, share(trials, i) - question.aims[i].probability);
      clear = std::min(clear, share(trials, i) - question.aims[i].upper());
    }
    return {asked, clear};
  }

  app::Options options;
  forecast::ForecastRequest request;
  experiment::Question question;
};

/// What brute force knows.
struct Solved {
  AllTrials trials;  ///< By plan: at least so many replications, with common random numbers.
  double cheapest = 1e9, clear = 1e9;
  double nearest_miss = 1;  ///< How far the plans that cost no more than `clear` are from what is asked for.
};

void add(AllTrials& to, std::vector<std::size_t> const& plans, AllTrials made) {
  for (std::size_t i = 0; i < plans.size(); ++i)
    std::move(made[i].begin(), made[i].end(), std::back_inserter(to[plans[i]]));
}

Solved solved(Case const& asked, app::PlanRuns& runs) {
  auto const lattice = asked.question.lattice();
  Solved made{AllTrials(lattice.size())};
  auto const simulate = [&](std::vector<std::size_t> const& plans, int from, int end) {
    std::vector<Steps> steps;
    for (auto const plan : plans) steps.push_back(lattice.steps(plan));
    for (int first = from; first < end; first += together)
      add(made.trials, plans, runs.simulate(steps, 0, first, std::min(first + together, end)));
  };
  std::vector<std::size_t> all(lattice.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  simulate(all, 0, replications_of_a_plan);
  auto const look = [&] {
    made.cheapest = made.clear = 1e9;
    for (auto const plan : all) {
      auto const [met, clear] = asked.above(made.trials[plan]);
      if (met >= 0) made.cheapest = std::min(made.cheapest, lattice.cost(plan));
      if (clear >= 0) made.clear = std::min(made.clear, lattice.cost(plan));
    }
  };
  look();
  std::vector<std::size_t> matter;
  for (auto const plan : all)
    if (std::abs(asked.above(made.trials[plan]).first) < 0.04 && lattice.cost(plan) < made.clear + 1e-9)
      matter.push_back(plan);
  if (!matter.empty()) simulate(matter, replications_of_a_plan, where_it_matters);
  look();
  for (auto const plan : all)
    if (lattice.cost(plan) < made.clear + 1e-9)
      made.nearest_miss = std::min(made.nearest_miss, std::abs(asked.above(made.trials[plan]).first));
  return made;
}

/// Replications drawn from those of brute force, in an order of the seed's own: as good as new ones for a
/// search that needs a few hundred of each plan, and free. Others are simulated.
class Drawn {
 public:
  Drawn(Case const& asked, Solved const& brute, app::PlanRuns& runs, std::uint64_t seed)
      : lattice_(asked.question.lattice()), brute_(brute), runs_(runs), seed_(seed) {
    order_.resize(replications_of_a_plan);
    std::iota(order_.begin(), order_.end(), 0);
    sim::RandomStreams const random(seed, 0);
    for (std::size_t i = order_.size() - 1; i > 0; --i) {
      auto const other = static_cast<std::size_t>(random.uniform(i, 1) * static_cast<double>(i + 1));
      std::swap(order_[i], order_[other]);
    }
  }

  AllTrials operator()(std::vector<Steps> const& plans, int stream, int first, int end) const {
    if (stream > 0) return runs_.simulate(plans, static_cast<int>(seed_) * 100 + stream, first, end);
    AllTrials made;
    int const drawn = std::min(end, replications_of_a_plan);
    for (auto const& plan : plans) {
      auto& its = made.emplace_back();
      auto const& from = brute_.trials[lattice_.number(plan)];
      for (int i = first; i < drawn; ++i)
        its.push_back(from[static_cast<std::size_t>(order_[static_cast<std::size_t>(i)])]);
    }
    if (end <= replications_of_a_plan) return made;
    auto more =
        runs_.simulate(plans, static_cast<int>(seed_) * 100, std::max(first, replications_of_a_plan), end);
    for (std::size_t i = 0; i < plans.size(); ++i)
      std::move(more[i].begin(), more[i].end(), std::back_inserter(made[i]));
    return made;
  }

 private:
  experiment::Lattice lattice_;
  Solved const& brute_;
  app::PlanRuns& runs_;
  std::uint64_t seed_;
  std::vector<int> order_;
};

/// Of so many searches.
struct Record {
  int searches = 0, none = 0, cheapest = 0, as_promised = 0, passed_again = 0, failed_first = 0;
  long most = 0, sum = 0, run_ups = 0;
  std::map<double, int> costs{};

  void add(Case const& asked, Solved const& brute, experiment::Optimum const& found, app::PlanRuns& runs) {
    auto const lattice = asked.question.lattice();
    auto const spent = found.searched + found.checked;
    ++searches;
    most = std::max(most, spent);
    sum += spent;
    failed_first += found.failed.empty() ? 0 : 1;
    if (!found.best) {
      ++none;
      return;
    }
    auto const plan = found.best->plan;
    bool const meets = asked.above(brute.trials[plan]).first >= 0;
    ++costs[lattice.cost(plan)];
    cheapest += meets && lattice.cost(plan) < brute.cheapest + 1e-9 ? 1 : 0;
    as_promised += meets && lattice.cost(plan) < brute.clear + 1e-9 ? 1 : 0;
    auto const again = runs.simulate({lattice.steps(plan)}, 1'000'000 + searches, 0, tested_again).front();
    passed_again += asked.above(again).first >= 0 ? 1 : 0;
  }
};

void say(std::string const& what, Record const& record, std::size_t plans) {
  if (record.searches == 0) return;
  std::string costs;
  for (auto const& [cost, count] : record.costs) costs += fmt::format(" {:g}:{}", cost, count);
  fmt::print(
      "{}: of {}, cheapest {}, as promised {}, passed again {}, none {}, failed a first test {}; "
      "replications mean {}, most {} (a fifth of brute force {}); cost above the least:{}\n",
      what, record.searches, record.cheapest, record.as_promised, record.passed_again, record.none,
      record.failed_first, record.sum / record.searches, record.most, plans * 400 / 5, costs);
}

void study(std::string const& service, std::string const& goal, int drawn, int simulated) {
  Case const asked(service, goal);
  app::PlanRuns runs(asked.request, asked.question, asked.options);
  auto const lattice = asked.question.lattice();
  auto const brute = solved(asked, runs);
  fmt::print(
      "{}: {} plans, cheapest {:g} and cheapest that meets clearly {:g} above the least; the nearest to a "
      "goal of those {:.3f}; {:.0f} s\n",
      goal, lattice.size(), brute.cheapest, brute.clear, brute.nearest_miss, cpu_seconds());
  experiment::OptimumRules rules;
  rules.hunt.most = asked.options.budget;
  Record of_drawn, of_simulated;
  rules.beside = 1;
  for (int seed = 1; seed <= drawn; ++seed)
    of_drawn.add(asked, brute,
                 optimum(lattice, asked.question.aims, rules,
                         Drawn(asked, brute, runs, static_cast<std::uint64_t>(seed))),
                 runs);
  say("  searches among brute force's replications", of_drawn, lattice.size());
  rules.beside = 200;
  for (int seed = 1; seed <= simulated; ++seed) {
    auto options = asked.options;
    options.seed = 5000 + static_cast<std::uint64_t>(seed);
    app::PlanRuns own(asked.request, asked.question, options);
    of_simulated.add(asked, brute,
                     optimum(lattice, asked.question.aims, rules,
                             [&](std::vector<Steps> const& plans, int stream, int first, int end) {
                               of_simulated.run_ups += end - first;
                               return own.simulate(plans, stream, first, end);
                             }),
                     own);
  }
  say("  searches with replications of their own", of_simulated, lattice.size());
  if (of_simulated.sum > 0)
    fmt::print("  run-ups for a replication: {:.2f}\n",
               static_cast<double>(of_simulated.run_ups) / static_cast<double>(of_simulated.sum));
  fmt::print("  {:.0f} s of processor time\n", cpu_seconds());
}

}  // namespace
}  // namespace caseflow

int main(int argc, char** argv) {
  return caseflow::app::guard([&] {
    if (argc < 3) throw caseflow::app::wrong_usage("plan_study SERVICE GOAL [SEARCHES [OF THEIR OWN]]");
    caseflow::study(argv[1], argv[2], argc > 3 ? std::atoi(argv[3]) : 100, argc > 4 ? std::atoi(argv[4]) : 5);
  });
}
