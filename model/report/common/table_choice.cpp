#include "model/report/common/table_choice.hpp"

#include <algorithm>
#include <cstddef>

#include "model/report/common/dates.hpp"

namespace caseflow::report {

bool TableChoice::has(std::string_view measure) const {
  return measures.empty() || std::find(measures.begin(), measures.end(), measure) != measures.end();
}

std::vector<Period> periods(scenario::Scenario const& scenario, MonthsAs months_as) {
  std::vector<Period> all;
  auto const days = first_days(scenario);
  if (months_as != MonthsAs::horizon) {
    int const length = months_as == MonthsAs::quarters ? forecast::months_of_a_quarter : 1;
    for (int first = 0; first < scenario.months; first += length)
      all.push_back(
          {days[static_cast<std::size_t>(first)], {first, std::min(first + length, scenario.months)}});
  }
  all.push_back({"horizon", {0, scenario.months}});
  return all;
}

}  // namespace caseflow::report
