#include "model/service/run/past.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "model/core/name_hash.hpp"
#include "model/scenario/question/fingerprint.hpp"
#include "model/service/staff/establishment.hpp"
#include "sim/contract.hpp"

namespace caseflow::service {
namespace {

/// Everything that decides, as one text; numbers exactly.
class Record {
 public:
  void add(std::string_view text) { (text_ += text) += '\n'; }
  void add(double number) { add(std::to_string(std::bit_cast<std::uint64_t>(number))); }
  void add(sim::Day day) { add(std::to_string(day)); }
  /// A plan is what its scenario makes of it, but for the arrivals, which are scaled.
  void add(scenario::Plan const& plan) {
    add(scenario::fingerprint(plan.scenario));
    add(plan.orders_per_working_day);
    add(plan.receptions_per_working_day);
  }
  void add(Reading const& reading) {
    add(reading.on);
    add(reading.conditions_from);
    for (auto const& window : reading.windows) {
      add(window.first);
      add(window.last);
    }
  }
  std::string digest() const { return core::text_digest(text_); }

 private:
  std::string text_;
};

std::string digest(Model const& model) {
  Record record;
  record.add(model.before);
  for (auto const& change : model.changes) {
    if (model.days.day(change.from) >= model.start) continue;
    record.add(model.days.day(change.from));
    record.add(change.plan);
  }
  for (sim::Day const day : {model.staffed, model.start, model.end, model.days.length(), model.epoch})
    record.add(day);
  for (auto const& reading : model.readings) record.add(reading);
  // Sessions of induction are planned from the first day where any plan has groups.
  auto const plans = model.plans();
  for (SiteId const site : model.before.sites.ids()) {
    record.add(model.now.is_hub[site] ? "hub" : "office");
    record.add(std::any_of(plans.begin(), plans.end(),
                           [&](auto const* plan) { return plan->groups_site[site] == site; })
                   ? "groups"
                   : "none");
  }
  // Who has no officers before the start date has nothing of the staff to share.
  if (model.staffed >= model.start) record.add("apart");
  return record.digest();
}

/// So many places as a run of the model alone has; false where the run-up has used more.
bool keep_own_places(Service& service) {
  for (StaffGroupId const at : service.staff.groups()) {
    auto const& group = service.staff.group(at);
    auto const own = establishment::places_needed(*service.model, group.role, group.name);
    if (!service.staff.keep_places(at, own)) return false;
  }
  return true;
}

}  // namespace

Past::Past(Model const& model) : digest_(service::digest(model)), room_(layout(model)) {}

bool Past::join(Past const& other) {
  if (digest_ != other.digest_) return false;
  auto both = room_for_both(room_, other.room_);
  if (!both) return false;
  room_ = std::move(*both);
  return true;
}

std::optional<Service> go_on(Service morning, Model const& model) {
  SIM_EXPECTS(morning.today() == morning.model->start && model.start == morning.model->start &&
              model.end == morning.model->end && morning.calendar.phase() == 0);
  std::optional<Service> made(std::move(morning));
  made->model = &model;
  made->plan = &model.in_force(made->today() - 1);  // what takes over this morning is still to do so
  made->observations =
      sim::Observations(static_cast<int>(model.catalogue.series().size()), model.now.scenario.months);
  if (!keep_own_places(*made)) made.reset();
  return made;
}

}  // namespace caseflow::service
