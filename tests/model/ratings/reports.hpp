#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "model/ratings/inspection.hpp"

// The rating tables as the reports print them, by hand. Nothing here is computed, so that it can disagree.

namespace caseflow::ratings::test {

inline constexpr Rating I = Rating::inadequate;
inline constexpr Rating RI = Rating::requires_improvement;
inline constexpr Rating G = Rating::good;
inline constexpr Rating O = Rating::outstanding;

/// No percentage: a qualitative key question.
inline constexpr int none = -1;

struct PrintedStandard {
  std::string_view id;
  Rating rating;
  std::vector<int> percent = {};  ///< Empty where the report prints the rating alone.
  Discretion discretion = Discretion::none;
  std::optional<Rating> without_discretion = {};
};

struct Report {
  std::string_view name;
  std::string_view framework;
  int case_supervision, unpaid_work, through_the_gate;
  std::vector<PrintedStandard> standards;
  int score;
  Rating overall;
};

inline std::vector<Report> const& reports() {
  constexpr auto raise = Discretion::raise;
  static std::vector<Report> const all{
      {"northumbria-2018",
       "2018",
       100,
       26,
       20,
       {{"1.1", RI},
        {"1.2", G},
        {"1.3", G},
        {"1.4", RI},
        {"2.1", RI, {81, 70, 54}},
        {"2.2", I, {74, 66, 45}},
        {"2.3", I, {75, 61, 41}},
        {"2.4", I, {65, 66, 38}},
        {"4.1", G, {69, 84, 76, 96}},
        {"4.2", RI, {90, 70, 55}}},
       10,
       RI},
      {"dorset-devon-cornwall-2019",
       "2018",
       100,
       28,
       16,
       {{"1.1", I},
        {"1.2", I},
        {"1.3", I},
        {"1.4", RI},
        {"2.1", RI, {52, 50, 53}},
        {"2.2", I, {53, 58, 34}},
        {"2.3", I, {66, 44, 30}},
        {"2.4", I, {55, 50, 24}},
        {"4.1", RI, {93, 75, 86, 61}},
        {"4.2", G, {81, 75, 69}}},
       5,
       I},
      {"bench-2019",
       "2018",
       130,
       50,
       38,
       {{"1.1", G},
        {"1.2", O},
        {"1.3", RI},
        {"1.4", RI},
        {"2.1", RI, {66, 60, 53}},
        {"2.2", I, {66, 67, 44}},
        {"2.3", I, {68, 54, 40}},
        {"2.4", RI, {66, 57, 49}, raise, I},
        {"4.1", RI, {54, 78, 50, 90}},
        {"4.2", I, {65, 50, 42}}},
       10,
       RI},
      {"norfolk-suffolk-2019",
       "2018",
       98,
       28,
       16,
       {{"1.1", RI},
        {"1.2", RI},
        {"1.3", G},
        {"1.4", G},
        {"2.1", I, {66, 57, 45}},
        {"2.2", I, {50, 60, 41}},
        {"2.3", I, {66, 44, 40}},
        {"2.4", I, {53, 70, 40}},
        {"4.1", O, {82, 75, 89, 81}, raise, G},
        {"4.2", RI, {75, 56, 63}}},
       10,
       RI},
      {"south-yorkshire-2020",
       "2019",
       100,
       35,
       24,
       {{"1.1", O},
        {"1.2", O},
        {"1.3", G},
        {"1.4", G},
        {"2.1", G, {63, 74, 67}, raise, RI},
        {"2.2", RI, {74, 74, 59}},
        {"2.3", RI, {76, 59, 60}},
        {"2.4", RI, {68, 72, 59}},
        {"4.1", G, {83, 74, none, 91}},
        {"4.2", O, {100, 90, 86}}},
       20,
       G},
      {"south-yorkshire-2019",
       "2018",
       100,
       35,
       24,
       {{"1.1", O},
        {"1.2", G},
        {"1.3", G},
        {"1.4", G},
        {"2.1", RI, {61, 55, 48}, raise, I},
        {"2.2", I, {59, 72, 46}},
        {"2.3", I, {58, 55, 45}},
        {"2.4", RI, {74, 75, 56}},
        {"4.1", G},
        {"4.2", RI, {87, 61, 39}, Discretion::raise_outside_rule, I}},
       14,
       RI},
  };
  return all;
}

/// A part of a sample is counted as the framework usually finds it.
inline int cases(Report const& report, SampleKind const& kind) {
  if (kind.name == "unpaid_work") return report.unpaid_work;
  if (kind.name == "through_the_gate") return report.through_the_gate;
  return (2 * report.case_supervision * kind.usual_cases + kind.usual_of) / (2 * kind.usual_of);
}

/// The report's table as findings, without its ratings where there are percentages.
inline Inspection inspection(Report const& report) {
  Inspection made{*framework(report.framework), {}, {}};
  for (std::size_t i = 0; i < report.standards.size(); ++i) {
    PrintedStandard const& printed_standard = report.standards[i];
    Findings findings;
    if (printed_standard.percent.empty()) findings.given = printed_standard.rating;
    for (std::size_t j = 0; j < printed_standard.percent.size(); ++j) {
      findings.figures.emplace_back();
      if (printed_standard.percent[j] == none) continue;
      auto const sample = made.framework.sample(made.framework.standards[i].key_questions[j].sample);
      findings.figures.back() =
          printed(printed_standard.percent[j], cases(report, made.framework.samples[*sample]));
    }
    findings.discretion = printed_standard.discretion;
    made.findings.push_back(findings);
  }
  return made;
}

inline Inspection inspection(std::string_view name) {
  for (Report const& report : reports()) {
    if (report.name == name) return inspection(report);
  }
  throw std::invalid_argument("no such report");
}

}  // namespace caseflow::ratings::test
