#include "model/scenario/plan/plan_pieces.hpp"

#include <cmath>
#include <limits>
#include <string>

#include "model/core/name_hash.hpp"
#include "sim/distribution.hpp"

namespace caseflow::scenario {
namespace {

std::uint32_t bits(std::vector<std::string> const& names) {
  std::uint32_t made = 0;
  for (std::size_t piece = 0; piece < core::piece_count; ++piece)
    for (auto const& name : names)
      if (name == core::piece_words[piece]) made |= 1u << piece;
  return made;
}

/// Where the mean over officers of a normal spread is the level.
double centre(double level, double spread) {
  constexpr double never = -std::numeric_limits<double>::infinity();
  if (level <= 0) return never;
  if (level >= 1) return -never;
  return std::sqrt(1 + spread * spread) * sim::normal_quantile(level);
}

}  // namespace

PlannedPractice planned(Practice const& practice) {
  PlannedPractice made;
  for (std::size_t i = 0; i < core::piece_count; ++i) {
    made.level[i] = piece_of(practice, static_cast<core::Piece>(i)).level;
    made.centre[i] = centre(made.level[i], practice.officer_spread);
    auto const minutes = practice.assessment_minutes.find(std::string(core::piece_words[i]));
    if (minutes != practice.assessment_minutes.end()) made.assessment_minutes[i] = minutes->second;
  }
  for (auto const& [name, training] : practice.training)
    made.training.push_back({core::name_hash(name), bits(training.pieces), training});
  made.oversight = bits(practice.oversight.pieces);
  made.quality_assurance = bits(practice.quality_assurance.pieces);
  return made;
}

}  // namespace caseflow::scenario
