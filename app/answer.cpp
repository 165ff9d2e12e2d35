#include "app/answer.hpp"

#include <fmt/format.h>

#include "app/descriptors.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/page.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::app {

AnswerOutput::AnswerOutput(Options const& options) : options_(options) {
  if (options.output && *options.output != "-") file_ = outputs_.open(*options.output);
  if (options.report) page_ = outputs_.open(*options.report);
  expect_somebody_reads(options, outputs_);
}

void AnswerOutput::give(std::function<std::string()> const& text, std::function<std::string()> const& json) {
  bool const json_alone = options_.output == "-";
  std::string const document = options_.output || page_ ? json() : "";
  if (file_) outputs_.write(*file_, document);
  if (page_) outputs_.write(*page_, page(document));
  outputs_.sync();
  print_beside(outputs_, [&] {
    if (json_alone) return print_exactly(document);
    print(text());
    if (page_) print(fmt::format("\nThe report: {}\n", scenario::shown_in_a_line(*options_.report)));
  });
  stop_if_interrupted();
  outputs_.put_in_place();
  outputs_.settle();
}

void expect_somebody_reads(Options const& options, Outputs const& outputs) {
  bool const prints = options.output == "-" || (!outputs.any() && !options.quiet);
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
