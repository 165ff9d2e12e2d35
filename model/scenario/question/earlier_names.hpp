#pragma once

#include "model/scenario/document/document.hpp"

namespace caseflow::scenario {

/// Reads what files of an earlier version say of staff: the people in post of every team under the name that
/// its people had, and `vacant_fte` beside them in place of the posts. Where the two stand together they come
/// to posts and people in post; vacancies alone are left as they are, for the reader to refuse. A whole
/// scenario (one with a `format`, as forecasts echo it) gets the fields that earlier versions did not have.
void follow_earlier_names(Document& document);

}  // namespace caseflow::scenario
