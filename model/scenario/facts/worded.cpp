#include "model/scenario/facts/worded.hpp"

#include <charconv>
#include <cmath>
#include <map>

namespace caseflow::scenario {
namespace {

constexpr double plain_half_width = 2;  ///< Points either side of a fraction that stands for itself.
constexpr double about_half_width = 4;  ///< Of "about" a fraction.
constexpr double almost_width = 8;      ///< From a fraction to the least that "almost" it may mean.

struct Named {
  std::string_view words;
  double percent;
};
constexpr std::array fractions{
    Named{"half", 50},           Named{"a third", 33},       Named{"one third", 33},
    Named{"one in three", 33},   Named{"two thirds", 67},    Named{"two in three", 67},
    Named{"a quarter", 25},      Named{"one quarter", 25},   Named{"one in four", 25},
    Named{"three quarters", 75}, Named{"three in four", 75}, Named{"a fifth", 20},
    Named{"two fifths", 40},     Named{"three fifths", 60},  Named{"four fifths", 80},
    Named{"three in five", 60},  Named{"four in five", 80}};

Worded side(double value, Printed printed) { return {value, value, value, printed}; }
Worded between(double low, double high) { return {(low + high) / 2, low, high, Printed::value}; }

/// The words after a beginning that they have; nothing without it.
std::optional<std::string_view> after(std::string_view words, std::string_view beginning) {
  if (!words.starts_with(beginning)) return std::nullopt;
  return words.substr(beginning.size());
}

std::optional<double> number(std::string_view words) {
  double percent = 0;
  auto const* end = words.data() + words.size();
  auto const read = std::from_chars(words.data(), end, percent);
  if (read.ec != std::errc() || std::string_view(read.ptr, end) != " per cent") return std::nullopt;
  return percent >= 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

std::optional<double> fraction(std::string_view words) {
  for (auto const& named : fractions)
    if (named.words == words) return named.percent;
  return std::nullopt;
}

std::optional<double> amount(std::string_view words) {
  auto const percent = number(words);
  return percent ? percent : fraction(words);
}

std::optional<Worded> in_bands(std::string_view words) {
  if (words == "almost all") return between(84, 100);
  if (words == "a minority") return side(50, Printed::at_most);
  if (words == "a majority" || words == "most") return side(50, Printed::at_least);
  if (words == "a reasonable majority") return between(65, 79);
  if (words == "a large majority") return side(80, Printed::at_least);
  return std::nullopt;
}

std::optional<Worded> one_side(std::string_view words) {
  for (std::string_view const beginning : {"more than ", "over ", "at least "})
    if (auto const rest = after(words, beginning))
      if (auto const percent = amount(*rest)) return side(*percent, Printed::at_least);
  for (std::string_view const beginning : {"less than ", "under ", "at most "})
    if (auto const rest = after(words, beginning))
      if (auto const percent = amount(*rest)) return side(*percent, Printed::at_most);
  return std::nullopt;
}

/// Words beside a fraction move it; beside a number in digits they say that it is rounded.
std::optional<Worded> near(std::string_view words) {
  auto const beside = [&](std::string_view beginning, double down, double up) -> std::optional<Worded> {
    auto const rest = after(words, beginning);
    if (!rest) return std::nullopt;
    if (auto const percent = number(*rest))
      return between(*percent - plain_half_width, *percent + plain_half_width);
    auto const percent = fraction(*rest);
    return percent ? std::optional(between(*percent - down, *percent + up)) : std::nullopt;
  };
  for (std::string_view const beginning : {"almost ", "nearly ", "just under "})
    if (auto const found = beside(beginning, almost_width, 0)) return found;
  if (auto const found = beside("just over ", 0, almost_width)) return found;
  for (std::string_view const beginning : {"about ", "around "})
    if (auto const found = beside(beginning, about_half_width, about_half_width)) return found;
  return std::nullopt;
}

Worded the_rest(Worded const& of) {
  auto const printed = of.printed == Printed::at_least  ? Printed::at_most
                       : of.printed == Printed::at_most ? Printed::at_least
                                                        : Printed::value;
  return {100 - of.value, 100 - of.high, 100 - of.low, printed};
}

/// The mean of figures that are independent, as one of the same deviation.
Worded mean(std::vector<Worded> const& all) {
  double value = 0, variance = 0;
  for (auto const& one : all) {
    value += one.value;
    variance += one.deviation() * one.deviation();
  }
  auto const n = static_cast<double>(all.size());
  double const half = std::sqrt(3 * variance) / n;
  return {value / n, value / n - half, value / n + half, Printed::value};
}

}  // namespace

double Worded::deviation() const { return (high - low) / std::sqrt(12.0); }

std::optional<Worded> in_words(std::string_view words) {
  if (auto const rest = after(words, "all but ")) {
    auto const of = in_words(*rest);
    return of ? std::optional(the_rest(*of)) : std::nullopt;
  }
  if (auto const percent = number(words)) return between(*percent, *percent);
  if (auto const percent = fraction(words))
    return between(*percent - plain_half_width, *percent + plain_half_width);
  for (auto const read : {in_bands, one_side, near})
    if (auto const found = read(words)) return found;
  return std::nullopt;
}

void describe(core::Fields& fields, StageFigure& figure) {
  fields.choice("stage", figure.stage, stage_words, {.meaning = "Where in the work on a case it is from."});
  fields.text("words", figure.words,
              {.meaning = "The share as printed: \"57 per cent\", \"almost two thirds\"."});
}

std::optional<Worded> in_stages(std::vector<StageFigure> const& figures) {
  std::map<Stage, std::vector<Worded>> by_stage;
  std::vector<Worded> sides;
  for (auto const& figure : figures) {
    auto const read = in_words(figure.words);
    if (!read) return std::nullopt;
    if (read->printed == Printed::value)
      by_stage[figure.stage].push_back(*read);
    else
      sides.push_back(*read);
  }
  if (by_stage.empty()) return sides.size() == 1 ? std::optional(sides.front()) : std::nullopt;
  std::vector<Worded> stages;
  for (auto const& [stage, its] : by_stage) stages.push_back(mean(its));
  return mean(stages);
}

}  // namespace caseflow::scenario
