#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/core/piece.hpp"
#include "model/core/vocabulary.hpp"
#include "model/scenario/question/judgement.hpp"
#include "model/service/state/case.hpp"
#include "sim/date.hpp"

namespace caseflow::service {

using core::Role;

/// After so long in the work an officer is as experienced as any.
inline double practised_days(scenario::Judgement const& judgement) {
  return judgement.scales.practised_years * sim::days_a_year;
}

/// A place on the staff and who holds it now. People of every role are away on leave, for training and sick,
/// leave the service and are replaced.
struct StaffMember {
  sim::Entity entity = 0;
  Role role{};
  bool here = false;  ///< False while the place is vacant.

 private:
  friend class Staff;
  bool wanted_ = false, given_away_ = false;

 public:
  core::AnyTeamId team;  ///< By the role; none of officers.
  StaffGroupId staff;
  std::uint32_t name_hash = 0, place = 0, incumbent = 0;
  std::uint16_t generation = 0;  ///< Rises with every change of incumbent.
  std::uint16_t sick_spells = 0;
  float fte = 0;
  float caseload_share = 1;  ///< Of a full caseload that the person should hold: less for newcomers.
  std::uint8_t step = 0;
  sim::Day since = 0;
  sim::Day practised_since = 0;  ///< From when an officer's experience counts; trainees have none.
  sim::Day newcomer_until = never;
  sim::Day away_until = never;  ///< First day back.
  bool sick = false;            ///< The present absence was not planned.
  bool woman = false;
  bool in_training = false, qualified = false;  ///< A trainee; a former one, now in the grade trained for.
  /// Taught by training and feedback up to `learnt_on`, by `core::Piece`; it is forgotten from then on.
  std::array<float, core::piece_count> learnt{};
  sim::Day learnt_on = 0;
  /// How an officer differs from others in what he or she is used to do, standard normal: in all pieces
  /// alike, then in each by itself.
  std::array<double, 1 + core::piece_count> habits{};
  bool supervision_asked = false, supervised = false;  ///< The last session due: was it planned, and held?
  std::uint8_t leave_plan =
      0;  ///< Rises when leave is planned anew; days off of an older plan are not taken.
  /// Planned by a hazard or a lead time; an event on another day is not meant.
  sim::Day leaves_on = never, sick_on = never, arrives_on = never;

  /// Assessments and reviews take longer, and all are countersigned.
  bool learning(sim::Day today) const { return in_training || today < newcomer_until; }
  /// Whether the scenario has the place, and fills it when it is vacant.
  bool wanted() const { return wanted_; }
  /// A vacant place that a trainee at the site has qualified into; it is not filled any more.
  bool given_away() const { return given_away_; }
  /// The place of a post: one that is wanted, or that was given away.
  bool in_use() const { return wanted_ || given_away_; }
  bool present(sim::Day today) const { return here && today >= away_until; }
  /// Of an officer, from 0 (in training, or new) to 1 (after `practised` days).
  double experience(sim::Day today, double practised) const {
    return in_training ? 0 : std::clamp((today - practised_since) / practised, 0.0, 1.0);
  }
};

/// Places of one name: posts, a team, a prison, or those who join one with posts of their own.
struct StaffGroup {
  Role role{};
  std::string name;
  float each = 1;  ///< Hours of a place, full-time equivalents.
  int posts = 0;   ///< Places that are established; whoever leaves others is not replaced.

  /// Filled or not, wanted or not.
  core::IdRange<PersonId> places() const { return places_; }
  /// Of its places, those of posts; kept in step by `Staff`.
  int places_in_use() const { return places_in_use_; }

 private:
  friend class Staff;
  core::IdRange<PersonId> places_;
  int places_in_use_ = 0;
};

}  // namespace caseflow::service
