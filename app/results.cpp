#include "app/results.hpp"

#include <filesystem>
#include <iterator>

#include <fmt/format.h>

#include "app/answer.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/page.hpp"
#include "model/report/common/text.hpp"
#include "model/report/forecast/forecast.hpp"
#include "model/report/forecast/summary.hpp"
#include "model/report/forecast/tables.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::app {
namespace {

std::string shown(std::string const& path) { return scenario::shown_in_a_line(path); }

}  // namespace

Rendering rendering(forecast::Forecast const& forecast, Options const& options) {
  return {"forecast", [&] { return report::json_text(forecast); },
          [&] {
            auto text = report::summary_text(forecast, what_ifs(options));
            auto const note = options.csv ? report::left_out(forecast, options.csv_for) : "";
            return note.empty() ? text : text + '\n' + report::wrapped(note, "");
          },
          [&] {
            auto tables = report::tables(forecast, options.csv_for);
            return std::vector(std::make_move_iterator(tables.begin()),
                               std::make_move_iterator(tables.end()));
          },
          [&](Database& database) { database.append(forecast, what_ifs(options)); }};
}

Results::Results(Options const& options, std::span<std::string_view const> table_names) : options_(options) {
  if (options.work.keep) outputs_.reserve(*options.work.keep);
  if (options.output && *options.output != "-") json_ = outputs_.open(*options.output);
  if (options.report) page_ = outputs_.open(*options.report);
  if (options.csv) {
    outputs_.make_folder(*options.csv);
    for (auto const name : table_names)
      tables_.push_back(outputs_.open((std::filesystem::path(*options.csv) / name).string()));
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
  }
  if (database_) rendering.append(*database_);
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
