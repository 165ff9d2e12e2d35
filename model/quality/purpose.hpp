#pragma once

#include <cstdint>

namespace caseflow::quality {

/// Why a number is drawn, apart from the purposes of the service: never reuse or renumber one.
enum class Purpose : std::uint16_t {
  selection = 1000,        ///< A case's random rank in the n-th sample.
  case_effect = 1001,      ///< What all judgements of a case have in common.
  officer_effect = 1002,   ///< … and those of one officer's cases.
  judgement = 1003,        ///< A case, by sample and key question.
  strength = 1004,         ///< By draw of the weights: of a feature, by its name.
  level = 1005,            ///< By draw of the levels: common to a sample, and by key question.
  panel = 1006,            ///< How discretion depends on points; and whether it is used for this standard.
  judged_without = 1007,   ///< Ratings of standards that no cases are judged for.
  drift = 1008,            ///< By draw of the drift: common to all key questions, and by name of each.
  strength_of_all = 1009,  ///< By draw of the weights: of all features.
  delivery = 1010,         ///< By draw of the levels: how often ratings without cases change in a year.
};

constexpr std::uint16_t number(Purpose purpose) { return static_cast<std::uint16_t>(purpose); }

}  // namespace caseflow::quality
