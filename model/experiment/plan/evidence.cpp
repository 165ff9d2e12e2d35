#include "model/experiment/plan/evidence.hpp"

#include <algorithm>
#include <cmath>

#include "sim/contract.hpp"

namespace caseflow::experiment {
namespace {

/// What a bet of one becomes when a mean is bet on against another, which it expects on average at most 1 of.
double log_return(double success, double bet_on, double against) {
  return std::log(success * bet_on / against + (1 - success) * (1 - bet_on) / (1 - against));
}

}  // namespace

Evidence::Evidence(Aim const& aim, double asked) : aim_(aim), asked_(asked) {
  SIM_EXPECTS(asked > 0 && aim.probability > 0 && aim.indifference >= 0 && aim.upper() < 1);
}

void Evidence::add(double success) {
  SIM_EXPECTS(success >= 0 && success <= 1);
  // Krichevsky and Trofimov's estimate: never 0 or 1, so that no bet is lost for good.
  double const so_far = (successes_ + 0.5) / (count_ + 1);
  met_ += log_return(success, std::max(so_far, aim_.probability), aim_.probability);
  missed_ += log_return(success, std::min(so_far, aim_.upper()), aim_.upper());
  successes_ += success;
  ++count_;
  if (verdict_ != Verdict::open) return;
  if (met_ >= asked_) verdict_ = Verdict::met;
  if (missed_ >= asked_) verdict_ = Verdict::missed;
}

int replications_to_tell(Aim const& aim, double asked) {
  double const upper = aim.upper();
  SIM_EXPECTS(aim.indifference > 0);
  double const growth =
      upper * std::log(upper / aim.probability) + (1 - upper) * std::log((1 - upper) / (1 - aim.probability));
  constexpr double most = 1e9;  // as good as endless
  return static_cast<int>(std::min(most, std::ceil(3.5 * asked / growth)));
}

}  // namespace caseflow::experiment
