#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/fields.hpp"
#include "model/scenario/document/diagnostic.hpp"

namespace caseflow::scenario {

class Document;  // Whose header brings in the JSON library, which the simulation has no use for.

/// How a number came to be.
enum class SourceRole {
  published,   ///< Printed in a document.
  derived,     ///< Arithmetic on published numbers.
  assumed,     ///< Judgement.
  calibrated,  ///< Set so that the simulator meets a published result, which is then no test of it.
  given,       ///< By the user, in a what-if or on the command line.
};
inline constexpr std::array<std::string_view, 5> source_role_words{"published", "derived", "assumed",
                                                                   "calibrated", "given"};

/// The values that a number may well have, in its own unit.
struct Range {
  double low = 0, high = 0;  ///< low <= high

  friend bool operator==(Range const&, Range const&) = default;
};
void describe(core::Fields& fields, Range& range);

/// Where a number comes from. What a role needs: published: document and section; derived: how; assumed: why,
/// and better a range too; calibrated: to what; given: nothing.
struct Source {
  SourceRole role = SourceRole::assumed;
  std::optional<std::string> document = {},
                             section = {};  ///< The document, and the section, table or page in it.
  std::optional<std::string> how = {};      ///< The arithmetic.
  std::optional<std::string> why = {};      ///< The reason.
  std::optional<std::string> to = {};       ///< What it was calibrated to.
  std::optional<Range> range = {};

  friend bool operator==(Source const&, Source const&) = default;
};
void describe(core::Fields& fields, Source& source);

/// A source as a sentence: "Inspection report 2019, 1.2", "calibrated to 135 cases an officer".
std::string text(Source const& source);

/// JSON pointers to what the sources are of. An entry covers all that stands beneath it and has no longer
/// one; that of the whole, "", covers all that no other does.
using Sources = std::map<std::string, Source>;

/// The source of the number at a pointer: that of the longest pointer around it; null without one.
Source const* source_of(Sources const& sources, std::string_view pointer);

/// What is wrong with the sources of a document, which has them under `/sources`: pointers to nothing, roles
/// without what they need, ranges upside down, a range for the whole.
Diagnostics check(Sources const& sources, Document const& document);

}  // namespace caseflow::scenario
