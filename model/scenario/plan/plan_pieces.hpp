#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/core/piece.hpp"
#include "model/scenario/question/pieces.hpp"

namespace caseflow::scenario {

/// `Practice` made ready to run. Sets of pieces have one bit a `core::Piece`.
struct PlannedPractice {
  std::array<double, core::piece_count> level{};
  /// Probit of an experienced officer in the middle; infinite where the level is 0 or 1.
  std::array<double, core::piece_count> centre{};
  std::array<double, core::piece_count> assessment_minutes{};
  struct Training {
    std::uint32_t name_hash = 0;
    std::uint32_t pieces = 0;
    SkillTraining about;
  };
  std::vector<Training> training;
  std::uint32_t oversight = 0, quality_assurance = 0;
};

/// Expects one of each piece.
PlannedPractice planned(Practice const& practice);

}  // namespace caseflow::scenario
