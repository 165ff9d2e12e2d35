#pragma once

#include <cstdint>
#include <memory>

#include "model/service/state/case.hpp"
#include "model/service/state/changed_by.hpp"
#include "sim/contract.hpp"

namespace caseflow::service {

class Requirements;

/// One unpaid work requirement.
struct UnpaidWorkRequirement {
  CaseId subject;
  std::uint16_t generation = 0;
  TeamId team;  ///< None where no team works, and it is worked individually.
  bool individual = false;
  bool intensive = false;
  ChangedBy<Requirements, bool> done{true};  ///< All hours worked, or ended without; or never made.
  bool assessed = false;                     ///< Before that nobody is sent to work.
  bool offered = false;                      ///< Whether the person can come on the next planned day.
  bool first_seen = false;
  bool halted = false;  ///< The time is up, and the court has not been asked for more of it.
  enum class Extension : std::uint8_t { none, asked_for, applied_for };
  Extension extension = Extension::none;  ///< `asked_for`: the officer has to apply.
  std::uint8_t extensions = 0;            ///< That the court gave.
  std::uint16_t ordinal = 0;              ///< Planned weeks or half-weeks so far.
  sim::Block draws{};                     ///< Of the next planned day: can come, comes, turn.
  float hours_needed = 0;  ///< To be worked on days; education and training are credited beside them.
  float hours_done = 0;
  float absence = 0;
};

/// The unpaid work requirements of a replication. A case has one at a time, in the slot of the case.
class Requirements {
 public:
  std::size_t size() const { return all_.size(); }
  auto begin() const { return all_.begin(); }
  auto end() const { return all_.end(); }
  UnpaidWorkRequirement& operator[](RequirementId at) { return all_[at]; }
  UnpaidWorkRequirement const& operator[](RequirementId at) const { return all_[at]; }
  core::IdRange<RequirementId> ids() const { return all_.ids(); }
  /// Where that of a case stands, and whose it is.
  static RequirementId of(CaseId id) { return RequirementId{id.number()}; }
  static CaseId case_of(RequirementId at) { return CaseId{at.number()}; }
  /// Requirements with hours still to be worked.
  std::int64_t open() const { return open_; }

  /// A new requirement in the slot of a case, of a new generation, so that events of the one before are
  /// stale. Expects that the one before is closed.
  UnpaidWorkRequirement& impose(CaseId id) {
    if (std::size_t const needed = id.number() + std::size_t{1}; all_.size() < needed) {
      all_.make_room(needed);
      all_.resize(needed);
    }
    auto& made = all_[of(id)];
    SIM_EXPECTS(made.done);
    auto const generation = static_cast<std::uint16_t>(made.generation + 1);
    std::construct_at(&made);
    made.subject = id;
    made.done = false;
    made.generation = generation;
    ++open_;
    return made;
  }
  /// No hours are left to be worked; nothing more where that was so.
  void close(UnpaidWorkRequirement& requirement) {
    if (!requirement.done) --open_;
    requirement.done = true;
  }

 private:
  core::ListBy<RequirementId, UnpaidWorkRequirement> all_;
  std::int64_t open_ = 0;
};

}  // namespace caseflow::service
