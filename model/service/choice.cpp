#include "model/service/choice.hpp"

#include "model/rules/allocation.hpp"
#include "model/service/caseload.hpp"
#include "model/service/journal.hpp"
#include "model/service/places.hpp"

namespace caseflow::service::choice {
namespace {

rules::Candidate candidate(Service const& service, PersonId id, Case const& subject) {
  auto const& plan = *service.plan;
  Person const& person = service.people[id];
  Desk const& desk = service.desks[id];
  auto const& workforce = plan.scenario.workforce;
  rules::Candidate made;
  double const takes = person.here ? static_cast<double>(person.caseload_share) : 0;
  switch (plan.scenario.operating_model.allocation.by) {
    case scenario::LoadMeasure::cases:
      made = {static_cast<double>(desk.cases), static_cast<double>(desk.target_caseload) * takes, 1};
      break;
    case scenario::LoadMeasure::hours:
      made = {desk.expected_minutes,
              5 * workforce.working_day_minutes * workforce.casework_share * static_cast<double>(person.fte) *
                  takes,
              static_cast<double>(expected_minutes(plan, subject))};
      break;
    case scenario::LoadMeasure::points:
      made = {desk.points,
              plan.scenario.workload_points.full_time_points * static_cast<double>(person.fte) * takes,
              static_cast<double>(points(plan, subject))};
      break;
  }
  constexpr sim::Day away_for_long = 14;
  made.present = person.away_until - service.today() < away_for_long;
  made.right_grade = may_hold(service, desk, subject);
  if (desk.posts >= 0)
    if (auto const& specialism = places::posts_of(service, id).specialism)
      made.interest =
          specialism->holds(subject.facts()) ? rules::Candidate::this_case : rules::Candidate::other_cases;
  return made;
}

/// Everybody at a site, in the order of `officers_at`, with nothing to take for `except`.
std::vector<rules::Candidate>& candidates_at(Service& service, Case const& subject, int site,
                                             std::int16_t except) {
  auto& candidates = service.candidates;
  candidates.clear();
  for (PersonId const id : service.officers_at[static_cast<std::size_t>(site)]) {
    candidates.push_back(candidate(service, id, subject));
    if (static_cast<std::int16_t>(id) == except) candidates.back().target = 0;
  }
  return candidates;
}

bool chooses_a_woman(Service const& service, Case const& subject) {
  double const share = service.plan->scenario.operating_model.allocation.woman_officer.share;
  return share > 0 && service.plan->woman_officer.holds(subject.facts()) &&
         service.uniform(subject.entity, Purpose::woman_officer) < share;
}

/// Leaves only women among the candidates, where there is one who takes cases.
void only_women(Service const& service, int site, std::vector<rules::Candidate>& candidates) {
  auto const& officers = service.officers_at[static_cast<std::size_t>(site)];
  auto const takes = [&](std::size_t i) { return candidates[i].target > 0 && candidates[i].present; };
  bool any = false;
  for (std::size_t i = 0; i < candidates.size(); ++i) any |= takes(i) && service.people[officers[i]].woman;
  for (std::size_t i = 0; any && i < candidates.size(); ++i)
    if (!service.people[officers[i]].woman) candidates[i].asked_for = false;
}

}  // namespace

bool may_hold(Service const& service, Desk const& desk, Case const& subject) {
  auto const& plan = *service.plan;
  return plan.is_hub[static_cast<std::size_t>(desk.site)] ||
         (plan.band[subject.band].held_by >> static_cast<unsigned>(desk.grade) & 1u) != 0;
}

bool room(Service& service, Case const& subject, int site, std::int16_t except) {
  return rules::room(candidates_at(service, subject, site, except),
                     service.plan->scenario.operating_model.allocation.full_at_share);
}

std::int16_t choose(Service& service, Case const& subject, int site, std::int16_t except, bool returning) {
  auto const& rules_in_force = service.plan->scenario.operating_model.allocation;
  auto const& officers = service.officers_at[static_cast<std::size_t>(site)];
  if (returning && rules_in_force.continuity && subject.former_officer != nobody) {
    auto const former = static_cast<PersonId>(subject.former_officer);
    Person const& person = service.people[former];
    if (person.here && person.generation == subject.former_officer_generation &&
        service.desks[former].site == site && candidate(service, former, subject).present) {
      journal::returns_to(service, subject, subject.former_officer);
      return subject.former_officer;
    }
  }
  auto& candidates = candidates_at(service, subject, site, except);
  bool const woman = chooses_a_woman(service, subject);
  if (woman) only_women(service, site, candidates);
  auto const chosen = rules::holder(candidates, rules_in_force.full_at_share, rules_in_force.outside_grade);
  journal::chosen(service, subject, site, candidates, chosen, except);
  if (!chosen) return nobody;
  if (!service.plan->is_hub[static_cast<std::size_t>(site)])
    service.count(service.model.measures.outside_grade_share, candidates[*chosen].right_grade ? 0 : 1);
  if (woman)
    service.count(service.model.measures.woman_officer_share,
                  service.people[officers[*chosen]].woman ? 1 : 0);
  return static_cast<std::int16_t>(officers[*chosen]);
}

}  // namespace caseflow::service::choice
