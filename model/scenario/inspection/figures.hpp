#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/ratings/inspection.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/inspection/case_table.hpp"
#include "model/scenario/inspection/inspection_form.hpp"

namespace caseflow::scenario {

/// Works out the figure of each key question from what an inspection gives of it: a percentage of its sample,
/// counts, or a column of the case table.
class Figures {
 public:
  /// Expects a form that was read from the document, and arguments that outlive this; `cases` may be null.
  /// Problems are added to `problems`.
  Figures(Document const& document, InspectionForm const& form, CaseTable const* cases, Diagnostics& problems)
      : document_(document), form_(form), cases_(cases), problems_(problems) {}

  /// The figures of a standard by key question; nothing, with a problem noted, where there is none, and
  /// nothing where the evidence is qualitative. `pointer` is to the standard's key questions. Expects a
  /// standard without a rating of its own.
  std::vector<std::optional<ratings::Figure>> of(StandardForm const& standard, std::string const& pointer);
  /// A standard whose rating is given has no use for what the case table counts of it: a remark.
  void note_unused(ratings::Standard const& standard);

  /// Percentages that no count of the sample gives, sizes that were assumed, columns that are not used.
  std::vector<std::string> const& remarks() const { return remarks_; }

 private:
  std::optional<ratings::Figure> figure(ratings::KeyQuestion const& asked,
                                        std::optional<WrittenFigure> const& written,
                                        std::string const& pointer);
  std::optional<ratings::Figure> counted(ratings::KeyQuestion const& asked, std::string const& pointer);
  std::optional<ratings::Figure> counted(JudgedCases const& judged, std::string const& pointer);
  std::optional<ratings::Figure> percentage(int percent, ratings::KeyQuestion const& asked);
  /// The cases of a key question's sample. What is missing or assumed is noted once for each sample.
  std::optional<int> sample_size(ratings::KeyQuestion const& asked);
  std::optional<int> given_size(std::string_view sample) const;
  void note_sample_missing(std::string const& whole, ratings::KeyQuestion const& asked);
  /// The key questions that neither the inspection nor the case table has a figure of.
  void note_missing(std::vector<std::string> const& ids, ratings::Standard const& standard,
                    std::string const& pointer);

  bool stands_at(std::string const& pointer) const;
  void problem(std::string pointer, std::string expected, std::string got, std::string hint = "");

  Document const& document_;
  InspectionForm const& form_;
  CaseTable const* cases_;
  Diagnostics& problems_;
  std::set<std::string> noted_;  ///< Samples.
  std::vector<std::string> remarks_;
};

}  // namespace caseflow::scenario
