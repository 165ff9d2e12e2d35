#pragma once

#include <string>

/// Numbers as people read them: texts write theirs with these alone; `figures.hpp` has those of documents.
/// Thousands have commas, a negative number has a minus sign (U+2212), and what rounds to zero has no sign.
namespace caseflow::report {

/// "1,234.6" of 1234.56 with one decimal.
std::string fixed(double value, int decimals);

/// "1,235" of 1234.56.
std::string rounded(double value);

/// As few digits as it needs, six at most: "12", "7.5".
std::string plain(double value);

/// With so many digits that count, and no zeros at its end: "0.4", "12.3" with three.
std::string significant(double value, int digits);

/// With its sign, a plus too, and none on zero: "+2", "−1", "0".
std::string with_sign(double value, int decimals = 0);

/// "57.9 ± 0.8": both with the same decimals.
std::string plus_minus(double value, double half_width, int decimals);

/// As many decimals as a half-width of an interval deserves: up to its first digit, at most `most`. Expects
/// it above 0.
int decimals_for(double half_width, int most = 3);

/// "40 to 60".
std::string from_to(double low, double high, int decimals = 0);

/// A share, of 1, as per cent: "12 %" of 0.12.
std::string per_cent(double share, int decimals = 0);

/// The same with as few digits as it needs, `digits` at most: "12.5 %".
std::string plain_per_cent(double share, int digits = 6);

/// A probability as per cent in a sentence: "less than 1 %", "12 %", "over 99 %". What is neither impossible
/// nor certain is not printed as if it were.
std::string probability_text(double probability);

/// The same for a narrow column: "<1 %", "12 %", ">99 %".
std::string probability_cell(double probability);

/// A probability in words and per cent: "very likely (93 %)"; the words follow the IPCC's scale.
std::string likelihood(double probability);

}  // namespace caseflow::report
