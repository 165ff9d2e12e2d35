#pragma once

#include <algorithm>

#include "model/service/state/service.hpp"
#include "model/service/state/work_item.hpp"

/// The officer's day: what is on the worklist is served by priority and due date with the minutes that the
/// day has.
///
/// Under pressure depth goes first (checks and home visits are skipped, everything that can shrink shrinks
/// alike, down to the least depth), then time: what does not fit waits. Deadlines with a penalty come first
/// and are kept at the price of depth. Nothing statutory is dropped, and overtime goes only as far as it is
/// authorised.
namespace caseflow::service::worklist {

/// New work: counts as demanded today. Expects an officer, the case's own or a colleague of the same site.
void add(Service& service, OfficerId officer, WorkItem const& item);
/// Work that moves from another officer: demanded already. Expects an officer, as `add`.
void put(Service& service, OfficerId officer, WorkItem const& item);

/// A colleague of the same site who is there today, the one with the shortest worklist; `nobody` if there is
/// none.
OfficerId colleague(Service const& service, OfficerId officer);

/// One working day of every officer; nothing without officers (run-up) and on days off.
void serve(Service& service);

/// A case ends: what is left of its work is struck off when its officers' next working day begins. Call while
/// it has its officer; nothing without one.
void ended(Service& service, CaseId id);

/// An item leaves a worklist, or comes to one; `nobody` for neither end. Cases know how much of their work is
/// with colleagues.
inline void note_move(Service& service, WorkItem const& item, OfficerId from, OfficerId to) {
  Case& subject = service.cases[item.subject];
  if (subject.generation != item.generation) return;
  if (from != nobody && from != subject.officer) --subject.work_elsewhere;
  if (to != nobody && to != subject.officer) ++subject.work_elsewhere;
}

/// Removes a case's items that satisfy `which`, telling each to `then`; nothing without an officer. A case's
/// work is with its own officer, or for covered contacts with a colleague of the same site.
template <class Which, class Then>
void remove_if(Service& service, CaseId id, Which const& which, Then const& then) {
  Case const& subject = service.cases[id];
  if (subject.officer == nobody) return;
  auto const remove_from = [&](OfficerId officer) {
    auto& list = service.desks[officer].worklist;
    list.erase(
        std::remove_if(list.begin(), list.end(),
                       [&](WorkItem const& item) {
                         if (item.subject != id || item.generation != subject.generation || !which(item))
                           return false;
                         note_move(service, item, officer, nobody);
                         then(item);
                         return true;
                       }),
        list.end());
  };
  if (subject.work_elsewhere == 0) return remove_from(subject.officer);
  for (OfficerId const officer : service.desks.at(service.desks[subject.officer].site)) remove_from(officer);
}

}  // namespace caseflow::service::worklist
