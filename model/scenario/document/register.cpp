#include "model/scenario/document/register.hpp"

#include <utility>

#include "model/core/distribution_parameters.hpp"
#include "model/scenario/document/pointer.hpp"

namespace caseflow::scenario {
namespace {

using core::FieldInfo;

/// Collects the numbers of the struct at `pointer`. `above` is the meaning of the whole that they are
/// parameters of, if they are.
class Register final : public core::Fields {
 public:
  Register(std::vector<Assumption>& all, Sources const& sources, std::string pointer,
           std::string_view above = {})
      : all_(all), sources_(sources), pointer_(std::move(pointer)), above_(above) {}

  void number(std::string_view key, double& value, FieldInfo const& info) override {
    add(at(key), value, info);
  }
  void integer(std::string_view key, int& value, FieldInfo const& info) override {
    add(at(key), value, info);
  }
  void boolean(std::string_view, bool&, FieldInfo const&) override {}
  void text(std::string_view, std::string&, FieldInfo const&) override {}
  void date(std::string_view, sim::Date&, FieldInfo const&) override {}
  void distribution(std::string_view key, sim::Distribution& value, FieldInfo const& info) override {
    if (auto const* point = std::get_if<sim::Point>(&value)) return add(at(key), point->value, info);
    Register parameters(all_, sources_, child(at(key), sim::distribution_names[value.index()]), info.meaning);
    core::describe_parameters(parameters, value, info);
  }
  void number(std::string_view key, std::optional<double>& value, FieldInfo const& info) override {
    if (value) add(at(key), *value, info);
  }
  void integer(std::string_view key, std::optional<int>& value, FieldInfo const& info) override {
    if (value) add(at(key), *value, info);
  }
  void text(std::string_view, std::optional<std::string>&, FieldInfo const&) override {}
  void date(std::string_view, std::optional<sim::Date>&, FieldInfo const&) override {}
  void boolean(std::string_view, std::optional<bool>&, FieldInfo const&) override {}
  void numbers(std::string_view key, std::vector<double>& value, FieldInfo const& info,
               std::size_t) override {
    for (std::size_t i = 0; i < value.size(); ++i) add(child(at(key), i), value[i], info);
  }
  void texts(std::string_view, std::vector<std::string>&, FieldInfo const&) override {}
  void optional_texts(std::string_view, std::vector<std::string>&, FieldInfo const&) override {}
  void named_numbers(std::string_view key, std::map<std::string, double>& value,
                     FieldInfo const& info) override {
    for (auto const& [name, number] : value) add(child(at(key), name), number, info);
  }
  void optional_named_numbers(std::string_view key, std::map<std::string, double>& value,
                              FieldInfo const& info) override {
    named_numbers(key, value, info);
  }
  void choice(std::string_view, int&, std::span<std::string_view const>, FieldInfo const&) override {}
  void choice(std::string_view, std::optional<int>&, std::span<std::string_view const>,
              FieldInfo const&) override {}

 private:
  void nested(std::string_view key, Inside const& inside, FieldInfo const&) override {
    descend(at(key), inside);
  }
  void nested_optional(std::string_view key, Maybe const& maybe, FieldInfo const&) override {
    if (maybe.present) descend(at(key), maybe.inside);
  }
  void integer_or_nested(std::string_view key, IntegerOrObject const& either,
                         FieldInfo const& info) override {
    if (either.integer) add(at(key), *either.integer, info);
    if (either.is_object) descend(at(key), either.inside);
  }
  void elements(std::string_view key, core::Collection& list, FieldInfo const&, bool) override {
    for (std::size_t i = 0; i < list.size(); ++i)
      descend(child(at(key), i), [&](Fields& fields) { list.visit(i, fields); });
  }
  void named_elements(std::string_view key, core::Collection& map, FieldInfo const&, bool) override {
    if (at(key) == "/sources") return;  // their ranges are no numbers of the scenario
    for (std::size_t i = 0; i < map.size(); ++i)
      descend(child(at(key), map.key(i)), [&](Fields& fields) { map.visit(i, fields); });
  }

  std::string at(std::string_view key) const { return child(pointer_, key); }
  void descend(std::string pointer, Inside const& inside) {
    Register inner(all_, sources_, std::move(pointer));
    inside(inner);
  }
  void add(std::string pointer, double value, FieldInfo const& info) {
    auto meaning =
        above_.empty() ? std::string(info.meaning) : std::string(above_) + ": " + std::string(info.meaning);
    Assumption assumption{std::move(pointer), value,    std::string(info.unit),
                          info.min,           info.max, std::move(meaning),
                          std::nullopt,       "",       std::nullopt};
    if (auto const* source = source_of(sources_, assumption.pointer)) {
      assumption.role = source->role;
      assumption.source = text_of(*source);
      assumption.range = source->range;
    }
    all_.push_back(std::move(assumption));
  }
  /// The free function, which the members named `text` would hide.
  static std::string text_of(Source const& source) { return scenario::text(source); }

  std::vector<Assumption>& all_;
  Sources const& sources_;
  std::string pointer_;
  std::string_view above_;
};

}  // namespace

std::vector<Assumption> assumptions(std::function<void(core::Fields&)> const& description,
                                    Sources const& sources) {
  std::vector<Assumption> all;
  Register collected(all, sources, "");
  description(collected);
  return all;
}

}  // namespace caseflow::scenario
