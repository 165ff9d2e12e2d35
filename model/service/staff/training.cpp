#include "model/service/staff/training.hpp"

#include <algorithm>

#include "model/service/staff/waits.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::service::training {
namespace {

using waits::schedule;

/// A trainee has qualified, and fills a vacant place of the new grade at the site or one more.
void qualify(Service& service, OfficerId id) {
  StaffMember& person = service.staff[id];
  Desk& desk = service.desks[id];
  person.qualified = true;
  GradeId const grade = service.posts_of(id).becomes;
  service.desks.regrade(id, grade, service.counts);
  desk.target_caseload = target_caseload(service, id) * person.fte;
  for (OfficerId const other : service.desks.at(desk.site)) {
    StaffMember const& place = service.staff[other];
    if (place.here || !place.wanted() || service.desks[other].grade != grade) continue;
    return service.staff.give_away(person_of(other));
  }
}

}  // namespace

float target_caseload(Service const& service, OfficerId id) {
  Desk const& desk = service.desks[id];
  if (!desk.posts) return 0;
  auto const& posts = service.posts_of(id);
  if (service.staff[id].qualified)
    for (auto const& other : service.plan->posts)
      if (other.site == desk.site && other.grade == desk.grade) return other.target_caseload;
  return posts.target_caseload;
}

void begin(Service& service, OfficerId id, double done_share) {
  StaffMember& person = service.staff[id];
  auto const& posts = service.posts_of(id);
  double const months_done = done_share * static_cast<double>(posts.steps.size()) * posts.step_months;
  person.in_training = true;
  person.step = static_cast<std::uint8_t>(
      std::min(months_done / posts.step_months, static_cast<double>(posts.steps.size() - 1)));
  person.caseload_share = static_cast<float>(posts.steps[person.step]);
  person.newcomer_until = never;
  schedule(service,
           service.today() + static_cast<sim::Day>(((person.step + 1) * posts.step_months - months_done) *
                                                   sim::days_a_month),
           EventKind::step_up, person_of(id));
}

void next_step(Service& service, OfficerId id) {
  StaffMember& person = service.staff[id];
  SIM_EXPECTS(person.in_training);
  auto const& posts = service.posts_of(id);
  auto const& recruitment = service.plan->scenario.workforce.recruitment;
  if (!posts.becomes) {  // the training is no more
    person.in_training = false;
    person.caseload_share = 1;
    return;
  }
  if (++person.step < posts.steps.size()) {
    person.caseload_share = static_cast<float>(posts.steps[person.step]);
    return schedule(service, service.today() + static_cast<sim::Day>(posts.step_months * sim::days_a_month),
                    EventKind::step_up, person_of(id));
  }
  person.in_training = false;
  person.caseload_share = 1;
  person.practised_since = service.today();
  person.newcomer_until =
      service.today() + static_cast<sim::Day>(recruitment.newcomer_months * sim::days_a_month);
  qualify(service, id);
}

}  // namespace caseflow::service::training
