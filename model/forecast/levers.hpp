#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/forecast/difference.hpp"
#include "model/forecast/question.hpp"
#include "model/quality/outlook.hpp"
#include "model/scenario/json.hpp"
#include "model/scenario/layers.hpp"

namespace caseflow::forecast {

/// A question in which a manager has moved one lever on the start date.
struct LeverQuestion {
  std::string name, about;
  Question question;
  std::vector<scenario::Setting>
      settings{};  ///< What makes the same of the scenario: each number that moves.
};

/// One question for each lever that finds something to move in the scenario and leaves it one that can be
/// run; what is left out is told in `notes`.
std::vector<LeverQuestion> lever_questions(Question const& question, std::vector<std::string>& notes);

/// What one lever does at the coming inspection, replication by replication. Verdicts rest on p-values that
/// are corrected over the whole table (Holm).
struct LeverEffect {
  std::string name, about;
  Difference score;    ///< Points.
  Difference overall;  ///< Probability of the service's next rating or a better one.
  std::vector<std::optional<Difference>> standards;  ///< The same, by standard; nothing where none is higher.
};

/// The levers of a scenario beside the scenario as it is, the one that lifts the score most first.
struct LeverTable {
  Question question;
  std::uint64_t seed = 0;
  quality::Outlook as_it_is;
  std::vector<std::optional<ratings::Rating>> next;  ///< By standard: the rating above the likeliest.
  std::optional<ratings::Rating> next_overall;       ///< Nothing where the highest is as likely as not.
  std::vector<LeverEffect> effects;
  std::vector<std::string> notes;
};

/// Expects outlooks with equally many histories, one for each lever.
LeverTable lever_table(Question const& question, std::uint64_t seed, quality::Outlook as_it_is,
                       std::vector<LeverQuestion> const& levers,
                       std::vector<quality::Outlook> const& outlooks, std::vector<std::string> notes);

/// The table as `caseflow.levers/1`, ended by a newline.
std::string json_text(LeverTable const& table);

/// For a terminal of 100 columns, for a manager.
std::string levers_text(LeverTable const& table);

}  // namespace caseflow::forecast
