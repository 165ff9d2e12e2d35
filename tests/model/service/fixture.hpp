#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "model/scenario/question/layers.hpp"
#include "model/service/state/service.hpp"

namespace caseflow::service {

inline constexpr std::uint64_t test_seed = 20190401;

/// Values by JSON pointer, as a manager gives them.
using Settings = std::vector<scenario::Setting>;

/// Which service: Norfolk and Suffolk as shipped, or a fifth of it with two offices, for tests that run under
/// sanitizers.
enum class Size { full, small };

struct Asked {
  Size size = Size::full;
  Settings always = {};   ///< Held before the start date too.
  Settings what_if = {};  ///< From the start date on.
  /// From other dates on, in order: before the start date what is different from `always` only until then,
  /// after it on top of the what-if.
  std::vector<std::pair<sim::Date, Settings>> changes = {};
};

/// Arrivals are those that sustain the printed caseload of the scenario as shipped, whatever the settings, so
/// that what settings do to the caseload shows. Throws with the diagnostics when a setting does not fit.
Model model(Asked const& asked);

/// The same from documents, for tests that change many fields one by one.
scenario::Document document(Size size, Settings const& settings);
Model model(Size size, scenario::Document const& before, scenario::Document const& now, bool what_if);

/// A short run-up and half a year's forecast of the small service: two hundredths of a second.
Settings brief();
/// Both, one after the other.
Settings operator+(Settings first, Settings const& then);

/// As many posts as people in them, at the pointer of some posts, a team or a prison.
Settings staffed(std::string const& at, std::string const& fte);

/// One series of a ledger.
struct Which {
  std::string measure, dimension = {}, value = {};
};
int series(Model const& model, Which const& which);

/// Replications of one question, seen from a month of the forecast on.
class Runs {
 public:
  Runs(Asked const& asked, int replications, int from_month);

  /// One value a replication: a count's sum, a level's average day, a ratio's summed parts.
  std::vector<double> values(Which const& which) const;
  double mean(Which const& which) const;
  /// Mean over replications of the summed numerators: hours demanded of "workload_share", for example, in
  /// minutes.
  double sum(Which const& which) const;
  /// The same of the denominators.
  double base(Which const& which) const;
  /// The same over some months.
  double sum(Which const& which, int from_month, int to_month) const;

  std::vector<sim::Observations> const& all_observations() const { return ledgers_; }

 private:
  Model model_;
  std::vector<sim::Observations> ledgers_;
  int from_month_;
};

/// Three brief replications of the small service, from the first month on.
Runs brief_runs(Settings const& settings);

/// The first of some indices that `fits`; none where none does.
template <class Ids, class Fits>
auto first_of(Ids const& ids, Fits const& fits) {
  auto const found = std::find_if(ids.begin(), ids.end(), fits);
  return found == ids.end() ? decltype(*ids.begin()){} : *found;
}

/// Calls `act` at the end of every day of a replication.
void live(Service& service, std::function<void(Service const&)> const& act);

}  // namespace caseflow::service
