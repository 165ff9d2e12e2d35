#include "model/scenario/document/json_scanner.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include <fmt/format.h>

#include "model/scenario/document/encoding.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/number_hint.hpp"

namespace caseflow::scenario {
namespace {

using namespace std::string_view_literals;

bool digit(char letter) { return letter >= '0' && letter <= '9'; }
bool blank(char letter) { return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r'; }
bool of_a_name(char letter) {
  return digit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         "_-$."sv.find(letter) != std::string_view::npos;
}

std::string_view without_blanks_behind(std::string_view text) {
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string_view until(std::string_view text, std::string_view ends) {
  return without_blanks_behind(text.substr(0, text.find_first_of(ends)));
}

/// How long the number is that JSON would read here; 0 for none.
std::size_t number_length(std::string_view text) {
  std::size_t at = 0;
  auto const some_digits = [&] {
    auto const from = at;
    while (at < text.size() && digit(text[at])) ++at;
    return at > from;
  };
  if (at < text.size() && text[at] == '-') ++at;
  if (at < text.size() && text[at] == '0') {
    ++at;
  } else if (!some_digits()) {
    return 0;
  }
  if (auto const whole = at; at < text.size() && text[at] == '.') {
    ++at;
    if (!some_digits()) return whole;
  }
  if (auto const mantissa = at; at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    if (!some_digits()) return mantissa;
  }
  return at;
}

/// What looks like a space, or like nothing, and is none to JSON.
struct OddSpace {
  std::string_view bytes, name, hint;
};
constexpr std::array odd_spaces{
    OddSpace{"\u00A0", "a no-break space, U+00A0", "write an ordinary space"},
    OddSpace{"\u202F", "a narrow no-break space, U+202F", "write an ordinary space"},
    OddSpace{"\u2009", "a thin space, U+2009", "write an ordinary space"},
    OddSpace{"\u3000", "a wide space, U+3000", "write an ordinary space"},
    OddSpace{"\u200B", "a space without width, U+200B", "take it out"},
    OddSpace{byte_order_mark, "a byte-order mark inside the text, U+FEFF", "take it out"},
};

}  // namespace

std::optional<JsonError> JsonScanner::first() {
  if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
  while (!found_) {
    skip_blanks();
    if (found_ || (done_ && at_ == text_.size())) break;
    step();
  }
  return std::move(found_);
}

std::string JsonScanner::expected() const {
  switch (next_) {
    case Next::first_key:
    case Next::key:
      return "a key in quotation marks";
    case Next::colon:
      return "':'";
    case Next::end_of_value:
      return open_.empty() ? "the end of the text" : in_object() ? "',' or '}'" : "',' or ']'";
    case Next::first_value:
    case Next::value:
      break;
  }
  return "a value";
}

std::string JsonScanner::opened() const {
  auto const [bracket, offset] = open_.back();
  auto const before = text_.substr(0, offset);
  return fmt::format("'{}' of line {}", bracket, 1 + std::count(before.begin(), before.end(), '\n'));
}

std::string_view JsonScanner::run() const { return until(rest(), ",;]}\n\r\"{[:"); }

void JsonScanner::wrong(std::size_t offset, std::string got, std::string hint) {
  if (!found_) found_ = JsonError{offset, expected(), std::move(got), std::move(hint)};
}

void JsonScanner::ill_formed_byte(std::size_t offset) {
  auto const byte = text_.substr(offset, 1);
  wrong(offset,
        fmt::format("the byte 0x{:02X}, which is no UTF-8",
                    static_cast<unsigned>(static_cast<unsigned char>(byte.front()))),
        fmt::format("save the file as UTF-8; in Windows-1252 the byte is {}", from_windows_1252(byte)));
}

void JsonScanner::advance(std::size_t length, Next next) {
  before_ = at_ + length - 1;
  at_ += length;
  next_ = next;
  done_ = next == Next::end_of_value && open_.empty();
}

void JsonScanner::skip_blanks() {
  while (at_ < text_.size() && blank(text_[at_])) ++at_;
  auto const line = until(rest(), "\n");
  if (line.starts_with("//") || line.starts_with("#")) comment(line);
  if (line.starts_with("/*")) comment(line.substr(0, std::min(line.find("*/", 2), line.size() - 2) + 2));
  for (auto const [bytes, name, hint] : odd_spaces)
    if (rest().starts_with(bytes)) wrong(at_, std::string(name), std::string(hint));
}

void JsonScanner::comment(std::string_view text) {
  wrong(at_, fmt::format("the comment {}", in_quotes(text)), "JSON has no comments: take it out");
}

void JsonScanner::step() {
  if (at_ == text_.size()) return text_ends();
  switch (next_) {
    case Next::value:
    case Next::first_value:
      return value();
    case Next::first_key:
    case Next::key:
      return key();
    case Next::colon:
      return colon();
    case Next::end_of_value:
      return after_value();
  }
}

void JsonScanner::text_ends() {
  std::string closing;
  for (auto open = open_.rbegin(); open != open_.rend(); ++open) closing += open->bracket == '{' ? '}' : ']';
  if (closing.empty()) return wrong(at_, "the end of the text", "");
  if (text_[before_] == ',' && (next_ == Next::key || next_ == Next::value))
    return wrong(before_, "a comma and then the end of the text",
                 fmt::format("take the comma out, and close with {}", closing));
  auto const behind = std::min(before_ + 1, text_.size());
  bool const half = next_ == Next::colon || next_ == Next::value;
  wrong(behind, fmt::format("the end of the text, where the {} is open", opened()),
        half ? "the text seems to be cut off" : fmt::format("close with {}", closing));
}

// --- values ---

void JsonScanner::value() {
  char const letter = text_[at_];
  if (letter == '"') return string(Next::end_of_value);
  if (letter == '{' || letter == '[') return open(letter);
  if (letter == ']' && next_ == Next::first_value) return close();
  if (letter == '}' || letter == ']') return nothing_before(letter);
  if (letter == ',') return comma_too_many();
  if (quotation_marks()) return;
  auto const whole = run();
  for (auto const word : {"true"sv, "false"sv, "null"sv})
    if (rest().starts_with(word) && (whole.size() == word.size() || !of_a_name(whole[word.size()])))
      return advance(word.size(), Next::end_of_value);
  auto const length = number_length(rest());
  if (length > 0 && length == whole.size()) return number(length);
  if (length > 0 && length < whole.size() && blank(whole[length])) {
    // "1 841" is a number with a space in an object, and two numbers without a comma in an array.
    bool const two = !in_object() && digit(whole[whole.find_first_not_of(" \t", length)]);
    if (two || !intended_number(whole)) return number(length);
  }
  bare(whole);
}

void JsonScanner::number(std::size_t length) {
  number_at_ = at_;
  advance(length, Next::end_of_value);
}

void JsonScanner::open(char bracket) {
  open_.push_back({bracket, at_});
  advance(1, bracket == '{' ? Next::first_key : Next::first_value);
}

void JsonScanner::close() {
  open_.pop_back();
  advance(1, Next::end_of_value);
}

void JsonScanner::comma_too_many() {
  wrong(at_, text_[before_] == ',' ? "a second comma" : "a comma with nothing before it",
        "take it out, or write what is missing");
}

/// A bracket closes where a value or key should stand.
void JsonScanner::nothing_before(char bracket) {
  if (text_[before_] == ',')
    return wrong(before_, fmt::format("a comma before '{}'", bracket),
                 "take out the comma after the last one");
  if (text_[before_] == ':')
    return wrong(at_, fmt::format("no value before '{}'", bracket), "write the value");
  wrong_bracket(bracket);
}

void JsonScanner::wrong_bracket(char bracket) {
  if (open_.empty()) return wrong(at_, fmt::format("'{}', which closes nothing", bracket), "take it out");
  wrong(at_, fmt::format("'{}' where the {} is open", bracket, opened()),
        fmt::format("close with {}", in_object() ? '}' : ']'));
}

// --- keys, and what stands between ---

void JsonScanner::key() {
  char const letter = text_[at_];
  if (letter == '"') return string(Next::colon);
  if (letter == '}' && next_ == Next::first_key) return close();
  if (letter == '}' || letter == ']') return nothing_before(letter);
  if (letter == ',') return comma_too_many();
  if (quotation_marks()) return;
  auto const bare_key = run();
  if (digit(letter) && comma_in_number(bare_key)) return;
  if (!character(rest())) return ill_formed_byte(at_);
  if (!bare_key.empty() && of_a_name(letter))
    return wrong(at_, fmt::format("{} without quotation marks", shortened(bare_key)),
                 fmt::format("write {}", in_quotes(bare_key)));
  wrong(at_, in_quotes(rest().substr(0, *character(rest()))), "");
}

void JsonScanner::colon() {
  if (text_[at_] == ':') return advance(1, Next::value);
  if (curly_inside(string_at_, at_)) return;
  wrong(at_, fmt::format("{} after a key", in_quotes(until(rest(), ",]}\n{[ "))),
        text_[at_] == '=' ? "write : instead of =" : "write : between a key and its value");
}

void JsonScanner::after_value() {
  char const letter = text_[at_];
  if (letter == '}' || letter == ']') {
    if (!open_.empty() && (letter == '}') == in_object()) return close();
    return wrong_bracket(letter);
  }
  if (!character(rest())) return ill_formed_byte(at_);
  if (open_.empty())
    return wrong(at_, fmt::format("more text: {}", shortened(until(rest(), "\n"))),
                 letter == '{' || letter == '['
                     ? "one file holds one document: put the two into one, or into two files"
                     : "take it out");
  if (letter == ',') return advance(1, in_object() ? Next::key : Next::value);
  if (text_[before_] == '"' && curly_inside(string_at_, at_)) return;
  if (letter == ';') return wrong(at_, "';'", "write a comma");
  bool const begins_something = of_a_name(letter) || "\"{["sv.find(letter) != std::string_view::npos;
  wrong(begins_something ? before_ + 1 : at_,
        fmt::format("{} without a comma before it", shortened(until(rest(), "\n:,]}"))),
        begins_something ? "write a comma here" : "");
}

}  // namespace caseflow::scenario
