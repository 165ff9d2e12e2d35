// The coming inspection in words.

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "model/report/common/dates.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/since_last.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/forecast/outlook.hpp"

namespace caseflow::report {
namespace {

constexpr double worth_a_share = 0.005;  ///< Parts of the uncertainty less than this are left to the JSON.

/// A table of the chances of each rating, of the service and by standard.
std::string chances(quality::Outlook const& outlook) {
  constexpr std::array shape{Column{},
                             Column{},
                             Column{.align = Align::right, .width = 10},
                             Column{.align = Align::right, .width = 11},
                             Column{.align = Align::right, .width = 6},
                             Column{.align = Align::right, .width = 11}};
  Rows rows{{"", "", "", "Requires", "", ""},
            {"", "Chance of each rating", "Inadequate", "improvement", "Good", "Outstanding"}};
  auto const add = [&](std::string_view id, std::string_view name, ratings::Probabilities const& of) {
    Row row{std::string(id), std::string(name)};
    for (double const probability : of) row.push_back(probability_cell(probability));
    rows.push_back(std::move(row));
  };
  for (auto const& standard : outlook.standards)
    if (standard.from_cases) add(standard.id, standard.name, standard.probability);
  add("", "Overall", outlook.overall);
  return table(std::move(rows), shape);
}

/// "+6: Good", with an asterisk where further key questions need so many too.
std::string to_next(std::optional<quality::Rise> const& rise) {
  if (!rise) return "";
  return fmt::format("+{}{}: {}", rounded(std::ceil(rise->points)), rise->questions.size() > 1 ? "*" : "",
                     rating_name(rise->to));
}

/// "2.2 in engaging the service user": the further key questions.
std::string needed_too(quality::StandardOutlook const& standard) {
  std::vector<std::string> also;
  if (standard.rise)
    for (std::size_t i = 1; i < standard.rise->questions.size(); ++i)
      also.emplace_back(standard.questions[standard.rise->questions[i]].about);
  return also.empty() ? "" : fmt::format("{} in {}", standard.id, listed(also));
}

/// The lowest key question of each standard: what it was, is expected to be, and what the next rating needs.
std::string held_back(quality::Outlook const& outlook) {
  constexpr std::array shape{Column{},
                             Column{.wraps = true},
                             Column{.align = Align::right, .width = 4},
                             Column{.align = Align::right, .width = 8},
                             Column{.align = Align::right, .width = 10},
                             Column{}};
  Rows rows{{"", "", "last", "", "", "to the next"}, {"", "", "time", "forecast", "90 % range", "rating"}};
  std::vector<std::string> also;
  bool assumed = false;
  for (auto const& standard : outlook.standards) {
    if (!standard.from_cases) continue;
    auto const& limit = standard.questions[*standard.binding];
    auto const& its = limit.percent;
    assumed = assumed || !its;
    rows.push_back({std::string(standard.id), fmt::format("{}: {}", standard.name, limit.about),
                    limit.last ? rounded(*limit.last) : "–", its ? rounded(its->p50) : "–",
                    its ? from_to(its->p5, its->p95) : "–", to_next(standard.rise)});
    if (auto words = needed_too(standard); !words.empty()) also.push_back(std::move(words));
  }
  auto text = "\nWhat holds each standard back: its lowest key question (% of cases sufficient)\n" +
              table(std::move(rows), shape) +
              wrapped("To the next rating: percentage points more for an even chance of it.", "  ");
  if (!also.empty()) text += wrapped(fmt::format("* As many more too: {}.", fmt::join(also, "; ")), "  ");
  if (assumed) text += wrapped("–: no case to judge by; what is assumed decides.", "  ");
  return text;
}

/// "31 of 480".
std::string drawn(quality::Outlook::Size const& sample) {
  return fmt::format("{} of {}", rounded(sample.drawn), rounded(sample.eligible));
}

/// What the uncertainty of the score is made of, the largest first.
std::string uncertainty(quality::VarianceComponents const& shares, bool was_inspected,
                        std::string_view spread_by) {
  struct Part {
    double share;
    std::string_view words;
  };
  auto const in_the_service = fmt::format("{} in the service", spread_by);
  std::vector<Part> parts{
      {shares.sampling, "which cases inspectors draw and how they judge them"},
      {shares.level, was_inspected ? "sampling at the last inspection"
                                   : "the quality of a service that has not been inspected"},
      {shares.drift, "change between inspections that the model does not explain"},
      {shares.weights, "how strongly practice moves judgements"},
      {shares.service, in_the_service},
      {shares.panel, "the panel's decisions and standards judged without cases"},
      {shares.together, "several of these together"}};
  std::stable_sort(parts.begin(), parts.end(),
                   [](Part const& a, Part const& b) { return a.share > b.share; });
  std::string text;
  for (auto const& part : parts)
    if (part.share >= worth_a_share)
      text += fmt::format("{}{} ({})", text.empty() ? "" : "; ", part.words, per_cent(part.share));
  return fmt::format("Uncertainty in the score comes from {}.", text);
}

/// "Score 10.6 of 30 points (90 % range 7 to 15)."
std::string score_text(quality::Outlook const& outlook) {
  return fmt::format("Score: {} of 30 points (90 % range {}).", fixed(outlook.score.mean, 1),
                     from_to(outlook.score.p5, outlook.score.p95));
}

}  // namespace

std::string outlook_text(scenario::NextInspection const& inspection, quality::Outlook const& outlook,
                         std::string_view spread_by) {
  auto const shares = outlook.score_variance ? outlook.score_variance->shares() : std::nullopt;
  auto text = fmt::format("\nRatings at an inspection on {}\n", date_text(*inspection.date));
  text += chances(outlook);
  for (auto const& sentence : {score_text(outlook), overall_changes_text(outlook)})
    if (!sentence.empty()) text += wrapped(sentence, "  ");
  text += held_back(outlook);
  text += "\nHow the ratings are made up\n";
  auto const& samples = outlook.samples;
  auto const sampled = fmt::format(
      "Inspectors would look at {} eligible supervision cases, {} unpaid work cases and {} releases.",
      drawn(samples[0]), drawn(samples[1]), drawn(samples[2]));
  for (auto const& sentence : {sampled, since_last_text(outlook.steps),
                               shares ? uncertainty(*shares, inspection.last.has_value(), spread_by) : ""})
    if (!sentence.empty()) text += wrapped(sentence, "  ");
  return text;
}

}  // namespace caseflow::report
