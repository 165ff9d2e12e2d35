#include "model/quality/last_overall.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "model/ratings/framework.hpp"
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

}  // namespace caseflow::quality
