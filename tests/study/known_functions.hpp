#pragma once

#include <array>
#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

#include "model/experiment/sensitivity/function.hpp"
#include "sim/chance.hpp"
#include "study/estimators.hpp"

/// Functions whose indices are known, behind the interface that a forecast stands behind.
namespace caseflow::study {

using Shape = double (*)(sensitivity::Point const&);

/// Ishigami and Homma (1990), with 7 and 0.1, on the unit cube.
inline double ishigami(sensitivity::Point const& point) {
  auto const angle = [&](std::size_t i) { return std::numbers::pi * (2 * point[i] - 1); };
  return std::sin(angle(0)) + 7 * std::pow(std::sin(angle(1)), 2) +
         0.1 * std::pow(angle(2), 4) * std::sin(angle(0));
}

/// Its exact indices: V1 = (1 + b π⁴/5)² / 2, V2 = a²/8, V13 = b² π⁸ (1/18 - 1/50).
struct IshigamiIndices {
  std::array<double, 3> first, total;
};
inline IshigamiIndices ishigami_indices() {
  double const pi4 = std::pow(std::numbers::pi, 4), a = 7, b = 0.1;
  double const v1 = std::pow(1 + b * pi4 / 5, 2) / 2, v2 = a * a / 8,
               v13 = b * b * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
  double const v = v1 + v2 + v13;
  return {{v1 / v, v2 / v, 0}, {(v1 + v13) / v, v2 / v, v13 / v}};
}

/// Evenly distributed chance of a variance of one, of a replication at a point.
inline double even_chance(sensitivity::Point const& point, int replication) {
  double mixed = 0;
  for (double const at : point) mixed = std::fmod(mixed * 7 + at * 1e6, 1048576.0);
  sim::RandomStreams const random(77, static_cast<std::uint32_t>(replication));
  return std::sqrt(12.0) * (random.uniform(static_cast<sim::Entity>(mixed), 9) - 0.5);
}

/// A function with so much chance, new at every point and replication.
inline sensitivity::Function noisy(std::vector<Shape> const& shapes, double deviation) {
  return [=](std::vector<sensitivity::Trial> const& trials) {
    sensitivity::Values all;
    for (auto const& trial : trials) {
      auto& outputs = all.emplace_back();
      for (auto const shape : shapes) {
        auto& values = outputs.emplace_back();
        for (int i = trial.first; i < trial.end; ++i)
          values.push_back(shape(trial.point) + deviation * even_chance(trial.point, i));
      }
    }
    return all;
  };
}

/// The outputs of Saltelli's design, every point with chance of its own.
inline std::vector<double> design_outputs(Points const& points, Shape shape, double deviation = 0,
                                          int begins = 0) {
  std::vector<double> all;
  for (auto point : points) {
    point.pop_back();  // chance's
    all.push_back(shape(point) + (deviation > 0
                                      ? deviation * even_chance(point, begins + static_cast<int>(all.size()))
                                      : 0));
  }
  return all;
}

}  // namespace caseflow::study
