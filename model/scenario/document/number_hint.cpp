#include "model/scenario/document/number_hint.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <limits>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

constexpr std::size_t longest_number = 30;  // letters; nobody writes more by hand
constexpr char no_unit[] = "write a bare number; the unit is fixed";

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool letter_of_a_word(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// Takes the first of these beginnings that the text has; "" if it has none.
std::string_view taken(std::string_view& text, std::initializer_list<std::string_view> beginnings) {
  for (auto const beginning : beginnings) {
    if (!text.starts_with(beginning)) continue;
    text.remove_prefix(beginning.size());
    return beginning;
  }
  return {};
}

/// A space of any width.
std::string_view space(std::string_view& text) {
  return taken(text, {" ", "\t", "\u00A0", "\u2009", "\u202F"});
}

void skip_spaces(std::string_view& text) {
  while (!space(text).empty()) {
  }
}

/// Digits in groups and what stands between the groups: "1,841.5" is {"1", "841", "5"} and {",", "."}.
struct Groups {
  std::vector<std::string> digits{""};
  std::string marks;  ///< A space of any width, an apostrophe and a low line all count as ' '.
};

Groups groups_of(std::string_view& text) {
  Groups made;
  while (!text.empty()) {
    if (is_digit(text.front())) {
      made.digits.back() += text.front();
      text.remove_prefix(1);
      continue;
    }
    auto rest = text;
    char mark = ' ';
    if (auto const point = taken(rest, {",", "."}); !point.empty()) {
      mark = point.front();
    } else if (taken(rest, {"'", "\u2019", "_"}).empty() && space(rest).empty()) {
      break;
    }
    // A point may end a number ("1.") or begin one (".5"); all else stands between digits.
    bool const between = !rest.empty() && is_digit(rest.front()) && !made.digits.back().empty();
    if (!between && mark != '.') break;
    made.marks += mark;
    made.digits.emplace_back();
    text = rest;
  }
  return made;
}

std::string without_leading_zeros(std::string const& digits) {
  auto const first = std::min(digits.find_first_not_of('0'), digits.size());
  return first == digits.size() ? "0" : digits.substr(first);
}

/// The groups from the first up to `end` as one whole number; nothing unless all but the first have three
/// digits.
std::optional<std::string> thousands(Groups const& groups, std::size_t end) {
  std::string all = groups.digits[0];
  for (std::size_t i = 1; i < end; ++i) {
    if (groups.digits[i].size() != 3) return std::nullopt;
    all += groups.digits[i];
  }
  if (end > 1 && (groups.digits[0].empty() || groups.digits[0].size() > 3)) return std::nullopt;
  return without_leading_zeros(all);
}

std::string with_decimals(std::string const& whole, std::string const& decimals) {
  return decimals.empty() ? whole : whole + "." + decimals;
}

std::optional<IntendedNumber> meant_by(Groups const& groups) {
  auto const last = groups.digits.size() - 1;
  if (last == 0) {
    if (groups.digits[0].empty()) return std::nullopt;
    bool const zeros = groups.digits[0].size() > 1 && groups.digits[0].front() == '0';
    return IntendedNumber{without_leading_zeros(groups.digits[0]), "", false,
                          zeros ? "no zeros in front" : ""};
  }
  char const mark = groups.marks.back();
  auto const others = std::string_view(groups.marks).substr(0, last - 1);
  bool const same = others.find_first_not_of(mark) == std::string_view::npos;
  bool const one_kind = others.empty() || others.find_first_not_of(others.front()) == std::string_view::npos;
  if (!one_kind || (groups.digits[0].empty() && groups.digits[last].empty())) return std::nullopt;
  auto const whole = thousands(groups, last);
  auto const decimal = [&](std::string why) {
    return IntendedNumber{with_decimals(*whole, groups.digits[last]), "", false, std::move(why)};
  };
  if (!others.empty() && !same) {  // "1,841.5" or "1.841,5"
    if (!whole || mark == ' ') return std::nullopt;
    return decimal("nothing between thousands, a point before decimals");
  }
  auto const in_thousands = thousands(groups, last + 1);
  bool const leading_zero = groups.digits[0] == "0";
  if (mark == '.' && others.empty())
    return decimal(groups.digits[0].empty()      ? "a zero before the point"
                   : groups.digits[last].empty() ? "digits after the point, or no point"
                                                 : "");
  if (in_thousands && !leading_zero)
    return IntendedNumber{*in_thousands, others.empty() && mark == ',' ? decimal("").written : "", false,
                          "nothing between thousands"};
  if (others.empty() && mark == ',') return decimal("a point before decimals");
  return std::nullopt;
}

double value_of(std::string const& written) {
  double value = 0;
  auto const [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
  return error == std::errc{} ? value : std::numeric_limits<double>::quiet_NaN();
}

bool within(double value, core::FieldInfo const& info) { return value >= info.min && value <= info.max; }

/// "5.73" as "0.0573", without the noise of a division.
std::string hundredth(double percentage) { return print(percentage / 100, 12); }

}  // namespace

std::optional<IntendedNumber> intended_number(std::string_view text) {
  if (text.size() > 4 * longest_number) return std::nullopt;
  skip_spaces(text);
  auto sign = taken(text, {"+", "-", "\u2212", "\u2013"});
  bool const money = !taken(text, {"£", "$", "€"}).empty();
  if (sign.empty()) sign = taken(text, {"-", "\u2212"});
  auto meant = meant_by(groups_of(text));
  if (!meant || meant->written.size() > longest_number) return std::nullopt;
  if (sign == "+") meant->why = "no plus sign";
  if (!sign.empty() && sign != "+" && meant->written != "0") {
    meant->written.insert(0, "-");
    if (!meant->other.empty()) meant->other.insert(0, "-");
    if (sign != "-") meant->why = "an ordinary minus sign";
  }
  if (money) meant->why = "the unit is fixed";
  auto const close = text;
  skip_spaces(text);
  if (text.empty()) return meant;
  if (!taken(text, {"%", "\uFF05", "per cent", "percent"}).empty()) {
    skip_spaces(text);
    if (!text.empty()) return std::nullopt;
    meant->per_cent = true;
    return meant;
  }
  // A unit is a word; one letter at the digits may be thousands or millions.
  bool const word = text.size() > 1 || close.size() > text.size();
  if (!word || !letter_of_a_word(text.front())) return std::nullopt;
  if (std::any_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  meant->why = "the unit is fixed";
  return meant;
}

std::string hint_for_number(std::string_view text, core::FieldInfo const& info) {
  auto const meant = intended_number(text);
  if (!meant) return no_unit;
  auto const value = value_of(meant->written);
  if (meant->per_cent && info.unit.find("per cent") == std::string_view::npos) {
    return within(value / 100, info)
               ? fmt::format("write {}: a percentage is written as a share of 1", hundredth(value))
               : no_unit;
  }
  bool const first = within(value, info);
  bool const second = !meant->other.empty() && within(value_of(meant->other), info);
  if (!first && !second) {
    auto const share = hint_for_share(value, info);
    return share.empty() ? no_unit : share;
  }
  if (first && second)
    return fmt::format("write {}, or {} if the comma stands before decimals", meant->written, meant->other);
  auto const why = second               ? "a point before decimals"
                   : meant->per_cent    ? "the unit is per cent"
                   : meant->why.empty() ? "without quotation marks"
                                        : meant->why;
  return fmt::format("write {}: {}", first ? meant->written : meant->other, why);
}

std::string hint_for_share(double number, core::FieldInfo const& info) {
  bool const share = info.unit.find("share") != std::string_view::npos || (info.min >= 0 && info.max <= 1);
  if (!share || !std::isfinite(number) || !(std::abs(number) > info.max) || !within(number / 100, info))
    return "";
  return hint_for_percentage(number);
}

std::string hint_for_percentage(double number) {
  return fmt::format("write {} if {} % is meant: a percentage is written as a share of 1", hundredth(number),
                     print(number, 12));
}

}  // namespace caseflow::scenario
