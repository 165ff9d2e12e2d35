#include "model/scenario/staffing.hpp"

namespace caseflow::scenario {

void describe_staffing(core::Fields& fields, Staffing& staffing, core::Note const& who,
                       std::string_view earlier_key) {
  fields.number("established_fte", staffing.established_fte,
                {"Posts that are funded, filled or not. Vacancies, under recruitment from the first day with "
                 "officers on, are those beyond the people in post.",
                 who.unit, who.min, who.max});
  fields.number("in_post_fte", staffing.in_post_fte, who);
  fields.replaced("vacant_fte", "established_fte",
                  "write \"established_fte\", the posts, filled or not: \"in_post_fte\" and what was vacant; "
                  "vacancies follow from both");
  if (earlier_key != "in_post_fte")
    fields.replaced(earlier_key, "in_post_fte", "write \"in_post_fte\", the people in post");
}

}  // namespace caseflow::scenario
