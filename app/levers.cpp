#include <cstddef>
#include <deque>
#include <utility>

#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/replicate.hpp"
#include "app/report.hpp"
#include "app/verbs.hpp"
#include "model/forecast/levers.hpp"
#include "model/forecast/outlook.hpp"

namespace caseflow::app {

void levers(Asked const& asked) {
  auto [question, notes] = load(asked);
  if (!question.now.inspection.date)
    throw wrong_usage("this scenario has no inspection whose ratings could be moved",
                      "give it a date: --set /inspection/date=2020-05-01");
  auto const moved = forecast::lever_questions(question, notes);
  listen_for_interrupts();
  Report report(asked);
  std::deque<service::Model> models;  // stay where they are
  models.push_back(forecast::model(question));
  for (auto const& lever : moved) models.push_back(forecast::model(lever.question));
  std::deque<Asked> alone{asked};  // how each is run by itself
  for (auto const& lever : moved) {
    auto& its = alone.emplace_back(asked).settings;
    its.insert(its.end(), lever.settings.begin(), lever.settings.end());
  }
  std::vector<Run> runs;
  for (std::size_t i = 0; i < models.size(); ++i) runs.push_back({models[i], alone[i]});
  auto const all = replicate(runs, asked, [](Ledgers const&) { return true; });
  auto const outlook = [&](forecast::Question const& of, std::size_t run) {
    return quality::outlook(of.now.inspection, of.now.judgement, all.histories[run], asked.seed);
  };
  std::vector<quality::Outlook> outlooks;
  for (std::size_t i = 0; i < moved.size(); ++i) outlooks.push_back(outlook(moved[i].question, i + 1));
  auto const table =
      forecast::lever_table(question, asked.seed, outlook(question, 0), moved, outlooks, std::move(notes));
  report.give([&] { return forecast::levers_text(table); }, [&] { return forecast::json_text(table); });
}

}  // namespace caseflow::app
