#include "app/report.hpp"

#include "app/descriptors.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"

namespace caseflow::app {

Report::Report(Asked const& asked) : asked_(asked) {
  if (asked.output && *asked.output != "-") file_ = outputs_.open(*asked.output);
  expect_somebody_reads(asked, outputs_);
}

void Report::give(std::function<std::string()> const& text, std::function<std::string()> const& json) {
  if (asked_.output == "-") return print_exactly(json());
  if (file_) outputs_.write(*file_, json());
  outputs_.sync();
  print_beside(outputs_, [&] { print(text()); });
  stop_if_interrupted();
  outputs_.put_in_place();
  outputs_.settle();
}

void expect_somebody_reads(Asked const& asked, Outputs const& outputs) {
  bool const prints = asked.output == "-" || (!outputs.any() && !asked.quiet);
  if (prints && !standard_output_is_open())
    throw file_failure("standard output", "closed, and nothing else was asked for");
}

void print_beside(Outputs const& outputs, std::function<void()> const& printing) {
  if (outputs.any() && !standard_output_is_open()) return;
  try {
    printing();
  } catch (Failure const& failure) {
    if (failure.code != broken_pipe || !outputs.any()) throw;
    throw Failure{broken_pipe,
                  file_failure("standard output", "its reader has gone; nothing was written").text};
  }
}

}  // namespace caseflow::app
