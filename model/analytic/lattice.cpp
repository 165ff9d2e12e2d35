#include "model/analytic/lattice.hpp"

#include <boost/random/sobol.hpp>
#include <cstdint>

namespace caseflow::analytic {

Lattice::Lattice() : points_(largest) {
  boost::random::sobol sequence(attribute_count);  // begins with the second point; the first is the corner
  for (std::size_t i = 0; i < points_.size(); ++i) {
    std::uint64_t turned = 0;
    for (auto& u : points_[i]) {
      // The same bits turned over in every point of a dimension: as even, and no point lies on the edge.
      turned += 0x9e3779b97f4a7c15;
      std::uint64_t const bits = (i == 0 ? 0 : sequence()) ^ turned;
      u = (static_cast<double>(bits >> 12) + 0.5) * 0x1p-52;
    }
  }
}

}  // namespace caseflow::analytic
