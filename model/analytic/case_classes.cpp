#include "model/analytic/case_classes.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

#include "model/scenario/process/attributes.hpp"
#include "model/scenario/process/release.hpp"

namespace caseflow::analytic {
namespace {

/// Flags that others are drawn among.
std::uint64_t parents(scenario::Plan const& plan) {
  std::uint64_t bits = 0;
  for (auto const& rate : plan.flag_rates)
    if (rate.among >= 0) bits |= std::uint64_t{1} << static_cast<unsigned>(rate.among);
  return bits;
}

/// The stage in which a case is first seen, and in which its band counts.
core::Stage first_supervised(core::CaseKind kind) {
  switch (kind) {
    case core::CaseKind::custody:
      return core::Stage::licence;
    case core::CaseKind::unpaid_work:
      return core::Stage::unpaid_work;
    default:
      return core::Stage::community;
  }
}

struct FlagSet {
  double probability = 0;
  std::uint64_t flags = 0;
};

core::RiskOfHarm other(core::RiskOfHarm risk) {
  return risk == core::RiskOfHarm::low ? core::RiskOfHarm::medium : core::RiskOfHarm::low;
}

/// Calls `found(band, other_band, probability)` for every way in which judgement can go; the probabilities
/// sum to 1. The same judgement is made of the other level of risk.
void judge(rules::Banding const& banding, rules::CaseFacts const& facts,
           std::function<void(core::BandId, core::BandId, double)> const& found) {
  rules::CaseFacts otherwise = facts;
  otherwise.risk_of_harm = other(facts.risk_of_harm);
  std::vector<bool> raised(banding.consider.size(), false);
  std::function<void(std::size_t, double)> decide = [&](std::size_t rule, double probability) {
    if (probability <= 0) return;
    auto const judgement = [&](std::size_t i) { return raised[i] ? -1.0 : 2.0; };
    if (rule == raised.size())
      return found(banding.band(facts, judgement), banding.band(otherwise, judgement), probability);
    auto const& when = banding.consider[rule].when;
    double const share = when.holds(facts) || when.holds(otherwise)
                             ? std::clamp(static_cast<double>(banding.consider[rule].probability), 0.0, 1.0)
                             : 0;
    raised[rule] = true;
    decide(rule + 1, probability * share);
    raised[rule] = false;
    decide(rule + 1, probability * (1 - share));
  };
  decide(0, 1);
}

}  // namespace

CaseClasses::CaseClasses(scenario::Plan const& plan) : plan_(plan), cuts_{0} {
  auto const heed = [this](rules::Condition const& when) {
    add_cut(when.reoffending_at_least);
    if (std::isfinite(when.reoffending_below)) add_cut(when.reoffending_below);
    for (auto const mask : {when.any_flag, when.no_flag})
      if (mask != 0) masks_.push_back(mask);
  };
  for (auto const* list : {&plan.banding.rules, &plan.banding.at_least, &plan.banding.consider})
    for (auto const& rule : *list) heed(rule.when);
  for (auto const& route : plan.routes) heed(route.when);
  for (auto const& group : plan.groups)
    if (group.about.one_to_one_minutes) heed(group.suitable);
  masks_.push_back(plan.check_flags);
  masks_.push_back(plan.office_hours_flags);
  for (std::size_t flag = 0; flag < plan.flags.size(); ++flag)
    if (auto const bit = std::uint64_t{1} << flag; (bit & (plan.acting_flags | plan.time_flags)) != 0)
      masks_.push_back(bit);
  std::sort(masks_.begin(), masks_.end());
  masks_.erase(std::unique(masks_.begin(), masks_.end()), masks_.end());
  for (auto const& rate : plan.flag_rates)
    for (auto const& [from, share] : rate.by_reoffending) add_cut(from);
  for (std::size_t step = 0; step < cuts_.size(); ++step)
    for (auto const kind : {core::CaseKind::supervision, core::CaseKind::combined,
                            core::CaseKind::unpaid_work, core::CaseKind::custody})
      for (auto const risk : {core::RiskOfHarm::low, core::RiskOfHarm::medium})
        cells_.push_back(outcomes(kind, risk, cuts_[step]));
}

void CaseClasses::add_cut(float reoffending) {
  auto const at = std::lower_bound(cuts_.begin(), cuts_.end(), reoffending);
  if (reoffending > 0 && (at == cuts_.end() || *at != reoffending)) cuts_.insert(at, reoffending);
}

CaseClasses::Outcomes CaseClasses::outcomes(core::CaseKind kind, core::RiskOfHarm risk,
                                            float reoffending) const {
  using Asked =
      std::vector<bool>;  // which masks hold a flag, and which flags are present that others are among
  std::uint64_t const needed = parents(plan_);
  auto const asked = [&](std::uint64_t flags) {
    Asked bits;
    for (auto const mask : masks_) bits.push_back((flags & mask) != 0);
    for (std::size_t flag = 0; flag < plan_.flags.size(); ++flag)
      bits.push_back((flags & needed) >> flag & 1u);
    return bits;
  };
  std::map<Asked, FlagSet> sets{{asked(0), {1, 0}}};
  for (int const flag : plan_.flag_order) {
    std::map<Asked, FlagSet> next;
    auto const add = [&](std::uint64_t flags, double probability) {
      if (probability <= 0) return;
      auto& entry = next.try_emplace(asked(flags), FlagSet{0, flags}).first->second;
      entry.probability += probability;
    };
    for (auto const& [key, set] : sets) {
      bool const by_release = kind == core::CaseKind::custody && flag == plan_.no_fixed_abode_flag;
      double const share = by_release
                               ? scenario::no_fixed_abode_share(plan_, reoffending)
                               : scenario::flag_chance(plan_.flag_rates[static_cast<std::size_t>(flag)], kind,
                                                       {reoffending, risk}, set.flags);
      add(set.flags | std::uint64_t{1} << static_cast<unsigned>(flag), set.probability * share);
      add(set.flags, set.probability * (1 - share));
    }
    sets = std::move(next);
  }
  Outcomes made;
  double sum = 0;
  for (auto const& entry : sets) {
    FlagSet const& set = entry.second;
    rules::CaseFacts const facts{kind, first_supervised(kind), risk, reoffending, 0, set.flags, false};
    judge(plan_.banding, facts, [&](core::BandId band, core::BandId other_band, double probability) {
      made.push_back({sum += set.probability * probability, set.flags, band, other_band});
    });
  }
  return made;
}

CaseClass CaseClasses::person(core::CaseKind kind, Lattice const& lattice, int point) const {
  auto const u = [&](Attribute attribute) { return lattice.at(point, attribute); };
  CaseClass made;
  made.kind = kind;
  auto const risk =
      scenario::assessed_risk(plan_, kind, u(Attribute::reoffending), u(Attribute::risk_of_harm));
  made.reoffending = risk.reoffending;
  made.risk_of_harm = risk.risk_of_harm;
  double const wrong = scenario::recorded_wrongly_share(plan_.scenario.recorded_risk, made.risk_of_harm);
  made.truly_medium = made.risk_of_harm == core::RiskOfHarm::medium ? 1 - wrong : wrong;

  auto const step = static_cast<std::size_t>(std::upper_bound(cuts_.begin(), cuts_.end(), made.reoffending) -
                                             cuts_.begin()) -
                    1;
  auto const& choices = cells_[cell(kind, made.risk_of_harm, step)];
  auto chosen = std::find_if(choices.begin(), choices.end(),
                             [&](Outcome const& outcome) { return u(Attribute::band) < outcome.up_to; });
  if (chosen == choices.end()) --chosen;
  made.flags = chosen->flags;
  made.band = chosen->band;
  made.other_band = chosen->other_band;

  made.absence =
      scenario::appointment_absence(plan_.scenario.attendance, made.reoffending, u(Attribute::absence),
                                    scenario::absence_logit(plan_, made.flags));
  made.pace = plan_.pace(u(Attribute::pace));
  return made;
}

}  // namespace caseflow::analytic
