#include <nlohmann/json.hpp>

#include "model/report/common/dates.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/version.hpp"
#include "model/report/plan/plan.hpp"
#include "model/report/plan/plan_words.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using experiment::Checked, experiment::PlanAnswer;
using scenario::Json;

constexpr std::array standing_words{"not_decided", "met", "missed", "too_close", "failed_the_test"};

Json posts_json(PlanAnswer const& answer, std::size_t plan) {
  auto const steps = answer.question.lattice().steps(plan);
  auto json = Json::object();
  for (std::size_t i = 0; i < steps.size(); ++i)
    json[answer.question.decisions[i].name] = answer.question.decisions[i].fte(steps[i]);
  return json;
}

Json checked_json(PlanAnswer const& answer, Checked const& checked) {
  Json json{{"posts", posts_json(answer, checked.plan)},
            {"fte", six_digits(answer.fte(checked.plan))},
            {"cost", six_digits(answer.cost(checked.plan))},
            {"seed", experiment::seed_of(answer.seed, checked.stream)},
            {"replications", checked.replications},
            {"passed", checked.passed},
            {"goals", Json::object()}};
  for (std::size_t i = 0; i < checked.goals.size(); ++i) {
    auto const& chance = checked.goals[i];
    json["goals"][answer.question.goals[i].name] = {{"probability", six_digits(chance.share)},
                                                    {"low", six_digits(chance.low)},
                                                    {"high", six_digits(chance.high)}};
  }
  return json;
}

Json or_null(PlanAnswer const& answer, std::optional<Checked> const& checked) {
  return checked ? checked_json(answer, *checked) : Json(nullptr);
}

Json decisions_json(PlanAnswer const& answer) {
  auto json = Json::object();
  for (std::size_t i = 0; i < answer.question.decisions.size(); ++i) {
    auto const& it = answer.question.decisions[i];
    json[it.name] = {{"label", decision_name(answer, i)},
                     {"at", it.pointer},
                     {"least", six_digits(it.least)},
                     {"most", six_digits(it.fte(it.steps))},
                     {"step", six_digits(it.step)},
                     {"cost", six_digits(it.cost)},
                     {"established_fte_now", six_digits(it.established_fte_now)},
                     {"in_post_fte_now", six_digits(it.in_post_fte_now)}};
  }
  return json;
}

Json goals_json(PlanAnswer const& answer) {
  auto json = Json::object();
  auto const months = month_names(answer.request.now);
  for (std::size_t i = 0; i < answer.question.goals.size(); ++i) {
    auto const& it = answer.question.goals[i];
    Json one{{"label", goal_words(answer, i)},
             {"probability", six_digits(it.probability)},
             {"indifference", six_digits(answer.question.aims[i].indifference)}};
    if (it.rating) {
      one["rating_at_least"] = ratings::word(*it.rating);
    } else {
      one["measure"] = it.measure;
      one[it.at_most ? "at_most" : "at_least"] = six_digits(it.limit);
      one["from"] = months[static_cast<std::size_t>(it.months.first)];
      one["until"] = months[static_cast<std::size_t>(it.months.end - 1)];
      one["every_month"] = it.every_month;
    }
    json[it.name] = std::move(one);
  }
  return json;
}

Json tried_json(PlanAnswer const& answer) {
  auto json = Json::array();
  for (auto const& tried : answer.optimum.tried) {
    Json one{{"posts", posts_json(answer, tried.plan)},
             {"fte", six_digits(answer.fte(tried.plan))},
             {"cost", six_digits(answer.cost(tried.plan))},
             {"verdict", standing_words[static_cast<std::size_t>(tried.standing)]},
             {"replications", tried.replications},
             {"goals", Json::object()}};
    for (std::size_t i = 0; i < tried.shares.size(); ++i)
      one["goals"][answer.question.goals[i].name] = six_digits(tried.shares[i]);
    json.push_back(std::move(one));
  }
  return json;
}

}  // namespace

std::string json_text(PlanAnswer const& answer) {
  auto const& optimum = answer.optimum;
  auto const& hunt = answer.rules.hunt;
  Json json{{"format", "caseflow.plan/1"}, {"version", version()}};
  json["scenario"] = echo(answer.request);
  json["seed"] = answer.seed;
  json["about"] = answer.question.about;
  json["people"] = experiment::hiring_words[static_cast<std::size_t>(answer.question.hiring)];
  json["decisions"] = decisions_json(answer);
  json["goals"] = goals_json(answer);
  json["sentence"] = plan_sentence(answer);
  json["plan"] = or_null(answer, optimum.best);
  json["nearest"] = or_null(answer, optimum.nearest);
  json["failed_the_test"] = Json::array();
  for (auto const& failed : optimum.failed) json["failed_the_test"].push_back(checked_json(answer, failed));
  json["beside"] = Json::object();
  for (std::size_t i = 0; i < optimum.beside.size(); ++i)
    json["beside"][answer.question.decisions[i].name] = {{"fewer", or_null(answer, optimum.beside[i].fewer)},
                                                         {"more", or_null(answer, optimum.beside[i].more)}};
  json["search"] = {{"confidence", six_digits(1 - hunt.error)},
                    {"replications", optimum.searched},
                    {"replications_of_tests", optimum.checked},
                    {"most_replications", hunt.most},
                    {"most_replications_of_a_plan", optimum.most_of_a_plan},
                    {"plans", answer.question.lattice().size()},
                    {"cheaper_plans_not_examined", optimum.not_examined},
                    {"cheaper_plans_too_close", optimum.too_close},
                    {"cheapest_of_its_neighbours", optimum.cheapest_nearby},
                    {"more_taken_to_do_no_harm", optimum.inferred}};
  json["tried"] = tried_json(answer);
  json["notes"] = plan_notes(answer);
  return scenario::print(json, scenario::all_digits);
}

}  // namespace caseflow::report
