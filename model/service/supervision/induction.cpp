#include "model/service/supervision/induction.hpp"

#include <algorithm>

#include "model/service/desk/tasks.hpp"
#include "model/service/observe/journal.hpp"

namespace caseflow::service::induction {
namespace {

SiteId site_of(Service const& service, Case const& subject) {
  return service.plan->groups_site[subject.home];
}

void plan_session(Service& service, SiteId site) {
  auto const& induction = service.plan->scenario.operating_model.induction;
  sim::Day const day = service.model->days.add_working(service.today(), induction.session_every_days);
  service.post(day, Phase::work, {site, 0, 0, EventKind::induction_session});
}

/// Whether more is due at a site than its officers have minutes today, so that none can be spared for a
/// second group.
bool stretched(Service const& service, SiteId site) {
  auto const& workforce = service.plan->scenario.workforce;
  sim::Day const today = service.today();
  double due = 0, available = 0;
  for (OfficerId const id : service.desks.at(site)) {
    StaffMember const& person = service.staff[id];
    if (!person.present(today) || person.caseload_share <= 0) continue;
    available += workforce.working_day_minutes * workforce.casework_share * static_cast<double>(person.fte);
    for (auto const& item : service.desks[id].worklist)
      if (item.due <= today) due += static_cast<double>(item.minutes - item.full_given);
  }
  return due > available;
}

/// Takes those who come off the list, and those whose case has ended; the others wait on.
void gather(Service& service, SiteId site) {
  auto const& measures = service.model->measures;
  auto& list = service.inductions[site];
  for (auto const& waits : list) service.cases.fetch(waits.subject);
  auto& inducted = service.inducted;
  inducted.clear();
  auto const leaves = [&](InductionWait& waits) {
    Case const& subject = service.cases[waits.subject];
    if (subject.generation != waits.generation) return true;
    if (!subject.in_contact()) return false;
    if (service.uniform(
            subject.entity, Purpose::induction,
            static_cast<std::uint32_t>(waits.sessions++ + ordinals::inductions_a_return * subject.returns)) <
        static_cast<double>(subject.absence)) {
      journal::note(service.todays_journal(), subject, notes::InductionSession{false, 0});
      return false;
    }
    inducted.push_back(waits.subject);
    service.count(measures.induction_wait_days, service.today() - waits.since);
    return true;
  };
  list.erase(std::remove_if(list.begin(), list.end(), leaves), list.end());
}

}  // namespace

void open(Service& service) {
  service.inductions.resize(service.plan->sites.size());
  auto const& model = *service.model;
  auto const plans = model.plans();
  for (SiteId const site : service.plan->sites.ids()) {
    bool const runs_groups = std::any_of(plans.begin(), plans.end(),
                                         [&](auto const* plan) { return plan->groups_site[site] == site; });
    if (runs_groups && !model.now.is_hub[site]) plan_session(service, site);
  }
}

void wait_for_session(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  service.inductions[site_of(service, subject)].push_back({id, subject.generation, 0, service.today()});
}

void session(Service& service, SiteId site) {
  plan_session(service, site);
  gather(service, site);
  auto const& inducted = service.inducted;
  if (inducted.empty()) return;
  auto const& induction = service.plan->scenario.operating_model.induction;
  int const people = static_cast<int>(inducted.size());
  int const size =
      service.staffed && stretched(service, site) ? induction.largest_size : induction.planned_size;
  int const groups = (people + size - 1) / size;
  double const minutes = groups * (induction.session_minutes + induction.preparation_minutes) / people;
  service.count(service.model->measures.induction_group_size, people, groups);
  for (CaseId const id : inducted) {
    journal::note(service.todays_journal(), service.cases[id],
                  notes::InductionSession{true, std::min(size, people)});
    tasks::request(service, id,
                   {.task = core::Task::induction,
                    .priority = Priority::prompt,
                    .due = service.today(),
                    .minutes = minutes});
  }
}

}  // namespace caseflow::service::induction
