#include <algorithm>
#include <cmath>
#include <deque>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/arrivals.hpp"
#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/mistakes.hpp"
#include "app/replicate.hpp"
#include "app/results.hpp"
#include "app/verbs.hpp"
#include "app/work.hpp"
#include "model/forecast/comparison.hpp"
#include "model/forecast/outlook.hpp"
#include "model/forecast/warnings.hpp"
#include "model/report/comparison/comparison.hpp"
#include "model/report/comparison/comparison_words.hpp"
#include "model/report/forecast/warnings.hpp"
#include "model/scenario/document/print.hpp"
#include "sim/summary.hpp"

namespace caseflow::app {
namespace {

/// A scenario to be compared: as the user calls it, and the command line that runs it alone.
struct ComparedScenario {
  std::string name;
  Options options;
};

/// Names laid over one another, and values changed: "a+b+/c=1+/d=2".
struct Parts {
  std::vector<std::string> names;
  std::vector<scenario::Setting> settings;
};

/// Whether what a text begins with changes a value and is no file.
bool is_setting(std::string_view part) {
  part = part.substr(0, part.find('+'));
  return part.starts_with('/') && part.find('=') != std::string_view::npos && !part.ends_with(".json");
}

/// A value may have a + in it ("1e+3"): the next part that changes a value begins with "+/".
Parts parts(std::string const& text) {
  Parts all;
  for (std::size_t at = 0; at <= text.size();) {
    bool const setting = is_setting(std::string_view(text).substr(at));
    auto const end = std::min(text.find(setting ? "+/" : "+", at), text.size());
    auto const part = text.substr(at, end - at);
    if (setting) {
      auto const equals = part.find('=');
      all.settings.push_back({part.substr(0, equals), part.substr(equals + 1)});
    } else {
      all.names.push_back(part);
    }
    at = end + 1;
  }
  return all;
}

/// The settings of one --set: of "/a=1+/b=2" both, so long as the first is no structured value, which may
/// hold anything.
std::vector<scenario::Setting> settings_of(scenario::Setting const& given) {
  if (given.value.find_first_of("{[\"") == 0) return {given};
  return parts(given.pointer + '=' + given.value).settings;
}

/// "norfolk-suffolk+four-officers-leave": a scenario and the what-ifs laid over it.
ComparedScenario compared_scenario(Options const& all, std::string const& name) {
  ComparedScenario made{name, all};
  auto words = parts(name);
  if (words.names.empty()) throw wrong_usage(fmt::format("\"{}\" names no scenario", name));
  made.options.subject = words.names.front();
  made.options.overlays.assign(words.names.begin() + 1, words.names.end());
  made.options.settings = std::move(words.settings);
  return made;
}

/// Variants are known by their names.
void refuse_twins(std::vector<ComparedScenario> const& all) {
  for (std::size_t i = 1; i < all.size(); ++i)
    for (std::size_t j = 1; j < i; ++j)
      if (all[i].name == all[j].name)
        throw wrong_usage(fmt::format("{} is to be compared twice", all[i].name), "name it once");
}

/// The baseline first, then the other scenarios, then the baseline under each what-if and each setting.
std::vector<ComparedScenario> compared_scenarios(Options const& all) {
  std::vector<ComparedScenario> made{compared_scenario(all, all.subject)};
  auto const baseline = made.front().options;
  for (auto const& name : all.others) made.push_back(compared_scenario(all, name));
  for (auto const& what_if : all.overlays) {
    made.push_back({what_if, baseline});
    auto& options = made.back().options;
    auto its = parts(what_if);
    std::move(its.names.begin(), its.names.end(), std::back_inserter(options.overlays));
    std::move(its.settings.begin(), its.settings.end(), std::back_inserter(options.settings));
  }
  for (auto const& given : all.settings) {
    made.push_back({"", baseline});
    for (auto const& setting : settings_of(given)) {
      auto& name = made.back().name;
      name += fmt::format("{}{} = {}", name.empty() ? "" : " + ", setting.pointer, setting.value);
      made.back().options.settings.push_back(setting);
    }
  }
  refuse_twins(made);
  return made;
}

/// The sentences about the baseline; of the others, what is said of them alone, with the name of each.
std::vector<std::string> with_names(std::vector<ComparedScenario> const& all,
                                    std::vector<std::vector<std::string>> const& notes) {
  auto named = notes.front();
  auto const has = [](std::vector<std::string> const& some, std::string const& note) {
    return std::find(some.begin(), some.end(), note) != some.end();
  };
  for (std::size_t i = 1; i < all.size(); ++i)
    for (auto const& note : notes[i]) {
      if (has(notes.front(), note)) continue;
      auto const opening = all[i].name + ": ";
      auto its = note.starts_with(opening) ? note : opening + note;
      if (!has(named, its)) named.push_back(std::move(its));
    }
  return named;
}

/// Everything loaded, and the sentences that the reader should know.
struct LoadedScenarios {
  std::vector<forecast::ForecastRequest> requests;
  std::deque<service::Model> models;
  std::vector<std::string> notes;
};

/// What is wrong with one scenario, with every name that nothing is known of; the rest of it is looked at
/// without these.
void gather_mistakes_of_one(ComparedScenario const& scenario, Mistakes& mistakes) {
  auto its = scenario.options;
  std::erase_if(its.overlays, [&](std::string const& name) {
    auto const hint = unknown_overlay(name);
    if (hint)
      mistakes.gather([&] {
        throw wrong_usage(
            fmt::format("{}: no what-if ships under the name \"{}\"; a file has a / or ends in .json",
                        scenario.name, name),
            *hint);
      });
    return hint.has_value();
  });
  mistakes.gather([&] { load(its); });
}

void gather_mistakes_of_all(std::vector<ComparedScenario> const& all, Mistakes& mistakes) {
  Mistakes of_the_first;
  gather_mistakes_of_one(all.front(), of_the_first);
  bool const sound = of_the_first.none();
  mistakes.gather([&] { of_the_first.refuse(); });
  for (std::size_t i = 1; i < all.size(); ++i)
    if (sound || all[i].options.subject != all.front().options.subject)
      gather_mistakes_of_one(all[i], mistakes);
}

LoadedScenarios loaded(std::vector<ComparedScenario> const& all) {
  Mistakes mistakes;
  gather_mistakes_of_all(all, mistakes);
  mistakes.refuse();
  LoadedScenarios scenarios;
  std::vector<std::vector<std::string>> all_notes;
  for (auto const& it : all) {
    auto [request, notes] = load(it.options);
    all_notes.push_back(std::move(notes));
    scenarios.requests.push_back(std::move(request));
  }
  scenarios.notes = with_names(all, all_notes);
  for (auto const& request : scenarios.requests) scenarios.models.push_back(model_of(request));
  return scenarios;
}

/// All scenarios in full, by which parts of a comparison are known to belong together.
std::string as_text(std::vector<forecast::ForecastRequest> const& requests) {
  std::string text;
  for (auto const& request : requests) text += scenario::print(echo(request), scenario::all_digits);
  return text;
}

/// Notes whose officers are asked for far more or fewer hours than they have.
void note_hours(ComparedScenario const& scenario, sim::Catalogue const& catalogue,
                std::vector<sim::Observations> const& observations, std::vector<std::string>& notes) {
  auto const warning = forecast::out_of_proportion(catalogue, sim::summarise(catalogue, observations));
  if (warning) notes.push_back(fmt::format("{}: {}", scenario.name, report::sentence(*warning)));
}

/// Whether the difference of every variant is known as precisely as asked.
bool reached(Precision const& precision, std::deque<service::Model> const& models,
             AllObservations const& all_observations) {
  auto const& catalogue = models.front().catalogue;
  int const series = series_of(precision, catalogue);
  for (std::size_t i = 1; i < models.size(); ++i) {
    auto const found =
        forecast::horizon_difference(catalogue.kind(series), series, all_observations.front(),
                                     series_of(precision, models[i].catalogue), all_observations[i]);
    if (!found || !found->half_width) return false;
    if (*found->half_width > precision.share * std::abs(found->first)) return false;
  }
  return true;
}

/// A comparison's forms. Expects it and what was asked to live on.
Rendering rendering(forecast::Comparison const& comparison, Options const& options) {
  return {"comparison",
          "caseflow.comparison/2",
          [&] { return report::json_text(comparison, manifest(options)); },
          [&] {
            return report::comparison_text(comparison,
                                           options.all ? report::Detail::all : report::Detail::headlines);
          },
          [&] {
            auto const tables = report::comparison_tables(comparison, options.csv_for, options.choice);
            return std::vector(tables.begin(), tables.end());
          },
          [&] { return report::comparison_table_columns(options.csv_for); },
          [&] {
            auto run = database_run(comparison.baseline, {});
            for (auto const& variant : comparison.variants) run.what_ifs.push_back(variant.name);
            run.replications = comparison.replications;
            run.warnings = report::sentences(comparison);
            run.tables = report::comparison_table_rows(comparison, options.choice);
            return run;
          }};
}

}  // namespace

void gather_mistakes_of_comparison(Options const& options, Mistakes& mistakes) {
  mistakes.gather([&] { gather_mistakes_of_all(compared_scenarios(options), mistakes); });
}

void compare(Options const& options) {
  auto const all = compared_scenarios(options);
  auto scenarios = loaded(all);
  for (auto const& precision : options.precisions) series_of(precision, scenarios.models.front().catalogue);
  listen_for_interrupts();
  Results results(options, report::comparison_table_names);
  std::vector<Run> runs;
  for (std::size_t i = 0; i < all.size(); ++i) runs.push_back({scenarios.models[i], all[i].options});
  auto const precise = [&](Precision const& it, AllObservations const& all_observations) {
    return reached(it, scenarios.models, all_observations);
  };
  auto const all_precise = [&](AllObservations const& so_far) {
    return std::all_of(options.precisions.begin(), options.precisions.end(),
                       [&](Precision const& it) { return precise(it, so_far); });
  };
  auto done = is_kept(options) ? replicate_kept(runs, options, as_text(scenarios.requests))
                               : replicate(runs, options, all_precise);
  if (!done) return;  // a part, of which merge makes an answer
  auto& together = *done;
  auto& all_observations = together.all_observations;
  for (auto const& it : options.precisions)
    if (!precise(it, all_observations))
      scenarios.notes.push_back(not_precise(it, all_observations.front().size()));
  std::vector<forecast::SimulatedScenario> variants;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto const& catalogue = scenarios.models[i].catalogue;
    auto const outlook = forecast::inspected(scenarios.requests[i], options.seed, catalogue,
                                             together.histories[i], all_observations[i]);
    note_hours(all[i], catalogue, all_observations[i], scenarios.notes);
    variants.push_back({all[i].name, std::move(scenarios.requests[i]), catalogue,
                        std::move(all_observations[i]), outlook ? outlook->steps : std::nullopt});
  }
  auto const baseline = std::move(variants.front());
  variants.erase(variants.begin());
  auto const comparison =
      forecast::compared(baseline, std::move(variants), options.seed, std::move(scenarios.notes),
                         options.choice.months_as == report::MonthsAs::quarters);
  results.write(rendering(comparison, options));
}

}  // namespace caseflow::app
