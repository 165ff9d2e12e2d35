#pragma once

#include "app/files.hpp"
#include "app/options.hpp"
#include "model/forecast/forecast.hpp"

namespace caseflow::app {

/// Where the results of a run go, opened before it begins. Throws `Failure` (file trouble).
class Results {
 public:
  explicit Results(Asked const& asked);

  /// Writes everything that was asked for, all of it or nothing: JSON, tables, and the summary for people.
  void write(forecast::Forecast const& forecast);

 private:
  Asked const& asked_;
  Outputs outputs_;
  std::size_t json_ = 0;
  std::vector<std::size_t> tables_;
};

}  // namespace caseflow::app
