#include "model/scenario/document/parse.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/json_error.hpp"
#include "model/scenario/document/pointer.hpp"

namespace caseflow::scenario {
namespace {

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// How far the parser has read, as line and column.
class Position {
 public:
  explicit Position(std::string_view text)
      : begin_(text.data()), at_(begin_), counted_(begin_), line_start_(begin_) {}

  void reach(char const* at) { at_ = at; }
  char const* at() const { return at_; }

  /// Of the last character read. A number is only known to end by the character after it, which may be the
  /// line's end; that counts to the line that it ends.
  int line() {
    for (; counted_ + 1 < at_; ++counted_) {
      if (*counted_ != '\n') continue;
      ++line_;
      line_start_ = counted_ + 1;
    }
    return line_;
  }

 private:
  char const* begin_;
  char const* at_;
  char const* counted_;
  char const* line_start_;
  int line_ = 1;
};

/// An iterator over the text that tells a `Position` how far it has come.
class CountingIterator {
 public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = char const*;
  using reference = char const&;

  CountingIterator(char const* at, Position& position) : at_(at), position_(&position) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    position_->reach(++at_);
    return *this;
  }
  CountingIterator operator++(int) {
    auto const old = *this;
    ++*this;
    return old;
  }
  friend bool operator==(CountingIterator const& a, CountingIterator const& b) { return a.at_ == b.at_; }

 private:
  char const* at_;
  Position* position_;
};

/// What the parser's message says between two marks; "" without them.
std::string_view between(std::string_view message, std::string_view from, std::string_view to) {
  auto const start = message.find(from);
  if (start == std::string_view::npos) return {};
  message.remove_prefix(start + from.size());
  return message.substr(0, message.find(to));
}

struct Place {
  int line;
  std::ptrdiff_t column;  ///< In characters.
};

/// Both from 1.
Place place_of(std::string_view text, std::size_t offset) {
  auto const before = text.substr(0, offset);
  auto const line = before.substr(before.rfind('\n') + 1);
  return {1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
          1 + std::count_if(line.begin(), line.end(), begins_character)};
}

/// Takes the parser's events and makes a value with origins of them.
class Builder {
 public:
  Builder(std::string_view text, std::string const& layer, Position& position)
      : text_(text), layer_(layer), position_(position) {}

  bool null() { return add(nullptr); }
  bool boolean(bool value) { return add(value); }
  bool number_integer(std::int64_t value) { return add(value); }
  bool number_unsigned(std::uint64_t value) { return add(value); }
  bool number_float(double value, std::string const&) { return add(value); }
  bool string(std::string& value) { return add(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& name) {
    auto& inside = open_.back();
    inside.key = name;
    auto const [known, fresh] = inside.keys.try_emplace(name, Key{inside.keys.size(), position_.line()});
    if (!fresh)
      problem(pointer(), "each key once",
              fmt::format("{} twice: in line {} and in line {}", in_quotes(name), known->second.line,
                          position_.line()),
              "remove one of them");
    return true;
  }

  bool parse_error(std::size_t, std::string const&, Json::exception const& error) {
    std::string_view const message = error.what();
    if (error.id == 406) {
      problem(pointer(), "a number of at most 1.79e308", shortened(between(message, "parsing '", "'")), "");
      return false;
    }
    return not_json();
  }

  /// Why the text is none; what the parser says of it is for programmers.
  bool not_json() {
    if (auto const wrong = json_error(text_)) {
      auto const [line, column] = place_of(text_, wrong->offset);
      problems_.push_back({layer_, line, pointer(), wrong->expected,
                           fmt::format("{}, in column {}", wrong->got, column), wrong->hint});
    } else {
      problem(pointer(), "JSON", "something else", "");
    }
    return false;
  }

  void problem(std::string where, std::string expected, std::string got, std::string hint) {
    problems_.push_back(
        {layer_, position_.line(), std::move(where), std::move(expected), std::move(got), std::move(hint)});
  }

  Parsed taken() {
    if (!problems_.empty()) return {Document{}, std::move(problems_)};
    return {Document(std::move(value_), std::move(origins_), layer_), {}};
  }
  bool fine() const { return problems_.empty(); }

 private:
  struct Key {
    std::size_t position;
    int line;
  };
  /// An object or array that has not ended, and in an object the key that is being read.
  struct Open {
    Json* value;
    Origins* origins;
    std::string key = {};
    std::unordered_map<std::string, Key> keys = {};
  };

  std::string pointer() const {
    std::string whole;
    for (auto const& [value, origins, key, keys] : open_) {
      if (value->is_array()) {
        whole = child(whole, &value == &open_.back().value ? value->size() : value->size() - 1);
      } else if (!keys.empty()) {
        whole = child(whole, key);
      }
    }
    return whole;
  }

  /// Where the next value belongs. The members of an object are appended without `operator[]`, which would
  /// search them all.
  std::pair<Json*, Origins*> slot() {
    if (open_.empty()) return {&value_, &origins_};
    auto& [value, origins, key, keys] = open_.back();
    if (value->is_array()) {
      value->push_back(nullptr);
      origins->members.emplace_back();
      return {&value->back(), &origins->members.back()};
    }
    auto& members = value->get_ref<Json::object_t&>();
    auto const at = keys.at(key).position;
    if (at == members.size()) {
      members.emplace_back(key, nullptr);
      origins->members.emplace_back();
    }
    return {&std::next(members.begin(), static_cast<std::ptrdiff_t>(at))->second, &origins->members[at]};
  }

  std::pair<Json*, Origins*> place(Json value) {
    auto const [into, origins] = slot();
    *into = std::move(value);
    *origins = {{0, position_.line()}};
    return {into, origins};
  }

  bool add(Json value) {
    place(std::move(value));
    return true;
  }

  bool open(Json value) {
    if (open_.size() == deepest_nesting) {
      problem("", fmt::format("at most {} levels of nesting", deepest_nesting), "more", "");
      return false;
    }
    auto const [into, origins] = place(std::move(value));
    open_.push_back({into, origins});
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  std::string_view text_;
  std::string const& layer_;
  Position& position_;
  Json value_;
  Origins origins_;
  std::vector<Open> open_;
  Diagnostics problems_;
};

}  // namespace

Parsed parse(std::string_view text, std::string const& layer) {
  if (text.size() > longest_text)
    return {Document{},
            {{layer, 0, "", "at most 64 MB of text", fmt::format("{} MB", text.size() >> 20U), ""}}};
  Position position(text);
  Builder builder(text, layer, position);
  char const* const end = text.data() + text.size();
  bool const whole =
      Json::sax_parse(CountingIterator(text.data(), position), CountingIterator(end, position), &builder);
  // The parser takes a zero byte for the end of the text.
  if (whole && text.find('\0') != std::string_view::npos) builder.not_json();
  return builder.taken();
}

}  // namespace caseflow::scenario
