#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/fact_scores.hpp"

namespace caseflow::report {

/// A number as a reader of the fact wants it: per cent of a share, with a decimal where it is below ten.
std::string fact_number(scenario::Fact const& fact, double value);

/// "67 %", "at least 400".
std::string published(scenario::Fact const& fact);

/// "44 to 90 %": of values of the fact, with the digits of the larger.
std::string fact_range(scenario::Fact const& fact, double low, double high);

/// "67 ± 5 %", "at least 400 ± 40 cases": what is published, and its tolerance, with as many digits.
std::string published_within(scenario::Fact const& fact, double tolerance);

std::string_view role(scenario::Fact const& fact);
std::string_view verdict(forecast::ComparedFact const& compared);

/// That nothing simulates it, and what a reader should know.
std::string remark(forecast::ComparedFact const& compared);

/// How many futures a comparison has, and whether its numbers are those that were fixed before it.
std::string what_was_compared(forecast::FactsComparison const& compared);

/// Sentences: how many checks are right, open and wrong; how wide the ranges are and what they hold; how the
/// forecast does beside its rivals. None without checks.
std::vector<std::string> score_sentences(forecast::FactsScore const& score);

/// The same as cells of a table, under `score_headings`.
std::vector<std::string> score_cells(forecast::FactsScore const& score);
std::vector<std::string> score_headings();

}  // namespace caseflow::report
