#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/service/state/case.hpp"
#include "model/service/state/case_counts.hpp"
#include "model/service/state/changed_by.hpp"
#include "model/service/state/work_item.hpp"
#include "sim/contract.hpp"

namespace caseflow::service {

/// What a case asks of its officer, by the plan in force.
struct Load {
  double weekly_minutes = 0;    ///< Routine.
  double expected_minutes = 0;  ///< Routine and planned contact, a week.
  double points = 0;
};

/// An officer's cases in numbers, and the worklist.
class Desk {
 public:
  SiteId site;
  ChangedBy<Desks, GradeId> grade;  ///< By `Desks::regrade`: cases are counted by it.
  PostNameId post_name;
  PostsId posts;              ///< In the plan in force; none where it has none of the name.
  float target_caseload = 0;  ///< For the officer's hours, experienced.

 private:
  friend class Desks;
  int cases_ = 0;
  std::vector<CaseId> held_;
  Load load_;

 public:
  double routine_owed = 0;  ///< Routine minutes of the days since the officer last worked.
  /// Minutes of training and feedback that the officer has not spent yet; below 0 those that came back, as
  /// less of it is held than before the forecast, and that are not worked yet.
  double learning_owed = 0;
  /// Of cases that have ended, perhaps; it is struck off before the day's work. While it is false, every item
  /// of the worklist is of a case that goes on.
  bool has_ended_work = false;
  std::vector<WorkItem> worklist;

  int cases() const { return cases_; }
  /// The same cases, in no order that means anything.
  std::vector<CaseId> const& held() const { return held_; }
  /// Of them all together.
  Load const& load() const { return load_; }
};

/// The desks of all officers, and who sits where. What a desk holds goes with `Case::officer`, and a
/// `CountGuard` alone has it changed.
class Desks {
 public:
  explicit Desks(std::size_t sites) { at_.resize(sites); }

  Desk& operator[](OfficerId officer) { return desks_[officer]; }
  Desk const& operator[](OfficerId officer) const { return desks_[officer]; }
  std::size_t size() const { return desks_.size(); }
  core::IdRange<OfficerId> ids() const { return desks_.ids(); }
  auto begin() const { return desks_.begin(); }
  auto end() const { return desks_.end(); }
  /// Officers' places at a site, in the order in which they are asked.
  std::vector<OfficerId> const& at(SiteId site) const { return at_[site]; }
  /// The name of an officer's posts, under either plan.
  std::string const& post_name(OfficerId officer) const { return post_names_[desks_[officer].post_name]; }

  PostNameId add_posts(std::string name) { return post_names_.push_back(std::move(name)); }
  /// A desk more, which is empty and stays at its site.
  OfficerId add(PostNameId posts, SiteId site, GradeId grade) {
    Desk made;
    made.site = site;
    made.grade = grade;
    made.post_name = posts;
    OfficerId const officer = desks_.push_back(std::move(made));
    at_[site].push_back(officer);
    return officer;
  }

  /// An officer has another grade from now on, and so is everybody who is counted by it.
  void regrade(OfficerId officer, GradeId grade, CaseCounts& counts) {
    Desk& desk = desks_[officer];
    if (desk.cases_ != 0) counts.regrade(desk.grade, grade, desk.cases_);
    desk.grade = grade;
  }
  /// A case comes into an officer's numbers (`sign` 1), or goes out of them (-1).
  void weigh(OfficerId officer, Load const& load, int sign) {
    Desk& desk = desks_[officer];
    desk.cases_ += sign;
    desk.load_.weekly_minutes += sign * load.weekly_minutes;
    desk.load_.expected_minutes += sign * load.expected_minutes;
    desk.load_.points += sign * load.points;
  }
  /// Puts a case on an officer's list. Expects one that is on none.
  void put_on_list(OfficerId officer, Caseload& cases, CaseId id) {
    auto& held = desks_[officer].held_;
    cases[id].place_on_desk = static_cast<std::uint32_t>(held.size());
    held.push_back(id);
  }
  /// Takes a case off an officer's list, where it must be; the last on the list takes its place.
  void take_off_list(OfficerId officer, Caseload& cases, CaseId id) {
    auto& held = desks_[officer].held_;
    std::uint32_t const place = cases[id].place_on_desk;
    SIM_EXPECTS(place < held.size());
    held[place] = held.back();
    cases[held[place]].place_on_desk = place;
    held.pop_back();
  }

 private:
  core::ListBy<OfficerId, Desk> desks_;
  core::ListBy<SiteId, std::vector<OfficerId>> at_;
  core::ListBy<PostNameId, std::string> post_names_;
};

}  // namespace caseflow::service
