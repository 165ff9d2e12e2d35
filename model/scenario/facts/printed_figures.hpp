#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/facts/facts.hpp"

/// Every number that a report prints about its service, and what became of it.
namespace caseflow::scenario {

/// What the project does with a printed figure.
enum class FigureRole {
  input,       ///< Numbers of a scenario were written from it.
  calibrated,  ///< An assumption was set so that the simulation meets it.
  check,       ///< A forecast must predict it.
  unused,      ///< Nothing, for a reason.
};
inline constexpr std::array<std::string_view, 4> figure_role_words{"input", "calibrated", "check", "unused"};

/// A printed figure.
struct PrintedFigure {
  std::string section;  ///< Of the report.
  std::string meaning;  ///< In our words.
  /// In the unit: 66 of "66 per cent"; what is printed in words as `in_words` reads it.
  double value = 0;
  std::string unit;
  std::optional<std::string> words = {};  ///< "almost two thirds", of what is not printed as a number.
  std::optional<Printed> printed = {};    ///< The number itself, unless said.
  FigureRole role = FigureRole::unused;
  /// Where it is used: a file beneath scenarios/ without its ending, and a pointer into it, as in
  /// "facts/bench#/facts/checks".
  std::vector<std::string> at = {};
  std::optional<std::string> how = {};     ///< How what stands there follows from it, if it is not the same.
  std::optional<std::string> reason = {};  ///< Why nothing does: one of the reasons, by name.
};
void describe(core::Fields& fields, PrintedFigure& figure);

/// Why figures are not used.
struct UnusedReason {
  std::string why;
};
void describe(core::Fields& fields, UnusedReason& reason);

/// The figures of one report, in its order.
struct PrintedFigures {
  std::string format = "caseflow.figures/1";
  std::string document;
  std::map<std::string, UnusedReason> reasons;
  std::vector<PrintedFigure> figures;
};
void describe(core::Fields& fields, PrintedFigures& figures);

/// The figures of a document, which count only where there are no problems.
struct FiguresRead {
  PrintedFigures figures;
  Diagnostics problems;
};

/// Reads figures. All problems are reported together: fields that do not fit, a figure that is used nowhere
/// or for no reason, one that has both, a reason that is unknown or that no figure has.
FiguresRead read_figures(Document const& document);

/// How many figures have each role, in the order of `FigureRole`.
std::array<int, figure_role_words.size()> count_by_role(PrintedFigures const& figures);

}  // namespace caseflow::scenario
