#include "study/question.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "model/forecast/measure_hints.hpp"
#include "model/forecast/rating_measures.hpp"
#include "model/forecast/series.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/register.hpp"

namespace caseflow::study {
namespace {

using scenario::Parameter;
using sensitivity::StudiedMeasure;
using Texts = std::vector<std::string>;

/// One of several mistakes of a command line, and what may have been meant.
struct Mistake {
  std::string what, hint;
};

/// All of them at once.
[[noreturn]] void refuse(std::vector<Mistake> const& mistakes) {
  std::string all;
  for (auto const& mistake : mistakes) all += app::wrong_usage(mistake.what, mistake.hint).text;
  throw app::Failure{app::wrong_input, all};
}

Texts names_of(sim::Catalogue const& catalogue) {
  Texts all;
  for (auto const& measure : catalogue.measures())
    if (!forecast::is_of_ratings(measure.name)) all.push_back(measure.name);
  return all;
}

/// A measure, or what is wrong with its name.
std::optional<Mistake> read(std::string const& text, sim::Catalogue const& catalogue, StudiedMeasure& into) {
  auto const slash = text.find('/');
  auto const name = text.substr(0, slash);
  auto const& measures = catalogue.measures();
  auto const found =
      std::find_if(measures.begin(), measures.end(), [&](auto const& it) { return it.name == name; });
  if (found == measures.end())
    return Mistake{fmt::format("--of: no measure is called \"{}\"", name),
                   forecast::hint_for_measure(name, names_of(catalogue))};
  if (forecast::is_of_ratings(name))
    return Mistake{
        fmt::format("--of: \"{}\" is worked out from all simulated futures together, not in each", name),
        "choose what inspectors look at, such as contact_delivered_share; for ratings see levers"};
  into = {text, *found, {}};
  if (slash == std::string::npos) return std::nullopt;
  auto const part = text.substr(slash + 1);
  auto const equals = part.find('=');
  into.by = {part.substr(0, equals), equals == std::string::npos ? "" : part.substr(equals + 1)};
  if (equals != std::string::npos && forecast::find_series(catalogue, name, into.by.dimension, into.by.value))
    return std::nullopt;
  return Mistake{fmt::format("--of: {} has no part \"{}\"", name, part),
                 forecast::hint_for_part(part, name, catalogue)};
}

/// The parameter that a pointer means: an entry's own, or one that covers the number there.
Parameter const* parameter_at(std::string const& pointer, std::vector<Parameter> const& all) {
  for (auto const& parameter : all)
    if (parameter.pointer == pointer ||
        std::find(parameter.numbers.begin(), parameter.numbers.end(), pointer) != parameter.numbers.end())
      return &parameter;
  return nullptr;
}

/// Why nothing can be varied at a pointer.
Mistake no_factor(std::string const& pointer, std::vector<Parameter> const& known,
                  scenario::Scenario const& scenario) {
  auto const numbers = scenario::assumptions(scenario, scenario.sources);
  auto const at = std::find_if(numbers.begin(), numbers.end(), [&](auto const& it) {
    return it.pointer == pointer || it.pointer.starts_with(pointer + '/');
  });
  if (at == numbers.end() || pointer.empty()) {
    Texts pointers;
    for (auto const& parameter : known) pointers.push_back(parameter.pointer);
    return {fmt::format("--factor: the scenario has no number at \"{}\"", pointer),
            scenario::closest_name(pointer, pointers) ? scenario::hint_for(pointer, pointers)
                                                      : "caseflow assumptions SCENARIO lists them all"};
  }
  if (at->range)
    return {fmt::format("--factor: {} cannot be varied here", pointer),
            "its range is one value, or it moves ratings or levers alone"};
  return {fmt::format("--factor: {} has no range", pointer),
          fmt::format("a what-if can give it one: {{\"sources\": {{\"{}\": {{\"role\": \"assumed\", \"why\": "
                      "\"…\", \"range\": {{\"low\": …, \"high\": …}}}}}}}}",
                      at->pointer)};
}

}  // namespace

std::vector<StudiedMeasure> studied_measures(Texts const& asked, sim::Catalogue const& catalogue) {
  std::vector<StudiedMeasure> all;
  std::vector<Mistake> mistakes;
  for (auto const& text : asked) {
    StudiedMeasure made;
    auto const mistake = read(text, catalogue, made);
    if (mistake) mistakes.push_back(*mistake);
    bool const again =
        std::any_of(all.begin(), all.end(), [&](auto const& other) { return other.asked == text; });
    if (!mistake && !again) all.push_back(std::move(made));
  }
  if (!mistakes.empty()) refuse(mistakes);
  return all;
}

std::vector<Parameter> chosen_factors(Texts const& asked, scenario::ParameterSpace const& space,
                                      scenario::Scenario const& scenario) {
  auto const& known = space.parameters();
  std::vector<Parameter> all;
  std::vector<Mistake> mistakes;
  for (auto const& pointer : asked) {
    auto const* parameter = parameter_at(pointer, known);
    if (!parameter) {
      mistakes.push_back(no_factor(pointer, known, scenario));
    } else if (std::none_of(all.begin(), all.end(),
                            [&](auto const& it) { return it.pointer == parameter->pointer; })) {
      all.push_back(*parameter);
    }
  }
  if (!mistakes.empty()) refuse(mistakes);
  if (asked.empty())
    std::copy_if(known.begin(), known.end(), std::back_inserter(all), [](Parameter const& it) {
      return it.role == scenario::SourceRole::assumed || it.role == scenario::SourceRole::calibrated;
    });
  if (all.empty())
    throw app::wrong_usage("no assumption of this scenario has a range, so nothing can be varied",
                           "give numbers ranges under \"sources\": see scenarios/README.md");
  return all;
}

}  // namespace caseflow::study
