#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/ratings/rating.hpp"

namespace caseflow::ratings {

/// A sample of cases, or the part of one for which some key questions are asked.
struct SampleKind {
  std::string_view name;
  std::string_view within{};  ///< The sample it is a part of; empty for a sample drawn on its own.
  int usual_cases = 1;  ///< A part whose size is not given is taken as usual_cases in every usual_of of the
  int usual_of = 1;     ///< whole, rounded half up,
  std::string_view usual_source{};  ///< as in this report.
};

struct KeyQuestion {
  std::string_view id;
  std::string_view about;   ///< What it asks, in a few words.
  std::string_view sample;  ///< The `SampleKind` whose cases count; empty when the evidence is qualitative.
  bool qualitative() const { return sample.empty(); }
};

struct Standard {
  std::string_view id;
  std::string_view name;
  std::vector<KeyQuestion> key_questions{};  ///< None: the rating is the inspectors' judgement (domain one).
  /// Standards with the same id in two frameworks are compared only when this is equal.
  int revision = 1;

  bool judgement() const { return key_questions.empty(); }
  /// Qualitative evidence may move the rating one band.
  bool qualitative() const;
};

/// A key question's name apart from those of all frameworks: "4.1.2", and "4.1.2@2" for the second revision
/// of its standard.
std::string unique_name(Standard const& standard, KeyQuestion const& asked);

/// The rules of one round of inspections, as data.
struct Framework {
  std::string_view id;
  std::string_view name;
  std::vector<SampleKind> samples;
  std::vector<Standard> standards;
  std::array<int, rating_count> band_from{0, 50, 65,
                                          80};       ///< Least whole percentage of each band, ascending.
  std::array<int, rating_count> points{0, 1, 2, 3};  ///< Points of a standard at each rating, not falling.
  std::array<int, rating_count> score_from{0, 6, 16, 26};  ///< Least score of each overall rating, ascending.
  int discretion_margin = 5;  ///< Percentage points to the boundary within which the panel has discretion.

  /// Positions by name; nothing when the framework has no such sample or standard.
  std::optional<std::size_t> sample(std::string_view sample_name) const;
  std::optional<std::size_t> standard(std::string_view standard_id) const;
  /// The sample drawn on its own that this one is, or is a part of. Expects a sample of the framework.
  SampleKind const& whole(std::string_view sample_name) const;
};

/// The band of a key question whose percentage is this; expects 0 to 100.
Rating band(Framework const& framework, int percent);

struct Overall {
  int score = 0;
  Rating rating = Rating::inadequate;
};

/// The provider's score and rating: the points of its standards, unweighted. Expects one rating for each
/// standard.
Overall overall(Framework const& framework, std::span<Rating const> standards);

/// The frameworks known by id: "2018" (first round of CRC inspections; Annex 2 of the Norfolk and Suffolk
/// report, September 2019) and "2019" (second round; Annexe 2 of the South Yorkshire report, April 2020).
std::span<Framework const> frameworks();
/// Their ids, in the same order.
std::vector<std::string> framework_ids();

/// Nothing when no framework has this id.
std::optional<Framework> framework(std::string_view id);

}  // namespace caseflow::ratings
