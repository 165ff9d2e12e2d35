#include "model/analytic/onward_orders.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include "model/analytic/order.hpp"
#include "model/scenario/process/attributes.hpp"

namespace caseflow::analytic {
namespace {

using core::CaseKind;

constexpr int samples = 1024;

Beginning beginning(SharedInputs const& shared, CaseClass const& person, Followed const& followed,
                    int sample) {
  Beginning made;
  made.person = person;
  made.made = scenario::kind_of_order(shared.plan.scenario.sentences,
                                      shared.lattice.at(sample, Attribute::kind_anew));
  made.point = sample;
  made.anew = true;
  double const way = shared.lattice.at(sample, Attribute::way_anew) * followed.all();
  made.beside = way >= followed.in_place;
  bool const working = made.beside && way < followed.in_place + followed.working;
  if (working) made.outstanding = followed.outstanding / followed.working;
  bool const supervised_before = made.beside && person.kind != CaseKind::unpaid_work;
  if (supervised_before) made.other_ends = static_cast<int>(std::lround(followed.left / followed.beside));
  bool const supervised = made.made != CaseKind::unpaid_work || supervised_before;
  bool const work = made.made != CaseKind::supervision || working;
  made.person.kind = !supervised ? CaseKind::unpaid_work : work ? CaseKind::combined : CaseKind::supervision;
  return made;
}

}  // namespace

void OnwardOrders::add(CaseClass const& person, double cases_per_working_day, Followed const& followed) {
  if (followed.all() > 0) sources_.push_back({person, cases_per_working_day * followed.all(), followed});
}

void OnwardOrders::follow(SharedInputs const& shared, Arrivals const& arrivals, Account& account) {
  if (sources_.empty()) return;
  // Samples at equal distances in this order cover evenly what matters most for what follows. In the order of
  // the lattice they would not: every fourth of its points lies in one quarter of each dimension.
  std::sort(sources_.begin(), sources_.end(), [](Source const& a, Source const& b) {
    return std::tie(a.person.kind, a.person.absence, a.person.reoffending) <
           std::tie(b.person.kind, b.person.absence, b.person.reoffending);
  });
  double const all =
      std::accumulate(sources_.begin(), sources_.end(), 0.0,
                      [](double sum, Source const& each) { return sum + each.orders_per_working_day; });
  Account anew(arrivals);
  double followed_again = 0;
  auto source = sources_.begin();
  double up_to = source->orders_per_working_day;
  for (int sample = 0; sample < samples; ++sample) {
    while (up_to < all * (sample + 0.5) / samples) up_to += (++source)->orders_per_working_day;
    auto const begins = beginning(shared, source->person, source->followed, sample);
    anew.begin_class(all / samples, source->followed.ages / source->followed.all(), begins.beside ? 2 : 1);
    followed_again += follow_order(shared, begins, anew).all() / samples;
  }
  account.add(anew, 1 / (1 - std::min(followed_again, 0.9)));
}

}  // namespace caseflow::analytic
