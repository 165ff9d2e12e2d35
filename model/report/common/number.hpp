#pragma once

#include <string>

/// Numbers as people read them: texts write theirs with these alone; `figures.hpp` has those of documents.
namespace caseflow::report {

/// "12.3" of 12.34 with one decimal.
std::string fixed(double value, int decimals);

/// "12" of 12.34.
std::string rounded(double value);

/// As few digits as it needs, six at most: "12", "7.5".
std::string plain(double value);

/// With so many digits that count, and no zeros at its end: "0.4", "12.3" with three.
std::string significant(double value, int digits);

/// With its sign, a plus too: "+2", "-1".
std::string with_sign(int value);

/// "40 – 60".
std::string from_to(double low, double high);

/// "12,345.6"; a minus sign as people write it, and none of what rounds to zero.
std::string grouped(double value, int decimals = 0);

/// A share, of 1, as per cent: "12 %" of 0.12.
std::string per_cent(double share, int decimals = 0);

/// The same with as few digits as it needs, `digits` at most: "12.5 %".
std::string plain_per_cent(double share, int digits = 6);

/// A probability as per cent in a sentence: "less than 1 %", "12 %", "more than 99 %". What is neither
/// impossible nor certain is not printed as if it were.
std::string probability_text(double probability);

/// The same for a narrow column: "<1%", "12%", ">99%".
std::string probability_cell(double probability);

/// A probability in words and per cent: "very likely (93 %)"; the words are those of the IPCC's scale.
std::string likelihood(double probability);

}  // namespace caseflow::report
