#include "model/report/forecast/answer.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "model/forecast/series.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/sparkline.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::report {
namespace {

using forecast::Forecast;

/// Whether the futures show more than chance and are enough for a probability.
bool is_supported(Forecast const& forecast, double probability) {
  return probability > 0 && probability < 1 &&
         static_cast<int>(forecast.replications.size()) >= few_replications && !forecast.draws.empty();
}

/// The first and the last months of a forecast: three, or fewer where there are fewer.
struct Ends {
  std::optional<sim::Spread> first{}, last{};
  std::string first_words, last_words;
  bool same;
};

std::optional<Ends> ends(Forecast const& forecast, std::string_view measure) {
  auto const series = forecast::find_series(forecast.catalogue, measure);
  if (!series) return std::nullopt;
  auto const& scenario = forecast.request.now;
  int const months = scenario.months, shown = std::min(3, months);
  auto const over = [&](int from) {
    return forecast::spread(forecast::measure_of(forecast.catalogue, *series).kind, forecast.replications,
                            *series, {from, from + shown});
  };
  Ends made{over(0), over(months - shown), months_text(scenario.start, 0, shown - 1),
            months_text(scenario.start, months - shown, months - 1), months <= shown};
  return made.first && made.last ? std::optional(made) : std::nullopt;
}

bool steady(double from, double to) {
  constexpr double least = 0.01;  // of it
  return std::abs(to - from) < least * std::abs(from);
}

std::string verb(double from, double to) { return to > from ? "rises" : "falls"; }

/// " (90 % range 2,636 to 2,791)"; "" of few replications.
std::string range_words(sim::Spread const& spread, double factor, std::string_view unit) {
  if (spread.replications < few_replications) return "";
  return fmt::format(" (90 % range {}{})", from_to(factor * spread.p5, factor * spread.p95), unit);
}

std::string caseload_sentence(Forecast const& forecast) {
  auto const its = ends(forecast, "caseload");
  if (!its) return "";
  if (its->same)
    return fmt::format("The caseload averages {} cases in {}{}.", rounded(its->last->mean), its->last_words,
                       range_words(*its->last, 1, ""));
  if (steady(its->first->mean, its->last->mean))
    return fmt::format("The caseload stays at about {} cases from {} to {}{}.", rounded(its->last->mean),
                       its->first_words, its->last_words, range_words(*its->last, 1, ""));
  return fmt::format("The caseload {} from {} cases in {} to {} in {}{}.",
                     verb(its->first->mean, its->last->mean), rounded(its->first->mean), its->first_words,
                     rounded(its->last->mean), its->last_words, range_words(*its->last, 1, ""));
}

std::string workload_sentence(Forecast const& forecast) {
  auto const its = ends(forecast, "workload_share");
  if (!its) return "";
  if (its->same)
    return fmt::format("Officers' workload is {} of available hours{}.", per_cent(its->last->mean),
                       range_words(*its->last, 100, " %"));
  if (steady(its->first->mean, its->last->mean))
    return fmt::format("Officers' workload stays at about {} of available hours{}.",
                       per_cent(its->last->mean), range_words(*its->last, 100, " %"));
  return fmt::format("Officers' workload {} from {} to {} of available hours{}.",
                     verb(its->first->mean, its->last->mean), per_cent(its->first->mean),
                     per_cent(its->last->mean), range_words(*its->last, 100, " %"));
}

ratings::Rating likeliest(ratings::Probabilities const& probabilities) {
  auto const top = std::max_element(probabilities.begin(), probabilities.end());
  return static_cast<ratings::Rating>(top - probabilities.begin());
}

std::string rating_sentence(Forecast const& forecast) {
  if (!forecast.ratings) return "";
  auto const& overall = forecast.ratings->overall;
  auto const rating = likeliest(overall);
  return fmt::format("An inspection on {} would most probably rate the service {} ({} likely).",
                     date_text(*forecast.request.now.inspection.date), rating_name(rating),
                     probability_text(overall[ratings::index(rating)]));
}

/// A grade whose work exceeds its hours in the last months.
std::string overload(Forecast const& forecast, int series) {
  int const months = forecast.request.now.months, shown = std::min(3, months);
  auto const last =
      forecast::spread(sim::MeasureKind::ratio, forecast.replications, series, {months - shown, months});
  if (!last || last->mean <= 1) return "";
  int above = 0, surely = 0;
  for (int month = 0; month < months; ++month) {
    auto const& its = forecast.summary.month(series, month);
    if (its && its->mean > 1) ++above;
    if (its && its->p5 > 1 && its->replications >= few_replications) ++surely;
  }
  auto const how_long = above == months ? "in every month" : fmt::format("in {} of {} months", above, months);
  return fmt::format("{}{} workload is above 100 % of available hours {} ({} in {}).",
                     surely == months ? "" : "On average, ",
                     with_spaces(forecast.catalogue.series()[static_cast<std::size_t>(series)].by.value),
                     how_long, per_cent(last->mean),
                     months_text(forecast.request.now.start, months - shown, months - 1));
}

void add_grades(Forecast const& forecast, std::vector<std::string>& all) {
  auto const& series = forecast.catalogue.series();
  for (std::size_t i = 0; i < series.size(); ++i) {
    int const number = static_cast<int>(i);
    if (series[i].by.dimension != "grade" ||
        forecast::measure_of(forecast.catalogue, number).name != "workload_share")
      continue;
    if (auto text = overload(forecast, number); !text.empty()) all.push_back(std::move(text));
  }
}

void add_ratings(Forecast const& forecast, std::vector<std::string>& all) {
  if (!forecast.ratings) return;
  std::vector<std::string> inadequate;
  quality::StandardOutlook const* nearest = nullptr;
  for (auto const& standard : forecast.ratings->standards) {
    double const probability = standard.probability[ratings::index(ratings::Rating::inadequate)];
    if (standard.from_cases && probability >= 0.5)
      inadequate.push_back(
          fmt::format("{} {} ({})", standard.id, standard.name, probability_text(probability)));
    if (standard.rise && (!nearest || standard.rise->points < nearest->rise->points)) nearest = &standard;
  }
  if (!inadequate.empty()) all.push_back(fmt::format("Probably Inadequate: {}.", listed(inadequate)));
  if (!nearest) return;
  std::vector<std::string> questions;
  for (auto const question : nearest->rise->questions)
    questions.push_back(fmt::format("'{}'", nearest->questions[question].about));
  double const points = std::ceil(nearest->rise->points);
  all.push_back(
      fmt::format("Nearest improvement: if {} in {} {} were sufficient in {} percentage {} more of cases, {} "
                  "would be an even chance.",
                  listed(questions), nearest->id, nearest->name, rounded(points),
                  points == 1 ? "point" : "points", rating_name(nearest->rise->to)));
}

/// "at least 75 % by 31 Mar 2020".
std::string aim_words(Forecast const& forecast, scenario::Target const& target) {
  auto const series = forecast::find_series(forecast.catalogue, target.measure);
  auto const& unit = forecast::measure_of(forecast.catalogue, series.value()).unit;
  return fmt::format(
      "{} {} by {}", target.aim == scenario::Aim::at_least ? "at least" : "at most",
      unit == "share" ? plain_per_cent(target.value) : fmt::format("{} {}", plain(target.value), unit),
      date_text(target.by));
}

/// A target that more futures miss than meet.
std::string at_risk(Forecast const& forecast, forecast::JudgedTarget const& judged) {
  auto const name = capitalised(with_spaces(judged.name)), aim = aim_words(forecast, judged.target);
  double const met = *judged.probability_met;
  if (is_supported(forecast, met))
    return fmt::format("{} may miss its target of {}: the chance of meeting it is {}.", name, aim,
                       probability_text(met));
  return fmt::format("{} meets its target of {} {}{}.", name, aim, how_likely(forecast, met),
                     forecast.draws.empty() ? ", all with the inputs as stated" : "");
}

}  // namespace

std::vector<std::string> answer(Forecast const& forecast) {
  std::vector<std::string> all{caseload_sentence(forecast), workload_sentence(forecast),
                               rating_sentence(forecast)};
  std::erase(all, "");
  return all;
}

std::vector<std::string> to_watch(Forecast const& forecast) {
  std::vector<std::string> all;
  add_grades(forecast, all);
  for (auto const& judged : forecast.targets)
    if (judged.probability_met && *judged.probability_met < 0.5) all.push_back(at_risk(forecast, judged));
  add_ratings(forecast, all);
  return all;
}

std::string months_at_a_glance(Forecast const& forecast) {
  constexpr std::array<std::string_view, 5> shown{"caseload", "caseload_per_officer", "workload_share",
                                                  "vacancies_fte", "breaches"};
  int const months = forecast.request.now.months;
  if (months < 3) return "";
  Rows rows;
  for (auto const name : shown) {
    auto const series = forecast::find_series(forecast.catalogue, name);
    if (!series) continue;
    auto const& measure = forecast::measure_of(forecast.catalogue, *series);
    double const factor = measure.unit == "share" ? 100 : 1;
    std::vector<std::optional<double>> means;
    double low = INFINITY, high = -INFINITY;
    for (int month = 0; month < months; ++month) {
      auto const& its = forecast.summary.month(*series, month);
      means.push_back(its ? std::optional(factor * its->mean) : std::nullopt);
      if (its) low = std::min(low, *means.back()), high = std::max(high, *means.back());
    }
    if (low > high) continue;
    rows.push_back({label(measure), sparkline(means), from_to(low, high, high < 10 ? 1 : 0)});
  }
  if (rows.empty()) return "";
  return fmt::format("\nMonth by month, {}, each from its lowest to its highest month\n",
                     months_text(forecast.request.now.start, 0, months - 1)) +
         table(std::move(rows), columns_of_words(3));
}

std::string target_words(Forecast const& forecast, forecast::JudgedTarget const& judged) {
  return fmt::format("{} of {}", with_spaces(judged.name), aim_words(forecast, judged.target));
}

std::string how_likely(Forecast const& forecast, double probability) {
  if (is_supported(forecast, probability)) return likelihood(probability);
  auto const count = static_cast<double>(forecast.replications.size());
  return fmt::format("in {} of {} simulated futures",
                     probability > 0 ? rounded(probability * count) : std::string("none"), rounded(count));
}

}  // namespace caseflow::report
