#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "model/core/vocabulary.hpp"
#include "model/scenario/process/outcomes.hpp"
#include "model/service/observe/notes_basis.hpp"
#include "sim/date.hpp"

/// Risk of serious harm: as it is, as it is recorded, and who notices a difference.
namespace caseflow::service::notes {

struct RiskChanged {
  static constexpr std::string_view name = "risk_changed";
  core::RiskOfHarm was{};  ///< As it was, which need not be as recorded.
  core::RiskOfHarm recorded{};
  double drawn = 0;
  scenario::RiskTurns turns;         ///< Of changes at the level that it had.
  sim::Day unnoticed_since = never;  ///< Of an earlier change that nobody has noticed; it is noticed with it.
};
enum class NoticedBy : std::uint8_t { contact, unpaid_work, home_visit, assessment, checks, agencies };
inline constexpr std::array<std::string_view, 6> noticed_by_words{"contact",    "unpaid_work", "home_visit",
                                                                  "assessment", "checks",      "agencies"};
struct RiskNoticed {
  static constexpr std::string_view name = "risk_noticed";
  NoticedBy by{};
  int days = 0;  ///< Since the change.
};
/// What a change that was noticed asks for.
struct RiskFollowed {
  static constexpr std::string_view name = "risk_followed";
  bool checks = false;
  Chance home_visit, agency_meeting;
  sim::Day review_by = 0;
};
/// Nobody sees the person now, so that it comes up again later.
struct RiskPutOff {
  static constexpr std::string_view name = "risk_put_off";
  core::Stage stage{};
};
struct ChecksAnswered {
  static constexpr std::string_view name = "checks_answered";
  bool unnoticed = false;  ///< There is a change that nobody has noticed.
};
/// An assessment or review has the record before it.
struct RiskRecorded {
  static constexpr std::string_view name = "risk_recorded";
  core::RiskOfHarm was{}, now{};
  bool after_change = false;  ///< By the review that a change asks for; else an error was found.
  Chance found;               ///< Of an error.
};

}  // namespace caseflow::service::notes
