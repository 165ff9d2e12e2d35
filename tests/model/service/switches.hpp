#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/json.hpp"
#include "model/scenario/document/pointer.hpp"

namespace caseflow::service {

/// A field that is true or false, or one of a few words, and what it could be instead.
struct Switch {
  std::string pointer;
  std::vector<scenario::Json> others;
};

/// Collects the switches of the struct at `pointer`.
class Switches final : public core::Fields {
 public:
  explicit Switches(std::vector<Switch>& all, std::string pointer = {})
      : all_(all), pointer_(std::move(pointer)) {}

  void boolean(std::string_view key, bool& value, core::FieldInfo const&) override {
    all_.push_back({at(key), {!value}});
  }
  void boolean(std::string_view key, std::optional<bool>& value, core::FieldInfo const&) override {
    if (value) all_.push_back({at(key), {!*value}});
  }
  void choice(std::string_view key, int& index, std::span<std::string_view const> words,
              core::FieldInfo const&) override {
    Switch found{at(key), {}};
    for (std::size_t i = 0; i < words.size(); ++i)
      if (i != static_cast<std::size_t>(index)) found.others.emplace_back(std::string(words[i]));
    all_.push_back(std::move(found));
  }

  void choice(std::string_view key, std::optional<int>& index, std::span<std::string_view const> words,
              core::FieldInfo const& info) override {
    if (index) choice(key, *index, words, info);
  }

  void number(std::string_view, double&, core::FieldInfo const&) override {}
  void integer(std::string_view, int&, core::FieldInfo const&) override {}
  void text(std::string_view, std::string&, core::FieldInfo const&) override {}
  void date(std::string_view, sim::Date&, core::FieldInfo const&) override {}
  void distribution(std::string_view, sim::Distribution&, core::FieldInfo const&) override {}
  void number(std::string_view, std::optional<double>&, core::FieldInfo const&) override {}
  void integer(std::string_view, std::optional<int>&, core::FieldInfo const&) override {}
  void text(std::string_view, std::optional<std::string>&, core::FieldInfo const&) override {}
  void date(std::string_view, std::optional<sim::Date>&, core::FieldInfo const&) override {}
  void numbers(std::string_view, std::vector<double>&, core::FieldInfo const&, std::size_t) override {}
  void texts(std::string_view, std::vector<std::string>&, core::FieldInfo const&) override {}
  void optional_texts(std::string_view, std::vector<std::string>&, core::FieldInfo const&) override {}
  void named_numbers(std::string_view, std::map<std::string, double>&, core::FieldInfo const&) override {}
  void optional_named_numbers(std::string_view, std::map<std::string, double>&,
                              core::FieldInfo const&) override {}

 private:
  void nested(std::string_view key, Inside const& inside, core::FieldInfo const&) override {
    descend(at(key), inside);
  }
  void nested_optional(std::string_view key, Maybe const& maybe, core::FieldInfo const&) override {
    if (maybe.present) descend(at(key), maybe.inside);
  }
  void integer_or_nested(std::string_view key, IntegerOrObject const& either,
                         core::FieldInfo const&) override {
    if (either.is_object) descend(at(key), either.inside);
  }
  void elements(std::string_view key, core::Collection& list, core::FieldInfo const&, bool) override {
    for (std::size_t i = 0; i < list.size(); ++i)
      descend(scenario::child(at(key), i), [&](core::Fields& fields) { list.visit(i, fields); });
  }
  void named_elements(std::string_view key, core::Collection& map, core::FieldInfo const&, bool) override {
    for (std::size_t i = 0; i < map.size(); ++i)
      descend(scenario::child(at(key), map.key(i)), [&](core::Fields& fields) { map.visit(i, fields); });
  }

  std::string at(std::string_view key) const { return scenario::child(pointer_, key); }
  void descend(std::string pointer, Inside const& inside) {
    Switches inner(all_, std::move(pointer));
    inside(inner);
  }

  std::vector<Switch>& all_;
  std::string pointer_;
};

}  // namespace caseflow::service
