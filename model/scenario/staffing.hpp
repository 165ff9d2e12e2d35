#pragma once

#include <string_view>

#include "model/core/fields.hpp"

namespace caseflow::scenario {

/// Posts and the people in them, told the same way wherever people work. Vacancies follow from both.
struct Staffing {
  double established_fte = 1;  ///< Posts that are funded, filled or not.
  double in_post_fte = 1;      ///< People in them on the first day with officers.

  /// Posts without a person, which are under recruitment from that day on.
  double vacant_fte() const { return established_fte > in_post_fte ? established_fte - in_post_fte : 0; }
  /// People beyond the posts. They stay; whoever leaves is not replaced until the posts are enough.
  double above_establishment_fte() const {
    return in_post_fte > established_fte ? in_post_fte - established_fte : 0;
  }
  /// Posts, or people where there are more of them.
  double places_fte() const { return established_fte > in_post_fte ? established_fte : in_post_fte; }
};

/// `who` says who is in post, in which unit and range; `earlier_key` is what files of an earlier version
/// called it.
void describe_staffing(core::Fields& fields, Staffing& staffing, core::Note const& who,
                       std::string_view earlier_key = "in_post_fte");

}  // namespace caseflow::scenario
