#include "app/merge.hpp"

#include <utility>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/part_file.hpp"
#include "app/work_options.hpp"

namespace caseflow::app {

Options merged(Options const& options) {
  auto const first = PartFile::to_read(options.work.parts.front());
  auto const& header = first.header();
  read_instead(header.files);
  auto made = parse(header.command);
  auto const& word = header.command.front();
  if (made.verb != Verb::run && made.verb != Verb::compare && made.verb != Verb::sweep)
    throw wrong_usage(
        fmt::format("{}: a part of \"{}\", which has no parts", options.work.parts.front(), word));
  if (made.verb == Verb::sweep) expect_no_quarters(options.choice);
  made.output = options.output;
  made.report = options.report;
  made.csv = options.csv;
  made.csv_for = options.csv_for;
  made.choice = options.choice;
  made.db = options.db;
  made.quiet = options.quiet;
  made.all = options.all;
  made.work.parts = options.work.parts;
  return made;
}

}  // namespace caseflow::app
