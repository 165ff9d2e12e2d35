#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "model/scenario/plan/plan.hpp"
#include "model/scenario/process/edges.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {

/// How many cases of one a working day are of which age on the start date: by season, and none from more
/// months before it than are looked back.
class Arrivals {
 public:
  /// Expects `months >= 0`.
  Arrivals(scenario::Plan const& plan, int months);

  /// Cases that arrived between `from` and `to` days before the start date, of one a working day; ages beyond
  /// the months looked back count nothing. Expects 0 <= from <= to.
  double between(double from, double to) const { return up_to(to) - up_to(from); }
  /// Cases a day that arrived about so long ago, over a year around: a single week may hold Easter.
  double rate(double age) const {
    auto const day = static_cast<std::size_t>(age > 0 ? age : 0);
    return day < rate_.size() ? rate_[day] : 0;
  }
  /// The months looked back, in days.
  int horizon() const { return static_cast<int>(up_to_.size()) - 1; }

 private:
  double up_to(double age) const;
  std::vector<double> up_to_, rate_;
};

/// Adds up what the cases of a scenario amount to on the start date, one class of cases after another.
class Account {
 public:
  explicit Account(Arrivals const& arrivals) : arrivals_(arrivals) {}

  /// The class that follows: cases of it a working day, that began `age` days after the arrival of the
  /// person; how many orders they are under.
  void begin_class(double cases_per_working_day, double age = 0, double orders_running = 1) {
    weight_ = cases_per_working_day;
    began_ = age;
    orders_running_ = orders_running;
  }
  /// The order that ends first of two ends on its own last day, for a share of the class.
  void order_beside_ends(double age, double share) {
    orders_completed += (orders_running_ - 1) * per_year(age, share);
    orders_running_ = 1;
  }
  /// The orders of a share of the class are revoked, and the case goes on under another.
  void resentence(double age, double share) { orders_lost += orders_running_ * per_year(age, share); }
  /// Adds another account, so many times.
  void add(Account const& other, double times);

  /// Cases on the start date for which the class stands between two ages, days.
  double cases(double from, double to) const {
    return to <= from ? 0 : weight_ * arrivals_.between(from + began_, to + began_);
  }
  /// Cases on the start date in a stage; the share of them that the hub holds.
  void stay(core::Stage stage, double at_hub, double cases) {
    cases_[static_cast<std::size_t>(stage)] += cases;
    hub_ += at_hub * cases;
  }
  /// A share of the class takes an edge at an age.
  void move(scenario::Move by, core::Stage from, core::Stage to, double age, double share) {
    if (share <= 0) return;
    double const cases = per_year(age, share);
    flow_[static_cast<std::size_t>(by)][static_cast<std::size_t>(from)][static_cast<std::size_t>(to)] +=
        cases;
    if (to == core::Stage::completed)
      orders_completed += orders_running_ * cases;
    else if (to == core::Stage::revoked || to == core::Stage::unfinished)
      orders_lost += orders_running_ * cases;
  }
  /// Something happens to a share of the class at an age: so many a year on the start date.
  double per_year(double age, double share) const {
    return weight_ * share * arrivals_.rate(age + began_) * sim::days_a_year;
  }

  double in_stage(core::Stage stage) const { return cases_[static_cast<std::size_t>(stage)]; }
  double hub() const { return hub_; }
  double minutes(bool at_hub) const { return minutes_[at_hub ? 0 : 1]; }
  double flow(scenario::Edge const& edge) const {
    return flow_[static_cast<std::size_t>(edge.by)][static_cast<std::size_t>(edge.from)]
                [static_cast<std::size_t>(edge.to)];
  }

  /// Officers' work on a share of the class at an age: minutes each time.
  void work(double at_hub, double minutes, double age, double share) {
    divide(at_hub, minutes * per_year(age, share) * 7 / sim::days_a_year);
  }
  /// Officers' routine for cases on the start date: minutes a week each.
  void routine(double at_hub, double weekly_minutes, double cases) { divide(at_hub, weekly_minutes * cases); }

  // What counts towards shares, a year.
  double compliant_ends = 0;  ///< Of supervision after release: completed without a recall.
  double unpaid_work_done = 0, unpaid_work_not_done = 0;
  double orders_completed = 0, orders_lost = 0;  ///< Every order counted; without transfer and escalation.

  int horizon() const { return arrivals_.horizon(); }

 private:
  void divide(double at_hub, double minutes) {
    minutes_[0] += at_hub * minutes;
    minutes_[1] += (1 - at_hub) * minutes;
  }
  Arrivals const& arrivals_;
  double weight_ = 0, began_ = 0, orders_running_ = 1, hub_ = 0;
  std::array<double, 2> minutes_{};
  std::array<double, core::stage_count> cases_{};
  std::array<std::array<std::array<double, core::stage_count>, core::stage_count>, scenario::move_count>
      flow_{};
};

}  // namespace caseflow::analytic
