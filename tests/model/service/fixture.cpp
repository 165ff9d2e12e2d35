#include "tests/model/service/fixture.hpp"

#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "model/analytic/expectation.hpp"
#include "model/scenario/check/check.hpp"
#include "model/scenario/document/reader.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::service {
namespace {

constexpr char small_service[] = R"({
  "sites": {"bury_st_edmunds": null, "ipswich": null, "kings_lynn": null,
            "lowestoft": {"area_share": 0.35}, "norwich": {"area_share": 0.65}},
  "demand": {"sustained_caseload": 600},
  "workforce": {"posts": {
    "bury_st_edmunds_po": null, "bury_st_edmunds_pso": null, "ipswich_po": null, "ipswich_pso": null,
    "kings_lynn_po": null, "kings_lynn_pso": null,
    "lowestoft_po": {"established_fte": 1, "in_post_fte": 1}, "lowestoft_pso": {"established_fte": 2, "in_post_fte": 2},
    "norwich_po": {"established_fte": 2, "in_post_fte": 1.9},
    "norwich_pso": {"established_fte": 3.6, "in_post_fte": 3.5},
    "norwich_hub_pso": {"established_fte": 1.4, "in_post_fte": 1.4}},
    "management": {"teams": {"hub": {"established_fte": 0.2, "in_post_fte": 0.2},
                             "norfolk": {"sites": ["norwich"], "established_fte": 0.6, "in_post_fte": 0.6},
                             "suffolk": {"sites": ["lowestoft"], "established_fte": 0.3, "in_post_fte": 0.3}}}},
  "enforcement": {"administration": {"teams": {
    "norwich_hub": {"sites": ["lowestoft", "norwich"], "established_fte": 0.4, "in_post_fte": 0.4}}}},
  "unpaid_work": {"teams": {"norfolk": {"sites": ["norwich"], "established_fte": 1.5, "in_post_fte": 1.5,
                                         "vehicles": 2},
                            "suffolk": {"sites": ["lowestoft"], "established_fte": 0.85, "in_post_fte": 0.85,
                                        "vehicles": 1}}},
  "group_work": {"teams": {"norfolk": {"sites": ["norwich", "lowestoft"], "established_fte": 2, "in_post_fte": 2},
                           "suffolk": null},
                 "partners": {"lighthouse": null}},
  "through_the_gate": {"prisons": {
    "hollesley_bay": null, "peterborough_women": null,
    "norwich": {"share": 0.85, "when": null, "established_fte": 0.9, "in_post_fte": 0.9},
    "wayland": {"share": 0.15, "when": null, "established_fte": 0.15, "in_post_fte": 0.15}}},
  "sources": {"/enforcement/administration/teams": null, "/group_work/teams": null, "/sites": null,
              "/through_the_gate/prisons": null, "/unpaid_work/teams": null,
              "/workforce/management/teams": null, "/workforce/posts": null}
})";

std::optional<std::string> shipped(std::string const& name) {
  std::ifstream file(test::source_tree() / "scenarios" / (name + ".json"));
  if (!file) return std::nullopt;
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void refuse(scenario::Diagnostics const& problems) {
  if (!problems.empty()) throw std::runtime_error(scenario::text(problems));
}

scenario::Plan plan_of(scenario::Document const& document) {
  scenario::Scenario scenario;
  refuse(scenario::read(document, scenario));
  refuse(scenario::check(scenario));
  return scenario::plan(scenario);
}

double arrival_factor(Size size) {
  static std::map<Size, double> known;
  auto const found = known.find(size);
  if (found != known.end()) return found->second;
  return known[size] = analytic::arrival_factor(plan_of(document(size, {})));
}

}  // namespace

scenario::Document document(Size size, Settings const& settings) {
  std::vector<scenario::Patch> overlays;
  if (size == Size::small) overlays.push_back({"a fifth", small_service});
  auto assembled =
      scenario::assemble("norfolk-suffolk", *shipped("norfolk-suffolk"), overlays, settings, shipped);
  refuse(assembled.problems);
  return std::move(assembled.now);
}

Model model(Size size, scenario::Document const& before, scenario::Document const& now, bool what_if) {
  auto plan_before = plan_of(before);
  auto plan_now = plan_of(now);
  double const factor = arrival_factor(size);
  scenario::scale_arrivals(plan_before, factor);
  scenario::scale_arrivals(plan_now, factor);
  return {std::move(plan_now), std::move(plan_before), what_if};
}

Model model(Asked const& asked) {
  auto const before = document(asked.size, asked.always);
  if (!asked.changes.empty()) {
    double const factor = arrival_factor(asked.size);
    auto const planned = [&](Settings const& settings) {
      auto plan = plan_of(document(asked.size, asked.always + settings));
      scenario::scale_arrivals(plan, factor);
      return plan;
    };
    auto now = planned(asked.what_if);
    Settings until_start, later = asked.what_if;
    std::vector<DatedPlan> changes;
    for (auto const& [from, settings] : asked.changes) {
      auto& so_far = from < now.scenario.start ? until_start : later;
      so_far = so_far + settings;
      changes.push_back({from, planned(so_far)});
    }
    return {std::move(now), planned({}), !asked.what_if.empty(), std::move(changes)};
  }
  if (asked.what_if.empty()) return model(asked.size, before, before, false);
  return model(asked.size, before, document(asked.size, asked.always + asked.what_if), true);
}

Settings brief() {
  return {{"/run_up/flow_months", "6"},
          {"/run_up/staffed_months", "3"},
          {"/months", "6"},
          {"/targets", "{}"},
          {"/inspection/date", "null"}};
}

Settings staffed(std::string const& at, std::string const& fte) {
  return {{at + "/established_fte", fte}, {at + "/in_post_fte", fte}};
}

Settings operator+(Settings first, Settings const& then) {
  first.insert(first.end(), then.begin(), then.end());
  return first;
}

int series(Model const& model, Which const& which) {
  auto const& catalogue = model.catalogue;
  for (std::size_t i = 0; i < catalogue.series().size(); ++i) {
    auto const& candidate = catalogue.series()[i];
    if (catalogue.measures()[static_cast<std::size_t>(candidate.measure)].name == which.measure &&
        candidate.by.dimension == which.dimension && candidate.by.value == which.value)
      return static_cast<int>(i);
  }
  throw std::out_of_range("no series " + which.measure + " " + which.dimension + " " + which.value);
}

Runs::Runs(Asked const& asked, int replications, int from_month)
    : model_(model(asked)), from_month_(from_month) {
  for (int i = 0; i < replications; ++i)
    ledgers_.push_back(Service(model_, test_seed, static_cast<std::uint32_t>(i)).run());
}

std::vector<double> Runs::values(Which const& which) const {
  int const at = series(model_, which);
  bool const counted = model_.catalogue.kind(at) == sim::MeasureKind::count;
  std::vector<double> found;
  for (auto const& observations : ledgers_) {
    double above = 0, below = 0;
    for (int month = from_month_; month < observations.months(); ++month) {
      above += observations.numerator(at, month);
      below += observations.denominator(at, month);
    }
    found.push_back(counted ? above : above / below);
  }
  return found;
}

double Runs::mean(Which const& which) const {
  double total = 0;
  for (double const value : values(which)) total += value;
  return total / static_cast<double>(ledgers_.size());
}

double Runs::sum(Which const& which, int from_month, int to_month) const {
  int const at = series(model_, which);
  double total = 0;
  for (auto const& observations : ledgers_)
    for (int month = from_month; month < to_month; ++month) total += observations.numerator(at, month);
  return total / static_cast<double>(ledgers_.size());
}

double Runs::sum(Which const& which) const { return sum(which, from_month_, ledgers_.front().months()); }

double Runs::base(Which const& which) const {
  int const at = series(model_, which);
  double total = 0;
  for (auto const& observations : ledgers_)
    for (int month = from_month_; month < observations.months(); ++month)
      total += observations.denominator(at, month);
  return total / static_cast<double>(ledgers_.size());
}

Runs brief_runs(Settings const& settings) { return {{Size::small, brief() + settings}, 3, 0}; }

void live(Service& service, std::function<void(Service const&)> const& act) {
  while (service.calendar.running()) {
    service.simulate_day();
    act(service);
  }
}

}  // namespace caseflow::service
