// Who holds a case, in which band it is and how often it is seen.

#include <array>
#include <map>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

/// The bands of a condition are the bits of one word.
constexpr std::size_t most_bands = 64;

constexpr std::array<std::string_view, 3> places_of_points{"community", "licence", "custody"};

/// A list of which the first rule that matches is used: every case must find one, and every rule some case.
template <class Rule>
void check_first_match(std::string const& pointer, std::vector<Rule> const& rules,
                       DiagnosticList& diagnostics) {
  if (rules.empty()) return diagnostics.add(pointer, "rules, the last of which matches every case", "none");
  if (!covers(rules.back().when, Match{}))
    diagnostics.add(child(child(pointer, rules.size() - 1), "when"), "a last rule that matches every case",
                    fmt::format("a condition in {}", in_quotes(rules.back().name)),
                    "a case that no rule matches would have no place to go");
  for (std::size_t i = 1; i < rules.size(); ++i)
    for (std::size_t earlier = 0; earlier < i; ++earlier) {
      if (!covers(rules[earlier].when, rules[i].when)) continue;
      diagnostics.add(child(pointer, i), "a rule that some case reaches", in_quotes(rules[i].name),
                      fmt::format("\"{}\" before it takes all of its cases", rules[earlier].name));
      break;
    }
}

template <class Rule>
void check_conditions(std::string const& pointer, std::vector<Rule> const& rules, Profile const& profile,
                      DiagnosticList& diagnostics, std::vector<std::string> const& bands = {}) {
  for (std::size_t i = 0; i < rules.size(); ++i)
    check_match(child(child(pointer, i), "when"), rules[i].when, profile, diagnostics, bands);
}

template <class Rule>
void check_given_bands(std::string const& pointer, std::vector<Rule> const& rules,
                       std::vector<std::string> const& bands, DiagnosticList& diagnostics) {
  for (std::size_t i = 0; i < rules.size(); ++i)
    diagnostics.name(child(child(pointer, i), "band"), rules[i].band, bands,
                     "a band of this operating model");
}

void check_contact(std::string const& pointer, std::vector<ContactStep> const& steps,
                   DiagnosticList& diagnostics) {
  if (steps.empty()) return diagnostics.add(pointer, "at least one step", "none");
  double former = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    auto const at = child(child(pointer, i), "until_week");
    auto const& until = steps[i].until_week;
    if (i + 1 == steps.size()) {
      if (until)
        diagnostics.add(at, "no end in the last step", print(*until),
                        "what comes after it would have no contact");
    } else if (!until) {
      diagnostics.add(at, "an end in every step but the last", missing);
    } else {
      if (*until <= former)
        diagnostics.add(at, fmt::format("more than {}: steps ascend", print(former)), print(*until));
      former = *until;
    }
  }
}

void check_points(std::string const& pointer, Band const& band, DiagnosticList& diagnostics) {
  auto const known = listed(places_of_points);
  for (auto const& item : band.points)
    diagnostics.name(child(pointer, item.first), item.first, known, "a place of points");
  for (auto const& place : known)
    if (!band.points.contains(place)) diagnostics.add(child(pointer, place), "points", missing);
}

void check_bands(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& bands = scenario.operating_model.bands;
  std::vector<std::string> grades;
  for (auto const& item : scenario.workforce.posts) grades.push_back(item.second.grade);
  std::sort(grades.begin(), grades.end());
  grades.erase(std::unique(grades.begin(), grades.end()), grades.end());

  if (bands.empty() || bands.size() > most_bands)
    diagnostics.add("/operating_model/bands", fmt::format("1 to {} bands", most_bands),
                    std::to_string(bands.size()));
  std::map<int, std::string> of_rank;
  for (auto const& [name, band] : bands) {
    auto const at = child("/operating_model/bands", name);
    if (auto const [other, first] = of_rank.emplace(band.rank, name); !first)
      diagnostics.add(child(at, "rank"), "a rank of its own",
                      fmt::format("{}, as \"{}\"", band.rank, other->second));
    if (band.held_by.empty()) diagnostics.add(child(at, "held_by"), "at least one grade", "none");
    diagnostics.names(child(at, "held_by"), band.held_by, grades, "a grade that some post has");
    check_contact(child(at, "order_contact"), band.order_contact, diagnostics);
    check_contact(child(at, "release_contact"), band.release_contact, diagnostics);
    check_points(child(at, "points"), band, diagnostics);
  }
}

}  // namespace

void check_operating_model(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& model = scenario.operating_model;
  auto const bands = names_in(model.bands);
  check_first_match("/operating_model/routing", model.routing, diagnostics);
  check_conditions("/operating_model/routing", model.routing, scenario.profile, diagnostics, bands);
  check_first_match("/operating_model/banding", model.banding, diagnostics);
  check_conditions("/operating_model/banding", model.banding, scenario.profile, diagnostics);
  check_given_bands("/operating_model/banding", model.banding, bands, diagnostics);
  check_conditions("/operating_model/at_least", model.at_least, scenario.profile, diagnostics);
  check_given_bands("/operating_model/at_least", model.at_least, bands, diagnostics);
  check_match("/operating_model/allocation/woman_officer/when", model.allocation.woman_officer.when,
              scenario.profile, diagnostics);
  if (model.step_down.when)
    check_match("/operating_model/step_down/when", *model.step_down.when, scenario.profile, diagnostics,
                bands);
  check_conditions("/operating_model/consider", model.consider, scenario.profile, diagnostics);
  check_given_bands("/operating_model/consider", model.consider, bands, diagnostics);
  check_bands(scenario, diagnostics);
  if (model.induction.largest_size < model.induction.planned_size)
    diagnostics.add("/operating_model/induction/largest_size",
                    fmt::format("at least the planned {}", model.induction.planned_size),
                    std::to_string(model.induction.largest_size));
}

}  // namespace caseflow::scenario
