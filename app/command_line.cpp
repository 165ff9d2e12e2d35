#include "app/command_line.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <boost/program_options.hpp>

#include "app/failure.hpp"
#include "app/help.hpp"
#include "app/number.hpp"
#include "app/option_values.hpp"
#include "app/repeating_command.hpp"
#include "app/result_options.hpp"
#include "app/understood.hpp"
#include "app/verb_notes.hpp"
#include "app/verb_options.hpp"
#include "app/work_options.hpp"
#include "model/forecast/request.hpp"
#include "model/report/common/number.hpp"
#include "model/scenario/document/name_hint.hpp"

namespace caseflow::app {
namespace {

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

/// Words for verbs that are no slips of the finger.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> other_words{
    {{"check", "validate"}, {"forecast", "run"}, {"simulate", "run"}}};

VerbNote const& verb_of(std::string const& word) {
  auto const verbs = verb_notes();
  auto const found =
      std::find_if(verbs.begin(), verbs.end(), [&](VerbNote const& note) { return note.word == word; });
  if (found != verbs.end()) return *found;
  Texts words{"help"};
  for (auto const& note : verb_notes()) words.emplace_back(note.word);
  auto const* const other = std::find_if(other_words.begin(), other_words.end(),
                                         [&](auto const& pair) { return pair.first == word; });
  auto const meant = other == other_words.end() ? std::string_view(word) : other->second;
  throw wrong_usage(fmt::format("there is no verb \"{}\"", word), scenario::hint_for(meant, words));
}

std::string subject(VerbNote const& note, po::variables_map const& values) {
  auto const words = texts(values, "subject");
  std::size_t const wanted = note.subject.empty() ? 0 : 1;
  if (note.verb == Verb::reference && words.size() == 1) return words.front();  // a document's name, or none
  if (words.size() > wanted && note.verb != Verb::compare && note.verb != Verb::merge)
    throw wrong_usage(fmt::format("{} does not know what to do with \"{}\"", note.word, words[wanted]),
                      note.verb == Verb::run ? "to compare scenarios, use caseflow compare" : "");
  if (words.size() < wanted && note.verb == Verb::merge)
    throw wrong_usage("merge needs the parts of a run: files that --keep has written",
                      "caseflow merge --help shows examples");
  if (words.size() < wanted)
    throw wrong_usage(
        fmt::format("{} needs the name of {} {}", note.word, note.verb == Verb::rate ? "an" : "a",
                    note.verb == Verb::rate ? "inspection" : "scenario"),
        "caseflow scenarios lists those that ship");
  return wanted == 0 ? "" : words.front();
}

/// The scenarios after the first; what-ifs make more of them.
Texts others(VerbNote const& note, po::variables_map const& values) {
  if (note.verb != Verb::compare) return {};
  auto words = texts(values, "subject");
  words.erase(words.begin());
  if (words.empty() && values.count("with") + values.count("set") == 0)
    throw wrong_usage("compare needs something to compare with: a second scenario, --with or --set",
                      "caseflow compare --help shows examples");
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
  if (!per_cent && *share >= 1)
    throw wrong_usage(fmt::format("--precision {} means {}", text, report::plain_per_cent(*share)),
                      fmt::format("for per cent write --precision {}%", text));
  return {text.substr(0, equals), per_cent ? *share / 100 : *share};
}

/// The case that `trace` follows.
forecast::Selection selection(po::variables_map const& values) {
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

/// What `plan` and `sensitivity` are asked.
void take_experiment(Verb verb, po::variables_map const& values, Options& options) {
  options.goal = text(values, "goal");
  if (verb == Verb::plan && !options.goal)
    throw wrong_usage("plan needs what it is to meet: --goal GOAL", "caseflow plan --help shows examples");
  options.of = texts(values, "of");
  if (verb == Verb::sensitivity) options.factors = texts(values, "factor");
  if (verb == Verb::sensitivity && options.of.empty())
    throw wrong_usage("sensitivity needs the measure that is studied: --of MEASURE",
                      "as in --of workload_share; caseflow measures SCENARIO lists them all");
  options.budget =
      number(values, "budget", 1, verb == Verb::sensitivity ? max_budget_of_sensitivity : max_budget_of_plans)
          .value_or(verb == Verb::plan ? default_budget_of_plans : default_budget_of_sensitivity);
}

int default_replications_of(Verb verb) {
  return verb == Verb::facts    ? default_replications_of_facts
         : verb == Verb::levers ? default_replications_of_levers
         : verb == Verb::plan   ? default_replications_of_plans
         : verb == Verb::sweep  ? default_replications_of_sweeps
                                : default_replications;
}

/// What is asked about.
void take_question(VerbNote const& note, po::variables_map const& values, Options& options,
                   Mistakes& mistakes) {
  mistakes.gather([&] { options.subject = subject(note, values); });
  if (!options.subject.empty()) mistakes.gather([&] { options.others = others(note, values); });
  options.overlays = texts(values, "with");
  for (auto const& word : texts(values, "set"))
    mistakes.gather([&] {
      auto given = setting(word);
      for (auto const& other : options.settings)  // each of `compare`'s is a variant of its own
        if (note.verb != Verb::compare && other.pointer == given.pointer)
          throw wrong_usage(fmt::format("--set {} is given twice", given.pointer), "leave one of them out");
      options.settings.push_back(std::move(given));
    });
  options.cases = text(values, "cases");
  options.since = text(values, "since");
  options.actual = text(values, "actual");
  mistakes.gather([&] {
    if (note.verb == Verb::backtest && !options.actual)
      throw wrong_usage("backtest needs the inspection that followed: --actual INSPECTION",
                        "caseflow scenarios lists those that ship");
  });
  mistakes.gather([&] { take_experiment(note.verb, values, options); });
  mistakes.gather([&] { options.selection = selection(values); });
  mistakes.gather([&] { options.replication = number(values, "replication", 0, 1'000'000).value_or(0); });
}

std::uint64_t seed(std::string const& given) {
  auto const value = whole(given);
  if (!value) throw wrong_usage(fmt::format("--seed needs a whole number below 2^64, not \"{}\"", given));
  return *value;
}

/// How many simulated futures, and which.
void take_simulation(VerbNote const& note, po::variables_map const& values, Options& options,
                     Mistakes& mistakes) {
  for (auto const& word : texts(values, "precision"))
    mistakes.gather([&] { options.precisions.push_back(precision(word)); });
  mistakes.gather([&] {
    options.replications =
        number(values, "replications", 1, max_replications).value_or(default_replications_of(note.verb));
  });
  mistakes.gather(
      [&] { options.draws = number(values, "draws", min_draws, max_replications).value_or(default_draws); });
  mistakes.gather([&] { options.only = number(values, "only", 0, 1'000'000); });
  mistakes.gather([&] { options.threads = number(values, "threads", 1, 1024).value_or(0); });
  if (auto const given = text(values, "seed")) mistakes.gather([&] { options.seed = seed(*given); });
  options.work = work_options(note.verb, values, mistakes);
}

Options options_of(VerbNote const& note, po::variables_map const& values, Mistakes& mistakes) {
  Options options;
  options.command = repeating_command(note, values);
  options.verb = note.verb;
  for (auto const& [name, into] :
       {std::pair("list", &options.list), std::pair("figures", &options.figures),
        std::pair("markdown", &options.markdown), std::pair("quiet", &options.quiet),
        std::pair("schema", &options.schema), std::pair("dot", &options.dot),
        std::pair("parameters", &options.parameters), std::pair("all", &options.all)})
    *into = values.count(name) > 0;
  take_question(note, values, options, mistakes);
  take_results(note.verb, values, options, mistakes);
  take_simulation(note, values, options, mistakes);
  return options;
}

}  // namespace

Options parse(std::vector<std::string> const& arguments) {
  Mistakes mistakes;
  auto options = parse(arguments, mistakes);
  mistakes.refuse();
  return options;
}

Options parse(std::vector<std::string> const& arguments, Mistakes& mistakes) {
  auto const first = arguments.empty() ? "help" : arguments.front();
  Options options;
  if (first == "--version" || first == "version") {
    options.verb = Verb::version;
    return options;
  }
  if (first == "help" || first == "--help" || first == "-h") {
    auto const about = arguments.size() > 1 ? arguments[1] : "";
    options.man = about == "--man";
    options.completion = about == "--completion";
    if (!options.man && !options.completion)
      options.help = about.empty() ? help_text() : help_text(verb_of(about));
    return options;
  }
  auto const& note = verb_of(first);
  Texts command;
  auto const values = understood(note, {arguments.begin() + 1, arguments.end()}, command, mistakes);
  if (values.count("help") == 0) {
    options = options_of(note, values, mistakes);
    options.work.command = std::move(command);
    return options;
  }
  options.help = help_text(note);
  return options;
}

}  // namespace caseflow::app
