#pragma once

#include <string>

/// Numbers as people read them; `figures.hpp` has those of documents.
namespace caseflow::report {

/// "12.3" of 12.34 with one decimal.
std::string fixed(double value, int decimals);

/// "12,345.6"; a minus sign as people write it, and none of what rounds to zero.
std::string grouped(double value, int decimals = 0);

/// A share, of 1, as per cent: "12 %" of 0.12.
std::string per_cent(double share, int decimals = 0);

/// A probability as per cent in a sentence: "less than 1 %", "12 %", "more than 99 %". What is neither
/// impossible nor certain is not printed as if it were.
std::string probability_text(double probability);

/// The same for a narrow column: "<1%", "12%", ">99%".
std::string probability_cell(double probability);

/// A probability in words and per cent: "very likely (93 %)"; the words are those of the IPCC's scale.
std::string likelihood(double probability);

}  // namespace caseflow::report
