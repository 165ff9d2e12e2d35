// What people write for texts, numbers and words where JSON has other forms; json_scanner.cpp has the rest.

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <system_error>

#include <fmt/format.h>

#include "model/scenario/document/encoding.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/json_scanner.hpp"
#include "model/scenario/document/number_hint.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::scenario {
namespace {

using namespace std::string_view_literals;

constexpr std::array double_quotes{"\u201C"sv, "\u201D"sv, "\u201E"sv, "\u00AB"sv, "\u00BB"sv, "\u2033"sv};
constexpr std::array single_quotes{"'"sv, "\u2018"sv, "\u2019"sv, "\u201A"sv, "`"sv, "\u00B4"sv, "\u2032"sv};
constexpr char straight[] = "write {}, with straight double ones";

/// The mark of these that a text begins with; "" for none.
template <class Marks>
std::string_view first_of(Marks const& marks, std::string_view text) {
  for (auto const mark : marks)
    if (text.starts_with(mark)) return mark;
  return {};
}

/// The value of four hexadecimal digits at the front of a text.
std::optional<unsigned> four_digits(std::string_view text) {
  unsigned value = 0;
  auto const digits = text.substr(0, 4);
  auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  return error == std::errc{} && end == digits.data() + 4 ? std::optional(value) : std::nullopt;
}

/// How long the escape is that a text begins with; nothing for one that JSON does not know.
std::optional<std::size_t> escape_length(std::string_view text) {
  if (text.size() < 2) return text.size();  // the text ends within it
  if (text[1] != 'u')
    return "\"\\/bfnrt"sv.find(text[1]) == std::string_view::npos ? std::nullopt
                                                                  : std::optional<std::size_t>(2);
  auto const code = four_digits(text.substr(2));
  if (!code || (*code >= 0xDC00 && *code < 0xE000)) return std::nullopt;
  if (*code < 0xD800 || *code >= 0xE000) return 6;
  if (!text.substr(6).starts_with("\\u")) return std::nullopt;
  auto const second = four_digits(text.substr(8));
  return second && *second >= 0xDC00 && *second < 0xE000 ? std::optional<std::size_t>(12) : std::nullopt;
}

std::string_view up_to(std::string_view text, std::string_view ends) {
  return text.substr(0, text.find_first_of(ends));
}

bool begins_like_a_number(std::string_view text) {
  return (text.front() >= '0' && text.front() <= '9') || text.front() == '-' || text.front() == '+' ||
         text.front() == '.';
}

}  // namespace

/// What begins like no value.
void JsonScanner::bare(std::string_view run) {
  auto const got = in_quotes(run);
  auto const one_of = [&](std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), run) != words.end();
  };
  if (auto const bad = ill_formed(run)) return ill_formed_byte(at_ + *bad);
  if (run.empty()) return wrong(at_, in_quotes(rest().substr(0, 1)), "");
  if (one_of({"NaN", "nan", "NAN", "Infinity", "-Infinity", "inf", "-inf", "#N/A"}))
    return wrong(at_, got, "JSON has no such number: write one, or leave the key out");
  if (one_of({"True", "TRUE", "yes", "Yes"})) return wrong(at_, got, "write true");
  if (one_of({"False", "FALSE", "no", "No"})) return wrong(at_, got, "write false");
  if (one_of({"None", "Null", "NULL", "undefined", "nil"})) return wrong(at_, got, "write null");
  if (comma_in_number(run)) return;
  if (intended_number(run)) return wrong(at_, got, hint_for_number(run, {}));
  if (run.size() == 10 && run[4] == '-' && run[7] == '-')
    return wrong(at_, got, fmt::format("a date stands in quotation marks: {}", got));
  if (begins_like_a_number(run)) return wrong(at_, got, "write the number in decimal digits");
  if (open_.empty()) return wrong(at_, got, "a document begins with { and ends with }");
  bool const markup = run.front() == '<' || shown_in_a_line(run) != run;
  wrong(at_, got, markup ? "" : fmt::format("a text stands in quotation marks: {}", got));
}

bool JsonScanner::quotation_marks() {
  auto mark = first_of(double_quotes, rest());
  if (mark.empty()) mark = first_of(single_quotes, rest());
  if (mark.empty()) return false;
  auto const behind = rest().substr(mark.size());
  auto inside = behind.substr(0, behind.find_first_of("\n\r:,{}[]\""));
  for (std::size_t end = 0; end < inside.size(); ++end)
    if (!first_of(double_quotes, inside.substr(end)).empty() ||
        !first_of(single_quotes, inside.substr(end)).empty())
      inside = inside.substr(0, end);
  wrong(at_,
        fmt::format("{} in {} quotation marks", in_quotes(inside), mark.size() == 1 ? "single" : "curly"),
        fmt::format(straight, in_quotes(inside)));
  return true;
}

/// A text from its opening mark on, which is known to stand there.
void JsonScanner::string(Next after) {
  auto const from = at_;
  for (auto i = from + 1; i < text_.size();) {
    char const letter = text_[i];
    if (letter == '"') {
      string_at_ = from;
      return advance(i + 1 - from, after);
    }
    if (letter == '\n' || letter == '\r') return unclosed(from, i);
    if (letter == '\\') {
      auto const length = escape_length(text_.substr(i));
      if (!length) return wrong_escape(i);
      i += *length;
      continue;
    }
    if (static_cast<unsigned char>(letter) < 0x20)
      return wrong(i, fmt::format("the character {} in a text", shown_in_a_line(text_.substr(i, 1))),
                   letter == '\t' ? "write \\t for a tab" : "take it out");
    auto const size = character(text_.substr(i));
    if (!size) return ill_formed_byte(i);
    i += *size;
  }
  unclosed(from, text_.size());
}

void JsonScanner::wrong_escape(std::size_t offset) {
  bool const by_number = text_.substr(offset).starts_with("\\u");
  wrong(offset,
        fmt::format("the escape {}", shortened(up_to(text_.substr(offset, by_number ? 12 : 2), "\"\n"))),
        by_number ? "after \\u come four hexadecimal digits; characters beyond them take two such escapes"
                  : "write \\\\ for a backslash");
}

void JsonScanner::unclosed(std::size_t from, std::size_t end) {
  if (curly_inside(from, end)) return;
  wrong(from, fmt::format("{} without its closing quotation mark", shortened(text_.substr(from, end - from))),
        end == text_.size() ? "close it" : "close it in its line: a text does not go over several");
}

/// A text that was opened straight and closed by a curly mark runs on to the next straight one; true if that
/// is the cause.
bool JsonScanner::curly_inside(std::size_t from, std::size_t end) {
  auto const text = text_.substr(from, end - from);
  for (std::size_t i = 1; i < text.size(); ++i) {
    auto const mark = first_of(double_quotes, text.substr(i));
    if (mark.empty()) continue;
    wrong(from + i, fmt::format("{}, a curly quotation mark", mark),
          fmt::format(straight, in_quotes(text.substr(1, i - 1))));
    return true;
  }
  return false;
}

/// "1,05" or "1,841", of which the number before the comma was read already; true if that is the cause.
bool JsonScanner::comma_in_number(std::string_view after) {
  if (!number_at_ || text_[before_] != ',' || before_ + 1 != at_) return false;
  auto const first_end = at_ + after.size();
  auto end = first_end;
  while (end + 1 < text_.size() && text_[end] == ',' && begins_like_a_number(text_.substr(end + 1)))
    end = std::min(text_.find_first_of(",;]}\n\r\"{[:", end + 1), text_.size());
  auto whole = text_.substr(*number_at_, end - *number_at_);
  if (!intended_number(whole)) whole = text_.substr(*number_at_, first_end - *number_at_);
  if (!intended_number(whole)) return false;
  found_ =
      JsonError{*number_at_, "a number", fmt::format("{}, with a comma", whole), hint_for_number(whole, {})};
  return true;
}

}  // namespace caseflow::scenario
