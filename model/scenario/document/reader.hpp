#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"

namespace caseflow::scenario {

/// Reads one JSON object into one described struct and notes everything that does not fit.
///
/// Coerces nothing (12.7 is not 12, `true` is not 1, "3" is not 3), never stops at the first problem, never
/// throws on bad input. A member whose value does not fit, or is missing, keeps what it had; an optional
/// member becomes empty then.
class Reader final : public core::Fields {
 public:
  /// Expects `object` to be the object at `pointer` of `document`; all must outlive the reader.
  Reader(Document const& document, Json const& object, std::string pointer, Diagnostics& found);

  using Fields::choice;
  void number(std::string_view key, double& value, core::FieldInfo const& info) override;
  void integer(std::string_view key, int& value, core::FieldInfo const& info) override;
  void boolean(std::string_view key, bool& value, core::FieldInfo const& info) override;
  void text(std::string_view key, std::string& value, core::FieldInfo const& info) override;
  void date(std::string_view key, sim::Date& value, core::FieldInfo const& info) override;
  void distribution(std::string_view key, sim::Distribution& value, core::FieldInfo const& info) override;
  void number(std::string_view key, std::optional<double>& value, core::FieldInfo const& info) override;
  void integer(std::string_view key, std::optional<int>& value, core::FieldInfo const& info) override;
  void text(std::string_view key, std::optional<std::string>& value, core::FieldInfo const& info) override;
  void date(std::string_view key, std::optional<sim::Date>& value, core::FieldInfo const& info) override;
  void boolean(std::string_view key, std::optional<bool>& value, core::FieldInfo const& info) override;
  void numbers(std::string_view key, std::vector<double>& value, core::FieldInfo const& info,
               std::size_t length) override;
  void optional_numbers(std::string_view key, std::vector<double>& value,
                        core::FieldInfo const& info) override;
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

  void excluded(std::string_view key, std::string_view why, std::string_view hint) override;
  void replaced(std::string_view key, std::string_view now, std::string_view hint) override;

  /// Notes the keys that nobody asked for. Call after the description.
  void finish();

 private:
  void nested(std::string_view key, Inside const& inside, core::FieldInfo const& info) override;
  void nested_optional(std::string_view key, Maybe const& maybe, core::FieldInfo const& info) override;
  void integer_or_nested(std::string_view key, IntegerOrObject const& either,
                         core::FieldInfo const& info) override;
  void elements(std::string_view key, core::Collection& list, core::FieldInfo const& info,
                bool optional) override;
  void named_elements(std::string_view key, core::Collection& map, core::FieldInfo const& info,
                      bool optional) override;

  /// The member of that key, which counts as known from now on; null if it is missing.
  Json const* member(std::string_view key);
  /// The same; its absence is a problem.
  Json const* needed(std::string_view key, std::string const& expected);
  void note_problem(std::string pointer, std::string expected, std::string got, std::string hint = "");
  bool named(std::string const& pointer, std::string const& name);
  /// Describes the object at `pointer` inside this one with a reader of its own.
  void read_object(Json const& value, std::string const& pointer, Inside const& inside);

  template <class T, class Read>
  void read_optional(std::string_view key, std::optional<T>& value, Read const& fits);
  // These say whether the value fits; where it does not, they note why and leave `into` as it is.
  bool read_number(Json const& value, std::string const& pointer, core::FieldInfo const& info, double& into);
  bool read_integer(Json const& value, std::string const& pointer, core::FieldInfo const& info, int& into);
  bool read_boolean(Json const& value, std::string const& pointer, bool& into);
  bool read_text(Json const& value, std::string const& pointer, std::string& into);
  bool read_date(Json const& value, std::string const& pointer, sim::Date& into);
  void read_distribution(Json const& value, std::string const& pointer, core::FieldInfo const& info,
                         sim::Distribution& into);
  bool read_word(Json const& value, std::string const& pointer, std::span<std::string_view const> words,
                 int& into);
  void read_texts(Json const& value, std::string const& pointer, std::vector<std::string>& into);
  void read_named_numbers(Json const& value, std::string const& pointer, core::FieldInfo const& info,
                          std::map<std::string, double>& into);
  std::string inside(std::string_view key) const;

  Document const& document_;
  Json const& object_;
  std::string pointer_;
  Diagnostics& found_;
  std::vector<std::string> known_;
};

/// Reads the object at `pointer` through a description. The problems are in document order, with what is
/// missing after its siblings.
Diagnostics read(Document const& document, std::string const& pointer,
                 std::function<void(core::Fields&)> const& description);

/// Reads the part of a document at `pointer` into a struct, which counts only where there are no problems.
template <class T>
Diagnostics read(Document const& document, std::string const& pointer, T& into) {
  return read(document, pointer, std::function<void(core::Fields&)>([&into](core::Fields& fields) {
                into = T{};
                describe(fields, into);
              }));
}

/// Reads a whole document, and what follows from it (`complete`).
template <class T>
Diagnostics read(Document const& document, T& into) {
  auto found = read(document, std::string(), into);
  if constexpr (requires { complete(into); })
    if (found.empty()) complete(into);
  return found;
}

}  // namespace caseflow::scenario
