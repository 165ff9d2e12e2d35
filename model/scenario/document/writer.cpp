#include "model/scenario/document/writer.hpp"

#include <string>

#include "model/core/distribution_parameters.hpp"
#include "sim/contract.hpp"

namespace caseflow::scenario {
namespace {

using core::FieldInfo;

/// Writes one struct into one JSON object.
class Writer final : public core::Fields {
 public:
  explicit Writer(Json& into) : into_(into) {}

  void number(std::string_view key, double& value, FieldInfo const&) override { put(key, value); }
  void integer(std::string_view key, int& value, FieldInfo const&) override { put(key, value); }
  void boolean(std::string_view key, bool& value, FieldInfo const&) override { put(key, value); }
  void text(std::string_view key, std::string& value, FieldInfo const&) override { put(key, value); }
  void date(std::string_view key, sim::Date& value, FieldInfo const&) override {
    put(key, sim::to_string(value));
  }

  void distribution(std::string_view key, sim::Distribution& value, FieldInfo const& info) override {
    if (auto const* point = std::get_if<sim::Point>(&value)) return put(key, point->value);
    Json parameters = written([&](Fields& fields) { core::describe_parameters(fields, value, info); });
    Json whole = Json::object();
    whole[std::string(sim::distribution_names[value.index()])] = std::move(parameters);
    put(key, std::move(whole));
  }

  void number(std::string_view key, std::optional<double>& value, FieldInfo const&) override {
    put_present(key, value);
  }
  void integer(std::string_view key, std::optional<int>& value, FieldInfo const&) override {
    put_present(key, value);
  }
  void text(std::string_view key, std::optional<std::string>& value, FieldInfo const&) override {
    put_present(key, value);
  }
  void boolean(std::string_view key, std::optional<bool>& value, FieldInfo const&) override {
    put_present(key, value);
  }
  void date(std::string_view key, std::optional<sim::Date>& value, FieldInfo const&) override {
    if (value) put(key, sim::to_string(*value));
  }

  void numbers(std::string_view key, std::vector<double>& value, FieldInfo const&, std::size_t) override {
    put(key, value);
  }
  void optional_numbers(std::string_view key, std::vector<double>& value, FieldInfo const&) override {
    if (!value.empty()) put(key, value);
  }
  void texts(std::string_view key, std::vector<std::string>& value, FieldInfo const&) override {
    put(key, value);
  }
  void optional_texts(std::string_view key, std::vector<std::string>& value, FieldInfo const&) override {
    if (!value.empty()) put(key, value);
  }
  void named_numbers(std::string_view key, std::map<std::string, double>& value, FieldInfo const&) override {
    put(key, value);
  }
  void optional_named_numbers(std::string_view key, std::map<std::string, double>& value,
                              FieldInfo const&) override {
    if (!value.empty()) put(key, value);
  }
  void choice(std::string_view key, int& index, std::span<std::string_view const> words,
              FieldInfo const&) override {
    SIM_EXPECTS(index >= 0 && static_cast<std::size_t>(index) < words.size());
    put(key, words[static_cast<std::size_t>(index)]);
  }
  void choice(std::string_view key, std::optional<int>& index, std::span<std::string_view const> words,
              FieldInfo const& info) override {
    if (index) choice(key, *index, words, info);
  }

 private:
  void nested(std::string_view key, Inside const& inside, FieldInfo const&) override {
    put(key, written(inside));
  }
  void nested_optional(std::string_view key, Maybe const& maybe, FieldInfo const&) override {
    if (maybe.present) put(key, written(maybe.inside));
  }
  void integer_or_nested(std::string_view key, IntegerOrObject const& either, FieldInfo const&) override {
    put_present(key, either.integer);
    if (either.is_object) put(key, written(either.inside));
  }
  void elements(std::string_view key, core::Collection& list, FieldInfo const&, bool optional) override {
    Json all = Json::array();
    for (std::size_t i = 0; i < list.size(); ++i)
      all.push_back(written([&](Fields& fields) { list.visit(i, fields); }));
    if (!optional || !all.empty()) put(key, std::move(all));
  }
  void named_elements(std::string_view key, core::Collection& map, FieldInfo const&, bool optional) override {
    Json all = Json::object();
    for (std::size_t i = 0; i < map.size(); ++i)
      all[map.key(i)] = written([&](Fields& fields) { map.visit(i, fields); });
    if (!optional || !all.empty()) put(key, std::move(all));
  }

  void put(std::string_view key, Json value) { into_[std::string(key)] = std::move(value); }
  template <class T>
  void put_present(std::string_view key, std::optional<T> const& value) {
    if (value) put(key, *value);
  }

  Json& into_;
};

}  // namespace

Json written(std::function<void(core::Fields&)> const& description) {
  Json object = Json::object();
  Writer writer(object);
  description(writer);
  return object;
}

}  // namespace caseflow::scenario
