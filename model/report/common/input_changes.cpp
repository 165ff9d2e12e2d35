#include "model/report/common/input_changes.hpp"

#include <nlohmann/json.hpp>

namespace caseflow::report {

using scenario::Json;

Json inputs_json(std::vector<scenario::InputChange> const& changes) {
  Json all = Json::array();
  for (auto const& change : changes)
    all.push_back({{"pointer", change.pointer},
                   {"baseline", change.first},
                   {"variant", change.second},
                   {"unit", change.unit},
                   {"meaning", change.meaning},
                   {"holds", scenario::when(change)},
                   {"role", change.role.empty() ? Json(nullptr) : Json(change.role)},
                   {"source", change.source}});
  return all;
}

}  // namespace caseflow::report
