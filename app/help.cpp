#include "app/help.hpp"

#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "app/verb_options.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::app {
namespace {

constexpr std::size_t terminal_columns = 80;

/// A word or option and what is said of it, which begins in column `at` or, where the word is too long, on
/// the next line.
std::string entry(std::string const& word, std::string const& about, std::size_t at) {
  auto const start = "  " + word;
  bool const fits = start.size() + 2 <= at;
  return (fits ? "" : start + '\n') +
         report::wrapped(about, fits ? fmt::format("{:<{}}", start, at) : std::string(at, ' '),
                         terminal_columns);
}

std::string indented(std::string_view lines) {
  std::string text = "  ";
  for (char const letter : lines) text += letter == '\n' ? "\n  " : std::string(1, letter);
  return text + '\n';
}

std::string options_text(Verb verb) {
  constexpr std::size_t column = 25;
  std::string text;
  std::optional<OptionGroup> group;
  for (auto const& option : options_of(verb)) {
    if (group != option.group)
      text += fmt::format("\n{}:\n", option_group_words[static_cast<std::size_t>(option.group)]);
    group = option.group;
    text += entry(written(option),
                  fmt::format("{}{}", option.about, option.repeats ? "; may be repeated" : ""), column);
  }
  return text;
}

}  // namespace

std::string const about_names =
    "A scenario, what-if or inspection is a file if its name has a / in it or ends in .json. Any other name "
    "is "
    "one that ships: caseflow scenarios lists them.";

std::string usage(VerbNote const& note) {
  return fmt::format("caseflow {}{}{} [OPTIONS]", note.word, note.subject.empty() ? "" : " ", note.subject);
}

std::string help_text() {
  constexpr std::size_t column = 24;
  std::string text =
      "caseflow forecasts the caseload and workload of a probation service.\n\n"
      "Usage: caseflow VERB [OPTIONS]\n";
  std::optional<VerbGroup> group;
  for (auto const& note : verb_notes()) {
    if (group != note.group)
      text += fmt::format("\n{}:\n", verb_group_words[static_cast<std::size_t>(note.group)]);
    group = note.group;
    text += entry(fmt::format("{} {}", note.word, note.subject), std::string(note.about), column);
  }
  return text + '\n' +
         report::wrapped(
             "caseflow VERB --help or caseflow help VERB shows examples and options; man caseflow "
             "has all of them on one page; caseflow --version prints the version.",
             "", terminal_columns) +
         report::wrapped(about_names, "", terminal_columns);
}

std::string help_text(VerbNote const& note) {
  auto text = fmt::format("{}\n\nUsage: {}\n\nExamples:\n", note.about, usage(note));
  for (auto const& example : note.examples)
    text += indented(example.line) + report::wrapped(std::string(example.about), "      ", terminal_columns);
  return text + options_text(note.verb);
}

}  // namespace caseflow::app
