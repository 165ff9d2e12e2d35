#include "app/merge.hpp"
#include "app/command_line.hpp"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/finished.hpp"
#include "app/mistakes.hpp"
#include "app/part_file.hpp"
#include "app/work_options.hpp"

namespace caseflow::app {

namespace {

/// The first part that can be read, of which the others are parts too. Where one before it cannot be, nothing
/// comes of it all, and what is wrong with the others is said with it.
PartFile first_of(std::vector<std::string> const& parts) {
  try {
    return PartFile::to_read(parts.front());
  } catch (Failure const&) {
    Mistakes mistakes;
    std::optional<PartFile> known;
    for (auto const& path : parts)
      mistakes.gather([&] {
        auto file = PartFile::to_read(path);
        if (!known) return void(known.emplace(std::move(file)));
        if (auto const difference = unlike(file.header(), known->header()))
          throw unlike_part(path, *difference, known->path());
      });
    mistakes.refuse();
    throw;
  }
}

}  // namespace

Options merged(Options const& options) {
  auto const first = first_of(options.work.parts);
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
