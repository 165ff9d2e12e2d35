#include "model/quality/delivery.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "model/quality/normal.hpp"
#include "model/ratings/resample.hpp"
#include "sim/contract.hpp"
#include "sim/distribution.hpp"

namespace caseflow::quality {
namespace {

constexpr int representatives = 20;  ///< Stand for the distribution of the yearly chance.

/// How much more there is now; 0 where either is unknown.
double how_much_more(std::optional<double> before, std::optional<double> now) {
  return before && now ? *now - *before : 0;
}

}  // namespace

Delivery::Delivery(scenario::DeliveryChange const& believed, double years)
    : believed_(believed), years_(years) {
  SIM_EXPECTS(years >= 0);
  double const changed = believed.prior_changed + believed.changed;
  ratings::Prior const prior{changed, believed.prior_kept + believed.kept};
  for (int i = 0; i < representatives; ++i)
    yearly_chances_.push_back(changed > 0 ? ratings::share_at(prior, (i + 0.5) / representatives) : 0);
}

ratings::Probabilities Delivery::next(ratings::Rating last, double yearly_chance, double shift) const {
  ratings::Probabilities probabilities{};
  if (!(yearly_chance > 0) || !(years_ > 0)) {
    probabilities[ratings::index(last)] = 1;
    return probabilities;
  }
  double const half_band = -sim::normal_quantile(std::min(yearly_chance, 1.0 - 1e-9) / 2);
  double below = 0;
  for (std::size_t i = 0; i < ratings::rating_count; ++i) {
    double const bands_up = static_cast<double>(i) - static_cast<double>(ratings::index(last));
    double const up_to = i + 1 == ratings::rating_count
                             ? 1
                             : normal()(((2 * bands_up + 1) * half_band - shift) / std::sqrt(years_));
    probabilities[i] = up_to - below;
    below = up_to;
  }
  return probabilities;
}

double Delivery::shift(std::string_view standard, service::Conditions const& before,
                       service::Conditions const& now) const {
  if (standard == "1.2")
    return -believed_.workload * how_much_more(before.workload(), now.workload()) -
           believed_.vacancies * how_much_more(before.vacant_share(), now.vacant_share());
  if (standard == "1.3") return -believed_.waits * how_much_more(before.wait_weeks(), now.wait_weeks());
  return 0;
}

}  // namespace caseflow::quality
