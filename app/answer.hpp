#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "app/options.hpp"
#include "app/outputs.hpp"

namespace caseflow::app {

/// Where the answer of a verb goes that has a text for people and one as JSON: the JSON to standard output
/// alone with `-o -`, the text otherwise; with `-o FILE` the JSON to the file too, and with `--report FILE` a
/// page that shows it.
class AnswerOutput {
 public:
  /// Opens the files. Call it before the work begins. Throws `Failure` as `Outputs::open` does.
  explicit AnswerOutput(Options const& options);

  /// Writes what was asked for, all of it or nothing. Only what is needed is made. Throws `Failure`.
  void give(std::function<std::string()> const& text, std::function<std::string()> const& json);

 private:
  Options const& options_;
  Outputs outputs_;
  std::optional<std::size_t> file_, page_;
};

/// Refuses an answer that would go nowhere: to standard output alone, which is closed. Throws `Failure`.
void expect_somebody_reads(Options const& options, Outputs const& outputs);

/// Prints what goes to standard output beside files. Where that was closed from the start, the files alone
/// are wanted; where its reader has gone, the failure (a broken pipe) says that nothing was written.
void print_beside(Outputs const& outputs, std::function<void()> const& printing);

}  // namespace caseflow::app
