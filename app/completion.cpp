#include "app/completion.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "app/verb_notes.hpp"
#include "app/verb_options.hpp"
#include "model/core/vocabulary.hpp"

namespace caseflow::app {
namespace {

using Words = std::vector<std::string>;

/// What can be offered for a value or a subject, as the shell's variable of that name holds it.
struct Offer {
  std::string_view value, line;
};
constexpr std::string_view any_file = "COMPREPLY=($(compgen -f -- \"$word\"))";
constexpr Offer offers[]{
    {"SCENARIO", "COMPREPLY=($(compgen -f -W \"$scenarios\" -- \"$word\"))"},
    {"SCENARIO...", "COMPREPLY=($(compgen -f -W \"$scenarios\" -- \"$word\"))"},
    {"WHAT-IF", "COMPREPLY=($(compgen -f -W \"$what_ifs\" -- \"$word\"))"},
    {"GOAL", "COMPREPLY=($(compgen -f -W \"$goals\" -- \"$word\"))"},
    {"INSPECTION", "COMPREPLY=($(compgen -f -W \"$inspections\" -- \"$word\"))"},
    {"SERVICE", "COMPREPLY=($(compgen -W \"$services\" -- \"$word\"))"},
    {"KIND", "COMPREPLY=($(compgen -W \"$kinds\" -- \"$word\"))"},
    {"PROGRAM", "COMPREPLY=($(compgen -W excel -- \"$word\"))"},
    {"DIR", "COMPREPLY=($(compgen -d -- \"$word\"))"},
    {"FILE", any_file},
    {"DESIGN.json", any_file},
    {"PART...", any_file},
    {"FILE.html", any_file},
    {"FILE.sqlite", any_file},
    {"TABLE.csv", any_file},
};

/// ":" where nothing can be offered: a number, say.
std::string_view offered(std::string_view value) {
  auto const found = std::find_if(std::begin(offers), std::end(offers),
                                  [&](Offer const& offer) { return offer.value == value; });
  return found == std::end(offers) ? ":" : found->line;
}

/// The values of options mean the same in every verb that has them.
std::string values_of_options() {
  std::string text;
  Words told;
  for (auto const& note : verb_notes())
    for (auto const& option : options_of(note.verb)) {
      std::string const name(option.name);
      if (option.value.empty() || std::find(told.begin(), told.end(), name) != told.end()) continue;
      told.push_back(name);
      text += fmt::format("    --{}{})\n      {}\n      return\n      ;;\n", name,
                          option.letter ? fmt::format(" | -{}", option.letter) : "", offered(option.value));
    }
  return text;
}

std::string of_verbs() {
  std::string text;
  for (auto const& note : verb_notes()) {
    Words words;
    for (auto const& option : options_of(note.verb)) words.push_back(fmt::format("--{}", option.name));
    text += fmt::format(
        "    {})\n      if [[ $word == -* ]]; then\n        COMPREPLY=($(compgen -W '{}' -- \"$word\"))\n"
        "      else\n        {}\n      fi\n      ;;\n",
        note.word, fmt::join(words, " "), offered(note.subject));
  }
  return text;
}

}  // namespace

std::string completion(OfferedNames const& names) {
  Words verbs;
  for (auto const& note : verb_notes()) verbs.emplace_back(note.word);
  auto const words = [](Words const& all) { return fmt::format("'{}'", fmt::join(all, " ")); };
  auto const kinds = Words(core::case_kind_words.begin(), core::case_kind_words.end());
  return fmt::format(
      "# bash completion of caseflow; printed by: caseflow help --completion\n"
      "# shellcheck shell=bash disable=SC2207\n"
      "_caseflow() {{\n"
      "  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}}\n"
      "  # --with=NAME comes as three words.\n"
      "  if [[ $word == = ]]; then word='' before=${{COMP_WORDS[COMP_CWORD - 1]}}; fi\n"
      "  if [[ $before == = ]]; then before=${{COMP_WORDS[COMP_CWORD - 2]}}; fi\n"
      "  local verbs={} scenarios={}\n  local what_ifs={}\n  local inspections={}\n  local services={} "
      "kinds={} goals={}\n"
      "  COMPREPLY=()\n"
      "  if ((COMP_CWORD == 1)); then\n"
      "    COMPREPLY=($(compgen -W \"$verbs help --version\" -- \"$word\"))\n"
      "    return\n"
      "  fi\n"
      "  case $before in\n{}  esac\n"
      "  case ${{COMP_WORDS[1]}} in\n"
      "    help) COMPREPLY=($(compgen -W \"$verbs\" -- \"$word\")) ;;\n{}  esac\n"
      "}}\n"
      "complete -o filenames -F _caseflow caseflow\n",
      words(verbs), words(names.scenarios), words(names.what_ifs), words(names.inspections),
      words(names.services), words(kinds), words(names.goals), values_of_options(), of_verbs());
}

}  // namespace caseflow::app
