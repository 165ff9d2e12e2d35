#include <algorithm>
#include <cmath>
#include <deque>
#include <iterator>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/replicate.hpp"
#include "app/results.hpp"
#include "app/verbs.hpp"
#include "model/forecast/comparison.hpp"
#include "model/forecast/outlook.hpp"

namespace caseflow::app {
namespace {

/// A scenario to be compared: as the user calls it, and the command line that runs it alone.
struct Entry {
  std::string name;
  Asked asked;
};

/// "a+b" as its parts. A name without any is a part too.
std::vector<std::string> parts(std::string const& text) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at <= text.size();) {
    auto const end = std::min(text.find('+', at), text.size());
    all.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

/// "norfolk-suffolk+four-officers-leave": a scenario and the what-ifs laid over it.
Entry entry(Asked const& all, std::string const& name) {
  Entry made{name, all};
  auto const words = parts(name);
  made.asked.subject = words.front();
  made.asked.overlays.assign(words.begin() + 1, words.end());
  made.asked.settings.clear();
  return made;
}

/// The baseline first, then the other scenarios, then the baseline under each what-if and each setting.
std::vector<Entry> entries(Asked const& all) {
  std::vector<Entry> made{entry(all, all.subject)};
  auto const baseline = made.front().asked;
  for (auto const& name : all.others) made.push_back(entry(all, name));
  for (auto const& what_if : all.overlays) {
    made.push_back({what_if, baseline});
    auto overlays = parts(what_if);
    std::move(overlays.begin(), overlays.end(), std::back_inserter(made.back().asked.overlays));
  }
  for (auto const& setting : all.settings) {
    made.push_back({fmt::format("{} = {}", setting.pointer, setting.value), baseline});
    made.back().asked.settings.push_back(setting);
  }
  return made;
}

void refuse_other_months(Entry const& baseline, scenario::Scenario const& its, Entry const& other,
                         scenario::Scenario const& others) {
  if (forecast::same_months(its, others)) return;
  auto const told = [](scenario::Scenario const& scenario) {
    return fmt::format("{} months from {}", scenario.months, sim::to_string(scenario.start));
  };
  throw wrong_usage(fmt::format("compare needs the same months: {} forecasts {}, {} forecasts {}",
                                baseline.name, told(its), other.name, told(others)),
                    "lay a what-if over one of them, or give it the other's \"start\" and \"months\"");
}

/// Everything loaded, and the sentences that the reader should know, each once.
struct Side {
  std::vector<forecast::ForecastRequest> questions;
  std::deque<service::Model> models;
  std::vector<std::string> notes;
};

Side loaded(std::vector<Entry> const& entries) {
  Side side;
  for (auto const& it : entries) {
    auto [question, notes] = load(it.asked);
    for (auto& note : notes)
      if (std::find(side.notes.begin(), side.notes.end(), note) == side.notes.end())
        side.notes.push_back(std::move(note));
    side.questions.push_back(std::move(question));
    refuse_other_months(entries.front(), side.questions.front().now, it, side.questions.back().now);
  }
  for (auto const& question : side.questions) side.models.push_back(forecast::model(question));
  return side;
}

/// Whether the difference of every variant is known as precisely as asked.
bool reached(Precision const& precision, std::deque<service::Model> const& models,
             Ledgers const& all_observations) {
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

}  // namespace

void compare(Asked const& asked) {
  auto const all = entries(asked);
  auto side = loaded(all);
  for (auto const& precision : asked.precisions) series_of(precision, side.models.front().catalogue);
  listen_for_interrupts();
  Results results(asked, forecast::comparison_table_names);
  std::vector<Run> runs;
  for (std::size_t i = 0; i < all.size(); ++i) runs.push_back({side.models[i], all[i].asked});
  auto const precise = [&](Precision const& it, Ledgers const& all_observations) {
    return reached(it, side.models, all_observations);
  };
  auto [all_observations, histories] = replicate(runs, asked, [&](Ledgers const& so_far) {
    return std::all_of(asked.precisions.begin(), asked.precisions.end(),
                       [&](Precision const& it) { return precise(it, so_far); });
  });
  for (auto const& it : asked.precisions)
    if (!precise(it, all_observations))
      side.notes.push_back(not_precise(it, all_observations.front().size()));
  std::vector<forecast::Contender> contenders;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto const& catalogue = side.models[i].catalogue;
    forecast::inspected(side.questions[i], asked.seed, catalogue, histories[i], all_observations[i]);
    contenders.push_back(
        {all[i].name, std::move(side.questions[i]), catalogue, std::move(all_observations[i])});
  }
  auto const baseline = std::move(contenders.front());
  contenders.erase(contenders.begin());
  auto const comparison =
      forecast::compared(baseline, std::move(contenders), asked.seed, std::move(side.notes));
  results.write({"comparison", [&] { return forecast::json_text(comparison); },
                 [&] { return forecast::comparison_text(comparison); },
                 [&] {
                   auto const tables = forecast::comparison_tables(comparison);
                   return std::vector(tables.begin(), tables.end());
                 }});
}

}  // namespace caseflow::app
