#include "model/report/common/since_last.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/report/common/figures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::report {

std::string since_last_text(std::optional<quality::Steps> const& steps) {
  if (!steps) return "";
  return fmt::format(
      "Cases found sufficient (mean of the key questions asked before): {} % at the last inspection, {} % "
      "once "
      "drawn towards the average of all services (pooling), {} % after expected drift, {} % with what is "
      "simulated.",
      fixed(steps->last, 1), fixed(steps->pooled, 1), fixed(steps->drifted, 1), fixed(steps->forecast, 1));
}

std::string overall_changes_text(quality::Outlook const& outlook) {
  auto const chance = outlook.overall_changes();
  if (!chance) return "";
  return fmt::format("Chance of a different overall rating from last time ({}): {}.",
                     rating_name(*outlook.last_overall), probability_text(*chance));
}

scenario::Json since_last_json(std::optional<quality::Steps> const& steps) {
  if (!steps) return nullptr;
  return {{"last", six_digits(steps->last)},
          {"pooled", six_digits(steps->pooled)},
          {"drifted", six_digits(steps->drifted)},
          {"forecast", six_digits(steps->forecast)}};
}

}  // namespace caseflow::report
