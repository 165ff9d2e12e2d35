#include "model/experiment/sweep/units.hpp"

#include <algorithm>
#include <numeric>

#include <boost/random/sobol.hpp>

#include "model/core/name_hash.hpp"
#include "sim/chance.hpp"

namespace caseflow::experiment {
namespace {

/// No replication has this number, so that designs share no draw with what is simulated.
constexpr std::uint32_t of_designs = 0xffffffff;
enum Purpose : std::uint16_t { stratum_order = 1, place_in_stratum, digital_shift };

/// 48 bits of a hash, so that no two factors of a design draw the same numbers.
sim::Entity entity_of(std::string const& name) {
  auto const value = core::text_hash(name);
  return (value ^ value >> 48) & 0xffffffffffffu;
}

/// 53 bits of two words, from 0 to before 1.
double unit(sim::Block const& block) {
  auto const bits = static_cast<std::uint64_t>(block.words[0]) << 32 | block.words[1];
  return static_cast<double>(bits >> 11) * 0x1p-53;
}

}  // namespace

Units latin_hypercube(int size, std::vector<std::string> const& names, std::uint64_t seed) {
  SIM_EXPECTS(size >= 1);
  sim::RandomStreams const streams(seed, of_designs);
  Units made(static_cast<std::size_t>(size), std::vector<double>(names.size()));
  for (std::size_t factor = 0; factor < names.size(); ++factor) {
    auto const entity = entity_of(names[factor]);
    std::vector<double> keys;
    for (int point = 0; point < size; ++point)
      keys.push_back(unit(streams.block(entity, stratum_order, static_cast<std::uint32_t>(point))));
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return keys[a] < keys[b]; });
    for (std::size_t stratum = 0; stratum < order.size(); ++stratum) {
      auto const within =
          unit(streams.block(entity, place_in_stratum, static_cast<std::uint32_t>(order[stratum])));
      auto const at = (static_cast<double>(stratum) + within) / size;
      made[order[stratum]][factor] = std::min(at, 1 - 0x1p-53);
    }
  }
  return made;
}

Units sobol(int size, std::vector<std::string> const& names, std::uint64_t seed) {
  SIM_EXPECTS(size >= 1 && !names.empty() && names.size() <= 3667);
  sim::RandomStreams const streams(seed, of_designs);
  std::vector<std::uint64_t> shifts;
  for (auto const& name : names) {
    auto const block = streams.block(entity_of(name), digital_shift);
    shifts.push_back(static_cast<std::uint64_t>(block.words[0]) << 32 | block.words[1]);
  }
  boost::random::sobol sequence(names.size());
  Units made;
  for (int point = 0; point < size; ++point) {
    auto& row = made.emplace_back();
    for (auto const shift : shifts) {
      // Boost leaves out the origin, without which the first 2^k points are not balanced (Owen, 2020).
      auto const bits = (point == 0 ? 0 : sequence()) ^ shift;
      row.push_back(static_cast<double>(bits >> 11) * 0x1p-53);
    }
  }
  return made;
}

}  // namespace caseflow::experiment
