#pragma once

#include <string>
#include <vector>

namespace caseflow::app {

/// Names that ship, which the completion offers.
struct OfferedNames {
  std::vector<std::string> scenarios, what_ifs, inspections, services, goals;
};

/// A script that teaches bash to complete verbs, their options and the names. From the same notes as the
/// help.
std::string completion(OfferedNames const& names);

}  // namespace caseflow::app
