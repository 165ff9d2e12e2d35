#include "model/forecast/rating_measures.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "model/ratings/framework.hpp"

namespace caseflow::forecast {
namespace {

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

}  // namespace

void declare_ratings(sim::Catalogue& catalogue) {
  using sim::MeasureKind;
  catalogue.declare(
      {std::string(score_measure), "points",
       "Points of the ten standards at the coming inspection, of 30: the mean of the inspections drawn in a "
       "simulated future.",
       MeasureKind::ratio, "Inspection score (of 30 points)"});
  catalogue.declare({std::string(sufficient_measure), "share",
                     "Cases that inspectors find sufficient; in total the mean of the key questions.",
                     MeasureKind::ratio, "Cases that inspectors find sufficient", true});
  catalogue.declare_by(sufficient_measure, "key_question", key_questions());
  catalogue.declare({std::string(improving_measure), "share",
                     "Probability that the service, or a standard, is not rated inadequate.",
                     MeasureKind::ratio, "Requires improvement or better", true});
  catalogue.declare_by(improving_measure, "standard", standards());
  catalogue.declare({std::string(good_measure), "share",
                     "Probability that the service, or a standard, is rated good or outstanding.",
                     MeasureKind::ratio, "Good or better", true});
  catalogue.declare_by(good_measure, "standard", standards());
  catalogue.declare({std::string(outstanding_measure), "share",
                     "Probability that the service, or a standard, is rated outstanding.", MeasureKind::ratio,
                     "Outstanding", true});
  catalogue.declare_by(outstanding_measure, "standard", standards());
  catalogue.declare({std::string(overall_changes_measure), "share",
                     "Probability that the service's rating differs from that of its last inspection.",
                     MeasureKind::ratio, "Different overall rating from last time", true});
}

bool is_of_ratings(std::string_view measure) {
  constexpr std::array all{score_measure, sufficient_measure,  improving_measure,
                           good_measure,  outstanding_measure, overall_changes_measure};
  return std::find(all.begin(), all.end(), measure) != all.end();
}

}  // namespace caseflow::forecast
