#include "model/experiment/sweep/points.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "model/experiment/sweep/units.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::experiment {
namespace {

/// The number with at most six significant digits, so that a table and a command say it exactly.
double in_six_digits(double number) { return std::strtod(fmt::format("{:.6g}", number).c_str(), nullptr); }

/// The value at a share of a range from 0 to 1.
double within(FactorRange const& range, bool whole, double share) {
  bool const ratios = range.scale == Scale::logarithmic;
  double const value = ratios ? range.low * std::pow(range.high / range.low, share)
                              : range.low + share * (range.high - range.low);
  if (whole) return std::clamp(std::round(value), std::ceil(range.low), std::floor(range.high));
  return std::clamp(in_six_digits(value), range.low, range.high);
}

/// The values that a factor has by themselves; of a range those of a full factorial design.
std::vector<Level> levels(Factor const& factor, bool whole) {
  std::vector<Level> made(factor.values.begin(), factor.values.end());
  made.insert(made.end(), factor.words.begin(), factor.words.end());
  if (factor.range) {
    int const steps = factor.range->steps.value_or(default_steps);
    for (int i = 0; i < steps; ++i) {
      Level const level = within(*factor.range, whole, static_cast<double>(i) / (steps - 1));
      if (made.empty() || made.back() != level) made.push_back(level);  // few whole numbers repeat
    }
  }
  if (!factor.what_ifs.empty() && factor.as_it_is.value_or(true)) made.emplace_back(std::string());
  made.insert(made.end(), factor.what_ifs.begin(), factor.what_ifs.end());
  return made;
}

/// What of a factor a number from 0 to before 1 stands for. Whole numbers of a range are equally likely.
Level at(Factor const& factor, bool whole, double unit) {
  if (factor.range && whole && factor.range->scale != Scale::logarithmic) {
    auto const low = std::ceil(factor.range->low), high = std::floor(factor.range->high);
    return std::min(high, low + std::floor(unit * (high - low + 1)));
  }
  if (factor.range) return within(*factor.range, whole, unit);
  auto const all = levels(factor, whole);
  return all[static_cast<std::size_t>(unit * static_cast<double>(all.size()))];
}

std::vector<std::vector<Level>> combinations(Design const& design, std::vector<bool> const& whole) {
  std::vector<std::vector<Level>> made{{}};
  for (std::size_t i = 0; i < design.factors.size(); ++i) {
    std::vector<std::vector<Level>> longer;
    for (auto const& point : made)
      for (auto const& level : levels(design.factors[i], whole[i])) {
        longer.push_back(point);
        longer.back().push_back(level);
      }
    made = std::move(longer);
  }
  return made;
}

}  // namespace

long long size_of(Design const& design) {
  if (design.size) return *design.size;
  long long product = 1;
  for (auto const& factor : design.factors)
    product = std::min(product * static_cast<long long>(levels(factor, false).size()), 1LL << 40);
  return product;
}

PointSet points(Design const& design, std::vector<bool> const& whole, std::uint64_t seed) {
  PointSet made;
  std::vector<std::string> names;
  for (auto const& factor : design.factors) {
    names.push_back(name_of(factor));
    made.factors.push_back({names.back(), !factor.pointer});
  }
  if (design.kind == DesignKind::full_factorial) {
    made.points = combinations(design, whole);
    return made;
  }
  auto const units = design.kind == DesignKind::sobol ? sobol(*design.size, names, seed)
                                                      : latin_hypercube(*design.size, names, seed);
  for (auto const& row : units) {
    auto& point = made.points.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) point.push_back(at(design.factors[i], whole[i], row[i]));
  }
  return made;
}

Overlay overlay(std::vector<FactorName> const& factors, std::vector<Level> const& point) {
  Overlay made;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    auto const* const word = std::get_if<std::string>(&point[i]);
    if (!factors[i].of_what_ifs) {
      made.settings.push_back(
          {factors[i].name,
           word ? *word : scenario::print(std::get<double>(point[i]), scenario::all_digits)});
    } else if (word && !word->empty()) {
      auto its = parts_of(*word);
      made.what_ifs.insert(made.what_ifs.end(), its.begin(), its.end());
    }
  }
  return made;
}

std::string level_text(Level const& level) {
  if (auto const* const number = std::get_if<double>(&level)) return scenario::print(*number);
  auto const& word = std::get<std::string>(level);
  return word.empty() ? "as it is" : word;
}

std::vector<std::string> parts_of(std::string_view name) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at <= name.size();) {
    auto const end = std::min(name.find('+', at), name.size());
    all.emplace_back(name.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

}  // namespace caseflow::experiment
