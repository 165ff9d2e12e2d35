#include "model/ratings/inspection.hpp"

#include "sim/contract.hpp"

namespace caseflow::ratings {

int percentage(int sufficient, int cases) {
  SIM_EXPECTS(cases >= 1 && sufficient >= 0 && sufficient <= cases);
  std::int64_t const doubled = 2 * static_cast<std::int64_t>(cases);
  return static_cast<int>((200 * static_cast<std::int64_t>(sufficient) + cases) / doubled);
}

Figure counted(int sufficient, int cases) { return {percentage(sufficient, cases), sufficient, cases, true}; }

Figure printed(int percent, int cases) {
  SIM_EXPECTS(percent >= 0 && percent <= 100 && cases >= 1);
  int const nearest = static_cast<int>((static_cast<std::int64_t>(percent) * cases + 50) / 100);
  return {percent, nearest, cases, percentage(nearest, cases) == percent};
}

}  // namespace caseflow::ratings
