#include "app/result_options.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/failure.hpp"
#include "app/option_values.hpp"
#include "app/work_options.hpp"
#include "model/forecast/measure_hints.hpp"
#include "model/forecast/request.hpp"
#include "model/scenario/document/name_hint.hpp"

namespace caseflow::app {
namespace {

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

/// Whom the tables are written for.
report::CsvFor csv_for(po::variables_map const& values) {
  auto const given = text(values, "csv-for");
  if (!given) return report::CsvFor::programs;
  if (*given != "excel") throw wrong_usage(fmt::format("--csv-for needs excel, not \"{}\"", *given));
  if (values.count("csv") == 0) throw wrong_usage("--csv-for needs a folder for the tables", "add --csv DIR");
  return report::CsvFor::excel;
}

std::vector<std::string> chosen_measures(std::string const& given, Mistakes& mistakes) {
  Texts made;
  auto const known = forecast::measure_names();
  for (std::size_t at = 0; at <= given.size();) {
    auto const end = std::min(given.find(',', at), given.size());
    auto const name = given.substr(at, end - at);
    mistakes.gather([&] {
      if (std::find(known.begin(), known.end(), name) == known.end())
        throw wrong_usage(fmt::format("--measures: no measure is called \"{}\"", name),
                          forecast::hint_for_measure(name, known));
    });
    made.push_back(name);
    at = end + 1;
  }
  return made;
}

report::MonthsAs months_as(std::string const& given) {
  auto const& words = report::months_as_words;
  auto const found = std::find(words.begin(), words.end(), given);
  if (found == words.end())
    throw wrong_usage(fmt::format("--months-as needs {}, not \"{}\"", fmt::join(words, ", "), given),
                      scenario::hint_for(given, Texts(words.begin(), words.end())));
  return static_cast<report::MonthsAs>(found - words.begin());
}

/// What of the measures the tables and the database have.
report::TableChoice table_choice(po::variables_map const& values, Mistakes& mistakes) {
  report::TableChoice made;
  auto const given = text(values, "measures"), months = text(values, "months-as");
  std::vector<std::string> asked;
  for (auto const* name : {"measures", "months-as"})
    if (values.count(name) > 0) asked.push_back(fmt::format("--{}", name));
  if (!asked.empty() && values.count("csv") + values.count("db") == 0)
    mistakes.gather([&] {
      throw wrong_usage(fmt::format("{} {} about tables, and none are written", fmt::join(asked, " and "),
                                    asked.size() == 1 ? "is" : "are"),
                        "add --csv DIR or --db FILE.sqlite");
    });
  if (given) made.measures = chosen_measures(*given, mistakes);
  if (months) mistakes.gather([&] { made.months_as = months_as(*months); });
  return made;
}

/// What SQLite takes for something else than a file would be written to and be gone.
std::optional<std::string> database(po::variables_map const& values) {
  auto given = file(values, "db");
  if (given && (given->starts_with(':') || given->starts_with("file:")))
    throw wrong_usage(fmt::format("--db needs the name of a file, not \"{}\"", *given),
                      fmt::format("a file that is called so: --db ./{}", *given));
  return given;
}

}  // namespace

void take_results(Verb verb, po::variables_map const& values, Options& options, Mistakes& mistakes) {
  mistakes.gather([&] { options.output = file(values, "output", " or - for standard output"); });
  mistakes.gather([&] { options.csv = file(values, "csv"); });
  mistakes.gather([&] { options.csv_for = csv_for(values); });
  options.choice = table_choice(values, mistakes);
  mistakes.gather([&] {
    if (verb == Verb::sweep) expect_no_quarters(options.choice);
  });
  mistakes.gather([&] { options.db = database(values); });
  mistakes.gather([&] { options.report = file(values, "report"); });
  mistakes.gather([&] {
    auto const* const printed = options.dot       ? "dot"
                                : options.list    ? "list"
                                : options.figures ? "figures"
                                                  : nullptr;
    if (printed && (options.output || options.report))
      throw wrong_usage(
          fmt::format("--{} is printed, not written as {}", printed, options.output ? "JSON" : "a report"),
          fmt::format("leave out {}, or send standard output to a file: > FILE",
                      options.output ? "-o" : "--report"));
  });
}

}  // namespace caseflow::app
