#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/core/piece.hpp"
#include "model/rules/allocation.hpp"
#include "model/scenario/question/operating_model.hpp"
#include "model/service/observe/notes_basis.hpp"
#include "model/service/state/pools.hpp"
#include "sim/date.hpp"

/// A case's band, its place, its officers, and what their managers do.
namespace caseflow::service::notes {

// --- bands and places ---

/// A band that professional judgement may give: where the number drawn is below the chance it does.
struct Judgement {
  std::size_t rule = 0;  ///< Of `operating_model.consider`.
  Chance chance;
};
struct Banded {
  static constexpr std::string_view name = "banded";
  BandId band;
  BandId was;                         ///< None before the first.
  std::size_t rule = 0;               ///< Of `operating_model.banding`: the first that matches.
  BandId by_rule;                     ///< The band that it gives.
  std::vector<std::size_t> at_least;  ///< Of `operating_model.at_least`: those that match.
  std::vector<Judgement> judgements;  ///< Those that match.
  bool lowered = false;               ///< One below these, because nobody of the right grade had room.
  bool lifted = false;                ///< It was lowered until now, and is no longer.
};
/// A review of the band: mostly the former judgement stands.
struct BandReviewed {
  static constexpr std::string_view name = "band_reviewed";
  Chance judged_anew;
};
struct Routed {
  static constexpr std::string_view name = "routed";
  SiteId site;
  int rule = -1;             ///< Of `operating_model.routing`; -1 where none was asked.
  bool telephone = false;    ///< Stepped down: the hub telephones.
  bool area_has_it = false;  ///< Taken over from the hub before release.
};

// --- officers ---

struct Considered {
  Holder officer;
  rules::Candidate as;
  bool gives_up = false;  ///< The officer who hands the case over.
  bool vacant = false;    ///< Nobody holds the place.
  bool woman = false;
};
/// `specialist`: in such cases. `outside_grade` and `other_specialist`: those who should hold it are full, or
/// there are none.
enum class ChosenBy : std::uint8_t {
  continuity,
  specialist,
  least_load,
  outside_grade,
  other_specialist,
  nobody
};
inline constexpr std::array<std::string_view, 6> chosen_by_words{
    "continuity", "specialist", "least_load", "outside_grade", "other_specialist", "nobody"};
struct Chosen {
  static constexpr std::string_view name = "chosen";
  SiteId site;
  ChosenBy by{};
  Holder officer;
  scenario::LoadMeasure measure{};
  double full_at_share = 0;
  bool woman_asked_for = false;        ///< Men were asked only where no woman takes cases.
  std::vector<Considered> considered;  ///< Of the site, in the order in which they are asked; none where
                                       ///< continuity decides.
};
enum class Why : std::uint8_t { left, long_sickness, move, risk, place };
inline constexpr std::array<std::string_view, 5> why_words{"left", "long_sickness", "move", "risk", "place"};
/// A case is to leave its officer; it stays where nobody else takes it and the officer is still there.
struct TakenOff {
  static constexpr std::string_view name = "taken_off";
  Why why{};
  Holder officer;
};

// --- managers ---

/// Work of a manager that had to wait for one, or has a date.
struct Managed {
  static constexpr std::string_view name = "managed";
  PoolWork work{};
  sim::Day due = 0;
};
struct Countersigning {
  static constexpr std::string_view name = "countersigning";
  Chance asked_for;
  bool newcomer = false;  ///< The officer is one, or a trainee.
};
/// The officer is not used to do it, and did not on this occasion.
struct LeftOut {
  static constexpr std::string_view name = "left_out";
  core::Piece piece{};
  Chance done;
};

}  // namespace caseflow::service::notes
