#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <set>

#include <fmt/format.h>

#include "model/ratings/framework.hpp"
#include "model/scenario/check/check_parts.hpp"
#include "tests/random/shape.hpp"

namespace caseflow::random {
namespace {

using scenario::Match;
using scenario::Scenario;
using scenario::SiteKind;

void add_up(std::vector<double*> const& shares) {
  double total = 0;
  for (double const* const share : shares) total += *share;
  for (double* const share : shares)
    *share = total > 0 ? *share / total : 1 / static_cast<double>(shares.size());
}

/// A condition that some case can meet.
void fit_match(Match& match) {
  if (match.reoffending_at_least.value_or(0) >= match.reoffending_below.value_or(1000))
    match.reoffending_below.reset();
  if (match.custody_months_at_least.value_or(0) >= match.custody_months_below.value_or(1000))
    match.custody_months_below.reset();
  if (match.custody_months_at_least && !match.kind.empty()) match.kind = {"custody"};
  for (auto const& flag : match.any_flag) std::erase(match.no_flag, flag);
}

/// The last rule matches every case, and none before it is out of reach.
template <class Rule>
void fit_first_match(std::vector<Rule>& rules) {
  for (auto& rule : rules) fit_match(rule.when);
  if (rules.empty()) return;
  rules.back().when = {};
  for (std::size_t i = 1; i < rules.size();) {
    bool const reached = std::none_of(rules.begin(), rules.begin() + static_cast<std::ptrdiff_t>(i),
                                      [&](Rule const& other) { return covers(other.when, rules[i].when); });
    if (reached)
      ++i;
    else if (i + 1 == rules.size())
      rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(i - 1)), i = 1;
    else
      rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

void fit_operating_model(Scenario& scenario) {
  auto& model = scenario.operating_model;
  fit_first_match(model.routing);
  fit_first_match(model.banding);
  for (auto* rules : {&model.at_least})
    for (auto& rule : *rules) {
      fit_match(rule.when);
      rule.when.band.clear();
    }
  for (auto& rule : model.banding) rule.when.band.clear();
  for (auto& rule : model.consider) {
    fit_match(rule.when);
    rule.when.band.clear();
  }
  if (model.step_down.when) fit_match(*model.step_down.when);
  fit_match(model.allocation.woman_officer.when);
  model.allocation.woman_officer.when.band.clear();
  std::set<int> ranks;
  std::vector<std::string> grades;
  for (auto const& item : scenario.workforce.posts) grades.push_back(item.second.grade);
  for (auto& [name, band] : model.bands) {
    while (!ranks.insert(band.rank).second) band.rank = (band.rank + 1) % 31;
    std::erase_if(band.held_by, [&](auto const& grade) {
      return std::find(grades.begin(), grades.end(), grade) == grades.end();
    });
    if (band.held_by.empty() && !grades.empty()) band.held_by = {grades.front()};
    for (auto* steps : {&band.order_contact, &band.release_contact}) {
      double former = 0;
      for (std::size_t i = 0; i < steps->size(); ++i) {
        auto& until = (*steps)[i].until_week;
        if (i + 1 == steps->size()) {
          until.reset();
        } else {
          until = std::max(std::min(until.value_or(0), 500.0), former + 1);
          former = *until;
        }
      }
    }
  }
  auto& induction = model.induction;
  induction.largest_size = std::max(induction.largest_size, induction.planned_size);
}

void fit_sites(Scenario& scenario) {
  std::vector<double*> shares;
  for (auto& [name, site] : scenario.sites) {
    if (site.centre || site.kind == SiteKind::hub) site.evenings.reset();
    if (site.kind == SiteKind::hub) {
      site.area_share = 0;
      site.travel_minutes.reset();
      continue;
    }
    shares.push_back(&site.area_share);
    if (!site.centre || scenario::fte_at(scenario, name) > 0) site.travel_minutes.reset();
  }
  add_up(shares);
  for (auto& [name, site] : scenario.sites) {
    if (!holds_cases(scenario, name) || site.centre || scenario::fte_at(scenario, name) > 0) continue;
    bool found = false;
    for (auto& item : scenario.workforce.posts)
      if (item.second.site == name && !found) {
        item.second.established_fte = item.second.in_post_fte + 1;
        found = true;
      }
    if (found) continue;
    scenario::Posts post;
    post.established_fte = post.in_post_fte = 1;
    post.target_caseload = 50;
    post.site = name;
    post.grade = scenario.workforce.posts.empty() ? "PO" : scenario.workforce.posts.begin()->second.grade;
    scenario.workforce.posts["needed_at_" + name] = post;
  }
}

/// A distribution whose ends stay within its field's range; one with endless tails becomes uniform.
void fit_support(sim::Distribution& value, double min, double max) {
  sim::Sampler const sampler(value);
  double const rounding = 1e-6 * max;
  if (sampler.low() >= min - rounding && sampler.high() <= max + rounding) return;
  double const middle = std::clamp(sampler.mean(), min, max);
  value = sim::Uniform{six_digits(std::clamp(0.5 * middle, min, middle)),
                       six_digits(std::clamp(1.5 * middle, middle, max))};
}

void fit_sentences(Scenario& scenario) {
  auto& sentences = scenario.sentences;
  add_up({&sentences.supervision_share, &sentences.unpaid_work_share, &sentences.combined_share});
  fit_support(sentences.community_order_months, 1, 60);
  fit_support(sentences.suspended_order_months, 1, 60);
  fit_support(sentences.unpaid_work_hours, 1, 300);
  fit_support(sentences.activity_days, 1, 250);
  fit_support(sentences.short_served_months, 0.1, 12);
  fit_support(sentences.long_licence_weeks, 1, 520);
}

void fit_profile(Scenario& scenario) {
  for (auto& item : scenario.profile.flags) {
    auto& flag = item.second;
    if (!flag.absence_odds && !flag.recall_ratio)
      flag.usual_share.reset();
    else
      flag.usual_share = flag.usual_share.value_or(0.5);
    if (flag.by_reoffending.empty()) {
      flag.low = flag.low.value_or(0.5);
      flag.medium = flag.medium.value_or(0.5);
    } else {
      flag.low.reset();
      flag.medium.reset();
      double former = -1;
      for (auto& step : flag.by_reoffending) {
        step.at_least = std::max(std::min(step.at_least, 90.0), former + 1);
        former = step.at_least;
      }
    }
  }
  auto& changes = scenario.risk_changes;
  if (double const both = changes.escalated_share + changes.lowered_share; both > 1) {
    changes.escalated_share /= 1.001 * both;
    changes.lowered_share /= 1.001 * both;
  }
}

void fit_people(Scenario& scenario) {
  auto& workforce = scenario.workforce;
  if (workforce.leave_spell_days.empty()) workforce.leave_spell_days = {5};
  auto const none = [](std::vector<double> const& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0.0) <= 0;
  };
  if (none(workforce.leave_season)) workforce.leave_season[0] = 1;
  if (none(scenario.demand.season)) scenario.demand.season[0] = 1;
  for (auto& item : workforce.posts)
    if (item.second.specialism) {
      fit_match(*item.second.specialism);
      item.second.specialism->band.clear();
    }
}

void fit_sessions(scenario::Group& group) {
  if (group.module_sessions) group.module_sessions = std::gcd(group.sessions, *group.module_sessions);
  if (group.tutors == 0) group.individual.reset();
  if (!group.one_to_one_minutes) return;
  group.module_sessions.reset();
  group.individual.reset();
  group.catch_ups.reset();
  group.restarts.reset();
  group.other_provider_share.reset();
}

void fit_interventions(Scenario& scenario) {
  for (auto& item : scenario.unpaid_work.teams) {
    item.second.in_post_fte = std::max(0.01, item.second.in_post_fte);
    item.second.vehicles = std::max(1, item.second.vehicles);
  }
  for (auto& item : scenario.group_work.teams)
    if (item.second.places_fte() <= 0) item.second.in_post_fte = 0.2;
  for (auto& item : scenario.groups) {
    auto& group = item.second;
    fit_match(group.suitable);
    group.least_booked = std::min(group.least_booked, group.places);
    if (scenario.group_work.evenings == 0) group.evening_share = 0;
    fit_sessions(group);
  }
  auto& reading = scenario.group_work.reading_time_share;
  reading = std::min(reading, 1 - scenario.group_work.session_time_share);
  scenario.group_work.programme_centres.clear();  // names of offices, which are drawn apart
  auto& partners = scenario.group_work.partners;
  while (partners.size() > 1) partners.erase(partners.begin());
  for (auto& item : partners) item.second.sites.clear(), item.second.groups.clear();
  std::vector<double*> shares;
  for (auto& item : scenario.through_the_gate.prisons) {
    shares.push_back(&item.second.share);
    if (!item.second.when) continue;
    fit_match(*item.second.when);
    item.second.when->band.clear();
  }
  auto& nowhere = scenario.through_the_gate.no_fixed_abode;
  if (nowhere && nowhere->flag && !scenario.profile.flags.contains(*nowhere->flag)) nowhere->flag.reset();
  if (!shares.empty()) add_up(shares);
}

void fit_inspection(Scenario& scenario, Draws const& draws) {
  auto& next = scenario.inspection;
  auto const end = scenario::end_of(scenario);
  auto const days = static_cast<std::size_t>((end - scenario.start).count());
  next.date = scenario.start + std::chrono::days{draws.below("inspected on", days)};
  if (draws.chance("not inspected", 0.4)) next.date.reset();
  if (next.last) {
    next.last->date = scenario.start - std::chrono::days{1};
    for (auto& item : next.last->samples) item.second = std::max(1.0, std::round(item.second));
    if (auto const framework = ratings::framework(next.last->framework))
      for (auto const& kind : framework->samples)
        if (auto const whole = next.last->samples.find(std::string(kind.within));
            whole != next.last->samples.end())
          if (auto const part = next.last->samples.find(std::string(kind.name));
              part != next.last->samples.end())
            part->second = std::min(part->second, whole->second);
    for (auto& item : next.last->standards)
      for (auto& question : item.second.key_questions) question.second = std::round(question.second);
  }
  auto& judgement = scenario.judgement;
  if (double const both = judgement.case_share + judgement.officer_share; both >= 0.999) {
    judgement.case_share *= 0.99 / both;
    judgement.officer_share *= 0.99 / both;
  }
  auto& scales = judgement.scales;
  scales.unmanageable_cases = std::max(scales.unmanageable_cases, scales.manageable_cases + 1);
  scales.unmanageable_officers = std::max(scales.unmanageable_officers, scales.manageable_officers + 1);
  scales.late_session_days = std::max(scales.late_session_days, scales.prompt_session_days + 1);
  scales.long_work_weeks = std::max(scales.long_work_weeks, scales.short_work_weeks + 1);
  for (auto& item : judgement.weights)
    if (item.second.positive)
      for (auto& question : item.second.questions) question.second = std::abs(question.second);
  for (auto* all : {&next.judged, &judgement.national_ratings})
    for (auto& item : *all)
      if (item.second.inadequate + item.second.requires_improvement + item.second.good +
              item.second.outstanding <=
          0)
        item.second.good = 1;
}

}  // namespace

void fit(Scenario& scenario, Draws const& draws) {
  fit_sites(scenario);
  fit_operating_model(scenario);
  fit_sites(scenario);  // which sites hold cases depends on the rules, and grades on the posts
  fit_sentences(scenario);
  fit_profile(scenario);
  fit_people(scenario);
  fit_interventions(scenario);
  fit_inspection(scenario, draws);
}

}  // namespace caseflow::random
