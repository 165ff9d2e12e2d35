#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/ratings/inspection.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/document/value_reader.hpp"
#include "model/scenario/inspection/case_table.hpp"

namespace caseflow::scenario {

/// The names of a framework's samples, in its order.
std::vector<std::string> sample_names(ratings::Framework const& framework);

/// A count of cases in this range.
core::FieldInfo cases_note(int least, int most);

/// Reads the samples of an inspection, and the figure of each key question from one of its three forms: a
/// percentage of its sample, counts, or a column of the case table.
class FigureReader {
 public:
  /// Expects arguments that outlive the reader; `cases` may be null.
  FigureReader(Document const& document, ratings::Framework const& framework, CaseTable const* cases,
               ValueReader& read)
      : document_(document), framework_(framework), cases_(cases), read_(read) {}

  /// Call before `figure`.
  void read_samples();
  /// The figure at a pointer, or in the case table; nothing, with a problem noted, if there is none. Expects
  /// a key question that is not qualitative.
  std::optional<ratings::Figure> figure(ratings::KeyQuestion const& asked, std::string const& pointer);

  std::optional<int> given_size(std::string const& sample) const;
  /// The key questions of a standard that neither the inspection nor the case table has a figure of, once its
  /// figures are read. `pointer` is to its key questions.
  void note_missing(ratings::Standard const& standard, std::string const& pointer);
  /// A standard whose rating is given has no use for what the case table counts of it: a remark.
  void note_unused(ratings::Standard const& standard);
  std::vector<std::string> const& remarks() const { return remarks_; }

 private:
  std::optional<ratings::Figure> read_counts(Json const& object, std::string const& pointer);
  /// The cases of a key question's sample; what is missing or assumed is told once a sample.
  std::optional<int> sample_size(ratings::KeyQuestion const& asked);
  void note_sample_missing(std::string const& whole, ratings::KeyQuestion const& asked);

  Document const& document_;
  ratings::Framework const& framework_;
  CaseTable const* cases_;
  ValueReader& read_;
  std::map<std::string, int> samples_;
  std::set<std::string> noted_;       ///< Samples whose absence was told.
  std::vector<std::string> missing_;  ///< Key questions of the standard that is being read.
  std::vector<std::string> remarks_;
};

}  // namespace caseflow::scenario
