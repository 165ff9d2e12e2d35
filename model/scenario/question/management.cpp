#include "model/scenario/question/management.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, ManagerTeam& team) {
  fields.texts("sites", team.sites, {"Sites whose officers the managers look after."});
  describe_staffing(fields, team, {"Managers in post on the first day with officers.", "FTE", 0, 500});
}

void describe(core::Fields& fields, Management& management) {
  fields.optional_map("teams", management.teams,
                      {"Managers by the sites they look after; at other sites their work takes no time."});
  fields.number("time_share", management.time_share,
                {"Of a manager's day for allocating, countersigning and supervising.", "share", 0.01, 1});
  fields.number("allocation_minutes", management.allocation_minutes,
                {"To give a new case to an officer.", "minutes", 0, 240});
  fields.number("reallocation_minutes", management.reallocation_minutes,
                {"To give a case to another officer.", "minutes", 0, 240});
  fields.numbers("countersigning_minutes", management.countersigning_minutes,
                 {"A full assessment: bands of low, middle and high intensity.", "minutes", 0, 240}, 3);
  fields.number("countersigned_share", management.countersigned_share,
                {"Full assessments of experienced officers that are countersigned.", "share", 0, 1});
  fields.number("countersigned_share_newcomer", management.countersigned_share_newcomer,
                {"The same of newcomers.", "share", 0, 1});
  fields.integer("countersigning_days", management.countersigning_days,
                 {"Within which it is due.", "working days", 0, 60});
  fields.number("supervision_minutes", management.supervision_minutes,
                {"An officer's session of supervision, with its notes.", "minutes", 0, 480});
  fields.number(
      "supervision_weeks_between", management.supervision_weeks_between,
      {"Between an officer's sessions; one not held when the next is due is not held.", "weeks", 1, 52});
}

}  // namespace caseflow::scenario
