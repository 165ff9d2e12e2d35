#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/quality/judging.hpp"
#include "model/quality/panel.hpp"
#include "model/quality/variance.hpp"
#include "model/ratings/framework.hpp"
#include "model/ratings/rating.hpp"
#include "sim/interval.hpp"

namespace caseflow::quality {

/// One key question at the coming inspection.
struct QuestionOutlook {
  std::string_view id, about;
  std::string name{};            ///< Unique among frameworks.
  std::optional<double> last{};  ///< Per cent at the last inspection, where it asked the same.
  /// Per cent, means over what is believed: the last figure drawn towards those of all services, which
  /// judgements are anchored to; and what of that drift leaves at the next inspection, if nothing else
  /// changes.
  double pooled = 0, drifted = 0;
  std::optional<sim::Spread> percent{};  ///< As inspectors would print it; nothing where no case was asked.
  double cases = 0;                      ///< Mean number judged for it.
  ratings::Probabilities bands{};        ///< Of being in each band; all 0 where no case was asked.
  double binds_share = 0;                ///< Of inspections in which it is the lowest of its standard.
  std::optional<VarianceComponents> variance{};
};

/// How far a standard is from its next rating: so many percentage points more of whichever key question is
/// the lowest would give an even chance of it, without the panel's discretion.
struct Rise {
  ratings::Rating to;                  ///< The lowest with less than an even chance of being reached.
  double points;                       ///< More than 0.
  std::vector<std::size_t> questions;  ///< Among the standard's, short in the median; the limiting one first.
};

/// One standard at the coming inspection.
struct StandardOutlook {
  std::string_view id, name;
  ratings::Probabilities probability{};
  bool from_cases = false;
  double raised_share = 0;                   ///< Of inspections in which the panel raises it.
  std::vector<QuestionOutlook> questions{};  ///< Those answered from cases.
  std::optional<std::size_t>
      binding{};               ///< The question that is the lowest most often; nothing without cases.
  std::optional<Rise> rise{};  ///< Nothing where the highest has an even chance or more, or without cases.
};

/// From the last inspection to the forecast: means of the same key questions, those that were asked then and
/// now, per cent.
struct Steps {
  double last = 0, pooled = 0, drifted = 0, forecast = 0;
};

/// What one replication adds, to be compared with the same replication of another scenario.
struct HistoryOutlook {
  std::vector<std::optional<double>> percent;  ///< Mean, by key question in the order of the standards.
  /// Shares of its inspections with each band, by key question; with no case to judge an inspection has none.
  std::vector<ratings::Probabilities> bands;
  std::vector<ratings::Probabilities> standards;
  ratings::Probabilities overall{};
  double score = 0;
};

/// What inspectors would find.
struct Outlook {
  std::vector<StandardOutlook> standards;  ///< In the framework's order.
  ratings::Probabilities overall{};
  std::optional<ratings::Rating> last_overall{};  ///< Of the last inspection.
  std::optional<Steps> steps{};                   ///< Nothing where no key question was asked then.
  sim::Spread score{};
  std::optional<VarianceComponents> score_variance{};
  struct Size {
    double eligible = 0, drawn = 0;  ///< Means.
  };
  std::array<Size, core::sample_count> samples{};
  std::vector<HistoryOutlook> histories;

  /// Probability that the service's rating is another than at the last inspection; nothing without one.
  std::optional<double> overall_changes() const {
    return last_overall ? std::optional(1 - overall[ratings::index(*last_overall)]) : std::nullopt;
  }
};

/// The inspection of each history, and what follows. Expects at least one history, and an inspection that has
/// been checked. The same replication uses the same random numbers, whatever the scenario.
Outlook outlook(scenario::NextInspection const& inspection, scenario::Judgement const& judgement,
                std::span<History const> histories, std::uint64_t seed, Draws draws = {});

}  // namespace caseflow::quality
