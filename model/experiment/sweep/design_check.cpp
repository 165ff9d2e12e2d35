// What does not go together in a design.

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/experiment/sweep/design.hpp"
#include "model/experiment/sweep/points.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::experiment {
namespace {

class DesignCheck {
 public:
  DesignCheck(Design const& design, scenario::Document const& document)
      : design_(design), document_(document) {}

  scenario::Diagnostics problems() {
    if (design_.format != "caseflow.design/1")
      problem("/format", "\"caseflow.design/1\"", scenario::in_quotes(design_.format));
    if (design_.kind == DesignKind::points) {
      of_a_table();
    } else {
      of_factors();
    }
    scenario::sort_as_in(document_.value(), problems_);
    return std::move(problems_);
  }

 private:
  void of_a_table() {
    if (!design_.table) problem("/table", "a CSV file with the points", scenario::missing);
    if (!design_.factors.empty())
      problem("/factors", "none for a design of points", "a list",
              "the columns of the table name the factors");
    if (design_.size)
      problem("/size", "none for a design of points", scenario::print(*design_.size),
              "it has as many points as the table has rows");
  }

  void of_factors() {
    if (design_.table) problem("/table", "none but for kind \"points\"", scenario::in_quotes(*design_.table));
    if (design_.factors.empty()) problem("/factors", "at least one factor", "none");
    bool const sampled = design_.kind != DesignKind::full_factorial;
    if (sampled && !design_.size) problem("/size", "how many points the design has", scenario::missing);
    if (!sampled && design_.size)
      problem("/size", "none for a full factorial design", scenario::print(*design_.size),
              "its factors say how many points there are");
    std::set<std::string> names;
    for (std::size_t i = 0; i < design_.factors.size(); ++i) {
      auto const& factor = design_.factors[i];
      of(factor, scenario::child("/factors", i));
      auto const name = name_of(factor);
      if (!name.empty() && !names.insert(name).second)
        problem(scenario::child("/factors", i), "each factor once", "the same factor again");
    }
    if (sampled && design_.size) of_size(*design_.size);
  }

  /// Points of listed values can be no more than there are combinations without coming twice.
  void of_size(int size) {
    long long combinations = 1;
    for (auto const& factor : design_.factors) {
      if (factor.range) return;
      auto const levels = factor.values.size() + factor.words.size() + factor.what_ifs.size() +
                          (!factor.what_ifs.empty() && factor.as_it_is.value_or(true) ? 1 : 0);
      combinations *= static_cast<long long>(levels);
      if (combinations == 0 || combinations >= size) return;
    }
    if (design_.factors.empty()) return;
    problem("/size", fmt::format("at most {}: the factors have no more combinations", combinations),
            scenario::print(size),
            "points are spread over ranges; a full factorial design has each combination once");
  }

  /// Whether the factor's author wrote a list, if an empty one.
  bool is_written(std::string const& at, std::string_view key) const {
    scenario::Json::json_pointer const place(scenario::child(at, key));
    return document_.value().contains(place) && !document_.value().at(place).is_null();
  }

  void of(Factor const& factor, std::string const& at) {
    bool const by_pointer = factor.pointer.has_value(), by_what_ifs = is_written(at, "what_ifs");
    int const ways = static_cast<int>(is_written(at, "values")) + static_cast<int>(is_written(at, "words")) +
                     static_cast<int>(factor.range.has_value());
    if (by_pointer == by_what_ifs) {
      problem(at, "a pointer, or what-ifs", by_pointer ? "both" : "neither");
    } else if (by_pointer && ways != 1) {
      problem(at, "one of values, words and range", ways == 0 ? "none of them" : "several of them");
    } else if (!by_pointer && ways > 0) {
      problem(at, "what-ifs alone", "values beside them",
              "a factor of what-ifs has no pointer and no values");
    } else {
      of_list(at, "values", "value", factor.values);
      of_list(at, "words", "word", factor.words);
      of_list(at, "what_ifs", "what-if", factor.what_ifs);
    }
    if (by_pointer && factor.as_it_is)
      problem(scenario::child(at, "as_it_is"), "none for a pointer", *factor.as_it_is ? "true" : "false");
    if (factor.range) of(*factor.range, scenario::child(at, "range"));
  }

  /// Each of a list stands for points of its own: one that comes again is a slip, and is reported once.
  template <typename Values>
  void of_list(std::string const& at, std::string const& key, std::string_view one, Values const& values) {
    auto const list = scenario::child(at, key);
    if (values.empty() && is_written(at, key)) problem(list, fmt::format("at least one {}", one), "none");
    for (std::size_t i = 1; i < values.size(); ++i) {
      auto const here = values.begin() + static_cast<std::ptrdiff_t>(i);
      if (std::count(values.begin(), here, *here) == 1)
        problem(scenario::child(list, i), fmt::format("each {} once", one),
                fmt::format("{} again", experiment::level_text(Level(*here))));
    }
  }

  void of(FactorRange const& range, std::string const& at) {
    if (!(range.low < range.high))
      problem(scenario::child(at, "high"), fmt::format("more than low, {}", scenario::print(range.low)),
              scenario::print(range.high));
    if (range.scale == Scale::logarithmic && !(range.low > 0))
      problem(scenario::child(at, "low"), "more than 0 for a range by ratios", scenario::print(range.low),
              "\"scale\": \"linear\" takes any number");
    if (range.steps && design_.kind != DesignKind::full_factorial)
      problem(scenario::child(at, "steps"), "none but in a full factorial design",
              scenario::print(*range.steps), "\"size\" says how many points there are");
  }

  void problem(std::string pointer, std::string expected, std::string got, std::string hint = "") {
    problems_.push_back(
        document_.diagnostic(std::move(pointer), std::move(expected), std::move(got), std::move(hint)));
  }

  Design const& design_;
  scenario::Document const& document_;
  scenario::Diagnostics problems_;
};

}  // namespace

scenario::Diagnostics check(Design const& design, scenario::Document const& document) {
  return DesignCheck(design, document).problems();
}

}  // namespace caseflow::experiment
