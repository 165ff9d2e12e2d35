#include "model/analytic/induction.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace caseflow::analytic {
namespace {

/// Mean number of groups of `size` that a Poisson number of people with this mean makes.
double groups(double mean, int size) {
  double sum = 0, probability = std::exp(-mean), up_to = probability;
  // Groups begin with the first person, the one after the first full group, and so on.
  for (int people = 1; up_to < 1 - 1e-12 && people < 10'000; ++people) {
    if ((people - 1) % size == 0) sum += 1 - up_to;
    probability *= mean / people;
    up_to += probability;
  }
  return sum;
}

}  // namespace

double group_induction_minutes(scenario::Plan const& plan) {
  auto const& scenario = plan.scenario;
  auto const& induction = scenario.operating_model.induction;
  double const supervised = plan.orders_per_working_day *
                                (scenario.sentences.supervision_share + scenario.sentences.combined_share) +
                            plan.receptions_per_working_day;
  double const in_groups = supervised * induction.group_share * induction.session_every_days;
  auto at_site = core::ListBy<core::SiteId, double>::of_size(plan.sites.size());
  double area_from = 0;
  for (std::size_t office = 0; office < plan.offices.size(); ++office) {
    core::SiteId const area = plan.offices[office];
    at_site[plan.groups_site[area]] += in_groups * (plan.area_up_to[office] - area_from);
    area_from = plan.area_up_to[office];
  }
  double made = 0, people = 0;
  for (double const mean : at_site) {
    made += groups(mean, induction.planned_size);
    people += mean;
  }
  return people > 0 ? (induction.session_minutes + induction.preparation_minutes) * made / people : 0;
}

}  // namespace caseflow::analytic
