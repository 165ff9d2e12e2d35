#include "model/experiment/plan/question.hpp"
#include "model/scenario/document/parse.hpp"
#include "tests/fuzz/must.hpp"
#include "tests/fuzz/targets.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::fuzz {

void read_goal(std::string_view text) {
  static forecast::ForecastRequest const request{test::shipped()};
  static auto const catalogue = forecast::model(request).catalogue;
  auto const parsed = scenario::parse(text, "fuzz.json");
  must_be_placed(parsed.problems);
  if (!parsed.problems.empty()) return;
  auto const read = experiment::read_question(parsed.document, request, catalogue);
  must_be_placed(read.problems);
  if (!read.problems.empty()) return;
  auto const& question = read.question;
  must(question.lattice().size() <= experiment::Lattice::most_plans, "there are no more plans than may be");
  for (bool const most : {false, true}) {
    experiment::Steps plan;
    for (auto const& decision : question.decisions) plan.push_back(most ? decision.steps : 0);
    must(experiment::problems_of(with_plan(request, question, plan)).empty(),
         "the outermost plans can be run");
  }
  for (std::size_t i = 0; i < question.goals.size(); ++i) {
    must(question.aims[i].probability > 0 && question.aims[i].upper() < 1,
         "a goal is neither certain nor idle");
    auto const& months = question.goals[i].months;
    must(question.goals[i].rating ||
             (0 <= months.first && months.first < months.end && months.end <= request.now.months),
         "its months are the forecast's");
  }
}

}  // namespace caseflow::fuzz
