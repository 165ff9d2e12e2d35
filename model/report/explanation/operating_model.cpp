// The operating model in a manager's words.

#include "model/report/explanation/explanation_words.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::report {
namespace {

using forecast::Explanation;
using Words = std::vector<std::string>;

/// "a, b or c".
std::string any_of(Words words) {
  for (auto& word : words) word = with_spaces(std::move(word));
  return listed(words, "or");
}

std::string any_flag(scenario::Scenario const& scenario, Words words) {
  for (auto& word : words) word = flag_name(scenario, word);
  return listed(words, "or");
}

void add_range(Words& parts, std::string_view what, std::optional<double> const& from,
               std::optional<double> const& below) {
  if (from && below)
    parts.push_back(fmt::format("{} {} to below {}", what, plain(*from), plain(*below)));
  else if (from)
    parts.push_back(fmt::format("{} {} or more", what, plain(*from)));
  else if (below)
    parts.push_back(fmt::format("{} below {}", what, plain(*below)));
}

/// What a case must be for a rule to match it: "custody; risk of harm low".
std::string words(scenario::Scenario const& scenario, scenario::Match const& match) {
  Words parts;
  if (!match.kind.empty()) parts.push_back(any_of(match.kind));
  if (!match.stage.empty()) parts.push_back("stage " + any_of(match.stage));
  if (match.risk_of_harm) parts.push_back("risk of harm " + *match.risk_of_harm);
  add_range(parts, "risk of reoffending", match.reoffending_at_least, match.reoffending_below);
  if (!match.any_flag.empty()) parts.push_back(any_flag(scenario, match.any_flag));
  if (!match.no_flag.empty()) parts.push_back("no " + any_flag(scenario, match.no_flag));
  add_range(parts, "months of custody", match.custody_months_at_least, match.custody_months_below);
  if (!match.band.empty()) parts.push_back("in " + any_of(match.band));
  if (match.settled) parts.push_back(*match.settled ? "settled" : "not yet settled");
  if (parts.empty()) return "every other case";
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string routing(scenario::Scenario const& scenario) {
  auto const& model = scenario.operating_model;
  Rows rows;
  for (auto const& rule : model.routing) {
    auto place = std::string(rule.hold_at == scenario::HoldAt::hub ? "the hub" : "the office of its area");
    if (rule.until_weeks_before_release)
      place += fmt::format(", then by its office from {} weeks before release",
                           plain(*rule.until_weeks_before_release));
    if (rule.telephone_weeks_between)
      place += fmt::format(", by telephone every {} weeks once seen", plain(*rule.telephone_weeks_between));
    rows.push_back({fmt::format("{}:", rule.name)});
    rows.push_back({"", fmt::format("{}; held by {}", words(scenario, rule.when), place)});
  }
  return "\nWho holds a case: the first rule that fits\n" + table(rows, columns_of_words(2));
}

std::string banding(scenario::Scenario const& scenario) {
  auto const& model = scenario.operating_model;
  Rows rows;
  for (auto const& rule : model.banding) rows.push_back({rule.band, words(scenario, rule.when)});
  for (auto const& rule : model.at_least)
    rows.push_back({"at least " + rule.band, words(scenario, rule.when)});
  for (auto const& rule : model.consider)
    rows.push_back({"raised to " + rule.band,
                    fmt::format("by judgement in {} of cases with {}", plain_per_cent(rule.probability),
                                words(scenario, rule.when))});
  return "\nBand of a case: the first rule that fits, then the rules that raise it\n" +
         table(rows, columns_of_words(2));
}

std::string steps(std::vector<scenario::ContactStep> const& all) {
  Words parts;
  for (auto const& step : all) {
    auto text = fmt::format("every {} weeks", plain(step.weeks_between));
    if (step.weeks_between == 1) text = "weekly";
    if (step.until_week) text += fmt::format(" to week {}", plain(*step.until_week));
    parts.push_back(text);
  }
  return fmt::format("{}", fmt::join(parts, ", then "));
}

/// Bands, the one that asks for least first.
std::string bands(scenario::OperatingModel const& model) {
  std::vector<std::pair<std::string, scenario::Band>> all(model.bands.begin(), model.bands.end());
  std::stable_sort(all.begin(), all.end(),
                   [](auto const& a, auto const& b) { return a.second.rank < b.second.rank; });
  Rows rows;
  for (auto const& [name, band] : all) {
    rows.push_back({name, "held by " + any_of(band.held_by), "order:", steps(band.order_contact)});
    rows.push_back({"", "", "release:", steps(band.release_contact)});
  }
  return "\nWho may hold it in an office, and how often the person is seen\n" +
         table(rows, columns_of_words(4));
}

std::string per_cent_to_three_digits(double share) { return plain_per_cent(share, 3); }

std::string practice(Explanation const& explanation) {
  auto const& scenario = explanation.plan.scenario;
  auto const& model = scenario.operating_model;
  auto const& allocation = model.allocation;
  auto const& assessment = model.assessment;
  auto const measure = scenario::load_measure_words[static_cast<std::size_t>(allocation.by)];
  Words lines{fmt::format(
      "Allocation: to the officer furthest below the target in {}, counting the new case; {}.", measure,
      allocation.outside_grade
          ? fmt::format("to any grade where those who may hold it are over {} of their target",
                        per_cent_to_three_digits(allocation.full_at_share))
          : "those who may hold it take it, however full they are")};
  if (allocation.continuity) lines.push_back("A case that returns goes back to its former officer.");
  if (allocation.moves_per_case_year > 0)
    lines.push_back(fmt::format(
        "A case is transferred to another officer {} times a year for reasons other than resignation.",
        plain(allocation.moves_per_case_year)));
  lines.push_back(
      fmt::format("Assessment and plan are due within {} working days of the first appointment kept: full "
                  "(layer 3) for {}; "
                  "layer 1 for {} of stand-alone unpaid work cases.",
                  assessment.days_allowed, per_cent_to_three_digits(assessment.layer_three_share),
                  per_cent_to_three_digits(assessment.stand_alone_layer_one_share)));
  lines.push_back(
      fmt::format("First review after {} weeks, then every {} weeks; the last is {} weeks before the end.",
                  plain(assessment.first_review_weeks), plain(assessment.review_every_weeks),
                  plain(assessment.termination_weeks)));
  if (assessment.band_review_every_weeks > 0)
    lines.push_back(fmt::format("The band is reviewed every {} weeks; {} of these reviews decide it afresh.",
                                plain(assessment.band_review_every_weeks),
                                per_cent_to_three_digits(assessment.band_review_changes_share)));
  auto const& induction = model.induction;
  lines.push_back(fmt::format(
      "Group induction for {}: a session every {} working days, {} minutes and {} of preparation, "
      "{} people to one member of staff, up to {} where officers are stretched. Individual "
      "induction takes {} minutes.",
      per_cent_to_three_digits(induction.group_share), induction.session_every_days,
      plain(induction.session_minutes), plain(induction.preparation_minutes), induction.planned_size,
      induction.largest_size, plain(induction.individual_minutes)));
  if (model.step_down.share > 0)
    lines.push_back(fmt::format(
        "Once settled, {} move to telephone contact every {} weeks: {}.",
        per_cent_to_three_digits(model.step_down.share), plain(model.step_down.telephone_weeks_between),
        model.step_down.when ? words(scenario, *model.step_down.when) : "cases in the community"));
  lines.push_back(
      fmt::format("Contact before release: {} planned, from {} weeks before release; none is arranged in the "
                  "last {} weeks.",
                  model.prerelease_contact.contacts, plain(model.prerelease_contact.weeks_before),
                  plain(model.prerelease_contact.least_weeks)));
  std::string text = "\nHow cases are managed\n";
  for (auto const& line : lines) text += wrapped(line, "  - ");
  return text;
}

}  // namespace

std::string operating_model_words(Explanation const& explanation) {
  auto const& model = explanation.plan.scenario.operating_model;
  return wrapped("Operating model: " + model.name, "") + routing(explanation.plan.scenario) +
         banding(explanation.plan.scenario) + bands(model) + practice(explanation);
}

}  // namespace caseflow::report
