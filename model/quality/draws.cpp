#include "model/quality/draws.hpp"

namespace caseflow::quality {

std::size_t Draws::count() const {
  return static_cast<std::size_t>(weights) * static_cast<std::size_t>(levels) *
         static_cast<std::size_t>(drifts) * static_cast<std::size_t>(samples);
}

Draws::Which Draws::at(std::size_t i) const {
  auto const n = static_cast<int>(i);
  return {n / samples / drifts / levels, n / samples / drifts % levels, n / samples % drifts, n % samples};
}

std::size_t Draws::index(Which const& which) const {
  auto const next = [](std::size_t at, int count, int one) {
    return at * static_cast<std::size_t>(count) + static_cast<std::size_t>(one);
  };
  return next(next(next(static_cast<std::size_t>(which.weight), levels, which.level), drifts, which.drift),
              samples, which.sample);
}

}  // namespace caseflow::quality
