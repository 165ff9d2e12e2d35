#include "model/quality/sampling.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "model/quality/purpose.hpp"
#include "sim/contract.hpp"

namespace caseflow::quality {

std::array<int, stratum_count> allotment(std::array<int, stratum_count> const& eligible, int cases) {
  int const all = std::accumulate(eligible.begin(), eligible.end(), 0);
  SIM_EXPECTS(cases >= 0 && cases <= all);
  std::array<int, stratum_count> allotted{}, remainder{}, order{};
  if (all == 0) return allotted;
  int left = cases;
  for (std::size_t i = 0; i < stratum_count; ++i) {
    allotted[i] = cases * eligible[i] / all;
    remainder[i] = cases * eligible[i] % all;
    left -= allotted[i];
    order[i] = static_cast<int>(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    return remainder[static_cast<std::size_t>(a)] > remainder[static_cast<std::size_t>(b)];
  });
  for (int i = 0; i < left; ++i) ++allotted[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
  return allotted;
}

Sampling::Sampling(std::span<Practice const> eligible, int most) : eligible_(eligible), most_(most) {}

std::vector<std::uint32_t> Sampling::draw(int cases, sim::RandomStreams const& random,
                                          std::uint32_t number) const {
  struct Ranked {
    double u;
    std::uint32_t at;
  };
  std::vector<Ranked> ranked;
  ranked.reserve(eligible_.size());
  std::array<int, stratum_count> sizes{};
  for (std::uint32_t i = 0; i < eligible_.size(); ++i) {
    ranked.push_back({random.uniform(eligible_[i].entity, quality::number(Purpose::selection), number), i});
    ++sizes[static_cast<std::size_t>(eligible_[i].stratum)];
  }
  std::sort(ranked.begin(), ranked.end(), [](Ranked const& a, Ranked const& b) { return a.u < b.u; });

  auto room = allotment(sizes, std::min(cases, static_cast<int>(eligible_.size())));
  int short_of = 0;
  std::map<sim::Entity, int> of_officer;
  std::vector<std::uint32_t> drawn;
  std::vector<bool> taken(eligible_.size(), false);
  auto const take = [&](std::uint32_t at) {
    auto const officer = eligible_[at].officer;
    if (most_ > 0 && officer != 0 && of_officer[officer] >= most_) return false;
    ++of_officer[officer];
    taken[at] = true;
    drawn.push_back(at);
    return true;
  };
  for (auto const& one : ranked) {
    auto& left = room[static_cast<std::size_t>(eligible_[one.at].stratum)];
    if (left > 0 && take(one.at)) --left;
  }
  short_of = std::accumulate(room.begin(), room.end(), 0);
  for (auto one = ranked.begin(); short_of > 0 && one != ranked.end(); ++one)
    if (!taken[one->at] && take(one->at)) --short_of;
  std::sort(drawn.begin(), drawn.end());
  return drawn;
}

}  // namespace caseflow::quality
