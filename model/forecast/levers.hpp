#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/forecast/difference.hpp"
#include "model/forecast/request.hpp"
#include "model/quality/outlook.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/question/layers.hpp"

namespace caseflow::forecast {

/// A request in which a manager has moved one lever on the start date.
struct LeverRequest {
  std::string name, about;
  ForecastRequest request;
  std::vector<scenario::Setting>
      settings{};  ///< What makes the same of the scenario: each number that moves.
};

/// A lever that cannot be tried in this scenario.
struct LeverLeftOut {
  std::string about;
  std::optional<scenario::Diagnostic>
      problem{};                  ///< What the lever would break; nothing if nothing can move.
  std::optional<double> value{};  ///< The value that the problem is about, if it is a number.
};

struct LeverRequests {
  std::vector<LeverRequest> requests;
  std::vector<LeverLeftOut> left_out;
};

/// A request for each of the scenario's levers that finds something to move and leaves a scenario that can be
/// run.
LeverRequests lever_requests(ForecastRequest const& request);

/// What a lever acts on.
enum class LeverKind : std::uint8_t {
  staff,     ///< Who is there: posts, people in them, absence, leaving, recruitment, moves of cases.
  practice,  ///< What officers are used to do: training, oversight, audits.
  other
};

/// The kind of a lever that moves these numbers; staff where it moves several kinds.
LeverKind kind_of(std::vector<scenario::Setting> const& settings);

/// What one lever does at the coming inspection, replication by replication. Verdicts rest on p-values that
/// are corrected over the whole table (Holm).
struct LeverEffect {
  std::string name, about;
  LeverKind kind;
  Difference score;    ///< Points.
  Difference overall;  ///< Probability of the service's next rating or a better one.
  std::vector<std::optional<Difference>> standards;  ///< The same, by standard; nothing where none is higher.
};

/// The levers of a scenario beside the scenario as it is, the one that lifts the score most first.
struct LeverTable {
  ForecastRequest request;
  std::uint64_t seed = 0;
  quality::Outlook as_it_is;
  std::vector<std::optional<ratings::Rating>> next;  ///< By standard: the rating above the likeliest.
  std::optional<ratings::Rating> next_overall;       ///< Nothing where the highest is the likeliest.
  std::vector<LeverEffect> effects;
  std::vector<LeverLeftOut> left_out;
  std::vector<std::string> notes;  ///< The caller's to the reader, in words: see `Forecast::notes`.
};

/// Expects outlooks with equally many histories, one for each request of the levers.
LeverTable lever_table(ForecastRequest const& request, std::uint64_t seed, quality::Outlook as_it_is,
                       LeverRequests const& levers, std::vector<quality::Outlook> const& outlooks,
                       std::vector<std::string> notes);

}  // namespace caseflow::forecast
