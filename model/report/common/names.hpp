#pragma once

#include <string>

#include "model/scenario/question/scenario.hpp"
#include "sim/measure.hpp"

/// What people call the things that a scenario names: their labels, and where there is none, their keys as
/// proper names (or, of flags and needs, with spaces). A key that the scenario does not have is called
/// likewise.
namespace caseflow::report {

/// "King's Lynn".
std::string site_name(scenario::Scenario const& scenario, std::string const& key);
/// "Re-Engagement".
std::string group_name(scenario::Scenario const& scenario, std::string const& key);
/// An organisation that delivers groups.
std::string partner_name(scenario::Scenario const& scenario, std::string const& key);
/// An unpaid work team.
std::string team_name(scenario::Scenario const& scenario, std::string const& key);
/// "Peterborough (women)".
std::string prison_name(scenario::Scenario const& scenario, std::string const& key);
/// Within a sentence: "in work during office hours".
std::string flag_name(scenario::Scenario const& scenario, std::string const& key);
/// Within a sentence: "substance misuse".
std::string need_name(scenario::Scenario const& scenario, std::string const& key);

/// A group of posts: "Ipswich PSO".
std::string posts_name(scenario::Scenario const& scenario, std::string const& key);

/// A note about a scenario as people write it: posts by their names, and dates as "3 Jun 2019". What stands
/// in a pointer stays.
std::string readable_note(scenario::Scenario const& scenario, std::string const& note);

/// One value of the ways in which a measure is split: "King's Lynn", "held in offices", "Green band".
std::string value_name(scenario::Scenario const& scenario, sim::Label const& by);

}  // namespace caseflow::report
