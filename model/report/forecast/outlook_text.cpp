// The coming inspection in words.

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/since_last.hpp"
#include "model/report/common/text.hpp"
#include "model/report/forecast/outlook.hpp"

namespace caseflow::report {
namespace {

constexpr double worth_a_word = 0.05;    ///< Ratings less likely than this are left to the JSON.
constexpr double worth_a_share = 0.005;  ///< Parts of the uncertainty less than this too.

/// "inadequate with 83 %, requires improvement with 17 %", the likeliest first.
std::string rated(ratings::Probabilities const& probabilities) {
  std::array<std::size_t, ratings::rating_count> order{0, 1, 2, 3};
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return probabilities[a] > probabilities[b]; });
  std::string text;
  for (auto const i : order) {
    if (!text.empty() && probabilities[i] < worth_a_word) break;
    text += fmt::format("{}{} with {}", text.empty() ? "" : ", ",
                        rating_in_words(static_cast<ratings::Rating>(i)), probability_text(probabilities[i]));
  }
  return text;
}

/// "; a rise of 9 points would make good as likely as not"; which questions need it, where several do.
std::string rise_text(quality::StandardOutlook const& standard, quality::Rise const& rise) {
  double const whole = std::ceil(rise.points);
  auto text = fmt::format("; a rise of {} point{}", rounded(whole), whole == 1 ? "" : "s");
  for (std::size_t i = 1; i < rise.questions.size(); ++i)
    text += fmt::format("{} {}", i > 1 ? (i + 1 == rise.questions.size() ? " and" : ",") : ", also in",
                        standard.questions[rise.questions[i]].about);
  return text + fmt::format("{} would make {} as likely as not", rise.questions.size() > 1 ? "," : "",
                            rating_in_words(rise.to));
}

/// "; last time 61 %, after pooling 59 %, after drift 59 %".
std::string last_time(quality::QuestionOutlook const& question) {
  if (!question.last) return "";
  return fmt::format("; last time {} %, after pooling {} %, after drift {} %", rounded(*question.last),
                     rounded(question.pooled), rounded(question.drifted));
}

std::string standard_text(quality::StandardOutlook const& standard) {
  auto text = fmt::format("{}: {}", standard.name, rated(standard.probability));
  auto const& binding = standard.questions[*standard.binding];
  if (!binding.percent) return text + "; no case could be drawn, so by what is believed of it.";
  text += fmt::format("; what binds is {} ({} % of cases, nine in ten {} %{})", binding.about,
                      rounded(binding.percent->p50), from_to(binding.percent->p5, binding.percent->p95),
                      last_time(binding));
  if (standard.rise) text += rise_text(standard, *standard.rise);
  return text + ".";
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
      {shares.sampling, "the cases that inspectors happen to draw, and how they judge them"},
      {shares.level, was_inspected ? "what the last inspection, a sample itself, leaves open"
                                   : "how good a service is that has not been inspected"},
      {shares.drift, "what changes between inspections though nothing that is simulated does"},
      {shares.weights, "how strongly practice moves judgements"},
      {shares.service, in_the_service},
      {shares.panel, "what the panel decides, and standards that are judged without cases"},
      {shares.together, "inspectors' cases, the last inspection, drift and judgement in combination"}};
  std::stable_sort(parts.begin(), parts.end(),
                   [](Part const& a, Part const& b) { return a.share > b.share; });
  std::string text;
  for (auto const& part : parts)
    if (part.share >= worth_a_share)
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", per_cent(part.share), part.words);
  return fmt::format("What the score's uncertainty is made of: {}.", text);
}

}  // namespace

std::string outlook_text(scenario::NextInspection const& inspection, quality::Outlook const& outlook,
                         std::string_view spread_by) {
  auto const shares = outlook.score_variance ? outlook.score_variance->shares() : std::nullopt;
  auto text = fmt::format("\nWhat inspectors would find on {}\n", sim::to_string(*inspection.date));
  text += wrapped(fmt::format("Overall: {}; score {} of 30, nine in ten {}.", rated(outlook.overall),
                              fixed(outlook.score.mean, 1), from_to(outlook.score.p5, outlook.score.p95)),
                  "  ");
  for (auto const& sentence : {overall_changes_text(outlook), since_last_text(outlook.steps)})
    if (!sentence.empty()) text += wrapped(sentence, "  ");
  for (auto const& standard : outlook.standards)
    if (standard.from_cases) text += wrapped(standard_text(standard), fmt::format("  {} ", standard.id));
  text += wrapped(fmt::format("From {} cases under supervision, {} of unpaid work "
                              "and {} releases. {}",
                              drawn(outlook.samples[0]), drawn(outlook.samples[1]), drawn(outlook.samples[2]),
                              shares ? uncertainty(*shares, inspection.last.has_value(), spread_by) : ""),
                  "  ");
  return text;
}

}  // namespace caseflow::report
