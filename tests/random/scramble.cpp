#include "tests/random/scramble.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "model/core/vocabulary.hpp"
#include "model/scenario/check/check_parts.hpp"

namespace caseflow::random {
namespace {

/// Not a scenario's own subject, or changed elsewhere.
constexpr std::array<std::string_view, 3> left_alone{"sources", "levers", "targets"};

struct Limit {
  std::string_view key;
  double max;
};
/// What a run's length goes by stays small.
constexpr std::array<Limit, 11> limits{{{"months", 5},
                                        {"flow_months", 9},
                                        {"staffed_months", 5},
                                        {"sustained_caseload", 500},
                                        {"orders_per_year", 5000},
                                        {"receptions_per_year", 5000},
                                        {"in_post_fte", 8},
                                        {"established_fte", 10},
                                        {"fte", 3},
                                        {"sessions", 120},
                                        {"allowed", 10000}}};

core::FieldInfo limited(std::string_view key, core::FieldInfo info) {
  for (auto const& limit : limits)
    if (limit.key == key) info.max = std::min(info.max, limit.max);
  return info;
}

}  // namespace

using scenario::listed;
using scenario::names_in;

double six_digits(double value) { return std::stod(fmt::format("{:.6g}", value)); }

Words words_of(scenario::Scenario const& scenario) {
  std::vector<std::string> stages;
  for (std::size_t i = 0; i < core::stage_count; ++i)
    if (core::on_caseload(static_cast<core::Stage>(i))) stages.emplace_back(core::stage_words[i]);
  std::map<std::string, int> grades;
  for (auto const& item : scenario.workforce.posts) ++grades[item.second.grade];
  auto const flags = names_in(scenario.profile.flags);
  return {{"kind", listed(core::case_kind_words)},
          {"kinds", listed(core::case_kind_words)},
          {"stage", stages},
          {"risk_of_harm", listed(core::risk_of_harm_words)},
          {"any_flag", flags},
          {"no_flag", flags},
          {"check_flags", flags},
          {"office_hours_flags", flags},
          {"band", names_in(scenario.operating_model.bands)},
          {"held_by", names_in(grades)}};
}

double Scramble::drawn(std::string const& at, double value, core::FieldInfo const& plain) const {
  auto const info = limited(at.substr(at.rfind('/') + 1), plain);
  double const min = std::isfinite(info.min) ? info.min : std::min(-10.0, value - 1);
  double const max = std::isfinite(info.max) ? info.max : std::max(10.0, 10 * value);
  double const u = draws_.uniform(at + " value");
  double result = value;
  if (draws_.chance(at + " gentle", style_.gentle)) {
    result = value == 0 ? 0.1 * u * (max - min) : value * std::exp(1.4 * (u - 0.5));
  } else {
    switch (draws_.below(at + " way", 6)) {
      case 0:
        result = min;
        break;
      case 1:
        result = max;
        break;
      case 2:
      case 3: {
        double const low = std::max(min, 1e-4 * max);
        result = min < 0 || low >= max ? min + u * (max - min) : low * std::pow(max / low, u);
        break;
      }
      default:
        result = min + u * (max - min);
    }
  }
  return std::clamp(six_digits(result), min, max);
}

void Scramble::number(std::string_view key, double& value, core::FieldInfo const& info) {
  auto const at = inside(key);
  if (chosen(at)) value = drawn(at, value, info);
}

void Scramble::integer(std::string_view key, int& value, core::FieldInfo const& info) {
  auto const at = inside(key);
  if (chosen(at)) value = static_cast<int>(std::lround(drawn(at, value, info)));
}

void Scramble::boolean(std::string_view key, bool& value, core::FieldInfo const&) {
  auto const at = inside(key);
  if (chosen(at)) value = draws_.chance(at + " value", 0.5);
}

void Scramble::text(std::string_view key, std::string& value, core::FieldInfo const&) {
  auto const at = inside(key);
  auto const known = words_.find(key);  // a band; names and what is said about things stay
  if (known != words_.end() && !known->second.empty() && (value.empty() || chosen(at)))
    value = draws_.one_of(at + " value", known->second);
}

void Scramble::date(std::string_view, sim::Date&, core::FieldInfo const&) {}

void Scramble::distribution(std::string_view key, sim::Distribution& value, core::FieldInfo const& info) {
  auto const at = inside(key);
  if (!chosen(at)) return;
  double const mean = sim::Sampler(value).mean();
  auto const quantity = [&](std::string const& name) {
    return drawn(fmt::format("{} {}", at, name), mean, info);
  };
  double a = quantity("a"), b = quantity("b"), c = quantity("c");
  if (a > b) std::swap(a, b);
  if (b > c) std::swap(b, c);
  if (a > b) std::swap(a, b);
  double const positive = b > 0 ? b : six_digits(std::max(1e-3, mean));
  double const cv = six_digits(1e-3 * std::pow(1e4, draws_.uniform(at + " cv")));
  double const weight = six_digits(draws_.uniform(at + " weight"));
  switch (draws_.below(at + " kind", 9)) {
    case 0:
      value = sim::Point{b};
      break;
    case 1:
      value = sim::Uniform{a, b};
      break;
    case 2:
      value = sim::Triangular{a, b, c};
      break;
    case 3:
      value = sim::Exponential{positive};
      break;
    case 4:
      value = sim::Gamma{positive, cv};
      break;
    case 5:
      value = sim::Weibull{positive, six_digits(std::clamp(0.25 * std::pow(400, weight), 0.25, 100.0))};
      break;
    case 6:
      value = sim::Lognormal{positive, cv};
      break;
    case 7:
      value = sim::Discrete{{a, b, c}, {weight, 0, 1}};
      break;
    default:
      value = sim::Empirical{{a, b, b, c}};
  }
}

void Scramble::number(std::string_view key, std::optional<double>& value, core::FieldInfo const& info) {
  auto const at = inside(key);
  if (!chosen(at)) return;
  double const former = value.value_or(std::clamp(1.0, info.min, info.max));
  value.reset();
  if (draws_.chance(at + " present", 0.6)) value = drawn(at, former, info);
}

void Scramble::integer(std::string_view key, std::optional<int>& value, core::FieldInfo const& info) {
  auto const at = inside(key);
  if (!chosen(at)) return;
  int const former = value.value_or(static_cast<int>(std::clamp(1.0, info.min, info.max)));
  value.reset();
  if (draws_.chance(at + " present", 0.6)) value = static_cast<int>(std::lround(drawn(at, former, info)));
}

void Scramble::text(std::string_view key, std::optional<std::string>& value, core::FieldInfo const&) {
  auto const at = inside(key);
  auto const known = words_.find(key);
  if (known == words_.end() || !chosen(at)) return;
  value.reset();
  if (draws_.chance(at + " present", 0.6)) value = draws_.one_of(at + " value", known->second);
}

void Scramble::boolean(std::string_view key, std::optional<bool>& value, core::FieldInfo const&) {
  auto const at = inside(key);
  if (!chosen(at)) return;
  value.reset();
  if (draws_.chance(at + " present", 0.6)) value = draws_.chance(at + " value", 0.5);
}

void Scramble::numbers(std::string_view key, std::vector<double>& value, core::FieldInfo const& info,
                       std::size_t length) {
  auto const at = inside(key);
  bool const any_length = length == 0 && key != "minutes" && !key.ends_with("_minutes");
  if (any_length && chosen(at)) {
    double const last = value.empty() ? info.min : value.back();
    value.resize(1 + draws_.below(at + " length", 5), last);
  }
  for (std::size_t i = 0; i < value.size(); ++i) {
    auto const one = fmt::format("{}/{}", at, i);
    if (chosen(one)) value[i] = drawn(one, value[i], info);
  }
}

void Scramble::texts(std::string_view key, std::vector<std::string>& value, core::FieldInfo const&) {
  auto const at = inside(key);
  auto const known = words_.find(key);
  if (known != words_.end() && chosen(at)) value = draws_.some_of(at, known->second);
}

void Scramble::optional_texts(std::string_view key, std::vector<std::string>& value,
                              core::FieldInfo const& info) {
  texts(key, value, info);
}

void Scramble::named_numbers(std::string_view key, std::map<std::string, double>& value,
                             core::FieldInfo const& info) {
  auto const at = inside(key);
  for (auto& [name, number] : value) {
    auto const one = at + "/" + name;
    if (chosen(one)) number = drawn(one, number, info);
  }
}

void Scramble::optional_named_numbers(std::string_view key, std::map<std::string, double>& value,
                                      core::FieldInfo const& info) {
  named_numbers(key, value, info);
}

void Scramble::choice(std::string_view key, int& index, std::span<std::string_view const> words,
                      core::FieldInfo const&) {
  auto const at = inside(key);
  bool const what_sites_are = key == "kind";  // goes with their posts and centres
  if (!what_sites_are && chosen(at)) index = static_cast<int>(draws_.below(at + " value", words.size()));
}

void Scramble::choice(std::string_view key, std::optional<int>& index,
                      std::span<std::string_view const> words, core::FieldInfo const& info) {
  if (index) choice(key, *index, words, info);
}

void Scramble::nested(std::string_view key, Inside const& within, core::FieldInfo const&) {
  Scramble deeper(draws_, style_, words_, inside(key));
  within(deeper);
}

void Scramble::nested_optional(std::string_view key, Maybe const& maybe, core::FieldInfo const&) {
  if (!maybe.present) return;
  Scramble deeper(draws_, style_, words_, inside(key));
  maybe.inside(deeper);
}

void Scramble::integer_or_nested(std::string_view key, IntegerOrObject const& either,
                                 core::FieldInfo const& info) {
  if (int value = either.integer.value_or(0); either.integer) {
    integer(key, value, info);
    either.set(value);
  } else if (either.is_object) {
    nested(key, either.inside, info);
  }
}

void Scramble::elements(std::string_view key, core::Collection& list, core::FieldInfo const&, bool) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    Scramble deeper(draws_, style_, words_, fmt::format("{}/{}", inside(key), i));
    list.visit(i, deeper);
  }
}

void Scramble::named_elements(std::string_view key, core::Collection& map, core::FieldInfo const&, bool) {
  if (std::find(left_alone.begin(), left_alone.end(), key) != left_alone.end()) return;
  for (std::size_t i = 0; i < map.size(); ++i) {
    Scramble deeper(draws_, style_, words_, fmt::format("{}/{}", inside(key), map.key(i)));
    map.visit(i, deeper);
  }
}

}  // namespace caseflow::random
