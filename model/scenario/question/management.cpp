#include "model/scenario/question/management.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, ManagerTeam& team) {
  fields.texts("sites", team.sites, {"Sites whose officers the managers look after."});
  describe_staffing(fields, team, {"Managers in post on the first day with officers.", "FTE", 0, 500});
}

void describe(core::Fields& fields, Management& management) {
  fields.optional_map("teams", management.teams,
                      {"Managers by the sites they look after; at other sites their work takes no time."});
  fields.number(
      "time_share", management.time_share,
      {"Share of a manager's day for allocating, countersigning and supervising.", "share", 0.01, 1});
  fields.number("allocation_minutes", management.allocation_minutes,
                {"Manager time to give a new case to an officer.", "minutes", 0, 240});
  fields.number("reallocation_minutes", management.reallocation_minutes,
                {"Manager time to give a case to another officer.", "minutes", 0, 240});
  fields.numbers(
      "countersigning_minutes", management.countersigning_minutes,
      {"Manager time to countersign a full assessment, in bands of low, middle and high intensity.",
       "minutes", 0, 240},
      3);
  fields.number("countersigned_share", management.countersigned_share,
                {"Full assessments of experienced officers that are countersigned.", "share", 0, 1});
  fields.number("countersigned_share_newcomer", management.countersigned_share_newcomer,
                {"The same for newcomers.", "share", 0, 1});
  fields.integer("countersigning_days", management.countersigning_days,
                 {"Time within which countersigning is due.", "working days", 0, 60});
  fields.number(
      "supervision_minutes", management.supervision_minutes,
      {"Manager time for a supervision session with an officer, with its notes.", "minutes", 0, 480});
  fields.number(
      "supervision_weeks_between", management.supervision_weeks_between,
      {"Time between an officer's sessions; one that has not been held when the next is due is dropped.",
       "weeks", 1, 52});
}

}  // namespace caseflow::scenario
