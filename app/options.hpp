#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/split.hpp"
#include "app/verb.hpp"
#include "model/forecast/journey.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/table_choice.hpp"
#include "model/scenario/question/layers.hpp"

namespace caseflow::app {

/// How narrow the 95 % interval of a measure must become: half of it over the mean, over the whole horizon.
struct Precision {
  std::string measure;
  double share;  ///< Above 0.
};

inline constexpr int max_replications = 2000;
inline constexpr int default_replications = 100;
inline constexpr int default_replications_of_facts = 20;
inline constexpr int default_replications_of_levers = 40;
inline constexpr int default_replications_of_plans = 400;
inline constexpr int default_replications_of_sweeps = 20;
inline constexpr int default_budget_of_plans = 10'000, default_budget_of_sensitivity = 600;
/// Replications that can be repeated one by one (`--only`) are enough for a sensitivity.
inline constexpr int max_budget_of_plans = 10'000'000, max_budget_of_sensitivity = 100'000;
inline constexpr int min_draws = 2;
inline constexpr int default_draws = 40;

/// What the command line asks for.
struct Options {
  Verb verb = Verb::help;
  std::string help;                 ///< The text, for `help`.
  std::string command;              ///< What repeats the answer, whatever its form: see `report::Manifest`.
  std::string subject;              ///< A scenario or an inspection, by file or shipped name.
  std::vector<std::string> others;  ///< The scenarios that `compare` compares with its subject.
  std::vector<std::string> overlays;
  std::vector<scenario::Setting> settings;
  std::optional<std::string> output;  ///< A file, or "-" for standard output.
  std::optional<std::string> csv;     ///< A folder.
  report::CsvFor csv_for = report::CsvFor::programs;
  report::TableChoice choice;         ///< What of the measures the tables and the database have.
  std::optional<std::string> db;      ///< A SQLite database.
  std::optional<std::string> report;  ///< A page for a browser.
  int replications = default_replications;
  std::vector<Precision> precisions;
  std::optional<int> only;  ///< Run this replication alone.
  bool parameters = false;  ///< Every replication draws its own; for `facts` no option says it.
  std::uint64_t seed = 1;
  int threads = 0;  ///< 0: as many as the machine has.
  bool quiet = false;
  std::optional<std::string> cases;   ///< The table of case judgements for `rate`.
  std::optional<std::string> since;   ///< The earlier inspection for `rate`.
  std::optional<std::string> actual;  ///< The inspection that `backtest` compares a forecast with.
  std::optional<std::string> goal;    ///< What `plan` is to meet, by file or shipped name.
  int budget =
      default_budget_of_plans;  ///< Simulated futures of `plan`'s search, or of `sensitivity` in all.
  bool schema = false;
  forecast::Selection selection;  ///< The case that `trace` follows, in this replication:
  int replication = 0;
  bool dot = false;                      ///< `explain`: the stage graph alone, in the language of Graphviz.
  int draws = default_draws;             ///< Of the parameters over their ranges, for `facts`.
  bool man = false, completion = false;  ///< `help`: the manual page or the script for bash instead.
  bool list = false;                     ///< For `facts`: what is fixed before any comparison.
  bool figures = false;                  ///< For `facts`: what became of every figure of the report.
  bool markdown = false;
  WorkOptions work;
  std::vector<std::string> of;       ///< The measures of `sensitivity`,
  std::vector<std::string> factors;  ///< and what it varies (nothing: all that has a range).
  bool all = false;                  ///< For `compare`: every difference in the text, not the largest alone.
};

}  // namespace caseflow::app
