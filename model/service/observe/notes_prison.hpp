#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "model/service/observe/notes_basis.hpp"
#include "model/service/state/pools.hpp"
#include "sim/date.hpp"

/// Through the Gate.
namespace caseflow::service::notes {

/// In prison, after sentence or recall.
struct Received {
  static constexpr std::string_view name = "received";
  bool recalled = false;
  PrisonId prison;
  std::uint16_t needs = 0, met = 0;  ///< For release, a bit each: those of the case, and those met so far.
};
/// Workers at the prison have done something.
struct PrisonWork {
  static constexpr std::string_view name = "prison_work";
  PoolWork work{};
  sim::Day due = 0;
  Holder told;  ///< Of a handover.
};
struct NeedWorkedOn {
  static constexpr std::string_view name = "need_worked_on";
  NeedId need;
  Chance met;
  bool needs_place = false;  ///< Then it is met once others have a place for it.
};
struct PlaceFound {
  static constexpr std::string_view name = "place_found";
  NeedId need;
};
/// There is no time left to arrange a contact before the release.
struct ContactBeforeRelease {
  static constexpr std::string_view name = "contact_before_release";
  double weeks_left = 0, weeks_needed = 0;
};
struct Released {
  static constexpr std::string_view name = "released";
  bool after_recall = false;
  bool planned = false;  ///< The plan was reviewed before this release.
  bool seen = false;     ///< By the officer, before the first release.
  std::uint16_t needs = 0, worked_on = 0, met = 0;
  bool settled = false;  ///< Has somewhere settled to live.
};
struct HandedOver {
  static constexpr std::string_view name = "handed_over";
  bool made = false, reached = false;
  Holder told;  ///< The officer then; the place's, where that one has left.
  Holder now;   ///< Who has the case after the release.
};

}  // namespace caseflow::service::notes
