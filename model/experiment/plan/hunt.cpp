#include "model/experiment/plan/hunt.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace caseflow::experiment {
namespace {

/// Replications with which a plan is begun, and of a plan in the screening at most.
constexpr int first_sample = 8, screening_sample = 32;
/// Plans that are tested side by side.
constexpr std::size_t side_by_side = 8;

/// Half as many again.
int more_than(int replications) { return std::max(first_sample, replications + replications / 2); }

}  // namespace

Hunt::Hunt(Lattice const& lattice, std::vector<Aim> const& aims, HuntRules const& rules, Trials& trials,
           Improved const& improved)
    : lattice_(lattice),
      aims_(aims),
      rules_(rules),
      trials_(trials),
      improved_(improved),
      // Half of the error for plans taken wrongly, half for goals missed wrongly; equal parts to all tests.
      asked_(std::log(2 * static_cast<double>(lattice.size() * aims.size()) / rules.error)),
      candidates_(lattice) {
  for (auto const& aim : aims_)
    most_of_a_plan_ = std::max(most_of_a_plan_, replications_to_tell(aim, asked_));
}

Verdict Hunt::verdict(std::size_t plan) {
  auto& test = tests_[plan];
  if (test.evidence.empty())
    for (auto const& aim : aims_) test.evidence.emplace_back(aim, asked_);
  auto const trials = trials_.of(plan);
  for (; test.seen < trials.size(); ++test.seen)
    for (std::size_t i = 0; i < aims_.size(); ++i) test.evidence[i].add(trials[test.seen][i].success);
  bool all_met = true;
  for (auto const& evidence : test.evidence) {
    if (evidence.verdict() == Verdict::missed) return Verdict::missed;
    all_met = all_met && evidence.verdict() == Verdict::met;
  }
  return all_met ? Verdict::met : Verdict::open;
}

void Hunt::note(std::size_t plan, Verdict verdict) {
  if (verdict == Verdict::missed) {
    decided_[plan] = Standing::missed;
    candidates_.miss(plan);
    return;
  }
  decided_[plan] = verdict == Verdict::met ? Standing::met : Standing::too_close;
  if (verdict == Verdict::met) {
    // It had been ruled out because one with more missed: more can be worse here.
    if (!candidates_.open(plan) && !candidates_.settled(plan)) candidates_.doubt();
    if (!best_ || lattice_.better(plan, *best_)) {
      best_ = plan;
      if (improved_) improved_(plan);
    }
  }
  candidates_.settle(plan);
}

void Hunt::decide(std::vector<std::size_t> plans, int at_most) {
  std::erase_if(plans, [&](std::size_t plan) { return decided_.contains(plan); });
  for (int sample = first_sample; !plans.empty(); sample = std::min(more_than(sample), at_most)) {
    trials_.reach(plans, sample);
    std::vector<std::size_t> open;
    for (auto const plan : plans) {
      auto const found = verdict(plan);
      bool const enough = static_cast<int>(trials_.of(plan).size()) >= most_of_a_plan_;
      if (found != Verdict::open || enough)
        note(plan, found);
      else
        open.push_back(plan);
    }
    if (sample >= at_most || spent()) return;
    plans.clear();
    for (auto const plan : open)
      if (!best_ || lattice_.better(plan, *best_)) plans.push_back(plan);
  }
}

void Hunt::screen() {
  decide({0}, most_of_a_plan_);
  if (best_) return;
  auto const most = lattice_.steps(lattice_.size() - 1);
  Steps low(most.size(), 0), high = most;
  while (low != high && !spent()) {
    std::vector<std::size_t> plans;
    std::vector<std::size_t> axes;
    for (std::size_t i = 0; i < most.size(); ++i) {
      if (low[i] == high[i]) continue;
      auto with = most;
      with[i] = (low[i] + high[i]) / 2;
      plans.push_back(lattice_.number(with));
      axes.push_back(i);
    }
    decide(plans, screening_sample);
    for (std::size_t k = 0; k < plans.size(); ++k) {
      auto const i = axes[k];
      int const middle = (low[i] + high[i]) / 2;
      auto const found = decided_.find(plans[k]);
      if (found != decided_.end() && found->second == Standing::missed)
        low[i] = middle + 1;
      else
        high[i] = middle;
    }
  }
  from_ = lattice_.number(candidates_.least());
}

double Hunt::falls_short(std::size_t plan, int sample) {
  auto const trials = trials_.of(plan);
  auto const missing =
      shortfall(trials.first(std::min(trials.size(), static_cast<std::size_t>(sample))), aims_);
  // What was tested and will not do is left, whatever its first replications say.
  return missing > 0 || candidates_.open(plan) ? missing : 1e-12;
}

std::optional<std::size_t> Hunt::climbed(std::size_t plan, int sample) {
  trials_.reach({plan}, sample);
  while (falls_short(plan, sample) > 0) {
    std::vector<std::size_t> more;
    std::vector<double> costs;
    for (std::size_t i = 0; i < lattice_.axes().size(); ++i) {
      auto const other = lattice_.moved(plan, i, 1);
      if (!other) continue;
      more.push_back(*other);
      costs.push_back(lattice_.axes()[i].step_cost);
    }
    if (more.empty() || spent()) return std::nullopt;
    trials_.reach(more, sample);
    std::size_t steepest = 0;
    double best = -std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < more.size(); ++k) {
      double const gain = (falls_short(plan, sample) - falls_short(more[k], sample)) / costs[k];
      if (gain > best) steepest = k, best = gain;
    }
    plan = more[steepest];
  }
  return plan;
}

std::vector<std::size_t> Hunt::met_in_sample(std::vector<std::size_t> plans, int sample) {
  for (int size = std::min(first_sample, sample); !plans.empty(); size = std::min(2 * size, sample)) {
    trials_.reach(plans, size);
    std::erase_if(plans, [&](std::size_t plan) {
      auto const trials = trials_.of(plan).first(static_cast<std::size_t>(size));
      for (std::size_t i = 0; i < aims_.size(); ++i) {
        double const wanted = aims_[i].probability + aims_[i].indifference / 2;
        // A small sample turns away only what is clearly short.
        double const leeway = size < sample ? 1.5 * std::sqrt(wanted * (1 - wanted) / size) : 1e-9;
        if (share(trials, i) < wanted - leeway) return true;
      }
      return false;
    });
    if (size == sample) break;
  }
  return plans;
}

std::size_t Hunt::descended(std::size_t plan, int sample) {
  while (!spent()) {
    auto better = lattice_.better_neighbours(plan);
    std::erase_if(better, [&](std::size_t other) { return !candidates_.open(other); });
    better = met_in_sample(std::move(better), sample);
    if (better.empty()) return plan;
    plan = better.front();
  }
  return plan;
}

std::optional<std::size_t> Hunt::search() {
  int const last = 64 << std::min(searches_++, 2);
  std::optional<std::size_t> found = from_;
  for (int sample = 16; found && sample <= last; sample *= 2) {
    found = climbed(*found, sample);
    if (found) found = descended(*found, sample);
  }
  if (found) from_ = *found;
  return found;
}

std::vector<std::size_t> Hunt::to_test() const {
  if (!best_) return candidates_.dearest(std::nullopt, 1);
  auto nearby = lattice_.better_neighbours(*best_);
  std::erase_if(nearby, [&](std::size_t plan) { return candidates_.settled(plan); });
  if (nearby.size() > side_by_side) nearby.resize(side_by_side);
  return nearby.empty() ? candidates_.dearest(best_, side_by_side) : nearby;
}

std::optional<std::size_t> Hunt::next() {
  if (!screened_) screen();
  screened_ = true;
  bool may_search = true;
  while (!spent()) {
    if (!best_ && may_search) {
      auto const found = search();
      // Where the search ends without, the plans that are left are tested one by one.
      may_search = found.has_value() && candidates_.open(*found);
      if (may_search) decide({*found}, most_of_a_plan_);
      continue;
    }
    auto const plans = to_test();
    if (plans.empty()) break;
    decide(plans, most_of_a_plan_);
  }
  return best_;
}

void Hunt::refuse(std::size_t plan) {
  decided_[plan] = Standing::failed_fresh;
  best_.reset();
  for (auto const& [other, standing] : decided_)
    if (standing == Standing::met && (!best_ || lattice_.better(other, *best_))) best_ = other;
  if (improved_) improved_(best_);
}

std::map<std::size_t, Standing> Hunt::standings() const {
  auto all = decided_;
  for (auto const& [plan, trials] : trials_.all())
    if (!trials.empty()) all.try_emplace(plan, Standing::glimpsed);
  return all;
}

bool Hunt::cheapest_nearby(std::size_t plan) const {
  auto const nearby = lattice_.better_neighbours(plan);
  return std::all_of(nearby.begin(), nearby.end(), [&](std::size_t other) {
    auto const found = decided_.find(other);
    return !lattice_.cheaper(other, plan) || (found != decided_.end() && found->second != Standing::met);
  });
}

}  // namespace caseflow::experiment
