#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"

/// What an experiment varies, as its author writes it down.
namespace caseflow::experiment {

/// How the points of a design are chosen.
enum class DesignKind {
  full_factorial,   ///< Every combination of the factors' values.
  latin_hypercube,  ///< McKay, Beckman and Conover (1979): one point in each of `size` equal parts of a
                    ///< range.
  sobol,            ///< A Sobol sequence (Joe and Kuo's directions) with a random digital shift.
  points            ///< As a table has them.
};
inline constexpr std::array<std::string_view, 4> design_kind_words{"full_factorial", "latin_hypercube",
                                                                   "sobol", "points"};

/// How a range is divided.
enum class Scale { linear, logarithmic };
inline constexpr std::array<std::string_view, 2> scale_words{"linear", "log"};

struct FactorRange {
  double low = 0, high = 0;  ///< Both inclusive.
  std::optional<Scale> scale{};
  std::optional<int> steps{};  ///< Values from low to high in a full factorial design.
};
void describe(core::Fields& fields, FactorRange& range);

/// What is varied: a value of the scenario by its pointer, over numbers, words or a range; or what-ifs.
struct Factor {
  std::optional<std::string> pointer{};
  std::vector<double> values{};
  std::vector<std::string> words{};  ///< Dates too.
  std::optional<FactorRange> range{};
  std::vector<std::string> what_ifs{};  ///< By name or file; "A+B" lays both over the scenario.
  std::optional<bool> as_it_is{};       ///< Whether the scenario without them is one value more (so it is).
};
void describe(core::Fields& fields, Factor& factor);

/// What a factor is called: its pointer, or its what-ifs joined by "|".
std::string name_of(Factor const& factor);

inline constexpr int max_points = 10'000;
/// As many as a run may have.
inline constexpr int max_replications_a_point = 2000;
inline constexpr int default_steps = 3;

struct Design {
  std::string format;  ///< "caseflow.design/1".
  std::optional<std::string> about{};
  DesignKind kind{};
  std::vector<Factor> factors{};       ///< None of `points`, whose table names them.
  std::optional<std::string> table{};  ///< Of `points`: a CSV file.
  std::optional<int> size{};           ///< Points of a Latin hypercube or Sobol design.
  std::optional<int> replications{};   ///< At each point.
  std::optional<int> seed{};           ///< Of the design and of the replications.
};
void describe(core::Fields& fields, Design& design);

/// A design, which counts only where there are no problems.
struct DesignRead {
  Design design;
  scenario::Diagnostics problems;
};

/// Reads a design document. All problems are reported together: of the fields, and of what does not go
/// together within them. Whether the scenario has what the factors name is for `check_against` to say.
DesignRead read_design(scenario::Document const& document);

/// What does not go together in a design; the diagnostics have pointers into the document.
scenario::Diagnostics check(Design const& design, scenario::Document const& document);

}  // namespace caseflow::experiment
