#include "tests/random/drawn.hpp"

#include <array>
#include <chrono>
#include <map>

#include <nlohmann/json.hpp>

#include "model/scenario/document/print.hpp"
#include "model/scenario/document/writer.hpp"
#include "tests/random/scramble.hpp"
#include "tests/random/shape.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::random {
namespace {

using scenario::Scenario;

/// Of scenarios, those with a run-up and a forecast of some years, as users have them.
constexpr double longer = 0.04;

/// From one field that is changed to all of them, and from near what it was to anywhere.
Style style_of(Draws const& draws) {
  constexpr std::array<double, 6> shares{0.003, 0.02, 0.08, 0.25, 0.6, 1};
  constexpr std::array<double, 3> gentle{0, 0.6, 0.95};
  return {shares[draws.below("share", shares.size())], gentle[draws.below("gentle", gentle.size())]};
}

double reshaping(Draws const& draws, std::string const& what) {
  constexpr std::array<double, 4> probabilities{0, 0.03, 0.12, 0.35};
  return probabilities[draws.below(what, probabilities.size())];
}

sim::Date some_month(Draws const& draws) {
  using namespace std::chrono;
  return sim::Date{year{2005 + static_cast<int>(draws.below("year", 36))} /
                   month{static_cast<unsigned>(1 + draws.below("month", 12))} / 1};
}

Expected expected_of(Draws const& draws) {
  double const u = draws.uniform("expected");
  return u < 0.05 ? Expected::explained : u < 0.15 ? Expected::arrivals : Expected::nothing;
}

/// Cases a year, up to a factor that a what-if has in common with what was before.
double flow(scenario::Demand const& demand) {
  return demand.level * (demand.orders_per_year + demand.receptions_per_year);
}

/// What happens from the start date on: the names that the state of a service hangs on stay.
Scenario what_if(Scenario const& before, Draws const& draws) {
  Draws const others(static_cast<std::uint64_t>(1e15 * draws.uniform("what-if seed")));
  Scenario now = before;
  scramble(now, "", others, style_of(others), words_of(before));
  for (auto& item : now.workforce.posts)
    if (others.chance("what-if empties " + item.first, 0.1))
      item.second.in_post_fte = item.second.established_fte = 0;
  if (flow(now.demand) > 100 * flow(before.demand)) now.demand = before.demand;  // it would only take longer
  now.run_up = before.run_up;
  fit(now, others);
  return now;
}

}  // namespace

std::vector<std::string> const& bases() {
  static std::vector<std::string> const names{"norfolk-suffolk", "south-yorkshire", "northumbria",
                                              "bench",           "average-crc",     "dorset-devon-cornwall"};
  return names;
}

Scenario small(std::string const& base, double cases) {
  static std::map<std::string, Scenario> known;
  auto found = known.find(base);
  if (found == known.end()) found = known.emplace(base, test::shipped(base)).first;
  auto made = found->second;
  shrink(made, cases);
  return made;
}

std::string text_of(forecast::ForecastRequest request) {
  for (auto* scenario : {&request.now, request.before ? &*request.before : nullptr}) {
    if (!scenario) continue;
    scenario->sources.clear();
    auto const written = scenario::write(*scenario);
    for (auto const& item : written.items())
      if (item.value().is_structured() || item.value().is_number())
        if (item.key() != "sources") scenario->sources["/" + item.key()].role = scenario::SourceRole::given;
  }
  return scenario::print(forecast::echo(request), scenario::all_digits);
}

Drawn draw(std::uint64_t seed) {
  Draws const draws(seed);
  auto const& base = draws.one_of("base", bases());
  auto scenario = small(base, std::round(draws.between("cases", 60, 300)));
  if (draws.chance("another time", 0.3)) scenario.start = some_month(draws);
  reshape(scenario, draws, reshaping(draws, "reshaping"));
  scramble(scenario, "", draws, style_of(draws), words_of(scenario));
  if (draws.chance("longer", longer)) {
    scenario.months = 6 + static_cast<int>(draws.below("months", 25));
    scenario.run_up = {10 + static_cast<int>(draws.below("flow", 30)),
                       3 + static_cast<int>(draws.below("staffed", 10))};
  }
  fit(scenario, draws);
  forecast::ForecastRequest request{scenario, std::nullopt};
  if (draws.chance("what-if", 0.3)) request = {what_if(scenario, draws), scenario};
  return {base, text_of(std::move(request)), expected_of(draws)};
}

}  // namespace caseflow::random
