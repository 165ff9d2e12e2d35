#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/document/json.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/date.hpp"

/// What changes on a date: the member `changes` of a scenario's document. Its members, by name, are
///
///     {"from": "2019-10-01", "about": "more officers", "patch": {"workforce": {…}}}
///
/// where `patch` is a merge patch (RFC 7396) over the scenario as it is until then.
namespace caseflow::scenario {

/// What a change says of itself, its patch apart.
struct ChangeHead {
  sim::Date from{};
  std::optional<std::string> about;
};
void describe(core::Fields& fields, ChangeHead& head);

/// One change as its document says it.
struct DatedPatch {
  std::string name, about;
  sim::Date from{};
  Document patch;
  Document said;  ///< The whole member, for what is wrong with its date.
};

/// Prepares a document to be merged with others: a null in one of its patches is the patch's, and must not
/// remove anything from the layers beneath. `take_changes` gives the nulls back.
void hide_nulls_of_patches(Document& layer);

/// Takes the member `changes` out of a document, by date, and what its `sources` say of numbers in there into
/// the patches' own. Problems: what has not the form above, two changes on one date, and members of a patch
/// that are no practice of the service: its name and period, inspections, targets, levers and beliefs.
std::vector<DatedPatch> take_changes(Document& document, Diagnostics& problems);

/// Lays a change over a document, as a what-if is: numbers without a source in its patch are `given`.
void merge_change(Document& target, DatedPatch const& change);

/// Diagnostics of the scenario that a change makes, as diagnostics of its patch.
Diagnostics in_patch(std::string const& name, Diagnostics diagnostics);

/// The scenario from a date on.
struct DatedScenario {
  std::string name, about;
  sim::Date from{};
  Scenario scenario;
};

/// The member `changes` that leads from one scenario to the next, on their dates, for documents that begin
/// with `first`: patches with the sources of all numbers in them. `start` is the start date, from which `now`
/// holds. Those before it lead from `first` (what held first) on, and `now` must be what comes of them: where
/// it is not, a change on the start date says the rest.
Json changes_member(Json const& first, Json const& now, sim::Date start,
                    std::vector<DatedScenario> const& changes);

/// The document's form beside the fields of a scenario, as Markdown and for the schema.
std::string change_reference();
void add_to_schema(Json& schema);

}  // namespace caseflow::scenario
