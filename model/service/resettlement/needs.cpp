#include "model/service/resettlement/needs.hpp"

#include <cstdint>

#include "model/scenario/process/attributes.hpp"
#include "model/scenario/process/release.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/count_guard.hpp"

namespace caseflow::service::needs {
namespace {

constexpr std::uint16_t bit(NeedId need) { return static_cast<std::uint16_t>(core::bit_of(need)); }

/// One block of numbers a case and need; the last is drawn anew with every recall.
enum Drawn : int { is_needed, needs_place, is_met };

sim::Block draws(Service const& service, Case const& subject, NeedId need, std::uint32_t round = 0) {
  auto const name = service.plan->needs[need].name_hash;
  return service.block(subject.entity, Purpose::need, (name << 8) + round);
}

void seek(Service& service, CaseId id, NeedId need) {
  Case const& subject = service.cases[id];
  service.places_offered.seek(need, {id, subject.generation, subject.next_release()});
}

/// Who is first in line for a place; nobody whose release has passed, or who is not in prison any more.
bool waits(Service const& service, Seeker const& seeker) {
  Case const& subject = service.cases[seeker.subject];
  return subject.generation == seeker.generation && subject.in_prison() &&
         subject.next_release() == seeker.until;
}

}  // namespace

void draw(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& needs = service.plan->needs;
  for (NeedId const need : needs.ids())
    if (draws(service, subject, need).uniform(is_needed) <
        scenario::in_need(needs[need].about, subject.reoffending))
      subject.needs |= bit(need);
}

void lose(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& needs = service.plan->needs;
  for (NeedId const need : needs.ids()) {
    bool const lost = draws(service, subject, need, subject.recalls).uniform(is_needed) <
                      needs[need].about.lost_on_recall_share;
    if (lost) subject.needs |= bit(need);
    if (lost || !subject.need_is_met(need)) subject.needs_worked_on &= static_cast<std::uint16_t>(~bit(need));
    if (lost) subject.needs_met &= static_cast<std::uint16_t>(~bit(need));
  }
}

void worked_on(Service& service, CaseId id, NeedId need) {
  Case& subject = service.cases[id];
  auto const& about = service.plan->needs[need].about;
  subject.needs_worked_on |= bit(need);
  auto const drawn = draws(service, subject, need, subject.recalls);
  bool const place = about.places && drawn.uniform(needs_place) < about.places->needed_share;
  journal::note(service.todays_journal(), subject,
                notes::NeedWorkedOn{need, {about.met_share, drawn.uniform(is_met)}, place});
  if (drawn.uniform(is_met) >= about.met_share) return;
  if (place) return seek(service, id, need);
  subject.needs_met |= bit(need);
}

void offer(Service& service) {
  auto const& needs = service.plan->needs;
  for (NeedId const need : needs.ids()) {
    auto const& places = needs[need].about.places;
    if (!places) continue;
    service.places_offered.offer(
        need, places->per_100_releases / 100 * service.plan->receptions_per_working_day,
        [&](Seeker const& seeker) { return waits(service, seeker); },
        [&](Seeker const& seeker) {
          service.cases[seeker.subject].needs_met |= bit(need);
          journal::note(service.todays_journal(), service.cases[seeker.subject], notes::PlaceFound{need});
        });
  }
}

bool settled(Service const& service, Case const& subject) {
  auto const& needs = service.plan->needs;
  bool helped = false;
  for (NeedId const need : needs.ids()) {
    if (!needs[need].about.settles || !subject.has_need(need)) continue;
    if (!subject.need_is_met(need)) return false;
    helped = true;
  }
  return helped || service.block(subject.entity, Purpose::resettlement, subject.recalls).uniform(2) <
                       service.plan->scenario.through_the_gate.settled_without_need_share;
}

void leave(Service& service, CaseId id, bool settled) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const& about = plan.scenario.through_the_gate.no_fixed_abode;
  double const u = service.block(subject.entity, Purpose::resettlement, subject.recalls).uniform(3);
  bool const nowhere = !settled && u < (about ? about->share : 1);
  service.count(service.model->measures.no_fixed_abode_share, nowhere ? 1 : 0);
  if (plan.no_fixed_abode_flag < 0) return;
  auto const bit = std::uint64_t{1} << static_cast<unsigned>(plan.no_fixed_abode_flag);
  double const was = scenario::absence_logit(plan, subject.flags);
  CountGuard const guard(service, id);
  subject.flags = nowhere ? subject.flags | bit : subject.flags & ~bit;
  subject.absence = static_cast<float>(scenario::shifted(static_cast<double>(subject.absence),
                                                         scenario::absence_logit(plan, subject.flags) - was));
}

void count(Service& service, Case const& subject) {
  auto const& measures = service.model->measures;
  for (NeedId const need : service.plan->needs.ids()) {
    if (!subject.has_need(need)) continue;
    double const fulfilled = subject.need_is_met(need) ? 1 : 0, begun = subject.need_is_open(need) ? 0 : 1;
    for (int const series : {measures.needs_met_share.total, measures.needs_met_share.of(need)})
      service.count(series, fulfilled);
    for (int const series : {measures.needs_worked_on_share.total, measures.needs_worked_on_share.of(need)})
      service.count(series, begun);
  }
}

}  // namespace caseflow::service::needs
