#include "app/options.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <boost/program_options.hpp>

#include "app/failure.hpp"
#include "app/number.hpp"
#include "model/scenario/closest.hpp"

namespace caseflow::app {
namespace {

namespace options = boost::program_options;
using Texts = std::vector<std::string>;

struct VerbNote {
  Verb verb;
  std::string_view word, subject, about;  ///< `subject` is empty for a verb without one.
};

constexpr std::array verbs{
    VerbNote{Verb::run, "run", "SCENARIO", "forecast a scenario by simulating it many times"},
    VerbNote{Verb::compare, "compare", "SCENARIO ...",
             "compare scenarios with the first, under the same luck"},
    VerbNote{Verb::levers, "levers", "SCENARIO",
             "try what managers can do, for what inspectors would then find"},
    VerbNote{Verb::rate, "rate", "INSPECTION", "rate an inspection by the inspectorate's rules"},
    VerbNote{Verb::validate, "validate", "SCENARIO", "tell every mistake in a scenario at once"},
    VerbNote{Verb::assumptions, "assumptions", "SCENARIO", "list every number of a scenario and its source"},
    VerbNote{Verb::trace, "trace", "SCENARIO", "follow one case and tell why each decision fell so"},
    VerbNote{Verb::explain, "explain", "SCENARIO",
             "tell how a scenario is understood, and what it amounts to with ample staff"},
    VerbNote{Verb::facts, "facts", "SERVICE", "hold forecasts against what reports print (or all services)"},
    VerbNote{Verb::scenarios, "scenarios", "", "list the scenarios and inspections that ship"},
    VerbNote{Verb::reference, "reference", "", "describe every field that a scenario has"},
};

options::options_description described(Verb verb) {
  options::options_description all("Options");
  auto add = all.add_options();
  auto const texts = [] { return options::value<Texts>()->composing(); };
  auto const text = [] { return options::value<std::string>(); };
  bool const traces = verb == Verb::trace, explains = verb == Verb::explain, levers = verb == Verb::levers;
  if (verb == Verb::run || levers || verb == Verb::validate || verb == Verb::assumptions || traces ||
      explains) {
    add("with", texts()->value_name("OVERLAY.json"), "lay a what-if over the scenario; repeatable");
    add("set", texts()->value_name("POINTER=VALUE"), "change one value, as in /demand/level=1.1; repeatable");
  }
  if (verb == Verb::compare) {
    add("with", texts()->value_name("WHAT-IF"),
        "compare with the first scenario under a what-if (A+B: under both); repeatable");
    add("set", texts()->value_name("POINTER=VALUE"),
        "compare with the first scenario with one value changed; repeatable");
  }
  bool const runs = verb == Verb::run || verb == Verb::compare;
  if (runs || verb == Verb::rate || verb == Verb::assumptions || verb == Verb::facts || traces || explains ||
      levers)
    add("output,o", text()->value_name("FILE"), "write JSON to a file, or to standard output with -");
  if (runs) {
    add("csv", text()->value_name("DIR"), "write tidy tables into a folder");
    if (verb == Verb::run)
      add("db", text()->value_name("FILE.sqlite"), "append the run to a SQLite database");
    add("replications", text()->value_name("N"), "how often to simulate, 1 to 2000 (100)");
    add("precision", texts()->value_name("MEASURE=2%"),
        verb == Verb::run
            ? "replicate until the 95 % interval of the measure's mean is within so much of it; repeatable"
            : "replicate until that of the difference is within so much of the first's mean; repeatable");
    add("seed", text()->value_name("N"), "the luck of the run (1)");
    if (verb == Verb::run) add("only", text()->value_name("N"), "replay this replication alone, from 0");
    add("threads", text()->value_name("N"), "how many at once (all that the machine has)");
    add("quiet", "no progress and no summary");
  }
  if (verb == Verb::facts || levers) {
    add("replications", text()->value_name("N"),
        levers ? "how often to simulate with each lever (40)" : "how often to simulate each service (20)");
    add("seed", text()->value_name("N"), "the luck of the runs (1)");
    add("threads", text()->value_name("N"), "how many at once (all that the machine has)");
    add("quiet", "no progress");
  }
  if (verb == Verb::facts) {
    add("draws", text()->value_name("N"), "how often to draw the parameters over their ranges (40)");
    add("list", "only the facts, their roles and tolerances, without a run");
    add("markdown", "as tables in Markdown");
  }
  if (verb == Verb::rate) {
    add("cases", text()->value_name("TABLE.csv"), "judgements case by case, one column a key question");
    add("since", text()->value_name("INSPECTION"), "an earlier inspection to compare with");
  }
  if (traces) {
    add("case", text()->value_name("N"),
        "which case, counted from 1 in order of arrival, of those that arrive in the forecast's months (1)");
    add("held", "of those that are held on the start date instead");
    add("kind", text()->value_name("KIND"),
        "of this kind alone: supervision, combined, unpaid_work or custody");
    add("site", text()->value_name("SITE"), "of those alone who live in the area of this office");
    add("longest", "in order of the time on the caseload instead, the longest first");
    add("replication", text()->value_name("N"), "in which replication, from 0 (0)");
    add("seed", text()->value_name("N"), "the luck of the run (1)");
  }
  if (explains) add("dot", "the stages and expected flows alone, as a graph for Graphviz");
  if (verb == Verb::reference) add("schema", "as a JSON Schema, for editors");
  add("help", "show this");
  return all;
}

std::string overview() {
  std::string text =
      "caseflow forecasts the caseload and workload of a probation service.\n\nUsage: caseflow VERB ...\n\n";
  for (auto const& note : verbs)
    text += fmt::format("  {:<24}{}\n", fmt::format("{} {}", note.word, note.subject), note.about);
  return text +
         "\ncaseflow VERB --help tells the options of a verb; caseflow --version, the version.\n"
         "A scenario or inspection is a file when its name has a / or ends in .json, and\n"
         "else one that ships: caseflow scenarios lists them.\n";
}

std::string help(VerbNote const& note) {
  std::ostringstream text;
  text << fmt::format("Usage: caseflow {}{}{} [OPTIONS]\n\nTo {}.\n\n", note.word,
                      note.subject.empty() ? "" : " ", note.subject, note.about)
       << described(note.verb);
  return text.str();
}

VerbNote const& verb_of(std::string const& word) {
  auto const found =
      std::find_if(verbs.begin(), verbs.end(), [&](VerbNote const& note) { return note.word == word; });
  if (found != verbs.end()) return *found;
  Texts words{"help"};
  for (auto const& note : verbs) words.emplace_back(note.word);
  throw wrong_usage(fmt::format("there is no verb \"{}\"", word), scenario::hint_for(word, words));
}

/// The options of a verb and its subject, or a failure that says what is wrong in our words.
options::variables_map understood(VerbNote const& note, Texts const& words) {
  auto known = described(note.verb);
  auto all = known;
  all.add_options()("subject", options::value<Texts>());
  options::positional_options_description positions;
  positions.add("subject", -1);
  options::variables_map values;
  namespace style = options::command_line_style;
  try {
    options::store(options::command_line_parser(words)
                       .options(all)
                       .positional(positions)
                       .style(style::unix_style & ~style::allow_guessing)
                       .run(),
                   values);
  } catch (options::unknown_option const& unknown) {
    Texts names;
    for (auto const& option : known.options()) names.push_back("--" + option->long_name());
    throw wrong_usage(fmt::format("{} has no option {}", note.word, unknown.get_option_name()),
                      scenario::hint_for(unknown.get_option_name(), names));
  } catch (options::error const& wrong) {
    throw wrong_usage(wrong.what(), fmt::format("caseflow {} --help tells more", note.word));
  }
  return values;
}

std::optional<std::string> text(options::variables_map const& values, char const* name) {
  if (values.count(name) == 0) return std::nullopt;
  return values[name].as<std::string>();
}

Texts texts(options::variables_map const& values, char const* name) {
  return values.count(name) == 0 ? Texts{} : values[name].as<Texts>();
}

std::string subject(VerbNote const& note, options::variables_map const& values) {
  auto const words = texts(values, "subject");
  std::size_t const wanted = note.subject.empty() ? 0 : 1;
  if (words.size() > wanted && note.verb != Verb::compare)
    throw wrong_usage(fmt::format("{} does not know what to do with \"{}\"", note.word, words[wanted]));
  if (words.size() < wanted)
    throw wrong_usage(
        fmt::format("{} needs the name of {} {}", note.word, note.verb == Verb::rate ? "an" : "a",
                    note.verb == Verb::rate ? "inspection" : "scenario"),
        "caseflow scenarios lists those that ship");
  return wanted == 0 ? "" : words.front();
}

/// The scenarios after the first; what-ifs make more of them.
Texts others(VerbNote const& note, options::variables_map const& values) {
  if (note.verb != Verb::compare) return {};
  auto words = texts(values, "subject");
  words.erase(words.begin());
  if (words.empty() && values.count("with") + values.count("set") == 0)
    throw wrong_usage("compare needs something to compare with: a second scenario, --with or --set",
                      "caseflow compare --help tells more");
  return words;
}

scenario::Setting setting(std::string const& text) {
  auto const equals = text.find('=');
  if (equals == std::string::npos)
    throw wrong_usage(fmt::format("--set needs POINTER=VALUE, not \"{}\"", text));
  return {text.substr(0, equals), text.substr(equals + 1)};
}

Precision precision(std::string const& text) {
  auto const equals = text.find('=');
  auto value = equals == std::string::npos ? std::string() : text.substr(equals + 1);
  bool const per_cent = value.ends_with('%');
  if (per_cent) value.pop_back();
  auto const share = real(value);
  if (!share || !(*share > 0))
    throw wrong_usage(fmt::format("--precision needs MEASURE=2%, not \"{}\"", text));
  return {text.substr(0, equals), per_cent ? *share / 100 : *share};
}

/// A whole number of an option, from `least` to `most`.
std::optional<int> number(options::variables_map const& values, char const* name, int least, int most) {
  auto const given = text(values, name);
  if (!given) return std::nullopt;
  auto const value = whole(*given);
  if (!value || *value < static_cast<std::uint64_t>(least) || *value > static_cast<std::uint64_t>(most))
    throw wrong_usage(
        fmt::format("--{} needs a whole number from {} to {}, not \"{}\"", name, least, most, *given));
  return static_cast<int>(*value);
}

/// The case that `trace` follows.
forecast::Selection selection(options::variables_map const& values) {
  forecast::Selection made;
  made.number = number(values, "case", 1, 10'000'000).value_or(1);
  made.site = text(values, "site");
  made.held = values.count("held") > 0;
  made.longest = values.count("longest") > 0;
  auto const kind = text(values, "kind");
  if (!kind) return made;
  auto const& words = core::case_kind_words;
  auto const found = std::find(words.begin(), words.end(), *kind);
  if (found == words.end())
    throw wrong_usage(fmt::format("there is no kind of case \"{}\"", *kind),
                      scenario::hint_for(*kind, Texts(words.begin(), words.end())));
  made.kind = static_cast<core::CaseKind>(found - words.begin());
  return made;
}

Asked asked_of(VerbNote const& note, options::variables_map const& values) {
  Asked asked;
  asked.verb = note.verb;
  asked.subject = subject(note, values);
  asked.others = others(note, values);
  asked.overlays = texts(values, "with");
  for (auto const& word : texts(values, "set")) asked.settings.push_back(setting(word));
  asked.output = text(values, "output");
  asked.csv = text(values, "csv");
  asked.db = text(values, "db");
  for (auto const& word : texts(values, "precision")) asked.precisions.push_back(precision(word));
  asked.replications = number(values, "replications", 1, most_replications)
                           .value_or(note.verb == Verb::facts    ? usual_replications_of_facts
                                     : note.verb == Verb::levers ? usual_replications_of_levers
                                                                 : usual_replications);
  asked.draws = number(values, "draws", 2, most_replications).value_or(usual_draws);
  for (auto const& [name, into] :
       {std::pair("list", &asked.list), std::pair("markdown", &asked.markdown),
        std::pair("quiet", &asked.quiet), std::pair("schema", &asked.schema), std::pair("dot", &asked.dot)})
    *into = values.count(name) > 0;
  asked.only = number(values, "only", 0, 1'000'000);
  asked.threads = number(values, "threads", 1, 1024).value_or(0);
  if (auto const seed = text(values, "seed")) {
    auto const value = whole(*seed);
    if (!value) throw wrong_usage(fmt::format("--seed needs a whole number below 2^64, not \"{}\"", *seed));
    asked.seed = *value;
  }
  asked.cases = text(values, "cases");
  asked.since = text(values, "since");
  asked.selection = selection(values);
  asked.replication = number(values, "replication", 0, 1'000'000).value_or(0);
  return asked;
}

}  // namespace

Asked parse(std::vector<std::string> const& arguments) {
  auto const first = arguments.empty() ? "help" : arguments.front();
  Asked asked;
  if (first == "--version" || first == "version") {
    asked.verb = Verb::version;
    return asked;
  }
  if (first == "help" || first == "--help" || first == "-h") {
    asked.help = arguments.size() > 1 ? help(verb_of(arguments[1])) : overview();
    return asked;
  }
  auto const& note = verb_of(first);
  auto const values = understood(note, {arguments.begin() + 1, arguments.end()});
  if (values.count("help") == 0) return asked_of(note, values);
  asked.help = help(note);
  return asked;
}

}  // namespace caseflow::app
