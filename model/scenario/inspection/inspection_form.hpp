#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/core/fields.hpp"
#include "model/ratings/inspection.hpp"
#include "model/scenario/document/provenance.hpp"

namespace caseflow::scenario {

// The document of an inspection, field by field. Which standards, key questions and samples it may have is up
// to the framework, so that a form is made for one and then filled by reading. Where the document has
// nothing, or something that does not fit, a member of the form is empty.

/// The most cases that a sample may have: far above the 164 that the inspectorate's rule ever asks for.
inline constexpr int max_sample_cases = 2000;

/// Of so many cases judged for a key question, those with sufficient work.
struct JudgedCases {
  int sufficient = 0, cases = 0;
};
void describe(core::Fields& fields, JudgedCases& judged);

/// The figure of a key question: a whole percentage of its sample, or the counts.
using WrittenFigure = std::variant<int, JudgedCases>;
core::FieldInfo figure_info();

/// Numbers of cases by the framework's samples, in its order.
struct SampleSizes {
  bool present = false;
  std::vector<std::optional<int>> cases;
};

struct StandardForm {
  /// Expects a standard that outlives the form.
  explicit StandardForm(ratings::Standard const& of) : standard(&of), figures(of.key_questions.size()) {}

  ratings::Standard const* standard;
  bool present = false;
  std::optional<ratings::Rating> rating = {};
  bool has_key_questions = false;
  std::vector<std::optional<WrittenFigure>>
      figures;                          ///< By key question; empty where the evidence is qualitative.
  std::optional<int> qualitative = {};  ///< 0: raises the rating, 1: lowers it.
  std::optional<int> discretion = {};   ///< 0: raised, 1: lowered, 2: raised outside the rule.
};
/// What stands under the standard's number in `standards`; neither domain one's rating nor the discretion.
void describe(core::Fields& fields, StandardForm& form);

struct InspectionForm {
  /// Expects a framework that outlives the form.
  explicit InspectionForm(ratings::Framework const& of);

  ratings::Framework const* framework;
  std::string id = {}, crc = {};
  int framework_index = 0;        ///< In `ratings::frameworks()`.
  SampleSizes samples, eligible;  ///< Cases judged, and those they were drawn from.
  bool has_standards = false;
  std::vector<StandardForm> standards;  ///< All of the framework's, domain one's too.
  bool has_discretion = false;
  Sources sources = {};
};
/// A sample that is part of another is no larger than that one, and no more cases are judged than eligible.
void describe(core::Fields& fields, InspectionForm& form);

/// The framework's id alone, as an index into `ratings::frameworks()`.
void describe_framework(core::Fields& fields, int& index);

}  // namespace caseflow::scenario
