#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "model/core/name_hash.hpp"
#include "model/service/state/people.hpp"
#include "model/service/state/purpose.hpp"
#include "sim/contract.hpp"

namespace caseflow::service {

/// The places on the staff and who holds them, in groups of one name. Places are made once, as many as either
/// plan may need, and never end: one that the scenario does not want stands empty. Which of a group are in
/// use is counted along.
class Staff {
 public:
  StaffMember& operator[](PersonId id) { return people_[id]; }
  StaffMember const& operator[](PersonId id) const { return people_[id]; }
  StaffMember& operator[](OfficerId officer) { return people_[person_of(officer)]; }
  StaffMember const& operator[](OfficerId officer) const { return people_[person_of(officer)]; }
  /// Everybody, officers first.
  core::IdRange<PersonId> people() const { return people_.ids(); }
  StaffGroup& group(StaffGroupId id) { return groups_[id]; }
  StaffGroup const& group(StaffGroupId id) const { return groups_[id]; }
  core::IdRange<StaffGroupId> groups() const { return groups_.ids(); }

  /// Makes places of one name: empty, and not wanted yet. Expects those of officers first; `team` is theirs
  /// in whose work they share, none of officers.
  StaffGroupId add(Role role, std::string name, core::AnyTeamId team, std::size_t places) {
    SIM_EXPECTS(role != Role::officer || groups_.empty() || groups_.back().role == Role::officer);
    auto const first = people_.size();
    StaffMember person;
    person.role = role;
    person.team = team;
    person.staff = groups_.next();
    person.name_hash = core::name_hash(name);
    for (std::size_t place = 0; place < places; ++place) {
      person.place = static_cast<std::uint32_t>(place);
      people_.push_back(person);
    }
    StaffGroup made;
    made.role = role;
    made.name = std::move(name);
    made.places_ = {first, people_.size()};
    return groups_.push_back(std::move(made));
  }
  /// A group has so many of its places from now on, the first ones, and the others are nobody's. False, and
  /// nothing has changed, where one of the others has been used. Expects no more than it has.
  bool keep_places(StaffGroupId id, std::size_t number) {
    auto& places = groups_[id].places_;
    SIM_EXPECTS(number <= places.size());
    if (number == places.size()) return true;
    std::size_t const first = places.front().number();
    for (PersonId const place : core::IdRange<PersonId>{first + number, first + places.size()})
      if (people_[place].in_use() || people_[place].here || people_[place].generation != 0) return false;
    places = {first, first + number};
    return true;
  }
  /// The scenario has a place, or has it no longer.
  void set_wanted(PersonId id, bool wanted) {
    StaffMember& place = people_[id];
    int const was = place.in_use() ? 1 : 0;
    place.wanted_ = wanted;
    groups_[place.staff].places_in_use_ += (place.in_use() ? 1 : 0) - was;
  }
  /// A trainee has qualified into a place, which is in use as before. Expects one that is wanted and vacant.
  void give_away(PersonId id) {
    StaffMember& place = people_[id];
    SIM_EXPECTS(place.wanted_ && !place.here);
    place.given_away_ = true;
    place.wanted_ = false;
  }

  /// Who holds an officer's place now; of `nobody`, nobody.
  Incumbent incumbent(OfficerId officer) const {
    if (officer == nobody) return {};
    return {officer, (*this)[officer].generation};
  }
  /// Who that is or was, whatever other places there are; 0 for nobody.
  sim::Entity identity(Incumbent officer) const {
    if (officer.person == nobody) return 0;
    auto const& place = (*this)[officer.person];
    return person_entity(EntityKind::officer, place.name_hash, place.place, officer.generation);
  }

  /// Rises with the plan: what was scheduled for a group under another does not happen.
  std::uint16_t version() const { return version_; }
  void note_new_plan() { ++version_; }

 private:
  core::ListBy<PersonId, StaffMember> people_;
  core::ListBy<StaffGroupId, StaffGroup> groups_;
  std::uint16_t version_ = 0;
};

}  // namespace caseflow::service
