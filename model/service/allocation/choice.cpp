#include "model/service/allocation/choice.hpp"

#include <algorithm>

#include "model/rules/allocation.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/workload.hpp"

namespace caseflow::service::choice {
namespace {

bool away_for_long(Service const& service, StaffMember const& person) {
  return person.away_until - service.today() >=
         service.plan->scenario.operating_model.allocation.long_absence_days;
}

/// Asks officers to take a case. What is the same whoever is asked is found out once.
class Asking {
 public:
  Asking(Service const& service, Case const& subject, SiteId site)
      : service_(service),
        by_(service.plan->scenario.operating_model.allocation.by),
        facts_(subject.facts()),
        held_by_(service.plan->is_hub[site] ? ~std::uint64_t{0} : service.plan->band[subject.band].held_by) {
    auto const& plan = *service.plan;
    auto const& workforce = plan.scenario.workforce;
    if (by_ == scenario::LoadMeasure::hours) {
      full_time_ = 5 * workforce.working_day_minutes * workforce.casework_share;
      added_ = static_cast<double>(expected_minutes(plan, subject));
    } else if (by_ == scenario::LoadMeasure::points) {
      full_time_ = plan.scenario.workload_points.full_time_points;
      added_ = static_cast<double>(points(plan, subject));
    }
  }

  /// An officer of the site.
  rules::Candidate officer(OfficerId id) const {
    StaffMember const& person = service_.staff[id];
    Desk const& desk = service_.desks[id];
    rules::Candidate made;
    made.load = load(desk);
    double const full = by_ == scenario::LoadMeasure::cases ? static_cast<double>(desk.target_caseload)
                                                            : full_time_ * static_cast<double>(person.fte);
    made.target = full * (person.here ? static_cast<double>(person.caseload_share) : 0);
    made.added = added_;
    made.present = !away_for_long(service_, person);
    GradeId const grade = desk.grade;
    made.right_grade = (held_by_ & core::bit_of(grade)) != 0;
    if (desk.posts)
      if (auto const& specialism = service_.posts_of(id).specialism)
        made.interest =
            specialism->holds(facts_) ? rules::Candidate::this_case : rules::Candidate::other_cases;
    return made;
  }

 private:
  double load(Desk const& desk) const {
    switch (by_) {
      case scenario::LoadMeasure::hours:
        return desk.load().expected_minutes;
      case scenario::LoadMeasure::points:
        return desk.load().points;
      default:
        return desk.cases();
    }
  }

  Service const& service_;
  scenario::LoadMeasure by_;
  rules::CaseFacts facts_;
  std::uint64_t held_by_;  ///< Grades, a bit each.
  double full_time_ = 0;   ///< What a full-time officer should hold, by hours or points.
  double added_ = 1;
};

/// Everybody at a site, in the order of `Desks::at`, with nothing to take for `except`.
std::vector<rules::Candidate>& candidates_at(Service& service, Case const& subject, SiteId site,
                                             OfficerId except) {
  Asking const asking(service, subject, site);
  auto& candidates = service.candidates;
  candidates.clear();
  for (OfficerId const id : service.desks.at(site)) {
    candidates.push_back(asking.officer(id));
    if (id == except) candidates.back().target = 0;
  }
  return candidates;
}

bool chooses_a_woman(Service const& service, Case const& subject) {
  double const share = service.plan->scenario.operating_model.allocation.woman_officer.share;
  return share > 0 && service.plan->woman_officer.holds(subject.facts()) &&
         service.uniform(subject.entity, Purpose::woman_officer) < share;
}

/// Leaves only women among the candidates, where there is one who takes cases.
void only_women(Service const& service, SiteId site, std::vector<rules::Candidate>& candidates) {
  auto const& officers = service.desks.at(site);
  auto const takes = [&](std::size_t i) { return candidates[i].target > 0 && candidates[i].present; };
  bool any = false;
  for (std::size_t i = 0; i < candidates.size(); ++i) any |= takes(i) && service.staff[officers[i]].woman;
  for (std::size_t i = 0; any && i < candidates.size(); ++i)
    if (!service.staff[officers[i]].woman) candidates[i].asked_for = false;
}

/// Whether the officer who held a case at an office before it went to a hub takes it again.
bool takes_back(Service const& service, Case const& subject, SiteId site) {
  Incumbent const known = subject.office_officer;
  if (known.person == nobody || service.staff.incumbent(known.person) != known) return false;
  StaffMember const& person = service.staff[known.person];
  Desk const& desk = service.desks[known.person];
  return person.here && desk.site == site && may_hold(service, desk, subject) &&
         !away_for_long(service, person);
}

}  // namespace

bool room(Service const& service, Case const& subject, SiteId site, OfficerId except) {
  double const full_at_share = service.plan->scenario.operating_model.allocation.full_at_share;
  Asking const asking(service, subject, site);
  auto const& officers = service.desks.at(site);
  return std::any_of(officers.begin(), officers.end(), [&](OfficerId id) {
    if (id == except) return false;
    auto const candidate = asking.officer(id);
    return rules::room({&candidate, 1}, full_at_share);
  });
}

OfficerId choose(Service& service, Case const& subject, SiteId site, OfficerId except, bool returning) {
  auto const& rules_in_force = service.plan->scenario.operating_model.allocation;
  auto const& officers = service.desks.at(site);
  if (returning && rules_in_force.continuity && takes_back(service, subject, site)) {
    OfficerId const former = subject.office_officer.person;
    journal::returns_to(service.todays_journal(), subject, rules_in_force, site,
                        journal::holder(service.staff, former));
    return former;
  }
  auto& candidates = candidates_at(service, subject, site, except);
  bool const woman = chooses_a_woman(service, subject);
  if (woman) only_women(service, site, candidates);
  auto const chosen = rules::holder(candidates, rules_in_force.full_at_share, rules_in_force.outside_grade);
  journal::chosen(service.todays_journal(), subject,
                  {site, rules_in_force, service.staff, officers, candidates, chosen, except, woman});
  if (!chosen) return nobody;
  if (!service.plan->is_hub[site])
    service.count(service.model->measures.outside_grade_share, candidates[*chosen].right_grade ? 0 : 1);
  if (woman)
    service.count(service.model->measures.woman_officer_share,
                  service.staff[officers[*chosen]].woman ? 1 : 0);
  return officers[*chosen];
}

}  // namespace caseflow::service::choice
