#pragma once

#include <string>
#include <vector>

#include "model/rules/allocation.hpp"
#include "sim/date.hpp"

namespace caseflow::report {

/// An officer of the site where a case is allocated, and what spoke for and against.
struct AllocationCandidate {
  std::string officer{};
  double load = 0, after = 0, target = 0;  ///< In the measure by which the operating model allocates.
  bool takes_cases = true;                 ///< Has a target now: not a newcomer in the first weeks.
  bool vacant = false;                     ///< Nobody holds the place.
  bool present = true;                     ///< Not away for long.
  bool right_grade = true;                 ///< May hold the band, or works at a hub.
  rules::Candidate::Interest interest = rules::Candidate::any_case;  ///< A specialist's.
  bool eligible = true;                                              ///< Not a man where a woman was chosen.
  bool gives_up = false;                                             ///< Hands the case over.
  bool chosen = false;
};

/// One thing that happened to a case, in words.
struct JourneyEvent {
  sim::Date date{};
  std::string what{};                             ///< The kind of journal entry: "chosen".
  std::string text{};                             ///< In words, without the date.
  std::vector<std::string> because{};             ///< Why it fell so, a line each.
  std::vector<AllocationCandidate> candidates{};  ///< Where an officer was chosen.
  /// Events that follow each other with the same of these are merged into one line, with their number for the
  /// {}; "" for what has a line of its own.
  std::string merged{};
  double depth = 1;  ///< Share of its minutes that a piece of work got.
};

}  // namespace caseflow::report
