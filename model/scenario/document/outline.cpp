#include "model/scenario/document/outline.hpp"

#include <utility>

namespace caseflow::scenario {
namespace {

using core::FieldInfo;

/// A replication counts days, so that weeks and months that are no whole numbers of days act as the day that
/// they lead to.
std::string unit(Shape shape, std::string_view of) {
  bool const counted = shape == Shape::integer || shape == Shape::integer_or_object;
  bool const duration = of == "weeks" || of == "months";
  return std::string(of) + (duration && !counted ? ", to the day" : "");
}

/// Notes each field and descends into structs.
class Outliner final : public core::Fields {
 public:
  explicit Outliner(std::vector<Outline>& into) : into_(into) {}

  void number(std::string_view key, double&, FieldInfo const& info) override {
    add(key, Shape::number, true, info);
  }
  void integer(std::string_view key, int&, FieldInfo const& info) override {
    add(key, Shape::integer, true, info);
  }
  void boolean(std::string_view key, bool&, FieldInfo const& info) override {
    add(key, Shape::boolean, true, info);
  }
  void text(std::string_view key, std::string&, FieldInfo const& info) override {
    add(key, Shape::text, true, info);
  }
  void date(std::string_view key, sim::Date&, FieldInfo const& info) override {
    add(key, Shape::date, true, info);
  }
  void distribution(std::string_view key, sim::Distribution&, FieldInfo const& info) override {
    add(key, Shape::distribution, true, info);
  }
  void number(std::string_view key, std::optional<double>&, FieldInfo const& info) override {
    add(key, Shape::number, false, info);
  }
  void integer(std::string_view key, std::optional<int>&, FieldInfo const& info) override {
    add(key, Shape::integer, false, info);
  }
  void text(std::string_view key, std::optional<std::string>&, FieldInfo const& info) override {
    add(key, Shape::text, false, info);
  }
  void date(std::string_view key, std::optional<sim::Date>&, FieldInfo const& info) override {
    add(key, Shape::date, false, info);
  }
  void boolean(std::string_view key, std::optional<bool>&, FieldInfo const& info) override {
    add(key, Shape::boolean, false, info);
  }
  void numbers(std::string_view key, std::vector<double>&, FieldInfo const& info,
               std::size_t length) override {
    add(key, Shape::numbers, true, info).length = length;
  }
  void optional_numbers(std::string_view key, std::vector<double>&, FieldInfo const& info) override {
    add(key, Shape::numbers, false, info);
  }
  void texts(std::string_view key, std::vector<std::string>&, FieldInfo const& info) override {
    add(key, Shape::texts, true, info);
  }
  void optional_texts(std::string_view key, std::vector<std::string>&, FieldInfo const& info) override {
    add(key, Shape::texts, false, info);
  }
  void named_numbers(std::string_view key, std::map<std::string, double>&, FieldInfo const& info) override {
    add(key, Shape::named_numbers, true, info);
  }
  void optional_named_numbers(std::string_view key, std::map<std::string, double>&,
                              FieldInfo const& info) override {
    add(key, Shape::named_numbers, false, info);
  }
  void choice(std::string_view key, int&, std::span<std::string_view const> words,
              FieldInfo const& info) override {
    add(key, Shape::choice, true, info).words.assign(words.begin(), words.end());
  }
  void choice(std::string_view key, std::optional<int>&, std::span<std::string_view const> words,
              FieldInfo const& info) override {
    add(key, Shape::choice, false, info).words.assign(words.begin(), words.end());
  }

 private:
  void nested(std::string_view key, Inside const& inside, FieldInfo const& info) override {
    add(key, Shape::object, true, info).inside = outline(inside);
  }
  void nested_optional(std::string_view key, Maybe const& maybe, FieldInfo const& info) override {
    add(key, Shape::object, false, info).inside = outline(maybe.inside);
  }
  void integer_or_nested(std::string_view key, IntegerOrObject const& either,
                         FieldInfo const& info) override {
    add(key, Shape::integer_or_object, false, info).inside = outline(either.inside);
  }
  void elements(std::string_view key, core::Collection& list, FieldInfo const& info, bool optional) override {
    add(key, Shape::list, !optional, info).inside = outline([&](Fields& fields) { list.prototype(fields); });
  }
  void named_elements(std::string_view key, core::Collection& map, FieldInfo const& info,
                      bool optional) override {
    add(key, Shape::map, !optional, info).inside = outline([&](Fields& fields) { map.prototype(fields); });
  }

  Outline& add(std::string_view key, Shape shape, bool required, FieldInfo const& info) {
    into_.push_back({std::string(key), shape, required, std::string(info.meaning), unit(shape, info.unit),
                     info.min, info.max});
    return into_.back();
  }

  std::vector<Outline>& into_;
};

}  // namespace

std::vector<Outline> outline(std::function<void(core::Fields&)> const& description) {
  std::vector<Outline> fields;
  Outliner outliner(fields);
  description(outliner);
  return fields;
}

}  // namespace caseflow::scenario
