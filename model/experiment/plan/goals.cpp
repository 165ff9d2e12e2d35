#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "model/experiment/plan/question_parts.hpp"
#include "model/forecast/measure_hints.hpp"
#include "model/forecast/rating_measures.hpp"
#include "model/ratings/framework.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::experiment {
namespace {

using scenario::child, scenario::in_quotes;

/// "2019-10" as the first day of the month.
std::optional<sim::Date> month_named(std::string const& text) {
  if (text.size() != 7) return std::nullopt;
  return sim::parse_date(text + "-01");
}

/// One goal of the document.
class GoalReader {
 public:
  GoalReader(QuestionParts& parts, std::string const& name, GoalForm const& form)
      : parts_(parts), form_(form), at_(child("/goals", name)), problems_before_(parts.problems.size()) {
    goal_.name = name;
    goal_.probability = form.probability;
  }

  std::optional<Goal> read() {
    if (!(form_.probability > 0 && form_.probability < 1))
      problem("probability", "more than 0 and less than 1", scenario::print(form_.probability),
              "no simulation shows that something is certain: 0.95, say");
    if (form_.measure.has_value() == form_.rating_at_least.has_value())
      problem("", "\"measure\" with a limit, or \"rating_at_least\"", form_.measure ? "both" : "neither");
    else if (form_.measure)
      measure();
    else
      rating();
    if (parts_.problems.size() != problems_before_) return std::nullopt;
    return goal_;
  }

 private:
  void measure() {
    limit();
    months();
    if (form_.standard) problem("standard", "nothing beside a measure", in_quotes(*form_.standard));
    auto const& text = *form_.measure;
    goal_.measure = text;
    auto const slash = text.find('/');
    auto const name = text.substr(0, slash);
    auto const& measures = parts_.catalogue.measures();
    auto const found = std::find_if(measures.begin(), measures.end(),
                                    [&](sim::Measure const& it) { return it.name == name; });
    if (found == measures.end())
      return problem("measure", "a measure of the forecast", in_quotes(name),
                     forecast::hint_for_measure(name, forecast::measure_names()));
    if (forecast::is_of_ratings(name))
      return problem("measure", "a measure that a single simulated future has", in_quotes(name),
                     "write \"rating_at_least\", with \"standard\" for one of them");
    goal_.kind = found->kind;
    if (found->part && (goal_.limit < 0 || goal_.limit > 1))
      problem(goal_.at_most ? "at_most" : "at_least", "a share, 0 to 1", scenario::print(goal_.limit),
              goal_.limit > 1 && goal_.limit <= 100
                  ? fmt::format("for per cent write {}", scenario::print(goal_.limit / 100))
                  : "");
    part(name, slash == std::string::npos ? "" : text.substr(slash + 1));
  }

  /// The breakdown, "grade=PO", or "".
  void part(std::string const& measure, std::string const& text) {
    auto const equals = text.find('=');
    auto const dimension = text.substr(0, equals);
    auto const value = equals == std::string::npos ? "" : text.substr(equals + 1);
    if (auto const series = forecast::find_series(parts_.catalogue, measure, dimension, value)) {
      goal_.series = *series;
      return;
    }
    std::vector<std::string> values;
    for (auto const& series : parts_.catalogue.series()) {
      if (parts_.catalogue.measures()[static_cast<std::size_t>(series.measure)].name != measure) continue;
      auto const& by = series.by;
      if (by.dimension == dimension) values.push_back(by.value);
    }
    if (values.empty())
      problem("measure", fmt::format("a way in which {} is split, as in grade=PO", measure), in_quotes(text),
              forecast::hint_for_part(text, measure, parts_.catalogue));
    else
      problem("measure", fmt::format("a part of {} by {}", measure, dimension), in_quotes(value),
              forecast::hint_for_part(text, measure, parts_.catalogue));
  }

  void limit() {
    if (form_.at_most.has_value() == form_.at_least.has_value())
      return problem("", "one limit: \"at_most\" or \"at_least\"", form_.at_most ? "both" : "neither");
    goal_.at_most = form_.at_most.has_value();
    goal_.limit = goal_.at_most ? *form_.at_most : *form_.at_least;
  }

  void months() {
    int const all = parts_.request.now.months;
    goal_.months = {0, all};
    if (form_.month && (form_.every_month_from || form_.every_month_until))
      return problem("month", "a month, or \"every_month_from\"", "both");
    if (form_.month) {
      int const month = index("month", *form_.month);
      goal_.months = {month, month + 1};
    }
    goal_.every_month = form_.every_month_from || form_.every_month_until;
    if (form_.every_month_from) goal_.months.first = index("every_month_from", *form_.every_month_from);
    if (form_.every_month_until) goal_.months.end = index("every_month_until", *form_.every_month_until) + 1;
    if (goal_.months.first >= goal_.months.end)
      problem("every_month_until", "no earlier than \"every_month_from\"",
              in_quotes(*form_.every_month_until));
  }

  /// The month of the forecast, from 0; 0 where it is none.
  int index(char const* key, std::string const& text) {
    auto const& now = parts_.request.now;
    auto const date = month_named(text);
    int const found = date ? forecast::month_index(*date, now.start) : -1;
    if (found >= 0 && found < now.months) return found;
    std::chrono::year_month_day const start{now.start};
    auto const last =
        sim::to_string(sim::Date{(start.year() / start.month() + std::chrono::months{now.months - 1}) / 1});
    problem(key, date ? "a month of the forecast" : "a month, yyyy-mm", in_quotes(text),
            fmt::format("it goes from {} to {}", sim::to_string(now.start).substr(0, 7), last.substr(0, 7)));
    return 0;
  }

  void rating() {
    goal_.series = -1;
    goal_.rating = form_.rating_at_least;
    for (auto const& [key, given] :
         {std::pair("at_most", form_.at_most.has_value()), std::pair("at_least", form_.at_least.has_value()),
          std::pair("month", form_.month.has_value()),
          std::pair("every_month_from", form_.every_month_from.has_value()),
          std::pair("every_month_until", form_.every_month_until.has_value())})
      if (given)
        problem(key, "nothing beside a rating", "a value", "the rating is that of the inspection's date");
    auto const& inspection = parts_.request.now.inspection;
    if (!inspection.date)
      return problem("rating_at_least", "a scenario with a coming inspection", "one without",
                     "give it a date: --set /inspection/date=2020-05-01");
    if (!form_.standard) return;
    auto const framework = ratings::framework(inspection.framework);
    goal_.standard = framework ? framework->standard(*form_.standard) : std::nullopt;
    if (goal_.standard) return;
    std::vector<std::string> known;
    if (framework)
      for (auto const& standard : framework->standards) known.emplace_back(standard.id);
    problem("standard", "a standard by its number", in_quotes(*form_.standard),
            scenario::hint_for(*form_.standard, known));
  }

  void problem(char const* key, std::string expected, std::string got, std::string hint = "") {
    parts_.problem(std::string_view(key).empty() ? at_ : child(at_, key), std::move(expected), std::move(got),
                   std::move(hint));
  }

  QuestionParts& parts_;
  GoalForm const& form_;
  std::string at_;
  std::size_t problems_before_;
  Goal goal_;
};

/// Limits of one measure in the same months that no value keeps both of.
void refuse_contradictions(QuestionParts& parts, std::vector<Goal> const& goals) {
  for (auto const& one : goals)
    for (auto const& other : goals)
      if (!one.rating && !other.rating && one.series == other.series && one.at_most && !other.at_most &&
          one.limit < other.limit && one.every_month == other.every_month &&
          one.months.first < other.months.end && other.months.first < one.months.end &&
          one.probability + other.probability > 1)
        parts.problem(child(child("/goals", one.name), "at_most"),
                      fmt::format("{} or more, as {} asks for at least so much of the same measure",
                                  scenario::print(other.limit), child("/goals", other.name)),
                      scenario::print(one.limit));
}

}  // namespace

std::vector<Goal> goals(QuestionParts& parts, std::map<std::string, GoalForm> const& forms) {
  if (forms.empty()) parts.problem("/goals", "at least one goal", "none");
  std::vector<Goal> made;
  for (auto const& [name, form] : forms)
    if (auto goal = GoalReader(parts, name, form).read()) made.push_back(std::move(*goal));
  refuse_contradictions(parts, made);
  return made;
}

}  // namespace caseflow::experiment
