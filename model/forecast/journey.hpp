#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/service/observe/journal.hpp"
#include "model/service/state/model.hpp"

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

/// One case of one replication, from its arrival to its end or to the end of the forecast.
/// `model/report/journey` puts it into words.
struct Journey {
  std::string scenario;
  std::uint64_t seed;
  std::uint32_t replication;
  Selection selection;
  int matching;  ///< How many cases fit the selection; at least its number.
  sim::Date start, arrived;
  std::optional<sim::Date> left{};               ///< Nothing while it lasts.
  std::optional<sim::Date> officers_from{};      ///< Where the case arrived before there were any.
  std::vector<service::JournalEntry> entries{};  ///< In the order in which they happened.
  core::ListBy<service::OfficerId, service::journal::Place> places{};  ///< Of all officers.
};

/// From the sentence of an order to its last day.
double order_months(service::notes::Arrived const& arrived);

/// The visits that fit, in the order that the selection asks for.
std::vector<service::Visit> matching(service::Model const& model, std::vector<service::Visit> const& visits,
                                     Selection const& selection);

struct JourneySearch {
  int matching = 0;                  ///< How many cases fit the selection.
  std::optional<Journey> journey{};  ///< Nothing where fewer fit than its number.
};

/// Simulates the replication twice: once to find the case, which takes every case's time on the caseload, and
/// once to keep its entries. Keeping those of all cases instead would take gigabytes for a large service.
JourneySearch find_journey(service::Model const& model, std::uint64_t seed, std::uint32_t replication,
                           Selection const& selection);

}  // namespace caseflow::forecast
