#include "app/designed.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/factor_option.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/inputs.hpp"
#include "app/mistakes.hpp"
#include "model/experiment/sweep/factor_field.hpp"
#include "model/experiment/sweep/point_table.hpp"
#include "model/report/common/number.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/pointer.hpp"

namespace caseflow::app {
namespace {

using experiment::Level;
using scenario::Diagnostic, scenario::Json;

scenario::Document document_of(Options const& options) {
  if (options.work.design) {
    auto const text = read_file(*options.work.design);
    remember_input(*options.work.design, text);
    auto parsed = scenario::parse(text, *options.work.design);
    if (!parsed.problems.empty()) throw invalid(*options.work.design, parsed.problems);
    return std::move(parsed.document);
  }
  Json json{{"format", "caseflow.design/1"},
            {"kind", options.work.points ? "latin_hypercube" : "full_factorial"}};
  json["factors"] = Json::array();
  for (auto const& factor : options.work.factors) json["factors"].push_back(factor_json(factor));
  if (options.work.points) json["size"] = *options.work.points;
  return {std::move(json), "--factor"};
}

/// Where a level stands in a design, and what it is.
struct Trial {
  std::string at;
  experiment::FactorName factor;
  Level level;
  int line = 0;  ///< Of a table; 0 of a document.
};

/// Every level of a design's factors once; of a range both ends.
std::vector<Trial> trials(experiment::Design const& design) {
  std::vector<Trial> made;
  for (std::size_t i = 0; i < design.factors.size(); ++i) {
    auto const& factor = design.factors[i];
    auto const at = scenario::child("/factors", i);
    experiment::FactorName const name{experiment::name_of(factor), !factor.pointer};
    auto const add = [&](std::string const& key, auto const& levels) {
      for (std::size_t j = 0; j < levels.size(); ++j)
        made.push_back({scenario::child(scenario::child(at, key), j), name, Level(levels[j])});
    };
    add("values", factor.values);
    add("words", factor.words);
    add("what_ifs", factor.what_ifs);
    if (factor.range)
      for (auto const& [key, value] :
           {std::pair("low", factor.range->low), std::pair("high", factor.range->high)})
        made.push_back({scenario::child(scenario::child(at, "range"), key), name, Level(value)});
  }
  return made;
}

/// Every level of a table's columns once.
std::vector<Trial> trials(experiment::PointSet const& set) {
  std::vector<Trial> made;
  for (std::size_t i = 0; i < set.factors.size(); ++i) {
    std::set<Level> seen;
    for (std::size_t row = 0; row < set.points.size(); ++row)
      if (auto const& level = set.points[row][i]; seen.insert(level).second)
        made.push_back({fmt::format("column {}", set.factors[i].name), set.factors[i], level,
                        static_cast<int>(row) + 2});
  }
  return made;
}

/// What is wrong with a level laid over the scenario by itself, where it stands in the design.
std::vector<Diagnostic> problems(Options const& options, Trial const& trial,
                                 scenario::Document const& document, std::string const& table) {
  std::vector<Diagnostic> made;
  auto const note = [&](std::string expected, std::string got, std::string hint) {
    auto its =
        trial.line > 0
            ? Diagnostic{table, trial.line, trial.at, std::move(expected), std::move(got), std::move(hint)}
            : document.diagnostic(trial.at, std::move(expected), std::move(got), std::move(hint));
    made.push_back(std::move(its));
  };
  auto const laid = experiment::overlay({trial.factor}, {trial.level});
  for (auto const& name : laid.what_ifs)
    if (auto const hint = unknown_overlay(name))
      note("a what-if that ships, or a file (a / in its name, or .json at its end)",
           scenario::in_quotes(name), *hint);
  if (!made.empty()) return made;
  auto its = options;
  its.overlays.insert(its.overlays.end(), laid.what_ifs.begin(), laid.what_ifs.end());
  its.settings.insert(its.settings.end(), laid.settings.begin(), laid.settings.end());
  for (auto const& problem : problems_of(its)) {
    bool const of_the_field = problem.pointer == trial.factor.name;
    auto const got = of_the_field ? problem.got : fmt::format("{} at {}", problem.got, problem.pointer);
    note(problem.expected, got, problem.hint);
  }
  return made;
}

/// Whether what is wrong is the pointer and not the level.
bool leads_nowhere(Diagnostic const& problem, experiment::FactorName const& factor) {
  if (factor.of_what_ifs) return false;
  auto const names = scenario::names_along(factor.name);
  return problem.got == scenario::in_quotes(factor.name) ||
         (names && !names->empty() && problem.got == scenario::in_quotes(names->back()));
}

constexpr std::string_view list_of_factors = "/factors/";

/// Where an option says what a diagnostic is about, the option stands for the place in the design made of it.
void quote_options(Options const& options, scenario::Diagnostics& problems) {
  if (options.work.design) return;
  for (auto& problem : problems) {
    problem.layer.clear();
    problem.line = 0;
    if (problem.pointer == "/size" && options.work.points)
      problem.pointer = fmt::format("--points {}", *options.work.points);
    if (!problem.pointer.starts_with(list_of_factors)) continue;
    std::size_t number = 0;
    auto const* const digits = problem.pointer.data() + list_of_factors.size();
    std::from_chars(digits, problem.pointer.data() + problem.pointer.size(), number);
    if (number < options.work.factors.size())
      problem.pointer = fmt::format("--factor {}", options.work.factors[number]);
  }
}

/// Values that --set gives to what is varied, or to a part of it, would be ignored.
void note_set_twice(Options const& options, std::vector<std::string> const& varied,
                    scenario::Diagnostics& found) {
  for (auto const& setting : options.settings)
    for (auto const& pointer : varied)
      if (setting.pointer == pointer || setting.pointer.starts_with(pointer + '/'))
        found.push_back({"", 0, fmt::format("--set {}={}", setting.pointer, setting.value),
                         "a value that the sweep does not vary",
                         fmt::format("{}, which is a factor", pointer), "leave out --set, or the factor"});
}

void refuse_problems(Options const& options, std::vector<Trial> const& trials,
                     scenario::Document const& document, std::string const& name, std::string const& table) {
  scenario::Diagnostics found;
  std::set<std::string> told;  // a pointer that leads nowhere is one mistake, however many levels it has
  for (auto const& trial : trials)
    for (auto& problem : problems(options, trial, document, table)) {
      bool const nowhere = leads_nowhere(problem, trial.factor);
      if (nowhere && !told.insert(trial.factor.name).second) continue;
      if (nowhere && trial.line == 0)
        problem.pointer =
            problem.pointer.substr(0, problem.pointer.find('/', list_of_factors.size())) + "/pointer";
      found.push_back(std::move(problem));
    }
  quote_options(options, found);
  std::set<std::string> varied;
  for (auto const& trial : trials)
    if (!trial.factor.of_what_ifs) varied.insert(trial.factor.name);
  note_set_twice(options, {varied.begin(), varied.end()}, found);
  if (!found.empty()) throw invalid(name, found);
}

experiment::PointSet points_of_table(std::string const& design, std::string const& table, std::string& path) {
  path = (std::filesystem::path(design).parent_path() / table).string();
  auto const text = read_file(path);
  remember_input(path, text);
  auto read = experiment::read_point_table(text, path);
  if (!read.problems.empty()) throw invalid(path, read.problems);
  return std::move(read.set);
}

/// The same without those factors of the command line that are none, each of which is noted.
Options with_legible_factors(Options options, Mistakes& mistakes) {
  std::erase_if(options.work.factors, [&](std::string const& factor) {
    bool legible = false;
    mistakes.gather([&] {
      factor_json(factor);
      legible = true;
    });
    return !legible;
  });
  return options;
}

/// The points of a design that is written in a document, over the scenario that was loaded.
Designed designed(Options const& options, Loaded base, scenario::Document const& document) {
  Designed made{std::move(base), {}, {}, options.replications, options.seed};
  auto const name = options.work.design.value_or("the factors");
  auto read = experiment::read_design(document);
  quote_options(options, read.problems);
  if (!read.problems.empty()) throw invalid(name, read.problems);
  made.design = std::move(read.design);
  if (made.design.replications && !options.work.replications_given)
    made.replications = *made.design.replications;
  if (made.design.seed && !options.work.seed_given) made.seed = static_cast<std::uint64_t>(*made.design.seed);
  if (made.design.kind == experiment::DesignKind::points) {
    std::string path;
    made.set = points_of_table(*options.work.design, *made.design.table, path);
    refuse_problems(options, trials(made.set), document, path, path);
    return made;
  }
  refuse_problems(options, trials(made.design), document, name, "");
  if (auto const size = experiment::size_of(made.design); size > experiment::max_points)
    throw wrong_usage(fmt::format("{}: {} points, and at most {} can be simulated", name,
                                  report::rounded(static_cast<double>(size)), experiment::max_points),
                      "a latin_hypercube or sobol design of some hundred points covers as many factors");
  std::vector<bool> whole;
  for (auto const& factor : made.design.factors)
    whole.push_back(factor.range && factor.pointer && experiment::takes_whole_numbers(*factor.pointer));
  made.set = experiment::points(made.design, whole, made.seed);
  return made;
}

}  // namespace

Designed designed(Options const& given) {
  Mistakes mistakes;
  auto const options = with_legible_factors(given, mistakes);
  std::optional<Loaded> base;
  std::optional<scenario::Document> document;
  std::optional<Designed> made;
  mistakes.gather([&] { base = load(options); });
  bool const has_design = options.work.design || !options.work.factors.empty();
  if (has_design) mistakes.gather([&] { document = document_of(options); });
  if (base && document) mistakes.gather([&] { made = designed(options, std::move(*base), *document); });
  mistakes.refuse();
  return std::move(*made);
}

Options options_of_point(Options const& options, Designed const& designed, std::size_t point) {
  auto its = options;
  auto const laid = experiment::overlay(designed.set.factors, designed.set.points[point]);
  its.overlays.insert(its.overlays.end(), laid.what_ifs.begin(), laid.what_ifs.end());
  its.settings.insert(its.settings.end(), laid.settings.begin(), laid.settings.end());
  its.seed = designed.seed;
  its.replications = designed.replications;
  return its;
}

}  // namespace caseflow::app
