// What there is, and what the analytic twin expects of it, in a manager's words.

#include <fmt/format.h>

#include "model/forecast/aligned.hpp"
#include "model/forecast/explanation_words.hpp"
#include "model/forecast/journey_words.hpp"
#include "model/forecast/text.hpp"

namespace caseflow::forecast {
namespace {

using core::Stage;
using Rows = std::vector<std::vector<std::string>>;

std::string whole(double value) { return fmt::format("{:.0f}", value); }
std::string tenth(double value) { return fmt::format("{:.1f}", value); }

/// "PO 5.2, PSO 8.1 (0.4 vacant)", by grade.
std::string posts_at(scenario::Plan const& plan, int site) {
  std::vector<double> of_grade(plan.grades.size());
  double vacant = 0;
  for (auto const& posts : plan.posts) {
    if (posts.site != site) continue;
    double const empty = static_cast<double>(posts.vacant_fte);
    of_grade[static_cast<std::size_t>(posts.grade)] += static_cast<double>(posts.fte) + empty;
    vacant += empty;
  }
  std::vector<std::string> words;
  for (std::size_t grade = 0; grade < of_grade.size(); ++grade)
    if (of_grade[grade] >= 0.05)
      words.push_back(fmt::format("{} {:.1f}", plan.grades[grade], of_grade[grade]));
  return listed(words) + (vacant >= 0.05 ? fmt::format(" ({:.1f} vacant)", vacant) : "");
}

std::string sites(Explanation const& explanation) {
  Rows rows{{"", "kind", "posts", "cases", "target", "for each post", "who"}};
  double posts = 0, cases = 0, target = 0;
  std::vector<std::string> empty;
  for (std::size_t i = 0; i < explanation.sites.size(); ++i) {
    auto const& site = explanation.sites[i];
    if (site.posts_fte < 0.05 && site.cases < 0.5) {
      empty.push_back(spoken_name(site.name));
      continue;
    }
    auto const kind = explanation.plan.scenario.sites.at(site.name).kind;
    rows.push_back({spoken_name(site.name),
                    with_spaces(std::string(scenario::site_kind_words[static_cast<std::size_t>(kind)])),
                    tenth(site.posts_fte), whole(site.cases), whole(site.target),
                    site.posts_fte > 0 ? tenth(site.cases / site.posts_fte) : "–",
                    posts_at(explanation.plan, static_cast<int>(i))});
    posts += site.posts_fte, cases += site.cases, target += site.target;
  }
  rows.push_back(
      {"All", "", tenth(posts), whole(cases), whole(target), posts > 0 ? tenth(cases / posts) : "–"});
  auto text =
      "\nSites and officers: posts in full-time equivalents, cases expected, cases they should hold\n" +
      aligned(rows,
              {Align::left, Align::left, Align::right, Align::right, Align::right, Align::right, Align::left},
              wide);
  if (!empty.empty())
    text += wrapped(fmt::format("Without officers or cases: {}.", listed(empty)), "  ", wide);
  return text;
}

std::string groups(scenario::Scenario const& scenario) {
  if (scenario.groups.empty()) return "";
  Rows rows{{"", "", "sessions", "places", "a run every", "of suitable cases"}};
  for (auto const& [name, group] : scenario.groups)
    rows.push_back({spoken_name(name), group.accredited ? "programme" : "group",
                    std::to_string(group.sessions), whole(group.places),
                    fmt::format("{:g} weeks", group.run_every_weeks), per_cent(group.referred_share)});
  return "\nGroups\n" +
         aligned(rows, {Align::left, Align::left, Align::right, Align::right, Align::right, Align::right},
                 wide);
}

std::string unpaid_work(scenario::Scenario const& scenario) {
  if (scenario.unpaid_work.teams.empty()) return "";
  Rows rows;
  for (auto const& [name, team] : scenario.unpaid_work.teams) {
    std::vector<std::string> areas;
    for (auto const& site : team.sites) areas.push_back(spoken_name(site));
    rows.push_back({spoken_name(name), fmt::format("{:.1f} supervisors", team.in_post_fte),
                    fmt::format("{:g} places each", team.group_size), "for " + listed(areas)});
  }
  return "\nUnpaid work teams\n" +
         aligned(rows, {Align::left, Align::right, Align::right, Align::left}, wide);
}

std::string prisons(scenario::Scenario const& scenario) {
  Rows rows;
  for (auto const& [name, prison] : scenario.through_the_gate.prisons)
    rows.push_back({spoken_name(name), per_cent(prison.share) + " of receptions",
                    fmt::format("{:.1f} workers", prison.in_post_fte)});
  return rows.empty()
             ? ""
             : "\nThrough the Gate\n" + aligned(rows, {Align::left, Align::right, Align::right}, wide);
}

std::string stages(analytic::Expectation const& expected) {
  Rows rows;
  for (std::size_t stage = 0; stage < core::stage_count; ++stage)
    if (core::on_caseload(static_cast<Stage>(stage)) && expected.cases[stage] > 0)
      rows.push_back({with_spaces(std::string(core::stage_words[stage])), whole(expected.cases[stage]),
                      per_cent(expected.cases[stage] / expected.caseload)});
  rows.push_back({"caseload", whole(expected.caseload)});
  return "\nCases by stage\n" + aligned(rows, {Align::left, Align::right, Align::right}, wide);
}

std::string flows(analytic::Expectation const& expected) {
  constexpr double fewest = 10;
  Rows rows;
  for (std::size_t i = 0; i < scenario::edge_count; ++i) {
    auto const& edge = scenario::edges[i];
    if (expected.per_year[i] < fewest) continue;
    rows.push_back({with_spaces(std::string(core::stage_words[static_cast<std::size_t>(edge.from)])) +
                        " to " +
                        with_spaces(std::string(core::stage_words[static_cast<std::size_t>(edge.to)])),
                    "by " + with_spaces(std::string(scenario::move_words[static_cast<std::size_t>(edge.by)])),
                    whole(expected.per_year[i])});
  }
  return "\nCases a year from stage to stage, where ten or more\n" +
         aligned(rows, {Align::left, Align::left, Align::right}, wide);
}

std::string hours(Explanation const& explanation) {
  auto const row = [](std::string who, double asked, double available) {
    return std::vector<std::string>{std::move(who), whole(asked), whole(available),
                                    available > 0 ? per_cent(asked / available) : "–"};
  };
  Rows rows{{"", "asked", "available", ""}};
  if (explanation.hub_hours_per_week > 0)
    rows.push_back(row("hub", explanation.hub_hours_per_week, explanation.hub_hours_available));
  rows.push_back(row("offices", explanation.office_hours_per_week, explanation.office_hours_available));
  return "\nOfficers' hours a week, all posts filled, every piece of work in full\n" +
         aligned(rows, {Align::left, Align::right, Align::right, Align::right}, wide);
}

}  // namespace

std::string provision_words(Explanation const& explanation) {
  auto const& scenario = explanation.plan.scenario;
  return sites(explanation) + groups(scenario) + unpaid_work(scenario) + prisons(scenario);
}

std::string expectation_words(Explanation const& explanation) {
  auto const& expected = explanation.expected;
  auto text =
      "\nWhat follows is expected where officers, supervisors and places are ample.\n" +
      wrapped(fmt::format("Each year {:.0f} orders and {:.0f} receptions into custody arrive. Completed: {} "
                          "of orders, {} of unpaid work; {} of releases end without recall or "
                          "revocation.",
                          explanation.orders_per_year, explanation.receptions_per_year,
                          per_cent(expected.completion_share_orders),
                          per_cent(expected.unpaid_work_completion_share),
                          per_cent(expected.compliance_share_release)),
              "", wide);
  return text + stages(expected) + flows(expected) + hours(explanation);
}

}  // namespace caseflow::forecast
