#include "app/repeating_command.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "app/quoted.hpp"
#include "app/verb_options.hpp"

namespace caseflow::app {

bool is_of_the_machine(std::string_view option) {
  constexpr std::array<std::string_view, 15> names{"output", "report",   "csv",       "csv-for", "db",
                                                   "all",    "measures", "months-as", "threads", "quiet",
                                                   "keep",   "part",     "slurm",     "tasks",   "rerun"};
  return std::find(names.begin(), names.end(), option) != names.end();
}

std::string repeating_command(VerbNote const& verb, boost::program_options::variables_map const& values) {
  using Given = std::vector<std::string>;
  auto text = fmt::format("caseflow {}", verb.word);
  if (values.count("subject") > 0)
    for (auto const& word : values["subject"].as<Given>()) text += ' ' + quoted(word);
  for (auto const& option : options_of(verb.verb)) {
    if (option.group == OptionGroup::results || option.group == OptionGroup::other) continue;
    std::string const name(option.name);
    if (is_of_the_machine(name) || values.count(name) == 0) continue;
    if (option.value.empty()) {
      text += " --" + name;
      continue;
    }
    auto const given = option.repeats ? values[name].as<Given>() : Given{values[name].as<std::string>()};
    for (auto const& value : given) text += fmt::format(" --{} {}", name, quoted(value));
  }
  return text;
}

}  // namespace caseflow::app
