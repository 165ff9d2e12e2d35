#include "model/forecast/outlook.hpp"

#include "model/forecast/rating_measures.hpp"
#include "model/forecast/series.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {
namespace {

using ratings::at_least, ratings::Rating;

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
    entry.add(improving_measure, at_least(history.overall, Rating::requires_improvement));
    entry.add(good_measure, at_least(history.overall, Rating::good));
    entry.add(outstanding_measure, at_least(history.overall, Rating::outstanding));
    if (found.last_overall)
      entry.add(overall_changes_measure, 1 - history.overall[ratings::index(*found.last_overall)]);
    std::size_t at = 0;
    double sum = 0;
    int known = 0;
    for (std::size_t j = 0; j < found.standards.size(); ++j) {
      auto const& standard = found.standards[j];
      entry.add(improving_measure, at_least(history.standards[j], Rating::requires_improvement), "standard",
                standard.id);
      entry.add(good_measure, at_least(history.standards[j], Rating::good), "standard", standard.id);
      entry.add(outstanding_measure, at_least(history.standards[j], Rating::outstanding), "standard",
                standard.id);
      for (auto const& question : standard.questions)
        if (auto const percent = history.percent[at++]) {
          entry.add(sufficient_measure, *percent / 100, "key_question", question.name);
          sum += *percent / 100;
          ++known;
        }
    }
    if (known > 0) entry.add(sufficient_measure, sum / known);
  }
  return found;
}

}  // namespace caseflow::forecast
