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
#include "model/scenario/facts/printed.hpp"
#include "model/scenario/facts/worded.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

/// What a published fact is for. Fixed before the first comparison.
enum class FactRole {
  input,       ///< The scenario was written from it.
  calibrated,  ///< An assumption was set so that the simulation meets it.
  check,       ///< The simulation must predict it: no input determines it, and nothing was tuned to it.
};
inline constexpr std::array<std::string_view, 3> fact_role_words{"input", "calibrated", "check"};

/// A series of a forecast.
struct SeriesName {
  std::string measure;
  std::optional<std::string> by = {}, is = {};  ///< The crossing and its value; both or neither.
};
void describe(core::Fields& fields, SeriesName& name);

/// What of a forecast a fact is compared with: a series, or several summed, over some months. A count is a
/// year's.
struct Observed {
  std::vector<SeriesName> sum;
  std::vector<SeriesName> over;  ///< What the sum is divided by; empty: nothing.
  int from_month = 1;            ///< Of the forecast, from 1.
  int months = 12;
};
void describe(core::Fields& fields, Observed& observed);

/// What of the cases that the last inspection could look at a fact is compared with: the share that it may
/// be expected to have found sufficient on a key question, or the share that is in a part of the sample. One
/// of the two.
struct InspectedShare {
  std::optional<std::string> key_question = {};  ///< By its name in `sufficient_share`.
  std::optional<std::string> part = {};          ///< Of the sample of supervision, as inspections name it.
  std::vector<std::string> sites = {};           ///< Homes of the cases that count; empty: all.
};
void describe(core::Fields& fields, InspectedShare& share);

/// A number that a report prints about a service.
struct Fact {
  std::string meaning;
  double value = 0;
  std::string unit;
  FactRole role = FactRole::check;
  Printed printed = Printed::value;
  std::string document, section;
  /// The words that the value was read from by `in_words`, or the figures of several stages of the work by
  /// `in_stages`; one of the two, or neither where a number is printed.
  std::optional<std::string> words = {};
  std::vector<StageFigure> stages = {};
  /// What of the forecast, or of the cases of the last inspection, it is compared with; never both. With
  /// neither, the model has nothing like it.
  std::optional<Observed> observed = {};
  std::optional<InspectedShare> inspected = {};
  std::optional<double> sample_size = {};    ///< Cases that a share was counted in.
  std::optional<double> national = {};       ///< What all services together print: a rival of the forecast.
  std::optional<double> within_factor = {};  ///< Instead of the usual tolerance: an order of magnitude.
  std::vector<std::string> determined_by = {};  ///< Pointers to the numbers that were written from it.
  std::optional<bool> extreme = {};             ///< The most or the least of several.
  std::optional<std::string> remark = {};       ///< What a reader should know; why it is not right.
};
void describe(core::Fields& fields, Fact& fact);

/// Standard deviation of what words may mean, in the fact's unit; 0 where a number is printed.
double deviation_of_words(Fact const& fact);

/// The published facts of one service, by name.
struct PublishedFacts {
  std::string format = "caseflow.facts/1";
  std::string scenario;  ///< The scenario that they are about.
  std::map<std::string, Fact> facts;
  std::optional<std::string> digest = {};  ///< Of its parameters when roles and tolerances were fixed.
  std::optional<bool> average = {};        ///< Of all services together, so none of the others of a service.
};
void describe(core::Fields& fields, PublishedFacts& facts);

/// The facts of a document, which count only where there are no problems.
struct FactsRead {
  PublishedFacts facts;
  Diagnostics problems;
};

/// Reads facts. All problems are reported together: fields that do not fit, a check that a number determines,
/// an input that none does, a contract measure that is no share, a crossing without a value.
FactsRead read_facts(Document const& document);

/// Pointers of `determined_by` that lead to nothing in the scenario that the facts are about; key questions
/// that its inspection does not ask, and sites that it does not have.
Diagnostics check_against(PublishedFacts const& facts, Scenario const& scenario, Document const& document);

}  // namespace caseflow::scenario
