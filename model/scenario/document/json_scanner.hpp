#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseflow::scenario {

/// Where a text leaves JSON, why, and what to write.
struct JsonError {
  std::size_t offset;  ///< Of the first byte of the cause.
  std::string expected, got, hint;
};

/// Goes through a text that should be JSON up to the first place at which it is none, and says why it is not.
/// Reads nothing into anything: `parse` does. (json_scanner.cpp, json_scanner_words.cpp)
class JsonScanner {
 public:
  /// Expects a text that outlives the scanner.
  explicit JsonScanner(std::string_view text) : text_(text) {}

  std::optional<JsonError> first();

 private:
  /// What may come next.
  enum class Next { value, first_value, first_key, key, colon, end_of_value };
  struct Open {
    char bracket;
    std::size_t offset;
  };

  std::string_view rest() const { return text_.substr(at_); }
  bool in_object() const { return !open_.empty() && open_.back().bracket == '{'; }
  std::string expected() const;
  std::string opened() const;
  /// What stands here up to a mark or the line's end.
  std::string_view run() const;

  void wrong(std::size_t offset, std::string got, std::string hint);
  void ill_formed_byte(std::size_t offset);
  void advance(std::size_t length, Next next);

  void skip_blanks();
  void comment(std::string_view text);
  void step();
  void text_ends();
  void value();
  void number(std::size_t length);
  void open(char bracket);
  void close();
  void comma_too_many();
  void nothing_before(char bracket);
  void wrong_bracket(char bracket);
  void key();
  void colon();
  void after_value();

  void bare(std::string_view run);
  /// Quotation marks of other kinds; true if they are the cause.
  bool quotation_marks();
  void string(Next after);
  void wrong_escape(std::size_t offset);
  void unclosed(std::size_t from, std::size_t end);
  bool curly_inside(std::size_t from, std::size_t end);
  bool comma_in_number(std::string_view after);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t before_ = 0;                     ///< The last byte of what was read last.
  std::size_t string_at_ = 0;                  ///< The last text.
  std::optional<std::size_t> number_at_ = {};  ///< The last number.
  Next next_ = Next::value;
  bool done_ = false;
  std::vector<Open> open_ = {};
  std::optional<JsonError> found_ = {};
};

}  // namespace caseflow::scenario
