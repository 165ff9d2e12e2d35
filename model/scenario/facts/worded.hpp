#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/facts/printed.hpp"

/// Shares that a report prints in words ("almost two thirds"), read by one rule everywhere.
namespace caseflow::scenario {

/// What words may mean, in per cent. The value is the middle, and everything between the two is as likely.
struct Worded {
  double value = 0;
  double low = 0, high = 0;  ///< Alike where a side is printed, or a number.
  Printed printed = Printed::value;

  /// Standard deviation of what is meant, in points.
  double deviation() const;
  friend bool operator==(Worded const&, Worded const&) = default;
};

/// How inspectors' words are read; nothing where they are not of this form:
/// - a number ("57 per cent"), which is itself, or a fraction ("half", "two thirds", "three in four"), to the
///   whole per cent and two points either side;
/// - "almost", "nearly" and "just under" a fraction, up to eight points less; "just over", up to eight more;
///   "about" and "around", four either side; of a number in digits all of them two points either side;
/// - "almost all": 84 to 100 per cent;
/// - "more than", "over", "at least", "less than", "under" and "at most": a side;
/// - by the bands printed in the reports of Norfolk and Suffolk and of South Yorkshire: "a minority" (below
///   half), "a reasonable majority" (65 to 79), "a large majority" (80 or more); "a majority" and "most" are
///   taken as above half;
/// - "all but" any of these: the rest.
/// Eight points come from words that stand beside the figure of a key question (README.md).
std::optional<Worded> in_words(std::string_view words);

/// Where in the work on a case a figure is from.
enum class Stage { assessment, planning, delivery, reviewing };
inline constexpr std::array<std::string_view, 4> stage_words{"assessment", "planning", "delivery",
                                                             "reviewing"};

/// One of several figures that a report prints of the same practice.
struct StageFigure {
  Stage stage = Stage::assessment;
  std::string words;  ///< As `in_words` reads them.
};
void describe(core::Fields& fields, StageFigure& figure);

/// One figure of several: the mean of stages, each the mean of its figures. Sides count only where there is
/// nothing else; nothing where there is more than one of those, or where words are of no known form.
std::optional<Worded> in_stages(std::vector<StageFigure> const& figures);

}  // namespace caseflow::scenario
