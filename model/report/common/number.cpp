#include "model/report/common/number.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace caseflow::report {

std::string fixed(double value, int decimals) { return fmt::format("{:.{}f}", value, decimals); }

std::string rounded(double value) { return fixed(value, 0); }

std::string plain(double value) { return fmt::format("{:g}", value); }

std::string significant(double value, int digits) { return fmt::format("{:.{}g}", value, digits); }

std::string with_sign(int value) { return fmt::format("{:+}", value); }

std::string from_to(double low, double high) { return rounded(low) + " – " + rounded(high); }

std::string grouped(double value, int decimals) {
  auto const digits = fixed(std::abs(value), decimals);
  auto const whole = std::min(digits.find('.'), digits.size());
  bool const zero = digits.find_first_not_of("0.") == std::string::npos;
  std::string text = value < 0 && !zero ? "−" : "";
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && i < whole && (whole - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

std::string per_cent(double share, int decimals) { return fixed(100 * share, decimals) + " %"; }

std::string plain_per_cent(double share, int digits) { return significant(100 * share, digits) + " %"; }

std::string probability_text(double probability) {
  if (probability > 0 && probability < 0.005) return "less than 1 %";
  if (probability < 1 && probability >= 0.995) return "more than 99 %";
  return per_cent(probability);
}

std::string probability_cell(double probability) {
  if (probability > 0 && probability < 0.01) return "<1%";
  if (probability < 1 && probability > 0.99) return ">99%";
  return rounded(std::round(100 * probability)) + "%";
}

std::string likelihood(double probability) {
  auto const words = probability >= 0.99   ? "virtually certain"
                     : probability >= 0.90 ? "very likely"
                     : probability >= 0.66 ? "likely"
                     : probability >= 0.33 ? "about as likely as not"
                     : probability >= 0.10 ? "unlikely"
                     : probability >= 0.01 ? "very unlikely"
                                           : "exceptionally unlikely";
  return fmt::format("{} ({})", words, per_cent(probability));
}

}  // namespace caseflow::report
