#include "model/forecast/outlook.hpp"

#include <algorithm>
#include <array>

#include "model/forecast/series.hpp"
#include "model/ratings/framework.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {
namespace {

using ratings::at_least, ratings::Rating;

constexpr std::string_view sufficient = "sufficient_share", improving = chance_measures[0],
                           good = chance_measures[1], outstanding = chance_measures[2];

/// Key questions and standards of all frameworks.
std::vector<std::string> key_questions() {
  std::vector<std::string> names;
  for (auto const& framework : ratings::frameworks())
    for (auto const& standard : framework.standards)
      for (auto const& question : standard.key_questions) {
        auto name = ratings::unique_name(standard, question);
        bool const known = std::find(names.begin(), names.end(), name) != names.end();
        if (!question.qualitative() && !known) names.push_back(std::move(name));
      }
  return names;
}

std::vector<std::string> standards() {
  std::vector<std::string> names;
  for (auto const& standard : ratings::frameworks().front().standards) names.emplace_back(standard.id);
  return names;
}

/// Writes one replication's values into its observations.
class ObservationWriter {
 public:
  ObservationWriter(sim::Catalogue const& catalogue, sim::Observations& observations, int month)
      : catalogue_(catalogue), observations_(observations), month_(month) {}

  void add(std::string_view measure, double value, std::string_view dimension = "",
           std::string_view of = "") {
    auto const series = find_series(catalogue_, measure, dimension, of);
    SIM_EXPECTS(series.has_value());
    observations_.add(*series, month_, value, 1);
  }

 private:
  sim::Catalogue const& catalogue_;
  sim::Observations& observations_;
  int month_;
};

}  // namespace

void declare_ratings(sim::Catalogue& catalogue) {
  using sim::MeasureKind;
  catalogue.declare({std::string(score_measure), "points",
                     "What the ten standards score at the coming inspection, of 30.", MeasureKind::ratio,
                     "Inspection score, of 30"});
  catalogue.declare({std::string(sufficient), "share",
                     "Cases that inspectors find sufficient; in total the mean of the key questions.",
                     MeasureKind::ratio, "Cases that inspectors find sufficient", true});
  catalogue.declare_by(sufficient, "key_question", key_questions());
  catalogue.declare({std::string(improving), "share",
                     "Probability that the service, or a standard, is not rated inadequate.",
                     MeasureKind::ratio, "Requires improvement or better", true});
  catalogue.declare_by(improving, "standard", standards());
  catalogue.declare({std::string(good), "share",
                     "Probability that the service, or a standard, is rated good or outstanding.",
                     MeasureKind::ratio, "Good or better", true});
  catalogue.declare_by(good, "standard", standards());
  catalogue.declare({std::string(outstanding), "share",
                     "Probability that the service, or a standard, is rated outstanding.", MeasureKind::ratio,
                     "Outstanding", true});
  catalogue.declare_by(outstanding, "standard", standards());
}

bool is_of_ratings(std::string_view measure) {
  constexpr std::array all{score_measure, sufficient, improving, good, outstanding};
  return std::find(all.begin(), all.end(), measure) != all.end();
}

std::optional<quality::Outlook> inspected(ForecastRequest const& request, std::uint64_t seed,
                                          sim::Catalogue const& catalogue,
                                          std::vector<quality::History> const& histories,
                                          std::vector<sim::Observations>& all_observations) {
  auto const& inspection = request.now.inspection;
  if (!inspection.date) return std::nullopt;
  SIM_EXPECTS(histories.size() == all_observations.size());
  auto found = quality::outlook(inspection, request.now.judgement, histories, seed);
  int const month = month_index(*inspection.date, request.now.start);
  for (std::size_t i = 0; i < all_observations.size(); ++i) {
    auto const& history = found.histories[i];
    ObservationWriter entry(catalogue, all_observations[i], month);
    entry.add(score_measure, history.score);
    entry.add(improving, at_least(history.overall, Rating::requires_improvement));
    entry.add(good, at_least(history.overall, Rating::good));
    entry.add(outstanding, at_least(history.overall, Rating::outstanding));
    std::size_t at = 0;
    double sum = 0;
    int known = 0;
    for (std::size_t j = 0; j < found.standards.size(); ++j) {
      auto const& standard = found.standards[j];
      entry.add(improving, at_least(history.standards[j], Rating::requires_improvement), "standard",
                standard.id);
      entry.add(good, at_least(history.standards[j], Rating::good), "standard", standard.id);
      entry.add(outstanding, at_least(history.standards[j], Rating::outstanding), "standard", standard.id);
      for (auto const& question : standard.questions)
        if (auto const percent = history.percent[at++]) {
          entry.add(sufficient, *percent / 100, "key_question", question.name);
          sum += *percent / 100;
          ++known;
        }
    }
    if (known > 0) entry.add(sufficient, sum / known);
  }
  return found;
}

}  // namespace caseflow::forecast
