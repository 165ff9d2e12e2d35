#include "model/report/plan/plan_words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/ratings/framework.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::report {
namespace {

using experiment::Checked, experiment::Goal, experiment::PlanAnswer;

std::string replications(long long count) { return counted(count, "simulated future", "simulated futures"); }

std::string rating_goal(PlanAnswer const& answer, Goal const& goal) {
  auto const framework = ratings::framework(answer.request.now.inspection.framework);
  auto const of = goal.standard && framework
                      ? fmt::format("Standard {} ({})", framework->standards[*goal.standard].id,
                                    framework->standards[*goal.standard].name)
                      : std::string("The service");
  return fmt::format("{} rated {} or better", of, rating_name(*goal.rating));
}

/// "Ipswich PO 5 FTE, Ipswich PSO 7 FTE".
std::string posts(PlanAnswer const& answer, std::size_t plan) {
  auto const steps = answer.question.lattice().steps(plan);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < steps.size(); ++i)
    words.push_back(
        fmt::format("{} {}", decision_name(answer, i), plain(answer.question.decisions[i].fte(steps[i]))));
  return listed(words);
}

bool costs_are_fte(PlanAnswer const& answer) {
  auto const& all = answer.question.decisions;
  return std::all_of(all.begin(), all.end(), [](auto const& it) { return it.cost == 1; });
}

/// "the goal in 94.0 % (95 % interval 91.2 to 95.9 %; 90 % is asked for)".
std::string chances(PlanAnswer const& answer, Checked const& checked) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < checked.goals.size(); ++i) {
    auto const& goal = checked.goals[i];
    auto const name = checked.goals.size() == 1
                          ? std::string("the goal")
                          : fmt::format("“{}”", with_spaces(answer.question.goals[i].name));
    words.push_back(fmt::format("{} in {} (95 % interval {} %; {} is asked for)", name,
                                per_cent(goal.share, 1), from_to(100 * goal.low, 100 * goal.high, 1),
                                plain_per_cent(answer.question.goals[i].probability)));
  }
  return listed(words);
}

/// The posts that the plan has at the least that its bounds allow.
std::vector<std::string> at_their_least(PlanAnswer const& answer, std::size_t plan) {
  auto const steps = answer.question.lattice().steps(plan);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (steps[i] == 0) names.push_back(decision_name(answer, i));
  return names;
}

/// Whether an interval of the test reaches below what is asked for.
bool unproven(PlanAnswer const& answer, Checked const& checked) {
  for (std::size_t i = 0; i < checked.goals.size(); ++i)
    if (checked.goals[i].low < answer.question.goals[i].probability) return true;
  return false;
}

/// What the best plan's test and bounds leave open.
std::vector<std::string> reservations(PlanAnswer const& answer, Checked const& best) {
  std::vector<std::string> all;
  if (unproven(answer, best))
    all.push_back(fmt::format(
        "{} do not prove it: an interval of the test reaches below what is asked for. More of them "
        "(--replications) would narrow it.",
        capitalised(replications(best.replications))));
  if (auto const least = at_their_least(answer, best.plan); !least.empty())
    all.push_back(fmt::format("{} {} at the least that the bounds allow: fewer may do.", listed(least),
                              least.size() == 1 ? "is" : "are"));
  return all;
}

}  // namespace

std::string decision_name(PlanAnswer const& answer, std::size_t decision) {
  auto const& now = answer.request.now;
  auto const& it = answer.question.decisions[decision];
  auto const key = it.pointer.substr(it.pointer.rfind('/') + 1);
  if (it.pointer.starts_with("/workforce/posts/")) return posts_name(now, key);
  if (it.pointer.starts_with("/unpaid_work/")) return team_name(now, key) + ' ' + it.who;
  if (it.pointer.starts_with("/through_the_gate/")) return prison_name(now, key) + ' ' + it.who;
  return proper_name(key) + ' ' + it.who;
}

std::string goal_words(PlanAnswer const& answer, std::size_t at) {
  auto const& goal = answer.question.goals[at];
  if (goal.rating) return rating_goal(answer, goal);
  auto const& measure = forecast::measure_of(answer.catalogue, goal.series);
  auto const& by = answer.catalogue.series()[static_cast<std::size_t>(goal.series)].by;
  auto const part = by.dimension.empty() ? "" : ", " + value_name(answer.request.now, by);
  auto const limit = measure.unit == "share" ? plain_per_cent(goal.limit) : plain(goal.limit);
  auto const months = months_text(answer.request.now.start, goal.months.first, goal.months.end - 1);
  bool const all = goal.months.first == 0 && goal.months.end == answer.request.now.months;
  auto const when = goal.every_month ? "in every month, " + months
                    : all            ? "over the whole forecast"
                                     : "in " + months;
  return fmt::format("{}{}: {} {} {}", plain_label(measure), part, goal.at_most ? "at most" : "at least",
                     limit, when);
}

std::string plan_sentence(PlanAnswer const& answer) {
  auto const& optimum = answer.optimum;
  auto const* const goals = answer.question.goals.size() == 1 ? "goal" : "goals";
  bool const sure = optimum.not_examined == 0 && optimum.too_close == 0;
  std::string begin;
  if (optimum.best)
    begin = fmt::format("The cheapest staffing {} that meets the {} is", sure ? "within the bounds" : "found",
                        goals);
  else if (optimum.not_examined > 0)
    begin = fmt::format(
        "The search ended before it found a staffing that meets the {}: {} not examined. The nearest so far "
        "is",
        goals, counted(static_cast<long long>(optimum.not_examined), "plan was", "plans were"));
  else
    begin = fmt::format("No staffing within the bounds {} the {}. The nearest is",
                        sure ? "meets" : "was found that meets", goals);
  auto const& plan = optimum.best ? *optimum.best : *optimum.nearest;
  return fmt::format("{} {}. Tested on {} that played no part in the search, it met {}.", begin,
                     plan_phrase(answer, plan.plan), replications(plan.replications), chances(answer, plan));
}

std::string plan_phrase(PlanAnswer const& answer, std::size_t plan) {
  auto const all = answer.question.decisions.size() == 1
                       ? std::string(" FTE")
                       : fmt::format(", {} FTE together", plain(answer.fte(plan)));
  auto const cost = costs_are_fte(answer) ? "" : fmt::format(", at a cost of {}", plain(answer.cost(plan)));
  return posts(answer, plan) + all + cost;
}

std::vector<std::string> plan_notes(PlanAnswer const& answer) {
  auto const& optimum = answer.optimum;
  std::vector<std::string> notes;
  if (optimum.best) notes = reservations(answer, *optimum.best);
  auto const plans = [&optimum](std::size_t count) {
    std::string const one = optimum.best ? "cheaper plan" : "plan";
    return counted(static_cast<long long>(count), one + " was", one + "s were");
  };
  if (optimum.best && optimum.not_examined == 0) {
    std::vector<std::string> clearly;
    for (auto const& aim : answer.question.aims) clearly.push_back(plain_per_cent(aim.upper()));
    notes.push_back(fmt::format(
        "With a probability of at least {}, no cheaper plan meets {} clearly, in {} of futures; one that is "
        "closer to "
        "what is asked for may have been passed over.{}",
        per_cent(1 - answer.rules.hunt.error), clearly.size() == 1 ? "the goal" : "every goal",
        listed(clearly),
        optimum.inferred
            ? " This takes it that more staff of any post do no harm; every cheaper neighbour was "
              "simulated by itself."
            : ""));
  }
  if (optimum.best)
    notes.emplace_back(
        "Of neighbouring plans that cost the same and meet the goals, it is the one nearest to the posts "
        "that are "
        "funded now.");
  if (!optimum.best && optimum.not_examined == 0 && optimum.inferred)
    notes.emplace_back(
        "This takes it that more staff of any post do no harm: what missed a goal with the most staff "
        "was not simulated with less.");
  if (optimum.not_examined > 0)
    notes.push_back(
        fmt::format("The search ended after {}; {} not examined.{}", replications(optimum.searched),
                    plans(optimum.not_examined),
                    optimum.cheapest_nearby ? " No cheaper neighbour of the plan meets the goals." : ""));
  if (optimum.too_close > 0)
    notes.push_back(fmt::format("{} too close to the goals to call in {}.", plans(optimum.too_close),
                                replications(optimum.most_of_a_plan)));
  if (!optimum.inferred)
    notes.emplace_back("More staff was seen to be worse in places, so that no plan was ruled out unseen.");
  for (auto const& failed : optimum.failed)
    notes.push_back(fmt::format("{} passed the search and failed the test: it met {}.",
                                capitalised(posts(answer, failed.plan)), chances(answer, failed)));
  notes.emplace_back(
      answer.question.hiring == experiment::Hiring::recruited
          ? "Posts are funded from the start date on. Those that are added are recruited for, with the "
            "scenario's lead time; where there are fewer than people in post, people leave on the start date."
          : "Posts are funded and filled from the start date on; whoever leaves later is replaced with the "
            "scenario's lead time.");
  notes.insert(notes.end(), answer.notes.begin(), answer.notes.end());
  return notes;
}

}  // namespace caseflow::report
