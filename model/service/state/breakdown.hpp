#pragma once

#include <cstdint>
#include <string>

#include "model/core/ids.hpp"
#include "model/core/vocabulary.hpp"
#include "model/service/state/stage_moves.hpp"
#include "model/service/state/stand_down.hpp"

namespace caseflow::service {

/// Who holds cases: the hub's officers or those of offices.
enum class Holder : std::uint8_t { hub, office };
constexpr Holder holder_at(bool is_hub) { return is_hub ? Holder::hub : Holder::office; }

/// What each grade's officers at each site come to: the dimension, and what its values are called.
inline constexpr char site_grade_dimension[] = "site_grade";
inline std::string grade_at_site(std::string const& site, std::string const& grade) {
  return site + " " + grade;
}

/// Where each measure's sums go: the series of its total, and the first series of each way it is split.
struct Breakdown {
  int total = -1, stage = -1, holder = -1, site = -1, grade = -1, band = -1, group = -1, need = -1;
  int reason = -1;      ///< Of stand-downs.
  int site_grade = -1;  ///< Grade by grade within each site, of so many grades:
  int grades = 0;
  int risk = -1;  ///< Of serious harm, as recorded.
  int move = -1;  ///< From one stage to another.

  /// The series of one value. Expects that the measure is split so.
  int of(Holder by) const { return holder + static_cast<int>(by); }
  int of(core::SiteId id) const { return site + id.number(); }
  int of(core::GradeId id) const { return grade + id.number(); }
  int of(core::GroupId id) const { return group + id.number(); }
  int of(core::NeedId id) const { return need + id.number(); }
  int of(core::SiteId site_id, core::GradeId grade_id) const {
    return site_grade + site_id.number() * grades + grade_id.number();
  }
  int of(core::RiskOfHarm level) const { return risk + static_cast<int>(level); }
  int of(core::Stage from, core::Stage to) const { return move + stage_moves::number(from, to); }
  int of(StandDown why) const { return reason + static_cast<int>(why); }
};

}  // namespace caseflow::service
