#include "app/results.hpp"

#include <filesystem>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/answer.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/page.hpp"
#include "app/table_folder.hpp"
#include "model/report/common/text.hpp"
#include "model/report/forecast/forecast.hpp"
#include "model/report/forecast/summary.hpp"
#include "model/report/forecast/tables.hpp"
#include "model/report/forecast/warnings.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::app {
namespace {

std::string shown(std::string const& path) { return scenario::shown_in_a_line(path); }

}  // namespace

DatabaseRun database_run(forecast::ForecastRequest const& request, std::vector<std::string> what_ifs) {
  DatabaseRun run{.name = request.now.name, .what_ifs = std::move(what_ifs)};
  run.start = request.now.start;
  run.months = request.now.months;
  run.scenario = scenario::print(forecast::echo(request), scenario::all_digits);
  return run;
}

Rendering rendering(forecast::Forecast const& forecast, Options const& options) {
  return {"forecast",
          "caseflow.forecast/2",
          [&] { return report::json_text(forecast, manifest(options)); },
          [&] {
            auto text = report::summary_text(forecast, what_ifs(options));
            auto const note = options.csv ? report::left_out(forecast, options.csv_for, options.choice) : "";
            return note.empty() ? text : text + '\n' + report::wrapped(note, "");
          },
          [&] {
            auto tables = report::tables(forecast, options.csv_for, options.choice);
            return std::vector(std::make_move_iterator(tables.begin()),
                               std::make_move_iterator(tables.end()));
          },
          [&] { return report::table_columns(options.csv_for); },
          [&] {
            auto run = database_run(forecast.request, what_ifs(options));
            run.replications = static_cast<int>(forecast.replications.size());
            run.warnings = report::sentences(forecast);
            run.tables = report::table_rows(forecast, options.choice);
            return run;
          }};
}

Results::Results(Options const& options, std::span<std::string_view const> table_names)
    : options_(options), table_names_(table_names.begin(), table_names.end()) {
  if (options.work.keep) outputs_.reserve(*options.work.keep);
  if (options.output && *options.output != "-") json_ = outputs_.open(*options.output);
  if (options.report) page_ = outputs_.open(*options.report);
  if (options.csv) {
    outputs_.make_folder(*options.csv);
    for (auto const name : table_names)
      tables_.push_back(outputs_.open((std::filesystem::path(*options.csv) / name).string()));
    folder_ = outputs_.open((std::filesystem::path(*options.csv) / table_folder_file).string());
  }
  if (options.db) {
    for (auto const* end : {"", "-journal", "-wal", "-shm"}) outputs_.reserve(*options.db + end);
    database_.emplace(*options.db);
  }
  expect_somebody_reads(options, outputs_);
}

void Results::write(Rendering const& rendering) {
  bool const json_alone = options_.output == "-";
  std::string const json = options_.output || options_.report ? rendering.json() : "";
  if (options_.output && !json_alone) outputs_.write(json_, json);
  if (options_.report) outputs_.write(page_, page(json));
  if (options_.csv) {
    auto const tables = rendering.tables();
    for (std::size_t i = 0; i < tables.size(); ++i) outputs_.write(tables_[i], tables[i]);
    TableFolder const folder{std::string(rendering.format),
                             table_names_,
                             rendering.columns(),
                             tables,
                             options_.choice,
                             options_.csv_for};
    outputs_.write(folder_, json_text(folder, manifest(options_)));
  }
  if (database_) {
    auto run = rendering.run();
    run.format = rendering.format;
    run.manifest = manifest(options_);
    database_->append(std::move(run));
  }
  outputs_.sync();
  if (json_alone) {
    print_beside(outputs_, [&] { print_exactly(json); });
  } else if (!options_.quiet) {
    auto text = rendering.text();
    if (options_.output || options_.report || options_.csv) text += '\n';
    if (options_.output) text += fmt::format("The whole {}: {}\n", rendering.noun, shown(*options_.output));
    if (options_.report) text += fmt::format("The report: {}\n", shown(*options_.report));
    if (options_.csv) text += fmt::format("The tables: {}\n", shown(*options_.csv));
    if (options_.db) text += fmt::format("The database: {}\n", shown(*options_.db));
    print_beside(outputs_, [&] { print(text); });
  }
  stop_if_interrupted();
  outputs_.put_in_place();
  if (database_) database_->commit();
  outputs_.settle();
}

}  // namespace caseflow::app
