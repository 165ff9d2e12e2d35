// What there is, and what the analytic twin expects of it, in a manager's words.

#include <array>
#include <string_view>

#include <fmt/format.h>

#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/explanation/explanation_words.hpp"
#include "model/scenario/process/flow.hpp"

namespace caseflow::report {
namespace {

using core::Stage;
using forecast::Explanation;

std::string tenth(double value) { return fixed(value, 1); }

/// "PO 5.2, PSO 8.1 (0.4 vacant)", by grade.
std::string posts_at(scenario::Plan const& plan, forecast::ExplainedSite const& site) {
  std::vector<std::string> words;
  for (core::GradeId const grade : site.fte_by_grade.ids())
    if (site.fte_by_grade[grade] >= 0.05)
      words.push_back(fmt::format("{} {}", plan.grades[grade], tenth(site.fte_by_grade[grade])));
  return listed(words) + (site.vacant_fte >= 0.05 ? fmt::format(" ({} vacant)", tenth(site.vacant_fte)) : "");
}

/// "Hub: Norwich Hub. Local management centres: Ipswich and Norwich."
std::string kinds(scenario::Scenario const& scenario) {
  constexpr std::array<std::string_view, scenario::site_kind_words.size()> headings{
      "Hub", "Local management centres", "Neighbourhood centres", "Community hubs"};
  std::string text;
  for (std::size_t kind = 0; kind < headings.size(); ++kind) {
    std::vector<std::string> names;
    for (auto const& [name, site] : scenario.sites)
      if (static_cast<std::size_t>(site.kind) == kind) names.push_back(site_name(scenario, name));
    if (!names.empty()) text += wrapped(fmt::format("{}: {}.", headings[kind], listed(names)), "  ");
  }
  return text;
}

std::string sites(Explanation const& explanation) {
  auto const& scenario = explanation.plan.scenario;
  Rows rows{{"", "posts", "cases", "target", "cases", "officers"},
            {"", "(FTE)", "expected", "cases", "per post", "by grade (FTE)"}};
  double posts = 0, cases = 0, target = 0;
  std::vector<std::string> empty;
  for (auto const& site : explanation.sites) {
    if (site.posts_fte < 0.05 && site.cases < 0.5) {
      empty.push_back(site_name(scenario, site.name));
      continue;
    }
    rows.push_back({site_name(scenario, site.name), tenth(site.posts_fte), rounded(site.cases),
                    rounded(site.target), site.posts_fte > 0 ? tenth(site.cases / site.posts_fte) : "–",
                    posts_at(explanation.plan, site)});
    posts += site.posts_fte, cases += site.cases, target += site.target;
  }
  rows.push_back(
      {"All", tenth(posts), rounded(cases), rounded(target), posts > 0 ? tenth(cases / posts) : "–"});
  auto shape = columns(1, 4);
  shape.front().wraps = true;
  shape.push_back({.wraps = true});
  auto text = "\nSites and officers, all posts filled\n" + table(rows, shape) + kinds(scenario);
  if (!empty.empty()) text += wrapped(fmt::format("Without officers or cases: {}.", listed(empty)), "  ");
  return text;
}

/// "14", or "24+4" with so many one to one.
std::string sessions_of(scenario::Group const& group) {
  int const individual = group.individual ? group.individual->before + group.individual->during : 0;
  return std::to_string(group.sessions) + (individual > 0 ? fmt::format("+{}", individual) : "");
}

/// When people begin: the policy of the timetable.
std::string beginning(scenario::Group const& group) {
  if (group.one_to_one_minutes)
    return fmt::format("one to one with the officer, {} minutes", plain(*group.one_to_one_minutes));
  auto text = fmt::format("starts when {} wait", std::max(1, group.least_booked));
  if (group.run_every_weeks > 1) text += fmt::format(", {} weeks apart", plain(group.run_every_weeks));
  if (!group.module_sessions) return text;
  return text + (*group.module_sessions == 1
                     ? ", joined at any session"
                     : fmt::format(", joined every {} sessions", *group.module_sessions));
}

/// What lies between a referral and the first session; nothing where nothing does.
std::string joining(char const* where, scenario::Joining const& terms) {
  if (terms.reading_minutes <= 0 && terms.declined_share <= 0 && terms.notice_weeks <= 0 &&
      terms.take_up_share >= 1)
    return "";
  auto const notice = terms.notice_weeks == 1 ? std::string("a week's notice")
                                              : fmt::format("{} weeks' notice", plain(terms.notice_weeks));
  return wrapped(
      fmt::format(
          "{}: a tutor reads the referral for {} minutes; {} are not accepted; {}; {} of invitations are "
          "taken up by people as motivated as on the day of the referral.",
          where, plain(terms.reading_minutes), per_cent(terms.declined_share), notice,
          per_cent(terms.take_up_share)),
      "  ");
}

std::string groups(scenario::Scenario const& scenario) {
  if (scenario.groups.empty()) return "";
  Rows rows{{"", "", "", "referred", ""}, {"", "sessions", "places", "(%)", "how it runs"}};
  for (auto const& [name, group] : scenario.groups)
    rows.push_back({group_name(scenario, name) + (group.accredited ? " *" : ""), sessions_of(group),
                    group.one_to_one_minutes ? "–" : rounded(group.places),
                    rounded(100 * group.referred_share), beginning(group)});
  auto shape = columns(1, 3);
  shape.front().wraps = true;
  shape.push_back({.wraps = true});
  auto text = "\nGroups and programmes\n" + table(rows, shape);
  text += wrapped(
      "* accredited programme. Sessions: in the group and, after +, one to one with a tutor. Referred: "
      "of suitable cases. A run also needs tutors and a room, or a partner's hours.",
      "  ");
  text += joining("Before a programme begins", scenario.group_work.joining_programmes) +
          joining("Before another group begins", scenario.group_work.joining_activities);
  for (auto const& [name, centre] : scenario.group_work.programme_centres) {
    std::vector<std::string> from;
    for (auto const& site : centre.sites)
      if (site != name) from.push_back(site_name(scenario, site));
    if (!from.empty())
      text += wrapped(
          fmt::format("Programmes at {} also take people from {}.", site_name(scenario, name), listed(from)),
          "  ");
  }
  return text;
}

/// Who delivers groups beside the tutors.
std::string partners(scenario::Scenario const& scenario) {
  if (scenario.group_work.partners.empty()) return "";
  Rows rows{{"", "hours a week", "groups", "offices"}};
  for (auto const& [name, partner] : scenario.group_work.partners) {
    std::vector<std::string> groups, offices;
    for (auto const& group : partner.groups) groups.push_back(group_name(scenario, group));
    for (auto const& site : partner.sites) offices.push_back(site_name(scenario, site));
    rows.push_back({partner_name(scenario, name), plain(partner.hours_per_week),
                    groups.empty() ? "all without tutors" : listed(groups),
                    offices.empty() ? "all" : listed(offices)});
  }
  auto shape = columns(1, 1);
  shape.front().wraps = true;
  shape.resize(4, {.wraps = true});
  return "\nPartners, in places of their own\n" + table(rows, shape);
}

std::string unpaid_work(scenario::Scenario const& scenario) {
  if (scenario.unpaid_work.teams.empty()) return "";
  Rows rows{{"", "supervisors (FTE)", "places each", "offices"}};
  for (auto const& [name, team] : scenario.unpaid_work.teams) {
    std::vector<std::string> areas;
    for (auto const& site : team.sites) areas.push_back(site_name(scenario, site));
    rows.push_back(
        {team_name(scenario, name), tenth(team.in_post_fte), plain(team.group_size), listed(areas)});
  }
  auto places = columns(1, 2);
  places.front().wraps = true;
  places.push_back({.wraps = true});
  return "\nUnpaid work teams\n" + table(rows, places);
}

std::string prisons(scenario::Scenario const& scenario) {
  Rows rows{{"", "receptions (%)", "workers (FTE)"}};
  for (auto const& [name, prison] : scenario.through_the_gate.prisons)
    rows.push_back({prison_name(scenario, name), rounded(100 * prison.share), tenth(prison.in_post_fte)});
  auto shape = columns(1, 2);
  shape.front().wraps = true;
  return rows.size() == 1 ? "" : "\nThrough the Gate\n" + table(rows, shape);
}

std::string stages(analytic::Expectation const& expected) {
  Rows rows{{"", "cases", "%"}};
  for (std::size_t stage = 0; stage < core::stage_count; ++stage)
    if (core::on_caseload(static_cast<Stage>(stage)) && expected.cases[stage] > 0)
      rows.push_back({with_spaces(std::string(core::stage_words[stage])), rounded(expected.cases[stage]),
                      rounded(100 * expected.cases[stage] / expected.caseload)});
  rows.push_back({"caseload", rounded(expected.caseload), "100"});
  return "\nCases by stage\n" + table(rows, columns(1, 2));
}

std::string flows(analytic::Expectation const& expected) {
  constexpr double fewest = 10;
  auto shape = columns(2, 1);
  shape.front().wraps = true;
  Rows rows;
  for (std::size_t i = 0; i < scenario::edge_count; ++i) {
    auto const& edge = scenario::edges[i];
    if (expected.per_year[i] < fewest) continue;
    rows.push_back({with_spaces(std::string(core::stage_words[static_cast<std::size_t>(edge.from)])) +
                        " to " +
                        with_spaces(std::string(core::stage_words[static_cast<std::size_t>(edge.to)])),
                    with_spaces(std::string(scenario::move_words[static_cast<std::size_t>(edge.by)])),
                    rounded(expected.per_year[i])});
  }
  return "\nCases a year from stage to stage, by what moves them, where ten or more\n" + table(rows, shape);
}

std::string hours(Explanation const& explanation) {
  auto const row = [](std::string who, double asked, double available) {
    return std::vector<std::string>{std::move(who), rounded(asked), rounded(available),
                                    available > 0 ? rounded(100 * asked / available) : "–"};
  };
  Rows rows{{"", "work", "available", "workload (%)"}};
  if (explanation.hub_hours_per_week > 0)
    rows.push_back(row("hub", explanation.hub_hours_per_week, explanation.hub_hours_available));
  rows.push_back(row("offices", explanation.office_hours_per_week, explanation.office_hours_available));
  return "\nOfficers' hours a week, all posts filled and all work done in full\n" +
         table(rows, columns(1, 3));
}

}  // namespace

std::string provision_words(Explanation const& explanation) {
  auto const& scenario = explanation.plan.scenario;
  return sites(explanation) + groups(scenario) + partners(scenario) + unpaid_work(scenario) +
         prisons(scenario);
}

std::string expectation_words(Explanation const& explanation) {
  auto const& expected = explanation.expected;
  auto text =
      "\nExpected if officers, supervisors and places were ample\n" +
      wrapped(fmt::format(
                  "Each year there are {} new orders and {} receptions into custody. {} of orders and {} "
                  "of unpaid work requirements are completed; {} of releases end without recall or "
                  "revocation.",
                  rounded(explanation.orders_per_year), rounded(explanation.receptions_per_year),
                  per_cent(expected.completion_share_orders), per_cent(expected.unpaid_work_completion_share),
                  per_cent(expected.compliance_share_release)),
              "  ");
  return text + stages(expected) + flows(expected) + hours(explanation);
}

}  // namespace caseflow::report
