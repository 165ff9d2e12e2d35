#include "model/core/distribution_parameters.hpp"

#include <array>
#include <iterator>
#include <utility>
#include <variant>

#include "sim/contract.hpp"

namespace caseflow::core {
namespace {

static_assert(std::size(sim::distribution_names) == std::variant_size_v<sim::Distribution>);

/// One overload a kind; `info_` is that of the quantity itself.
class Parameters {
 public:
  Parameters(Fields& fields, FieldInfo const& info) : fields_(fields), info_(info) {}

  void operator()(sim::Point& it) const { fields_.number("value", it.value, quantity("the value")); }
  void operator()(sim::Uniform& it) const {
    fields_.number("low", it.low, quantity("lowest value"));
    fields_.number("high", it.high, quantity("highest value"));
  }
  void operator()(sim::Triangular& it) const {
    fields_.number("low", it.low, quantity("lowest value"));
    fields_.number("mode", it.mode, quantity("likeliest value"));
    fields_.number("high", it.high, quantity("highest value"));
  }
  void operator()(sim::Exponential& it) const { fields_.number("mean", it.mean, quantity("mean")); }
  void operator()(sim::Gamma& it) const { mean_and_cv(it.mean, it.cv); }
  void operator()(sim::Weibull& it) const {
    fields_.number("mean", it.mean, quantity("mean"));
    fields_.number("shape", it.shape, {.meaning = "shape (1: exponential)", .min = 0, .max = 100});
  }
  void operator()(sim::Lognormal& it) const { mean_and_cv(it.mean, it.cv); }
  void operator()(sim::Discrete& it) const {
    fields_.numbers("values", it.values, quantity("possible values"));
    fields_.numbers("weights", it.weights, {.meaning = "weights of the values", .min = 0, .max = 1e9});
  }
  void operator()(sim::Empirical& it) const {
    fields_.numbers("values", it.values, quantity("observed values, ascending"));
  }

 private:
  FieldInfo quantity(std::string_view meaning) const {
    return {.meaning = meaning, .unit = info_.unit, .min = info_.min, .max = info_.max};
  }
  void mean_and_cv(double& mean, double& cv) const {
    fields_.number("mean", mean, quantity("mean"));
    fields_.number("cv", cv, {.meaning = "standard deviation over mean", .min = 0, .max = 10});
  }

  Fields& fields_;
  FieldInfo const& info_;
};

template <std::size_t... kinds>
sim::Distribution made(std::size_t kind, std::index_sequence<kinds...>) {
  std::array<sim::Distribution, sizeof...(kinds)> const all{sim::Distribution(std::in_place_index<kinds>)...};
  return all[kind];
}

}  // namespace

void describe_parameters(Fields& fields, sim::Distribution& distribution, FieldInfo const& info) {
  std::visit(Parameters(fields, info), distribution);
}

sim::Distribution default_distribution(std::size_t kind) {
  constexpr std::size_t kinds = std::variant_size_v<sim::Distribution>;
  SIM_EXPECTS(kind < kinds);
  return made(kind, std::make_index_sequence<kinds>{});
}

}  // namespace caseflow::core
