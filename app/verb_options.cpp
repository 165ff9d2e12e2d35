#include "app/verb_options.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>

#include <fmt/format.h>

namespace caseflow::app {
namespace {

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

constexpr std::uint32_t verb_bits(std::initializer_list<Verb> words) {
  std::uint32_t bits = 0;
  for (auto const verb : words) bits |= 1U << static_cast<unsigned>(verb);
  return bits;
}

constexpr auto runs = verb_bits({Verb::run}), compares = verb_bits({Verb::compare}),
               tries = verb_bits({Verb::levers}), backtests = verb_bits({Verb::backtest}),
               rates = verb_bits({Verb::rate}), traces = verb_bits({Verb::trace}),
               explains = verb_bits({Verb::explain}), checks = verb_bits({Verb::facts}),
               sweeps = verb_bits({Verb::sweep}), plans = verb_bits({Verb::plan}),
               merges = verb_bits({Verb::merge}), reads = verb_bits({Verb::reference}),
               registers = verb_bits({Verb::assumptions}), validates = verb_bits({Verb::validate}),
               lists = verb_bits({Verb::scenarios}), observes = verb_bits({Verb::measures}),
               varies = verb_bits({Verb::sensitivity});
constexpr auto simulate_one = runs | tries | plans | backtests | traces | sweeps | varies,
               simulate_many = runs | compares | tries | plans | backtests | checks | sweeps | varies,
               splits = runs | compares | sweeps;
constexpr auto any_verb =
    simulate_many | merges | rates | traces | explains | registers | validates | lists | reads | observes;

constexpr std::array option_notes{
    OptionNote{backtests, OptionGroup::question, "actual", 0, "INSPECTION",
               "the inspection that followed (required)"},
    OptionNote{plans, OptionGroup::question, "goal", 0, "GOAL",
               "what a plan decides and must achieve, by name or file (required)"},
    OptionNote{varies, OptionGroup::question, "of", 0, "MEASURE",
               "the measure, or a part of it as in caseload_per_officer/grade=PO (required)", true},
    OptionNote{
        varies, OptionGroup::question, "factor", 0, "POINTER",
        "vary this assumption, by its place as assumptions lists it (all that are assumed or calibrated "
        "and have a range)",
        true},
    OptionNote{simulate_one | explains | registers | validates | observes, OptionGroup::question, "with", 0,
               "WHAT-IF", "lay a what-if over the scenario, by name or file", true},
    OptionNote{simulate_one | explains | registers | validates | observes, OptionGroup::question, "set", 0,
               "POINTER=VALUE", "change one value, as in /demand/level=1.1", true},
    OptionNote{
        compares, OptionGroup::question, "with", 0, "WHAT-IF",
        "compare the first scenario with itself under a what-if, by name or file; A+B lays both over it, "
        "A+/demand/level=0.9 a changed value too",
        true},
    OptionNote{compares, OptionGroup::question, "set", 0, "POINTER=VALUE",
               "compare the first scenario with itself with one value changed, as in /demand/level=1.1; "
               "A=1+B=2 changes both",
               true},
    OptionNote{rates, OptionGroup::question, "cases", 0, "TABLE.csv",
               "judgements case by case, one column a key question"},
    OptionNote{rates, OptionGroup::question, "since", 0, "INSPECTION",
               "an earlier inspection to compare with"},
    OptionNote{sweeps, OptionGroup::question, "design", 0, "DESIGN.json", "what to vary, and how"},
    OptionNote{
        sweeps, OptionGroup::question, "factor", 0, "FACTOR",
        "vary this, in place of a design: POINTER=0.85,1,1.15 or POINTER=0.8..1.2, or @WHAT-IF with and "
        "without it (@A,@B: without, with A, with B)",
        true},
    OptionNote{sweeps, OptionGroup::question, "points", 0, "N",
               "spread so many points over the factors (a Latin hypercube) in place of every combination"},
    OptionNote{traces, OptionGroup::which_case, "case", 0, "N",
               "the case's number, counted from 1 in order of arrival (1)"},
    OptionNote{traces, OptionGroup::which_case, "held", 0, "",
               "count the cases on the caseload on the start date instead of new cases"},
    OptionNote{traces, OptionGroup::which_case, "kind", 0, "KIND",
               "only cases of one kind: supervision, combined, unpaid_work or custody"},
    OptionNote{traces, OptionGroup::which_case, "site", 0, "SITE",
               "only people who live in the area of this office"},
    OptionNote{traces, OptionGroup::which_case, "longest", 0, "",
               "count in order of time on the caseload, longest first"},
    OptionNote{traces, OptionGroup::which_case, "replication", 0, "N",
               "follow it in this simulated future, from 0 (0)"},
    OptionNote{runs | compares | backtests, OptionGroup::simulation, "replications", 0, "N",
               "number of simulated futures (replications), 1 to 2000 (100)"},
    OptionNote{tries, OptionGroup::simulation, "replications", 0, "N",
               "number of simulated futures for each action (40)"},
    OptionNote{plans, OptionGroup::simulation, "replications", 0, "N",
               "number of fresh simulated futures on which the plan is tested (400)"},
    OptionNote{plans, OptionGroup::simulation, "budget", 0, "N",
               "number of simulated futures after which the search begins no other plan (10000)"},
    OptionNote{checks, OptionGroup::simulation, "replications", 0, "N",
               "number of simulated futures for each service (20)"},
    OptionNote{sweeps, OptionGroup::simulation, "replications", 0, "N",
               "number of simulated futures at each point (as the design says, or 20)"},
    OptionNote{varies, OptionGroup::simulation, "budget", 0, "N",
               "number of simulated futures in all, up to 100000 (600)"},
    OptionNote{
        runs, OptionGroup::simulation, "precision", 0, "MEASURE=2%",
        "simulate more futures until the 95 % confidence interval of a measure's mean is within this share "
        "of the mean",
        true},
    OptionNote{compares, OptionGroup::simulation, "precision", 0, "MEASURE=2%",
               "simulate more futures until the difference is known to within this share of the baseline",
               true},
    OptionNote{runs, OptionGroup::simulation, "parameters", 0, "",
               "draw uncertain numbers anew in each simulated future, within the ranges of their sources"},
    OptionNote{checks, OptionGroup::simulation, "draws", 0, "N",
               "number of further futures with inputs drawn from their ranges (40)"},
    OptionNote{simulate_many | traces, OptionGroup::simulation, "seed", 0, "N", "random seed (1)"},
    OptionNote{runs, OptionGroup::simulation, "only", 0, "N", "repeat one simulated future, from 0"},
    OptionNote{simulate_many, OptionGroup::simulation, "threads", 0, "N",
               "number of simulated futures at a time (as many as the machine has processors)"},
    OptionNote{splits, OptionGroup::simulation, "keep", 0, "FILE",
               "keep finished work in a file; the same command goes on from there if it is interrupted"},
    OptionNote{splits, OptionGroup::simulation, "part", 0, "K/N",
               "do the K-th of N shares of the work alone; caseflow merge joins what they keep"},
    OptionNote{sweeps, OptionGroup::simulation, "slurm", 0, "DIR",
               "simulate nothing, but write an array of jobs for Slurm into a folder"},
    OptionNote{sweeps, OptionGroup::simulation, "tasks", 0, "N", "tasks of the array (40, or fewer)"},
    OptionNote{sweeps, OptionGroup::simulation, "rerun", 0, "",
               "an array of those tasks alone whose part is missing or not complete"},
    OptionNote{simulate_many | merges | rates | traces | explains | registers | observes,
               OptionGroup::results, "output", 'o', "FILE",
               "write everything as JSON to a file (-: to standard output, in place of the text)"},
    OptionNote{runs | compares | sweeps | merges | checks | rates | tries | plans | varies,
               OptionGroup::results, "report", 0, "FILE.html",
               "write a report with charts, one file for a web browser"},
    OptionNote{runs | compares | sweeps | merges | varies, OptionGroup::results, "csv", 0, "DIR",
               "write tables as CSV files into a folder"},
    OptionNote{runs | compares | sweeps | merges | varies, OptionGroup::results, "csv-for", 0, "PROGRAM",
               "excel: tables that Excel opens by a double click, with labels beside the codes"},
    OptionNote{runs | compares | sweeps | merges | varies, OptionGroup::results, "db", 0, "FILE.sqlite",
               "add the results to a SQLite database"},
    OptionNote{runs | compares | sweeps | merges, OptionGroup::results, "measures", 0, "NAMES",
               "only these measures in tables and database, separated by commas"},
    OptionNote{sweeps, OptionGroup::results, "months-as", 0, "PERIODS",
               "in tables and database: months, or horizon (the whole forecast alone) (months)"},
    OptionNote{runs | compares | merges, OptionGroup::results, "months-as", 0, "PERIODS",
               "in tables and database: months, quarters, or horizon (the whole forecast alone) (months)"},
    OptionNote{checks | backtests, OptionGroup::results, "markdown", 0, "", "print tables in Markdown"},
    OptionNote{checks, OptionGroup::results, "list", 0, "", "print the facts alone, and simulate nothing"},
    OptionNote{checks, OptionGroup::results, "figures", 0, "",
               "print what becomes of every figure of the report, and simulate nothing"},
    OptionNote{explains, OptionGroup::results, "dot", 0, "",
               "print the stages and their flows alone, as a graph for Graphviz"},
    OptionNote{compares | merges, OptionGroup::results, "all", 0, "",
               "list every difference, its parts and what could be chance"},
    OptionNote{reads, OptionGroup::results, "schema", 0, "",
               "print the JSON Schema of scenarios; --schema NAME of another document"},
    OptionNote{runs | compares | sweeps | merges | varies, OptionGroup::other, "quiet", 0, "",
               "show no progress and no summary"},
    OptionNote{tries | plans | backtests | checks, OptionGroup::other, "quiet", 0, "", "show no progress"},
    OptionNote{any_verb, OptionGroup::other, "help", 0, "", "show this help"},
};

}  // namespace

std::vector<OptionNote> options_of(Verb verb) {
  std::vector<OptionNote> its;
  std::copy_if(option_notes.begin(), option_notes.end(), std::back_inserter(its),
               [&](OptionNote const& option) { return (option.verbs & verb_bits({verb})) != 0; });
  std::stable_sort(its.begin(), its.end(),
                   [](OptionNote const& a, OptionNote const& b) { return a.group < b.group; });
  return its;
}

std::string written(OptionNote const& option) {
  return fmt::format("{}--{}{}{}", option.letter ? fmt::format("-{}, ", option.letter) : "", option.name,
                     option.value.empty() ? "" : " ", option.value);
}

po::options_description described(Verb verb) {
  po::options_description its("Options");
  auto add = its.add_options();
  for (auto const& option : options_of(verb)) {
    auto const name =
        option.letter ? fmt::format("{},{}", option.name, option.letter) : std::string(option.name);
    if (option.value.empty())
      add(name.c_str(), "");
    else if (option.repeats)
      add(name.c_str(), po::value<Texts>()->composing(), "");
    else
      add(name.c_str(), po::value<std::string>(), "");
  }
  return its;
}

}  // namespace caseflow::app
