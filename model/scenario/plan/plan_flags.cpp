// Flags of cases: how common each is, in which order they are drawn, and what they do.

#include <cmath>
#include <functional>

#include "model/core/name_hash.hpp"
#include "model/scenario/plan/plan_parts.hpp"

namespace caseflow::scenario {
namespace {

/// What a flag that stands for a need does while it is not met: where as many have it as usual, the odds of
/// an absence and the rate of recalls are on average those of a scenario without it.
void add_effect(Plan& plan, Plan::FlagRate& rate, Flag const& flag, std::uint64_t bit) {
  double const usually = flag.usual_share.value_or(0);
  auto const spread = [&](std::optional<double> const& ratio, float& with, float& without) {
    if (!ratio) return;
    with = narrow(std::log(*ratio));
    without -= narrow(std::log(std::lerp(1.0, *ratio, usually)));
  };
  spread(flag.absence_odds, rate.absence_logit, plan.without_flags_absence_logit);
  spread(flag.recall_ratio, rate.recall_log, plan.without_flags_recall_log);
  rate.weekly_minutes = narrow(flag.weekly_minutes.value_or(0));
  if (rate.absence_logit != 0 || rate.recall_log != 0) plan.acting_flags |= bit;
  if (rate.weekly_minutes > 0) plan.time_flags |= bit;
  if (flag.referred.value_or(false)) plan.referred_flags |= bit;
}

}  // namespace

void add_flags(Plan& plan, Profile const& profile) {
  plan.flags = names(profile.flags);
  for (auto const& [name, flag] : profile.flags) {
    Plan::FlagRate rate;
    rate.name_hash = core::name_hash(name);
    rate.low = narrow(flag.low.value_or(0));
    rate.medium = narrow(flag.medium.value_or(0));
    rate.kinds = mask(flag.kinds, core::case_kind_words);
    add_effect(plan, rate, flag, std::uint64_t{1} << plan.flag_rates.size());
    for (auto const& step : flag.by_reoffending)
      rate.by_reoffending.emplace_back(narrow(step.at_least), narrow(step.share));
    if (flag.among) rate.among = index_of(*flag.among, plan.flags);
    plan.flag_rates.push_back(std::move(rate));
  }
  std::vector<bool> placed(plan.flags.size(), false);
  std::function<void(int)> place = [&](int flag) {
    auto const at = static_cast<std::size_t>(flag);
    if (placed[at]) return;
    placed[at] = true;
    if (plan.flag_rates[at].among >= 0) place(plan.flag_rates[at].among);
    plan.flag_order.push_back(flag);
  };
  for (std::size_t flag = 0; flag < plan.flags.size(); ++flag) place(static_cast<int>(flag));
}

}  // namespace caseflow::scenario
