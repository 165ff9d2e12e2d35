#include "model/quality/since_last.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "sim/contract.hpp"

namespace caseflow::quality {

ratings::Rating last_overall(scenario::LastInspection const& last) {
  if (last.overall) return *ratings::rating_named(*last.overall);
  auto const framework = ratings::framework(last.framework);
  SIM_EXPECTS(framework.has_value());
  std::vector<ratings::Rating> found;
  for (auto const& standard : framework->standards) {
    auto const& its = last.standards.at(std::string(standard.id));
    double lowest = 100;
    for (auto const& [id, percent] : its.key_questions) lowest = std::min(lowest, percent);
    found.push_back(its.rating ? *ratings::rating_named(*its.rating)
                               : ratings::band(*framework, static_cast<int>(lowest)));
  }
  return ratings::overall(*framework, found).rating;
}

std::optional<Steps> steps(Outlook const& outlook) {
  Steps steps;
  double count = 0;
  for (auto const& standard : outlook.standards)
    for (auto const& question : standard.questions) {
      if (!question.last || !question.percent) continue;
      steps.last += *question.last;
      steps.pooled += question.pooled;
      steps.drifted += question.drifted;
      steps.forecast += question.percent->mean;
      ++count;
    }
  if (count == 0) return std::nullopt;
  return Steps{steps.last / count, steps.pooled / count, steps.drifted / count, steps.forecast / count};
}

}  // namespace caseflow::quality
