#include "model/scenario/document/outline.hpp"

#include <utility>

namespace caseflow::scenario {
namespace {

using core::FieldInfo;

/// A replication counts days, so that weeks and months that are no whole numbers of days act as the day that
/// they lead to.
std::string unit(Shape shape, std::string_view of) {
  bool const counted = shape == Shape::whole;
  bool const duration = of == "weeks" || of == "months";
  return std::string(of) + (duration && !counted ? ", to the day" : "");
}

/// Notes each field and descends into structs.
class Outliner final : public core::Fields {
 public:
  explicit Outliner(std::vector<Outline>& into) : into_(into) {}

  void number(std::string_view key, double&, FieldInfo const& note) override {
    add(key, Shape::number, true, note);
  }
  void whole(std::string_view key, int&, FieldInfo const& note) override {
    add(key, Shape::whole, true, note);
  }
  void flag(std::string_view key, bool&, FieldInfo const& note) override {
    add(key, Shape::flag, true, note);
  }
  void text(std::string_view key, std::string&, FieldInfo const& note) override {
    add(key, Shape::text, true, note);
  }
  void date(std::string_view key, sim::Date&, FieldInfo const& note) override {
    add(key, Shape::date, true, note);
  }
  void distribution(std::string_view key, sim::Distribution&, FieldInfo const& note) override {
    add(key, Shape::distribution, true, note);
  }
  void number(std::string_view key, std::optional<double>&, FieldInfo const& note) override {
    add(key, Shape::number, false, note);
  }
  void whole(std::string_view key, std::optional<int>&, FieldInfo const& note) override {
    add(key, Shape::whole, false, note);
  }
  void text(std::string_view key, std::optional<std::string>&, FieldInfo const& note) override {
    add(key, Shape::text, false, note);
  }
  void date(std::string_view key, std::optional<sim::Date>&, FieldInfo const& note) override {
    add(key, Shape::date, false, note);
  }
  void flag(std::string_view key, std::optional<bool>&, FieldInfo const& note) override {
    add(key, Shape::flag, false, note);
  }
  void numbers(std::string_view key, std::vector<double>&, FieldInfo const& note,
               std::size_t length) override {
    add(key, Shape::numbers, true, note).length = length;
  }
  void texts(std::string_view key, std::vector<std::string>&, FieldInfo const& note) override {
    add(key, Shape::texts, true, note);
  }
  void optional_texts(std::string_view key, std::vector<std::string>&, FieldInfo const& note) override {
    add(key, Shape::texts, false, note);
  }
  void named_numbers(std::string_view key, std::map<std::string, double>&, FieldInfo const& note) override {
    add(key, Shape::named_numbers, true, note);
  }
  void optional_named_numbers(std::string_view key, std::map<std::string, double>&,
                              FieldInfo const& note) override {
    add(key, Shape::named_numbers, false, note);
  }
  void choice(std::string_view key, int&, std::span<std::string_view const> words,
              FieldInfo const& note) override {
    add(key, Shape::choice, true, note).words.assign(words.begin(), words.end());
  }

 private:
  void nested(std::string_view key, Inside const& inside, FieldInfo const& note) override {
    add(key, Shape::object, true, note).inside = outline(inside);
  }
  void nested_optional(std::string_view key, Maybe const& maybe, FieldInfo const& note) override {
    add(key, Shape::object, false, note).inside = outline(maybe.inside);
  }
  void elements(std::string_view key, core::Collection& list, FieldInfo const& note, bool optional) override {
    add(key, Shape::list, !optional, note).inside = outline([&](Fields& fields) { list.prototype(fields); });
  }
  void named_elements(std::string_view key, core::Collection& map, FieldInfo const& note,
                      bool optional) override {
    add(key, Shape::map, !optional, note).inside = outline([&](Fields& fields) { map.prototype(fields); });
  }

  Outline& add(std::string_view key, Shape shape, bool required, FieldInfo const& note) {
    into_.push_back({std::string(key), shape, required, std::string(note.meaning), unit(shape, note.unit),
                     note.min, note.max});
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
