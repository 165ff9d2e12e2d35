#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/question/dated.hpp"
#include "model/scenario/question/layers.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

/// What is wrong between the fields of a scenario whose fields are right one by one; all of it. A scenario
/// without diagnostics can be planned and run.
///
/// `measures` are the names of a forecast's measures, which targets must be among; empty: not checked.
/// The diagnostics have pointers, but neither layer nor line: see `located`.
Diagnostics check(Scenario const& scenario, std::vector<std::string> const& measures = {});

/// What is odd but possible, and what has no effect: for the user to read, no reason to refuse.
Diagnostics notes(Scenario const& scenario, bool what_if = false);

/// What a what-if, or a change on a date, does to posts and people, and what it makes many times as large or
/// small as it was: units mistaken, more likely than not. A note may be a sentence in `got` alone.
/// `day`: "the start date", or a date.
Diagnostics what_if_notes(Scenario const& before, Scenario const& now, std::string const& day);

/// Numbers that no entry of `sources` covers, and what is wrong with the entries. `document` is what the
/// scenario was read from.
Diagnostics check_sources(Scenario const& scenario, Document const& document);

/// What a what-if, or a change on a date, may not change: the start date and what comes before it, and the
/// names that the state of a service hangs on on that day ("the start date", or a date). Expects two
/// scenarios without diagnostics of their own.
Diagnostics check_what_if(Scenario const& before, Scenario const& now, std::string const& day);

/// The diagnostics with the layer and line in which the document has their pointers, in its order.
Diagnostics located(Document const& document, Diagnostics diagnostics);

/// A scenario read and checked, which counts only where there are no problems.
struct Checked {
  Scenario now;
  std::optional<Scenario> before;      ///< At first, where it is different.
  std::vector<DatedScenario> changes;  ///< By date; those before the start date follow `before`.
  Diagnostics problems;                ///< Located.
  Diagnostics notes;                   ///< Located; none where there are problems.
};

/// From what the layers gave to a scenario: problems of the layers, or else of single fields, or else of all
/// checks above together. `measures` as in `check`.
Checked checked(Assembled const& assembled, std::vector<std::string> const& measures = {});

}  // namespace caseflow::scenario
