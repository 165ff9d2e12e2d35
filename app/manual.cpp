#include "app/manual.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "app/help.hpp"
#include "app/verb_options.hpp"
#include "model/report/common/version.hpp"

namespace caseflow::app {
namespace {

/// Text as roff prints it: no letter of it is taken for a request or an escape.
std::string roff(std::string_view text) {
  std::string safe;
  for (char const letter : text) {
    bool const begins = safe.empty() || safe.back() == '\n';
    if (begins && (letter == '.' || letter == '\'')) safe += "\\&";
    if (letter == '\\')
      safe += "\\e";
    else if (letter == '-')
      safe += "\\-";
    else
      safe += letter;
  }
  return safe;
}

std::string heading(std::string_view words) { return fmt::format(".SH {}\n", words); }
std::string paragraph(std::string_view words) { return fmt::format(".PP\n{}\n", roff(words)); }
std::string item(std::string_view words, std::string_view about) {
  return fmt::format(".TP\n.B {}\n{}\n", roff(words), roff(about));
}

std::string capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

std::string verb_section(VerbNote const& note) {
  auto text = fmt::format(".SS {}\n{}\n", roff(fmt::format("caseflow {}", note.word)), roff(note.about)) +
              fmt::format(".PP\n.B {}\n", roff(usage(note)));
  for (auto const& option : options_of(note.verb))
    text += item(written(option), fmt::format("{}.{}", capital(std::string(option.about)),
                                              option.repeats ? " May be repeated." : ""));
  for (auto const& example : note.examples)
    text += fmt::format(".PP\n{}\n.PP\n.RS 4\n.nf\n{}\n.fi\n.RE\n", roff(example.about), roff(example.line));
  return text;
}

struct Code {
  std::string_view number, meaning;
};
constexpr std::array exit_codes{Code{"0", "Done."},
                                Code{"1", "A fault of the program, or out of memory."},
                                Code{"2", "Wrong usage or input: every mistake is listed."},
                                Code{"3", "A file cannot be read or written."},
                                Code{"130", "Interrupted."},
                                Code{"141", "Nobody reads standard output any more."}};

constexpr std::array variables{
    Code{"CASEFLOW_CACHE", "Set to off: nothing is read from or kept in the cache folder."},
    Code{"XDG_CACHE_HOME",
         "The folder of all caches; without it ~/.cache. What takes long to find of a "
         "scenario is kept in caseflow below it, and can be removed at any time."},
    Code{"NO_COLOR", "Set to anything: no colour on a terminal."}};

}  // namespace

std::string manual() {
  auto text = fmt::format(".TH CASEFLOW 1 \"\" \"caseflow {}\" \"User commands\"\n", report::version()) +
              heading("NAME") + roff("caseflow - forecast the caseload and workload of a probation service") +
              '\n' + heading("SYNOPSIS");
  for (auto const& note : verb_notes()) text += fmt::format(".B {}\n.br\n", roff(usage(note)));
  text += heading("DESCRIPTION") +
          paragraph(
              "caseflow simulates every case, officer and group of a probation service day by day, many "
              "times over, and prints ranges: how caseload, workload and practice develop, and what "
              "ratings an inspection would give. Results go to standard output, everything else to "
              "standard error.") +
          paragraph(about_names) +
          paragraph("The same scenario, seed and version give the same results on any number of threads.");
  std::optional<VerbGroup> group;
  for (auto const& note : verb_notes()) {
    if (group != note.group) text += heading(verb_group_words[static_cast<std::size_t>(note.group)]);
    group = note.group;
    text += verb_section(note);
  }
  text += heading("ENVIRONMENT");
  for (auto const& [name, meaning] : variables) text += item(name, meaning);
  text += heading("EXIT STATUS");
  for (auto const& [number, meaning] : exit_codes) text += item(number, meaning);
  return text;
}

}  // namespace caseflow::app
