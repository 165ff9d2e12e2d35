#include "model/service/run/transition.hpp"

#include <algorithm>
#include <utility>

#include "model/service/allocation/allocation.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/staff/places.hpp"
#include "model/service/staff/workforce.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/count_guard.hpp"

namespace caseflow::service::transition {
namespace {

/// Flags keep their names, not their bits.
std::uint64_t renamed(std::uint64_t flags, std::vector<std::string> const& from,
                      std::vector<std::string> const& to) {
  std::uint64_t bits = 0;
  for (std::size_t flag = 0; flag < from.size(); ++flag) {
    if (!(flags >> flag & 1u)) continue;
    auto const found = std::find(to.begin(), to.end(), from[flag]);
    if (found != to.end()) bits |= std::uint64_t{1} << static_cast<unsigned>(found - to.begin());
  }
  return bits;
}

/// Runs in order over every case that is held.
template <class Do>
void for_every_case(Service& service, Do const& act) {
  for (CaseId const id : service.cases.ids())
    if (core::on_caseload(service.cases[id].stage)) act(id);
}

/// Whether cases are held where they were, and banded as they were.
bool same_rules(scenario::Plan const& old, scenario::Plan const& now) {
  auto const &was = old.scenario.operating_model.step_down, &is = now.scenario.operating_model.step_down;
  return now.routes == old.routes && now.hub_of == old.hub_of && now.step_down == old.step_down &&
         is.share == was.share && is.telephone_weeks_between == was.telephone_weeks_between &&
         now.held_at == old.held_at && now.banding == old.banding && now.bands == old.bands &&
         now.band == old.band;
}

}  // namespace

void officers_begin(Service& service) {
  service.staffed = true;
  places::open(service);
  for_every_case(service, [&](CaseId id) {
    if (service.cases[id].queue != Queue::administration) allocation::place(service, id);
  });
}

void takes_over(Service& service) {
  auto const& old = service.model->in_force(service.today() - 1);
  auto const& now = service.model->in_force(service.today());
  bool const rules_change = !same_rules(old, now);
  // Every count is under the old plan, so all cases are taken out of the counts and put back under the new
  // one.
  std::vector<std::pair<CaseId, core::Stage>> held;
  for_every_case(service, [&](CaseId id) {
    held.emplace_back(id, service.cases[id].stage);
    CountGuard(service, id).stage(core::Stage::completed);
  });
  service.plan = &now;
  places::follow_posts(service);
  // What is waited for already moves to the new rates before anything else begins: what the new plan itself
  // brings about is drawn under it, and must not be moved to it once more.
  workforce::follow_rates(service, old);
  for (auto const& [id, stage] : held) {
    Case& subject = service.cases[id];
    CountGuard guard(service, id);
    guard.stage(stage);  // and its officer has it on the list again
    subject.flags = renamed(subject.flags, old.flags, now.flags);
    if (!rules_change) continue;
    guard.band(band(service, subject));
    journal::banded(service.todays_journal(), judging(service), subject,
                    {});  // what it was is a band of the old rules
  }
  hazard::follow_plan(service, old);
  places::follow_plan(service, old);
  if (rules_change)
    for_every_case(service, [&](CaseId id) {
      if (service.cases[id].queue != Queue::none) return;
      allocation::place(service, id);
      if (service.cases[id].stage == core::Stage::custody) allocation::plan_takeover(service, id);
    });
}

}  // namespace caseflow::service::transition
