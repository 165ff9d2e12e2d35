#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/database.hpp"
#include "app/options.hpp"
#include "app/outputs.hpp"
#include "model/forecast/forecast.hpp"

namespace caseflow::app {

/// What a run came to, in the forms that can be asked for. Only what is needed is made.
struct Rendering {
  std::string_view noun;    ///< "forecast"
  std::string_view format;  ///< "caseflow.forecast/2"
  std::function<std::string()> json, text;
  std::function<std::vector<std::string>()> tables;
  std::function<std::vector<report::TableColumns>()> columns;  ///< Of the tables.
  std::function<DatabaseRun()> run;                            ///< But for its format and manifest.
};

/// What a database says of a request. The replications, warnings and tables are the caller's to fill in.
DatabaseRun database_run(forecast::ForecastRequest const& request, std::vector<std::string> what_ifs);

/// A forecast's forms. Expects it and what was asked to live on.
Rendering rendering(forecast::Forecast const& forecast, Options const& options);

/// Where the results of a run go, opened before it begins. Throws `Failure`: file trouble, and wrong input
/// where two of them are one file.
class Results {
 public:
  /// `table_names` are those of the files in the folder of `--csv`.
  Results(Options const& options, std::span<std::string_view const> table_names);

  /// Writes everything that was asked for, all of it or nothing: JSON, page, tables, and the text for people.
  void write(Rendering const& rendering);

 private:
  Options const& options_;
  Outputs outputs_;
  std::optional<Database> database_;
  std::size_t json_ = 0, page_ = 0, folder_ = 0;
  std::vector<std::string_view> table_names_;
  std::vector<std::size_t> tables_;
};

}  // namespace caseflow::app
