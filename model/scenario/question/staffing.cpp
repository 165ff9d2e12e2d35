#include "model/scenario/question/staffing.hpp"

#include <algorithm>

namespace caseflow::scenario {

void describe(core::Fields& fields, Join& join) {
  fields.date("date", join.date, {"When they come."});
  fields.number("fte", join.fte, {"How many.", "FTE", 0, 1000});
  fields.boolean("fill_vacancies", join.fill_vacancies,
                 {"Whether they take vacant posts (where there are too few, they are above the "
                  "establishment); absent: they have posts of their own."});
  fields.date("until", join.until,
              {"Day on which they go, with their posts; only for people with posts of their own."});
}

void describe(core::Fields& fields, Leave& leave) {
  fields.date("date", leave.date, {"When they leave."});
  fields.number("fte", leave.fte, {"How many; at most everybody in post.", "FTE", 0, 1000});
  fields.boolean(
      "posts_end", leave.posts_end,
      {"Whether their posts end with them; absent: the posts stay and are under recruitment from then on."});
}

void describe(core::Fields& fields, PostsChange& change) {
  fields.date("date", change.date, {"First day on which it holds."});
  fields.number("fte", change.fte,
                {"Posts added, under recruitment from then on; below 0: posts removed, vacant ones first and "
                 "others as the people in them leave.",
                 "FTE", -1000, 1000});
}

double Staffing::most_fte() const {
  double most = places_fte();
  for (auto const& item : joins) most += item.second.fte;
  for (auto const& item : posts_changes) most += std::max(0.0, item.second.fte);
  return most;
}

void describe_staffing(core::Fields& fields, Staffing& staffing, core::FieldInfo const& who,
                       std::string_view earlier_key) {
  fields.number(
      "established_fte", staffing.established_fte,
      {"Funded posts, filled or vacant. Vacant posts are under recruitment from the first day with officers.",
       who.unit, who.min, who.max});
  fields.number("in_post_fte", staffing.in_post_fte, who);
  fields.replaced("vacant_fte", "established_fte",
                  "write \"established_fte\", the posts, filled or not: \"in_post_fte\" and what was vacant; "
                  "vacancies follow from both");
  if (earlier_key != "in_post_fte")
    fields.replaced(earlier_key, "in_post_fte", "write \"in_post_fte\", the people in post");
  fields.optional_map("joins", staffing.joins, {"People who come on a date, beyond those in post."});
  fields.optional_map("leaves", staffing.leaves,
                      {"People who leave on a date, in addition to those who leave by chance."});
  fields.optional_map("posts_changes", staffing.posts_changes,
                      {"Posts added or removed on a date; nobody comes or goes because of it."});
}

}  // namespace caseflow::scenario
