#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "model/experiment/plan/optimum.hpp"
#include "sim/chance.hpp"

/// Small services that are simulated month by month, in a millionth of a second a replication, so that brute
/// force can solve them. Chance belongs to a month and a place, whatever the plan.
namespace caseflow::experiment {

struct SmallService {
  std::string name;
  std::vector<Axis> axes;
  std::vector<Aim> aims;
  Trial (*replication)(Steps const& plan, sim::RandomStreams const& random);

  Simulate simulate(std::uint64_t seed) const {
    return [this, seed](std::vector<Steps> const& plans, int stream, int first, int end) {
      std::vector<std::vector<Trial>> made;
      for (auto const& plan : plans) {
        auto& its = made.emplace_back();
        for (int number = first; number < end; ++number)
          its.push_back(replication(plan, sim::RandomStreams(seed * 1000 + static_cast<std::uint64_t>(stream),
                                                             static_cast<std::uint32_t>(number))));
      }
      return made;
    };
  }
};

/// Arrivals of a month by inversion.
inline int poisson(double mean, double uniform) {
  double term = std::exp(-mean), sum = term;
  int count = 0;
  while (uniform > sum && count < 1000) sum += term *= mean / ++count;
  return count;
}

inline Outcome within(double value, double limit) {
  return {value <= limit ? 1.0 : 0.0, (limit - value) / limit};
}

/// Three offices with cases of their own; in every month of a year none may have over 50 cases an officer.
inline Trial offices(Steps const& plan, sim::RandomStreams const& random) {
  constexpr double arrivals[] = {14, 19, 24};
  double worst = 0;
  for (std::size_t office = 0; office < 3; ++office) {
    double cases = arrivals[office] * 10;
    for (int month = 0; month < 12; ++month) {
      auto const luck = random.block(office, 1, static_cast<std::uint32_t>(month));
      cases +=
          poisson(arrivals[office], luck.uniform(0)) - std::round(cases * (0.06 + 0.08 * luck.uniform(1)));
      worst = std::max(worst, cases / (1 + plan[office]));
    }
  }
  return {within(worst, 50)};
}

/// One queue of work for officers, half-trained officers and agency staff, who cost 1, 0.75 and 0.55 and do
/// as much as 1, 0.8 and 0.5 officers, less sickness: the backlog after a year is at most a fortnight's work.
inline Trial queue(Steps const& plan, sim::RandomStreams const& random) {
  double backlog = 20;
  constexpr double output[] = {10, 8, 5};
  for (int month = 0; month < 12; ++month) {
    auto const luck = random.block(1, 2, static_cast<std::uint32_t>(month));
    double done = 0;
    for (std::size_t grade = 0; grade < 3; ++grade)
      done += output[grade] * (plan[grade] + 1) * (0.85 + 0.15 * luck.uniform(static_cast<int>(grade)));
    backlog = std::max(0.0, backlog + poisson(75, luck.uniform(3)) - done);
  }
  return {within(backlog, 30)};
}

/// Groups and work days share people's time: more tutors empty the waiting list and take places from unpaid
/// work, so that more is not always better.
template <int waiting_limit>
inline Trial groups(Steps const& plan, sim::RandomStreams const& random) {
  double waiting = 60, hours = 0, offered = 0;
  int const tutors = plan[0] + 1, supervisors = plan[1] + 1;
  for (int month = 0; month < 9; ++month) {
    auto const luck = random.block(2, 3, static_cast<std::uint32_t>(month));
    waiting =
        std::max(0.0, waiting + poisson(30, luck.uniform(0)) - 4.0 * tutors * (0.8 + 0.4 * luck.uniform(1)));
    double const asked = poisson(90, luck.uniform(2)) + 1.5 * tutors;
    hours += std::min(asked, 12.0 * supervisors * (0.8 + 0.2 * luck.uniform(3)));
    offered += asked;
  }
  return {within(waiting, waiting_limit), within(1 - hours / offered, 0.06)};
}

/// 343, 294 and 256 plans.
inline std::vector<SmallService> const& small_services() {
  static std::vector<SmallService> const all{
      {"offices", {{6, 1}, {6, 1}, {6, 1}}, {{0.9, 0.05}}, offices},
      {"queue", {{6, 1}, {6, 0.75}, {5, 0.55}}, {{0.9, 0.05}}, queue},
      {"groups", {{15, 1}, {15, 1}}, {{0.8, 0.05}, {0.9, 0.05}}, groups<30>}};
  return all;
}

/// Its cheapest plan is two percentage points above one of the goals, well within the zone of indifference.
inline SmallService close_service() {
  return {"close", {{15, 1}, {15, 1}}, {{0.8, 0.05}, {0.9, 0.05}}, groups<25>};
}

/// How likely each goal is to be met, by plan, over so many replications of each plan.
inline std::vector<std::vector<double>> brute_force(SmallService const& service, int replications,
                                                    std::uint64_t seed) {
  Lattice const lattice(service.axes);
  auto const simulate = service.simulate(seed);
  std::vector<std::vector<double>> chances(lattice.size());
  for (std::size_t plan = 0; plan < lattice.size(); ++plan) {
    auto const trials = simulate({lattice.steps(plan)}, 0, 0, replications).front();
    for (std::size_t i = 0; i < service.aims.size(); ++i) chances[plan].push_back(share(trials, i));
  }
  return chances;
}

/// By how much the goal that is furthest from what is asked for is above it.
inline double above(std::vector<double> const& chances, std::vector<Aim> const& aims) {
  double least = 1;
  for (std::size_t i = 0; i < aims.size(); ++i) least = std::min(least, chances[i] - aims[i].probability);
  return least;
}

}  // namespace caseflow::experiment
