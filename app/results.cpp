#include "app/results.hpp"

#include <filesystem>
#include <iterator>

#include <fmt/format.h>

#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/report.hpp"
#include "model/forecast/summary.hpp"
#include "model/forecast/table.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::app {
namespace {

std::string shown(std::string const& path) { return scenario::shown_in_a_line(path); }

}  // namespace

Told told(forecast::Forecast const& forecast, Asked const& asked) {
  return {"forecast", [&] { return forecast::json_text(forecast); },
          [&] { return forecast::summary_text(forecast, what_ifs(asked)); },
          [&] {
            auto tables = forecast::tables(forecast);
            return std::vector(std::make_move_iterator(tables.begin()),
                               std::make_move_iterator(tables.end()));
          },
          [&](Database& database) { database.append(forecast, what_ifs(asked)); }};
}

Results::Results(Asked const& asked, std::span<std::string_view const> table_names) : asked_(asked) {
  if (asked.output && *asked.output != "-") json_ = outputs_.open(*asked.output);
  if (asked.csv) {
    outputs_.make_folder(*asked.csv);
    for (auto const name : table_names)
      tables_.push_back(outputs_.open((std::filesystem::path(*asked.csv) / name).string()));
  }
  if (asked.db) {
    for (auto const* end : {"", "-journal", "-wal", "-shm"}) outputs_.reserve(*asked.db + end);
    database_.emplace(*asked.db);
  }
  expect_somebody_reads(asked, outputs_);
}

void Results::write(Told const& told) {
  bool const json_alone = asked_.output == "-";
  std::string const json = asked_.output ? told.json() : "";
  if (asked_.output && !json_alone) outputs_.write(json_, json);
  if (asked_.csv) {
    auto const tables = told.tables();
    for (std::size_t i = 0; i < tables.size(); ++i) outputs_.write(tables_[i], tables[i]);
  }
  if (database_) told.append(*database_);
  outputs_.sync();
  if (json_alone) {
    print_beside(outputs_, [&] { print_exactly(json); });
  } else if (!asked_.quiet) {
    auto text = told.text();
    if (asked_.output) text += fmt::format("\nThe whole {}: {}\n", told.noun, shown(*asked_.output));
    if (asked_.csv) text += fmt::format("{}The tables: {}\n", asked_.output ? "" : "\n", shown(*asked_.csv));
    if (asked_.db) text += fmt::format("The database: {}\n", shown(*asked_.db));
    print_beside(outputs_, [&] { print(text); });
  }
  stop_if_interrupted();
  outputs_.put_in_place();
  if (database_) database_->commit();
  outputs_.settle();
}

}  // namespace caseflow::app
