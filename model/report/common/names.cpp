#include "model/report/common/names.hpp"

#include <map>
#include <string_view>

#include "model/report/common/text.hpp"

namespace caseflow::report {
namespace {

/// The label of a member of a map; "" where it has none.
template <class Thing>
std::string label_in(std::map<std::string, Thing> const& things, std::string const& key) {
  auto const found = things.find(key);
  return found == things.end() ? "" : found->second.label.value_or("");
}

std::string or_proper(std::string label, std::string const& key) {
  return label.empty() ? proper_name(key) : label;
}

std::string or_spaced(std::string label, std::string const& key) {
  return label.empty() ? with_spaces(key) : label;
}

std::string_view why_stood_down(std::string_view reason) {
  return reason == "supervisor"  ? "no supervisor"
         : reason == "vehicle"   ? "no vehicle"
         : reason == "cancelled" ? "project called off"
         : reason == "no_place"  ? "more people than places"
                                 : reason;
}

}  // namespace

std::string site_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_proper(label_in(scenario.sites, key), key);
}

std::string group_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_proper(label_in(scenario.groups, key), key);
}

std::string team_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_proper(label_in(scenario.unpaid_work.teams, key), key);
}

std::string prison_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_proper(label_in(scenario.through_the_gate.prisons, key), key);
}

std::string flag_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_spaced(label_in(scenario.profile.flags, key), key);
}

std::string need_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_spaced(label_in(scenario.through_the_gate.needs, key), key);
}

std::string value_name(scenario::Scenario const& scenario, sim::Label const& by) {
  if (by.dimension == "site") return site_name(scenario, by.value);
  if (by.dimension == "group") return group_name(scenario, by.value);
  if (by.dimension == "need") return need_name(scenario, by.value);
  if (auto const end = by.value.find(' '); by.dimension == "site_grade" && end != std::string::npos)
    return site_name(scenario, by.value.substr(0, end)) + by.value.substr(end);
  if (by.dimension == "holder") return by.value == "hub" ? "at the hub" : "in offices";
  if (by.dimension == "band") return with_spaces(by.value) + " band";
  if (by.dimension == "risk_of_harm") return with_spaces(by.value) + " risk of serious harm";
  if (by.dimension == "reason") return std::string(why_stood_down(by.value));
  return with_spaces(by.value);
}

}  // namespace caseflow::report
