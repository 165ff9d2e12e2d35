#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/forecast/question.hpp"
#include "model/scenario/document/json.hpp"
#include "model/service/observe/journal.hpp"

namespace caseflow::forecast {

/// Which case to follow: the `number`-th, from 1, of those that arrive in the forecast's months and fit the
/// rest, in order of arrival.
struct Selection {
  int number = 1;
  std::optional<core::CaseKind> kind{};
  std::optional<std::string> site{};  ///< The office that serves where the person lives.
  bool held = false;     ///< Of those on the caseload on the start date, instead of those that arrive.
  bool longest = false;  ///< In order of the time on the caseload instead, the longest first.
};

/// An officer of the site where a case is allocated, and what spoke for and against.
struct AllocationCandidate {
  std::string officer{};
  double load = 0, after = 0, target = 0;  ///< In the measure by which the operating model allocates.
  bool takes_cases = true;                 ///< Has a target now: not a newcomer in the first weeks.
  bool vacant = false;                     ///< Nobody holds the place.
  bool present = true;                     ///< Not away for long.
  bool right_grade = true;                 ///< May hold the band, or works at a hub.
  rules::Candidate::Interest interest = rules::Candidate::any_case;  ///< A specialist's.
  bool asked_for = true;                                             ///< Not a man where a woman was chosen.
  bool gives_up = false;                                             ///< Hands the case over.
  bool chosen = false;
};

/// One thing that happened to a case.
struct Entry {
  sim::Date date{};
  std::string what{};                             ///< The kind of note: "chosen".
  std::string text{};                             ///< In words, without the date.
  std::vector<std::string> because{};             ///< Why it fell so, a line each.
  std::vector<AllocationCandidate> candidates{};  ///< Where an officer was chosen.
  /// Entries that follow each other with the same of these are told as one, with their number for the {}; ""
  /// for what is told alone.
  std::string together{};
  double depth = 1;  ///< Share of its minutes that a piece of work got.
};

/// One case of one replication, from its arrival to its end or to the end of the forecast.
struct Journey {
  std::string scenario;
  std::uint64_t seed;
  std::uint32_t replication;
  Selection selection;
  int matching;  ///< How many cases fit the selection.
  sim::Date start, arrived;
  std::optional<sim::Date> left;
  std::vector<Entry> entries;
  std::optional<sim::Date> officers_from{};  ///< Where the case arrived before there were any.
};

/// The visits that fit, in the order that the selection asks for.
std::vector<service::Visit> matching(service::Model const& model, std::vector<service::Visit> const& visits,
                                     Selection const& selection);

/// Lives through the replication twice, once to find the case and once to follow it. Without a journey where
/// fewer cases fit than the number; then `matching` says how many do.
struct Found {
  int matching = 0;
  std::optional<Journey> journey{};
};
Found journey(service::Model const& model, std::uint64_t seed, std::uint32_t replication,
              Selection const& selection);

/// The journey for a terminal of 100 columns, in a manager's words. Ends with a newline.
std::string journey_text(Journey const& journey);

/// The journey as `caseflow.trace/1`.
scenario::Json journey_json(Journey const& journey);

}  // namespace caseflow::forecast
