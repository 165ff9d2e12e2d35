#include "model/service/caseload.hpp"

#include "model/core/name_hash.hpp"
#include "sim/contract.hpp"

namespace caseflow::service {
namespace {

void tally(Service& service, Case const& subject, int sign) {
  if (!core::on_caseload(subject.stage)) return;
  auto& balance = service.balance;
  balance.held += sign;
  if (subject.risk_recorded_wrong()) service.risk_recorded_wrong += sign;
  service.cases_by_stage[static_cast<std::size_t>(subject.stage)] += sign;
  service.cases_by_band[subject.band] += sign;
  service.cases_by_site[static_cast<std::size_t>(subject.site)] += sign;
  switch (subject.queue) {
    case Queue::administration:
      balance.before_allocation += sign;
      break;
    case Queue::waiting:
      balance.waiting += sign;
      break;
    case Queue::flow_only:
      balance.flow_only += sign;
      break;
    case Queue::none:
      break;
  }
  if (subject.officer == nobody) return;
  balance.with_officer += sign;
  Desk& desk = service.desks[static_cast<std::size_t>(subject.officer)];
  desk.cases += sign;
  desk.weekly_minutes += sign * static_cast<double>(weekly_minutes(*service.plan, subject));
  desk.expected_minutes += sign * static_cast<double>(expected_minutes(*service.plan, subject));
  desk.points += sign * static_cast<double>(points(*service.plan, subject));
  service.cases_by_grade[static_cast<std::size_t>(desk.grade)] += sign;
}

std::int16_t holder(Case const& subject) {
  return core::on_caseload(subject.stage) ? subject.officer : nobody;
}

/// Takes a case off an officer's list; the last on the list takes its place.
void take_off_list(Service& service, std::int16_t officer, CaseId id) {
  auto& held = service.desks[static_cast<std::size_t>(officer)].held;
  std::uint32_t const place = service.cases[id].place_on_desk;
  held[place] = held.back();
  service.cases[held[place]].place_on_desk = place;
  held.pop_back();
}

void put_on_list(Service& service, std::int16_t officer, CaseId id) {
  auto& held = service.desks[static_cast<std::size_t>(officer)].held;
  service.cases[id].place_on_desk = static_cast<std::uint32_t>(held.size());
  held.push_back(id);
}

}  // namespace

Changing::Changing(Service& service, CaseId id)
    : service_(service), id_(id), holder_(holder(service.cases[id])) {
  tally(service_, service_.cases[id_], -1);
}

Changing::~Changing() {
  tally(service_, service_.cases[id_], +1);
  std::int16_t const now = holder(service_.cases[id_]);
  if (now == holder_) return;
  if (holder_ != nobody) take_off_list(service_, holder_, id_);
  if (now != nobody) put_on_list(service_, now, id_);
}

float weekly_minutes(scenario::Plan const& plan, Case const& subject) {
  auto const& work = plan.scenario.work;
  using core::Stage;
  if (subject.stage == Stage::out_of_contact || subject.stage == Stage::recalled)
    return static_cast<float>(work.out_of_contact_weekly_minutes);
  if (subject.stage == Stage::custody) return static_cast<float>(work.hub_custody_weekly_minutes);
  if (subject.kind == core::CaseKind::unpaid_work)
    return static_cast<float>(work.hub_unpaid_work_weekly_minutes);
  if (subject.telephone) return static_cast<float>(work.hub_telephone_weekly_minutes);
  return static_cast<float>(work.weekly_minutes[static_cast<std::size_t>(plan.band[subject.band].intensity)]);
}

float appointment_minutes(scenario::Plan const& plan, Case const& subject) {
  auto const home = static_cast<std::size_t>(subject.home);
  float const travel = subject.site == plan.held_at[home] ? plan.travel_minutes[home] : 0.0F;
  return travel + plan.minutes[static_cast<std::size_t>(core::Task::appointment)]
                              [static_cast<std::size_t>(plan.band[subject.band].intensity)];
}

float expected_minutes(scenario::Plan const& plan, Case const& subject) {
  float const routine = weekly_minutes(plan, subject);
  if (subject.kind == core::CaseKind::unpaid_work || subject.stage == core::Stage::custody ||
      subject.telephone)
    return routine;
  auto const& band = plan.band[subject.band];
  constexpr float settled_week = 20;  // contact has slowed to its middle pace
  float const between =
      rules::weeks_between(subject.after_release ? band.release_contact : band.order_contact, settled_week);
  return routine + appointment_minutes(plan, subject) / between;
}

float points(scenario::Plan const& plan, Case const& subject) {
  auto const& band = plan.band[subject.band];
  switch (subject.stage) {
    case core::Stage::out_of_contact:
      return 0;  // warrants weigh nothing in the published measure
    case core::Stage::custody:
    case core::Stage::recalled:
      return band.points_custody;
    case core::Stage::licence:
    case core::Stage::post_sentence_supervision:
      return band.points_licence;
    default:
      return subject.kind == core::CaseKind::custody ? band.points_custody : band.points_community;
  }
}

double judgement(Service const& service, Case const& subject, std::size_t rule) {
  auto const name = core::name_hash(service.plan->scenario.operating_model.consider[rule].name);
  return service.uniform(subject.entity, Purpose::judgement, name + 0x9e3779b9U * subject.judgement);
}

int band(Service const& service, Case const& subject) {
  int const proposed = service.plan->banding.band(
      subject.facts(), [&](std::size_t rule) { return judgement(service, subject, rule); });
  return subject.under_banded ? service.plan->band_below[static_cast<std::size_t>(proposed)] : proposed;
}

void check_balance(Service const& service) {
  auto const& balance = service.balance;
  SIM_ENSURES(static_cast<std::int64_t>(balance.entered - balance.left) == balance.held);
  SIM_ENSURES(balance.held ==
              balance.with_officer + balance.waiting + balance.before_allocation + balance.flow_only);
  SIM_ENSURES(balance.waiting == static_cast<std::int64_t>(service.awaiting_officer.size()));
}

void recount(Service const& service) {
  std::int64_t held = 0, with_officer = 0, recorded_wrong = 0;
  std::vector<int> cases(service.desks.size(), 0);
  std::vector<std::uint16_t> elsewhere(service.cases.slots(), 0);
  for (auto const& desk : service.desks)
    for (auto const& item : desk.worklist) {
      bool const ended = service.cases[item.subject].generation != item.generation;
      SIM_ENSURES(!ended || desk.has_ended_work);
      if (!ended &&
          service.cases[item.subject].officer != static_cast<std::int16_t>(&desk - service.desks.data()))
        ++elsewhere[item.subject];
    }
  for (CaseId id = 0; id < service.cases.slots(); ++id) {
    Case const& subject = service.cases[id];
    if (!core::on_caseload(subject.stage)) continue;
    ++held;
    recorded_wrong += subject.risk_recorded_wrong() ? 1 : 0;
    SIM_ENSURES((subject.officer == nobody) == (subject.queue != Queue::none));
    if (subject.officer == nobody) continue;
    ++with_officer;
    ++cases[static_cast<std::size_t>(subject.officer)];
    SIM_ENSURES(service.desks[static_cast<std::size_t>(subject.officer)].held[subject.place_on_desk] == id);
    SIM_ENSURES(subject.work_elsewhere == elsewhere[id]);
    SIM_ENSURES(service.people[static_cast<std::size_t>(subject.officer)].here);
    SIM_ENSURES(service.desks[static_cast<std::size_t>(subject.officer)].site == subject.site);
  }
  SIM_ENSURES(held == service.balance.held && with_officer == service.balance.with_officer);
  SIM_ENSURES(recorded_wrong == service.risk_recorded_wrong);
  for (auto const& group : service.staff) {
    int in_use = 0;
    for (PersonId id = group.first; id < group.last; ++id) in_use += service.people[id].in_use() ? 1 : 0;
    SIM_ENSURES(in_use == group.places_in_use);
  }
  for (std::size_t officer = 0; officer < cases.size(); ++officer)
    SIM_ENSURES(cases[officer] == service.desks[officer].cases &&
                service.desks[officer].held.size() == static_cast<std::size_t>(cases[officer]));
}

}  // namespace caseflow::service
