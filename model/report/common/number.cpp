#include "model/report/common/number.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

#include "sim/contract.hpp"

namespace caseflow::report {
namespace {

/// Digits without a sign, with a comma before every third place left of the point.
std::string with_commas(std::string_view digits) {
  auto const whole = std::min(digits.find('.'), digits.size());
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && i < whole && (whole - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

bool is_zero(std::string_view digits) { return digits.find_first_of("123456789") == std::string_view::npos; }

std::string signed_digits(std::string_view digits, bool negative) {
  return (negative && !is_zero(digits) ? "−" : "") + with_commas(digits);
}

}  // namespace

std::string fixed(double value, int decimals) {
  return signed_digits(fmt::format("{:.{}f}", std::abs(value), decimals), value < 0);
}

std::string rounded(double value) { return fixed(value, 0); }

std::string plain(double value) { return significant(value, 6); }

std::string significant(double value, int digits) {
  auto text = fmt::format("{:.{}g}", std::abs(value), digits);
  if (text.find('e') != std::string::npos) text = fmt::format("{:.0f}", std::abs(value));
  return signed_digits(text, value < 0);
}

std::string with_sign(double value, int decimals) {
  auto text = fixed(value, decimals);
  if (value > 0 && !is_zero(text)) text.insert(0, "+");
  return text;
}

std::string plus_minus(double value, double half_width, int decimals) {
  return fmt::format("{} ± {}", fixed(value, decimals), fixed(half_width, decimals));
}

int decimals_for(double half_width, int most) {
  SIM_EXPECTS(half_width > 0);
  return std::clamp(static_cast<int>(-std::floor(std::log10(half_width))), 0, most);
}

std::string from_to(double low, double high, int decimals) {
  return fmt::format("{} to {}", fixed(low, decimals), fixed(high, decimals));
}

std::string per_cent(double share, int decimals) { return fixed(100 * share, decimals) + " %"; }

std::string plain_per_cent(double share, int digits) { return significant(100 * share, digits) + " %"; }

std::string probability_text(double probability) {
  if (probability > 0 && probability < 0.005) return "less than 1 %";
  if (probability < 1 && probability >= 0.995) return "over 99 %";
  return per_cent(probability);
}

std::string probability_cell(double probability) {
  if (probability > 0 && probability < 0.01) return "<1 %";
  if (probability < 1 && probability > 0.99) return ">99 %";
  return per_cent(probability);
}

std::string likelihood(double probability) {
  auto const words = probability >= 0.99   ? "virtually certain"
                     : probability >= 0.90 ? "very likely"
                     : probability >= 0.66 ? "likely"
                     : probability >= 0.33 ? "about an even chance"
                     : probability >= 0.10 ? "unlikely"
                     : probability >= 0.01 ? "very unlikely"
                                           : "exceptionally unlikely";
  return fmt::format("{} ({})", words, probability_text(probability));
}

}  // namespace caseflow::report
