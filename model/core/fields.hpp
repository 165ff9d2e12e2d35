#pragma once

#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "sim/date.hpp"
#include "sim/distribution.hpp"

namespace caseflow::core {

/// What is known about one field of a scenario, read by everything that reads a description.
struct FieldInfo {
  std::string_view meaning;  ///< One sentence for the reference.
  std::string_view unit{};   ///< "minutes", "share", "FTE", …; empty for what has none.
  double min = -std::numeric_limits<double>::infinity();  ///< Inclusive, in the unit.
  double max = std::numeric_limits<double>::infinity();   ///< Inclusive, in the unit.
};

class Fields;

/// A list or map of described things, seen without its type.
class Collection {
 public:
  virtual ~Collection() = default;
  virtual std::size_t size() const = 0;
  virtual void clear() = 0;
  /// Appends an element (for a map: with this key) and describes it; for a map an existing key is replaced.
  virtual void add(std::string const& key, Fields& fields) = 0;
  /// Describes element i in place; `key(i)` is its name in a map, "" in a list.
  virtual void visit(std::size_t i, Fields& fields) = 0;
  virtual std::string key(std::size_t i) const = 0;
  /// Describes a default-made element, for references and schemas.
  virtual void prototype(Fields& fields) const = 0;
};

/// A visitor of described structs.
///
/// Beneath each scenario struct stands one `void describe(Fields&, T&)`, which names every field once: key,
/// member, unit, range, meaning. The reader, the echo, the reference table, the JSON Schema and the register
/// of assumptions are implementations of this class. It is abstract, not a template per visitor, because one
/// instantiation then serves all of them.
///
/// Every field is required unless its member is a `std::optional`, or it was named through `optional_…`.
class Fields {
 public:
  /// Describes what is inside an object.
  using Inside = std::function<void(Fields&)>;

  virtual ~Fields() = default;

  virtual void number(std::string_view key, double& value, FieldInfo const& info) = 0;
  virtual void integer(std::string_view key, int& value, FieldInfo const& info) = 0;
  virtual void boolean(std::string_view key, bool& value, FieldInfo const& info) = 0;
  virtual void text(std::string_view key, std::string& value, FieldInfo const& info) = 0;
  virtual void date(std::string_view key, sim::Date& value, FieldInfo const& info) = 0;
  virtual void distribution(std::string_view key, sim::Distribution& value, FieldInfo const& info) = 0;

  virtual void number(std::string_view key, std::optional<double>& value, FieldInfo const& info) = 0;
  virtual void integer(std::string_view key, std::optional<int>& value, FieldInfo const& info) = 0;
  virtual void text(std::string_view key, std::optional<std::string>& value, FieldInfo const& info) = 0;
  virtual void date(std::string_view key, std::optional<sim::Date>& value, FieldInfo const& info) = 0;
  virtual void boolean(std::string_view key, std::optional<bool>& value, FieldInfo const& info) = 0;

  /// Arrays of plain values. `length` 0 means any.
  virtual void numbers(std::string_view key, std::vector<double>& value, FieldInfo const& info,
                       std::size_t length = 0) = 0;
  /// Numbers of which absent means none, and none is written as absent. Scenarios have no such field, so that
  /// visitors of scenarios alone need not know it.
  virtual void optional_numbers(std::string_view /*key*/, std::vector<double>& /*value*/,
                                FieldInfo const& /*info*/) {}
  virtual void texts(std::string_view key, std::vector<std::string>& value, FieldInfo const& info) = 0;
  /// An optional array of texts: absent means empty, and empty is written as absent.
  virtual void optional_texts(std::string_view key, std::vector<std::string>& value,
                              FieldInfo const& info) = 0;

  /// Numbers keyed by name (`{"PO": 45, "PSO": 55}`).
  virtual void named_numbers(std::string_view key, std::map<std::string, double>& value,
                             FieldInfo const& info) = 0;
  virtual void optional_named_numbers(std::string_view key, std::map<std::string, double>& value,
                                      FieldInfo const& info) = 0;

  /// One of a fixed list of words, kept as its index.
  virtual void choice(std::string_view key, int& index, std::span<std::string_view const> words,
                      FieldInfo const& info) = 0;

  virtual void choice(std::string_view key, std::optional<int>& index,
                      std::span<std::string_view const> words, FieldInfo const& info) = 0;

  /// An enumeration whose words stand in `words` in the order of its values.
  template <class Enum>
  requires std::is_enum_v<Enum>
  void choice(std::string_view key, Enum& value, std::span<std::string_view const> words,
              FieldInfo const& info) {
    int index = static_cast<int>(value);
    choice(key, index, words, info);
    value = static_cast<Enum>(index);
  }

  template <class Enum>
  requires std::is_enum_v<Enum>
  void choice(std::string_view key, std::optional<Enum>& value, std::span<std::string_view const> words,
              FieldInfo const& info) {
    std::optional<int> index;
    if (value) index = static_cast<int>(*value);
    choice(key, index, words, info);
    value = index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
  }

  /// An optional whole number that may be given in more detail by an object in its place: `66`, or
  /// `{"sufficient": 65, "cases": 98}`.
  template <class T>
  void integer_or_object(std::string_view key, std::optional<std::variant<int, T>>& value,
                         FieldInfo const& info);

  /// A key that might be expected here and may not be given: `why` says so, `hint` what to write instead.
  virtual void excluded(std::string_view /*key*/, std::string_view /*why*/, std::string_view /*hint*/) {}

  /// A key that files of an earlier version may have, which another took the place of; `hint` says what to
  /// write now.
  virtual void replaced(std::string_view /*key*/, std::string_view /*now*/, std::string_view /*hint*/) {}

  /// A nested struct.
  template <class T>
  void object(std::string_view key, T& value, FieldInfo const& info) {
    nested(
        key, [&value](Fields& fields) { describe(fields, value); }, info);
  }

  /// The same where the keys are known only when the struct around is described: an object without a struct
  /// of its own.
  void object(std::string_view key, Inside const& inside, FieldInfo const& info) {
    nested(key, inside, info);
  }
  /// The same, but it may be absent; `present` says whether it is there.
  void optional_object(std::string_view key, bool& present, Inside const& inside, FieldInfo const& info) {
    nested_optional(key, {present, [&present] { present = true; }, inside}, info);
  }

  /// A nested struct that may be absent.
  template <class T>
  void object(std::string_view key, std::optional<T>& value, FieldInfo const& info);

  /// An ordered list of structs: a JSON array. Only for ordered rules and series.
  template <class T>
  void list(std::string_view key, std::vector<T>& value, FieldInfo const& info);
  /// The same, but absent means empty, and empty is written as absent.
  template <class T>
  void optional_list(std::string_view key, std::vector<T>& value, FieldInfo const& info);

  /// Named structs: a JSON object keyed by name, kept in the order of the names.
  template <class T>
  void map(std::string_view key, std::map<std::string, T>& value, FieldInfo const& info);
  /// The same, but absent means empty, and empty is written as absent.
  template <class T>
  void optional_map(std::string_view key, std::map<std::string, T>& value, FieldInfo const& info);

 protected:
  virtual void nested(std::string_view key, Inside const& inside, FieldInfo const& info) = 0;
  /// `present` says whether the member is there, and `make` creates it; `inside` describes the present
  /// member or, when it is absent, a default-made one.
  struct Maybe {
    bool present;
    std::function<void()> make;
    Inside inside;
  };
  virtual void nested_optional(std::string_view key, Maybe const& maybe, FieldInfo const& info) = 0;
  /// Neither `integer` nor `is_object`: absent. `set` makes it an integer or absent, `make_object` an object;
  /// `inside` describes the object, or a default-made one.
  struct IntegerOrObject {
    std::optional<int> integer;
    bool is_object;
    std::function<void(std::optional<int>)> set;
    std::function<void()> make_object;
    Inside inside;
  };
  virtual void integer_or_nested(std::string_view key, IntegerOrObject const& either,
                                 FieldInfo const& info) = 0;
  virtual void elements(std::string_view key, Collection& list, FieldInfo const& info, bool optional) = 0;
  virtual void named_elements(std::string_view key, Collection& map, FieldInfo const& info,
                              bool optional) = 0;
};

// --- how the typed calls reach the virtual ones ---

template <class T>
class ListOf final : public Collection {
 public:
  explicit ListOf(std::vector<T>& items) : items_(items) {}
  std::size_t size() const override { return items_.size(); }
  void clear() override { items_.clear(); }
  void add(std::string const&, Fields& fields) override { describe(fields, items_.emplace_back()); }
  void visit(std::size_t i, Fields& fields) override { describe(fields, items_[i]); }
  std::string key(std::size_t) const override { return {}; }
  void prototype(Fields& fields) const override {
    T item{};
    describe(fields, item);
  }

 private:
  std::vector<T>& items_;
};

template <class T>
class MapOf final : public Collection {
 public:
  explicit MapOf(std::map<std::string, T>& items) : items_(items) {}
  std::size_t size() const override { return items_.size(); }
  void clear() override { items_.clear(); }
  void add(std::string const& key, Fields& fields) override { describe(fields, items_[key] = T{}); }
  void visit(std::size_t i, Fields& fields) override {
    describe(fields, std::next(items_.begin(), static_cast<std::ptrdiff_t>(i))->second);
  }
  std::string key(std::size_t i) const override {
    return std::next(items_.begin(), static_cast<std::ptrdiff_t>(i))->first;
  }
  void prototype(Fields& fields) const override {
    T item{};
    describe(fields, item);
  }

 private:
  std::map<std::string, T>& items_;
};

template <class T>
void Fields::object(std::string_view key, std::optional<T>& value, FieldInfo const& info) {
  nested_optional(key,
                  {value.has_value(), [&value] { value.emplace(); },
                   [&value](Fields& fields) {
                     if (value) return describe(fields, *value);
                     T absent{};
                     describe(fields, absent);
                   }},
                  info);
}

template <class T>
void Fields::integer_or_object(std::string_view key, std::optional<std::variant<int, T>>& value,
                               FieldInfo const& info) {
  auto const* const integer = value ? std::get_if<int>(&*value) : nullptr;
  integer_or_nested(key,
                    {integer ? std::optional(*integer) : std::nullopt, value.has_value() && !integer,
                     [&value](std::optional<int> number) {
                       value.reset();
                       if (number) value = *number;
                     },
                     [&value] { value = T{}; },
                     [&value](Fields& fields) {
                       if (value && std::holds_alternative<T>(*value))
                         return describe(fields, std::get<T>(*value));
                       T absent{};
                       describe(fields, absent);
                     }},
                    info);
}

template <class T>
void Fields::list(std::string_view key, std::vector<T>& value, FieldInfo const& info) {
  ListOf<T> items(value);
  elements(key, items, info, false);
}

template <class T>
void Fields::optional_list(std::string_view key, std::vector<T>& value, FieldInfo const& info) {
  ListOf<T> items(value);
  elements(key, items, info, true);
}

template <class T>
void Fields::map(std::string_view key, std::map<std::string, T>& value, FieldInfo const& info) {
  MapOf<T> items(value);
  named_elements(key, items, info, false);
}

template <class T>
void Fields::optional_map(std::string_view key, std::map<std::string, T>& value, FieldInfo const& info) {
  MapOf<T> items(value);
  named_elements(key, items, info, true);
}

}  // namespace caseflow::core
