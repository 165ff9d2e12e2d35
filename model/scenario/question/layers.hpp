#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/question/dated.hpp"

namespace caseflow::scenario {

/// The text of a named document; nothing if there is none of that name.
using Supplier = std::function<std::optional<std::string>(std::string const& name)>;

/// A what-if: a merge patch (RFC 7396) as text.
struct Patch {
  std::string name, text;
};

/// One value for one pointer. A value that is no JSON is a bare text, so that dates and words need no
/// quotation marks; null removes.
struct Setting {
  std::string pointer, value;
};

/// What holds from the date of a change on.
struct AssembledChange {
  DatedPatch change;
  Document whole;  ///< The scenario from then on, as its patch leaves it.
};

/// A scenario put together. What is in it counts only where there are no problems.
struct Assembled {
  Document now;                            ///< From the start date on.
  std::optional<Document> before;          ///< What held first, where that is different.
  std::vector<AssembledChange> changes{};  ///< By date, but for one on the start date, which is in `now`.
  Diagnostics problems;
};

/// Puts a scenario together from the text called `name`, what it is `based_on` (in order, beneath it), then
/// the overlays, then the settings.
///
/// What-ifs act from the start date on: with overlays or settings `before` is the scenario without them. A
/// document's own member `before` is a merge patch that says what was different before the start; those of
/// all documents apply in order. Its `changes` act from their dates on (dated.hpp): one before the start date
/// in the run-up already, and beneath the overlays from the start date on; one on the start date like an
/// overlay beneath the others; one after it over everything. None of the three members is left in the result.
///
/// A number that an overlay or setting changes, and has no entry of its own for in `sources`, gets one with
/// the role `given` and the layer's name; an entry for something that a layer removes goes with it.
///
/// Problems: those of parsing, unknown names (with a hint from `known_names`), circles, an overlay with
/// `based_on`, settings that lead nowhere. Whether a key exists and a value fits is for the reader to say.
Assembled assemble(std::string const& name, std::string const& text, std::vector<Patch> const& overlays,
                   std::vector<Setting> const& settings, Supplier const& supplier,
                   std::vector<std::string> const& known_names = {});

/// One document that assembles to the same: `now`, with `before` as the difference, and the changes.
Json echo(Json now, std::optional<Json> const& before, std::vector<DatedScenario> const& changes = {});

}  // namespace caseflow::scenario
