#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/question/staffing.hpp"

namespace caseflow::scenario {

/// Managers who together look after the officers of some sites.
struct ManagerTeam : Staffing {
  std::vector<std::string> sites;
};
void describe(core::Fields& fields, ManagerTeam& team);

/// What managers do for cases and officers. At sites without a team it takes nobody's time and no time.
struct Management {
  std::map<std::string, ManagerTeam> teams;
  double time_share = 0;  ///< Of a manager's day; the rest is performance, partnerships, personnel, premises.
  double allocation_minutes = 0;    ///< A new case.
  double reallocation_minutes = 0;  ///< A case that changes its officer.
  std::vector<double>
      countersigning_minutes;               ///< Three: an assessment in full, by the intensity of its band.
  double countersigned_share = 0;           ///< Of an experienced officer's full assessments.
  double countersigned_share_newcomer = 0;  ///< Of a newcomer's.
  int countersigning_days = 0;              ///< Working days within which it is due.
  double supervision_minutes = 0;           ///< An officer's session, with its notes.
  /// A session that has not been held when the next is due is not held.
  double supervision_weeks_between = 0;
};
void describe(core::Fields& fields, Management& management);

}  // namespace caseflow::scenario
