#include <algorithm>
#include <string_view>
#include <utility>

#include "model/experiment/plan/question.hpp"
#include "model/scenario/check/check.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::experiment {
namespace {

struct Staffed {
  double established_fte, in_post_fte;
};

Staffed staffed(Decision const& decision, Hiring hiring, int steps) {
  double const posts = decision.fte(steps);
  if (hiring == Hiring::at_once) return {posts, posts};
  return {posts, std::min(posts, decision.in_post_fte_now)};
}

}  // namespace

forecast::ForecastRequest with_plan(forecast::ForecastRequest const& request, Question const& question,
                                    Steps const& plan) {
  auto now = request.now;
  scenario::for_all_staff(
      now, [&](std::string const& all, std::string const& name, char const*, scenario::Staffing& staffing) {
        auto const pointer = scenario::child(all, name);
        for (std::size_t i = 0; i < question.decisions.size(); ++i) {
          if (question.decisions[i].pointer != pointer) continue;
          auto const made = staffed(question.decisions[i], question.hiring, plan[i]);
          staffing.established_fte = made.established_fte;
          staffing.in_post_fte = made.in_post_fte;
        }
      });
  return forecast::with_changes_of(request, std::move(now), request.at_first());
}

std::vector<scenario::Setting> settings(Question const& question, Steps const& plan) {
  std::vector<scenario::Setting> all;
  for (std::size_t i = 0; i < question.decisions.size(); ++i) {
    auto const& decision = question.decisions[i];
    auto const made = staffed(decision, question.hiring, plan[i]);
    all.push_back({decision.pointer + "/established_fte", scenario::print(made.established_fte)});
    all.push_back({decision.pointer + "/in_post_fte", scenario::print(made.in_post_fte)});
  }
  return all;
}

scenario::Diagnostics problems_of(forecast::ForecastRequest const& request) {
  auto found = scenario::check(request.now);
  for (auto const& change : request.changes)
    if (found.empty()) found = scenario::check(change.scenario);
  return found;
}

}  // namespace caseflow::experiment
