#include "app/verb_options.hpp"

#include <array>
#include <string>
#include <vector>

namespace caseflow::app {
namespace {

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

constexpr std::array verbs{
    VerbNote{Verb::run, "run", "SCENARIO", "forecast a scenario by simulating it many times"},
    VerbNote{Verb::compare, "compare", "SCENARIO ...",
             "compare scenarios with the first, under the same luck"},
    VerbNote{Verb::levers, "levers", "SCENARIO", "try what managers can do, for what inspectors would find"},
    VerbNote{Verb::backtest, "backtest", "SCENARIO",
             "compare a forecast of ratings with the inspection that followed"},
    VerbNote{Verb::rate, "rate", "INSPECTION", "rate an inspection by the inspectorate's rules"},
    VerbNote{Verb::validate, "validate", "SCENARIO", "tell every mistake in a scenario at once"},
    VerbNote{Verb::assumptions, "assumptions", "SCENARIO", "list every number of a scenario and its source"},
    VerbNote{Verb::trace, "trace", "SCENARIO", "follow one case and tell why each decision fell so"},
    VerbNote{Verb::explain, "explain", "SCENARIO",
             "tell how a scenario is understood, and what it amounts to with ample staff"},
    VerbNote{Verb::facts, "facts", "SERVICE",
             "hold forecasts against what reports print; of every service: all"},
    VerbNote{Verb::scenarios, "scenarios", "", "list the scenarios and inspections that ship"},
    VerbNote{Verb::reference, "reference", "", "describe every field that a scenario has"},
};

}  // namespace

std::span<VerbNote const> verb_notes() { return verbs; }

// One entry an option.
po::options_description described(Verb verb) {  // NOLINT(readability-function-size)
  po::options_description all("Options");
  auto add = all.add_options();
  auto const texts = [] { return po::value<Texts>()->composing(); };
  auto const text = [] { return po::value<std::string>(); };
  bool const traces = verb == Verb::trace, explains = verb == Verb::explain, levers = verb == Verb::levers;
  bool const backtests = verb == Verb::backtest;
  if (backtests) add("actual", text()->value_name("INSPECTION"), "what inspectors then found");
  if (verb == Verb::run || levers || backtests || verb == Verb::validate || verb == Verb::assumptions ||
      traces || explains) {
    add("with", texts()->value_name("WHAT-IF"),
        "lay a what-if over the scenario, by name or file; repeatable");
    add("set", texts()->value_name("POINTER=VALUE"), "change one value, as in /demand/level=1.1; repeatable");
  }
  if (verb == Verb::compare) {
    add("with", texts()->value_name("WHAT-IF"),
        "compare with the first scenario under a what-if, by name or file (A+B: under both); repeatable");
    add("set", texts()->value_name("POINTER=VALUE"),
        "compare with the first scenario with one value changed; repeatable");
  }
  bool const runs = verb == Verb::run || verb == Verb::compare;
  if (verb != Verb::validate && verb != Verb::scenarios && verb != Verb::reference)
    add("output,o", text()->value_name("FILE"), "write JSON to a file, or to standard output with -");
  if (runs || levers || verb == Verb::facts || verb == Verb::rate)
    add("report", text()->value_name("FILE.html"), "write a report with charts, one file for a web browser");
  if (runs) {
    add("csv", text()->value_name("DIR"), "write tidy tables into a folder");
    if (verb == Verb::run)
      add("db", text()->value_name("FILE.sqlite"), "append the run to a SQLite database");
    add("replications", text()->value_name("N"), "how often to simulate, 1 to 2000 (100)");
    add("precision", texts()->value_name("MEASURE=2%"),
        verb == Verb::run
            ? "replicate until the 95 % interval of the measure's mean is within so much of it; repeatable"
            : "replicate until that of the difference is within so much of the first's mean; repeatable");
    add("seed", text()->value_name("N"), "the luck of the run (1)");
    if (verb == Verb::run)
      add("parameters", "draw the parameters of every replication over the ranges of their sources");
    if (verb == Verb::run) add("only", text()->value_name("N"), "replay this replication alone, from 0");
    add("threads", text()->value_name("N"), "how many at once (all that the machine has)");
    add("quiet", "no progress and no summary");
  }
  if (verb == Verb::facts || levers || backtests) {
    add("replications", text()->value_name("N"),
        levers      ? "how often to simulate with each lever (40)"
        : backtests ? "how often to simulate (100)"
                    : "how often to simulate each service (20)");
    add("seed", text()->value_name("N"), "the luck of the runs (1)");
    add("threads", text()->value_name("N"), "how many at once (all that the machine has)");
    add("quiet", "no progress");
  }
  if (verb == Verb::facts) {
    add("draws", text()->value_name("N"), "how often to draw the parameters over their ranges (40)");
    add("list", "only the facts, their roles and tolerances, without a run");
  }
  if (verb == Verb::facts || backtests) add("markdown", "as tables in Markdown");
  if (verb == Verb::rate) {
    add("cases", text()->value_name("TABLE.csv"), "judgements case by case, one column a key question");
    add("since", text()->value_name("INSPECTION"), "an earlier inspection to compare with");
  }
  if (traces) {
    add("case", text()->value_name("N"),
        "which case, counted from 1 in order of arrival, of those that arrive in the forecast's months (1)");
    add("held", "of those that are held on the start date instead");
    add("kind", text()->value_name("KIND"),
        "of this kind alone: supervision, combined, unpaid_work or custody");
    add("site", text()->value_name("SITE"), "of those alone who live in the area of this office");
    add("longest", "in order of the time on the caseload instead, the longest first");
    add("replication", text()->value_name("N"), "in which replication, from 0 (0)");
    add("seed", text()->value_name("N"), "the luck of the run (1)");
  }
  if (explains) add("dot", "the stages and expected flows alone, as a graph for Graphviz");
  if (verb == Verb::reference) add("schema", "as a JSON Schema, for editors");
  add("help", "show this");
  return all;
}

}  // namespace caseflow::app
