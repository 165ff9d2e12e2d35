#include "model/analytic/again.hpp"

#include <algorithm>
#include <cmath>

#include "model/analytic/order.hpp"

namespace caseflow::analytic {
namespace {

using core::CaseKind;

constexpr int samples = 400;

/// Even coverings of the unit interval that have nothing to do with each other, nor with the lattice.
double covering(int sample, double step) {
  double const u = 0.5 + sample * step;
  return u - std::floor(u);
}
constexpr double for_kind = 0.41421356237, for_way = 0.73205080757;  // roots of 2 and of 3, less 1

CaseKind kind_made(scenario::Plan const& plan, double u) {
  auto const& sentences = plan.scenario.sentences;
  if (u < sentences.supervision_share) return CaseKind::supervision;
  return u < sentences.supervision_share + sentences.combined_share ? CaseKind::combined
                                                                    : CaseKind::unpaid_work;
}

Beginning beginning(scenario::Plan const& plan, Person const& person, Followed const& followed, int sample) {
  Beginning made;
  made.person = person;
  made.made = kind_made(plan, covering(sample, for_kind));
  made.point = sample;
  made.anew = true;
  double const way = covering(sample, for_way) * followed.all();
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

void Again::add(Person const& person, double cases_per_working_day, Followed const& followed) {
  if (followed.all() <= 0) return;
  double const before = sources_.empty() ? 0 : sources_.back().up_to;
  sources_.push_back({person, before + cases_per_working_day * followed.all(), followed});
}

void Again::follow(Setting const& setting, Arrivals const& arrivals, Account& account) const {
  if (sources_.empty()) return;
  double const all = sources_.back().up_to;
  Account anew(arrivals);
  double followed_again = 0;
  auto source = sources_.begin();
  for (int sample = 0; sample < samples; ++sample) {
    while (source->up_to < all * (sample + 0.5) / samples) ++source;
    auto const begins = beginning(setting.plan, source->person, source->followed, sample);
    anew.begin_class(all / samples, source->followed.ages / source->followed.all(), begins.beside ? 2 : 1);
    followed_again += follow_order(setting, begins, anew).all() / samples;
  }
  account.add(anew, 1 / (1 - std::min(followed_again, 0.9)));
}

}  // namespace caseflow::analytic
