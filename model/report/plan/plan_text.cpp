// A plan for a terminal.

#include <utility>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/plan/plan.hpp"
#include "model/report/plan/plan_words.hpp"

namespace caseflow::report {
namespace {

using experiment::Chance, experiment::Checked, experiment::PlanAnswer;

std::vector<Column> name_and_figures(std::size_t count) {
  std::vector<Column> all(count + 1, {.align = Align::right});
  all.front() = {.wraps = true};
  return all;
}

std::string interval(Chance const& chance) {
  return fmt::format("{} ({})", per_cent(chance.share, 1), from_to(100 * chance.low, 100 * chance.high, 1));
}

std::string posts_table(PlanAnswer const& answer, std::size_t plan) {
  auto const steps = answer.question.lattice().steps(plan);
  Rows rows{{"Posts (FTE)", "in post now", "funded now", "plan", "bounds", "cost"}};
  for (std::size_t i = 0; i < steps.size(); ++i) {
    auto const& decision = answer.question.decisions[i];
    rows.push_back({decision_name(answer, i), plain(decision.in_post_fte_now),
                    plain(decision.established_fte_now), plain(decision.fte(steps[i])),
                    fmt::format("{} to {}", plain(decision.least), plain(decision.fte(decision.steps))),
                    plain(decision.cost * decision.fte(steps[i]))});
  }
  if (steps.size() > 1)
    rows.push_back(
        {"Together", "", plain(answer.fte_now()), plain(answer.fte(plan)), "", plain(answer.cost(plan))});
  return table(std::move(rows), name_and_figures(5));
}

std::string goals_table(PlanAnswer const& answer, Checked const& checked) {
  Rows rows{{"Goal", "asked", "chance (95 % interval)"}};
  for (std::size_t i = 0; i < checked.goals.size(); ++i)
    rows.push_back({goal_words(answer, i), plain_per_cent(answer.question.goals[i].probability),
                    interval(checked.goals[i])});
  return table(std::move(rows), name_and_figures(2));
}

/// What the interval of the goal that is worst off says.
std::string verdict(PlanAnswer const& answer, Checked const& checked) {
  bool met = true;
  for (std::size_t i = 0; i < checked.goals.size(); ++i) {
    double const asked = answer.question.goals[i].probability;
    if (checked.goals[i].high < asked) return "missed";
    met = met && checked.goals[i].low >= asked;
  }
  return met ? "met" : "unclear";
}

std::string beside_table(PlanAnswer const& answer, std::size_t plan) {
  auto const steps = answer.question.lattice().steps(plan);
  Rows rows{{"Posts", "FTE", ""}};
  for (auto const& goal : answer.question.goals) rows.front().push_back(with_spaces(goal.name));
  rows.front().emplace_back("goals");
  auto const add = [&](std::size_t i, int by, std::optional<Checked> const& checked) {
    auto const& decision = answer.question.decisions[i];
    double const fte = decision.fte(steps[i] + by);
    Row row{decision_name(answer, i), checked ? plain(fte) : "", by < 0 ? "fewer" : "more"};
    if (checked) {
      for (auto const& chance : checked->goals) row.push_back(interval(chance));
      row.push_back(verdict(answer, *checked));
    } else {
      row.emplace_back("beyond the bounds");
    }
    rows.push_back(std::move(row));
  };
  for (std::size_t i = 0; i < answer.optimum.beside.size(); ++i) {
    add(i, -1, answer.optimum.beside[i].fewer);
    add(i, 1, answer.optimum.beside[i].more);
  }
  return table(std::move(rows), name_and_figures(3 + answer.question.goals.size()));
}

}  // namespace

std::string plan_text(PlanAnswer const& answer) {
  auto const& optimum = answer.optimum;
  Checked const& shown = optimum.best ? *optimum.best : *optimum.nearest;
  auto text = wrapped(answer.request.now.name, "");
  if (!answer.question.about.empty()) text += wrapped(answer.question.about, "");
  text += '\n' + wrapped(plan_sentence(answer), "");
  text +=
      fmt::format("\n{}\n", optimum.best ? "The plan" : "The nearest plan") + posts_table(answer, shown.plan);
  text += fmt::format("\nThe goals, on {}\n",
                      counted(shown.replications, "fresh simulated future", "fresh simulated futures")) +
          goals_table(answer, shown);
  text +=
      fmt::format("\nOne step fewer or more, on {} of these (chance, 95 % interval)\n", answer.rules.beside) +
      beside_table(answer, shown.plan);
  text += "\nWorth knowing\n";
  for (auto const& note : plan_notes(answer)) text += wrapped(note, "  - ");
  return text;
}

}  // namespace caseflow::report
