#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/question/scenario.hpp"
#include "tests/random/draws.hpp"

namespace caseflow::random {

/// How far a random scenario departs from the one that it begins as.
struct Style {
  double share = 0.1;   ///< Of its fields that are drawn anew.
  double gentle = 0.5;  ///< Of these, the ones that stay near what they were; the rest go anywhere.
};

/// The names that texts of a scenario can refer to, by the key of the field.
using Words = std::map<std::string, std::vector<std::string>, std::less<>>;
Words words_of(scenario::Scenario const& scenario);

/// Draws fields of a described struct anew, each inside its declared range: near the value that it has, over
/// the whole range or its logarithm, or at one of the ends. What decides how long a run takes (people, cases,
/// months) has narrower ranges. Names and texts for people stay; conditions draw from `words`.
///
/// Ranges are those of single fields: what must fit together is `fit`'s.
class Scramble final : public core::Fields {
 public:
  /// `at` is the JSON pointer of what is described, which names its draws. All must outlive the visitor.
  Scramble(Draws const& draws, Style const& style, Words const& words, std::string at)
      : draws_(draws), style_(style), words_(words), at_(std::move(at)) {}

  using Fields::choice;
  void number(std::string_view key, double& value, core::FieldInfo const& info) override;
  void integer(std::string_view key, int& value, core::FieldInfo const& info) override;
  void boolean(std::string_view key, bool& value, core::FieldInfo const& info) override;
  void text(std::string_view, std::string&, core::FieldInfo const&) override;
  void date(std::string_view key, sim::Date& value, core::FieldInfo const& info) override;
  void distribution(std::string_view key, sim::Distribution& value, core::FieldInfo const& info) override;
  void number(std::string_view key, std::optional<double>& value, core::FieldInfo const& info) override;
  void integer(std::string_view key, std::optional<int>& value, core::FieldInfo const& info) override;
  void text(std::string_view key, std::optional<std::string>& value, core::FieldInfo const& info) override;
  void date(std::string_view, std::optional<sim::Date>&, core::FieldInfo const&) override {}
  void boolean(std::string_view key, std::optional<bool>& value, core::FieldInfo const& info) override;
  void numbers(std::string_view key, std::vector<double>& value, core::FieldInfo const& info,
               std::size_t length) override;
  void texts(std::string_view key, std::vector<std::string>& value, core::FieldInfo const& info) override;
  void optional_texts(std::string_view key, std::vector<std::string>& value,
                      core::FieldInfo const& info) override;
  void named_numbers(std::string_view key, std::map<std::string, double>& value,
                     core::FieldInfo const& info) override;
  void optional_named_numbers(std::string_view key, std::map<std::string, double>& value,
                              core::FieldInfo const& info) override;
  void choice(std::string_view key, int& index, std::span<std::string_view const> words,
              core::FieldInfo const& info) override;
  void choice(std::string_view key, std::optional<int>& index, std::span<std::string_view const> words,
              core::FieldInfo const& info) override;

 private:
  void nested(std::string_view key, Inside const& inside, core::FieldInfo const& info) override;
  void nested_optional(std::string_view key, Maybe const& maybe, core::FieldInfo const& info) override;
  void integer_or_nested(std::string_view key, IntegerOrObject const& either,
                         core::FieldInfo const& info) override;
  void elements(std::string_view key, core::Collection& list, core::FieldInfo const& info,
                bool optional) override;
  void named_elements(std::string_view key, core::Collection& map, core::FieldInfo const& info,
                      bool optional) override;

  std::string inside(std::string_view key) const { return at_ + "/" + std::string(key); }
  bool chosen(std::string const& at) const { return draws_.chance(at, style_.share); }
  double drawn(std::string const& at, double value, core::FieldInfo const& info) const;

  Draws const& draws_;
  Style const& style_;
  Words const& words_;
  std::string at_;
};

/// Draws the fields of a struct.
template <class T>
void scramble(T& value, std::string const& at, Draws const& draws, Style const& style, Words const& words) {
  Scramble fields(draws, style, words, at);
  describe(fields, value);
}

/// The number in six significant digits, as scenarios are written.
double six_digits(double value);

}  // namespace caseflow::random
