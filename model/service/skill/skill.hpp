#pragma once

#include <cstdint>

#include "model/core/piece.hpp"
#include "model/service/state/service.hpp"
#include "model/service/state/work_item.hpp"

/// How far officers are used to do what inspectors look for. Whether a piece is done on an occasion has two
/// causes: the officer is inclined to, and time allows it. The first is drawn once an occasion, by who the
/// case is and which occasion it is, so that an officer who is more likely to do it does all that another
/// does.
namespace caseflow::service::skill {

/// Somebody takes up an officer's place, with habits of his or her own.
void officer_came(Service& service, OfficerId officer);

/// Share of occasions on which an officer is inclined to do a piece today; for `nobody`, the mean over
/// officers.
double propensity(Service const& service, OfficerId officer, core::Piece piece);

/// Whether the officer of a case is inclined to, on the case's occasion of this number, below 2^24. What is
/// not done counts as left out, in measures and in the case's file; it enters the journal.
bool inclined(Service& service, Case const& subject, core::Piece piece, std::uint32_t occasion);

/// What pieces add to or take from the minutes of an assessment or review, as the officer of the case is
/// inclined to more or fewer of them than officers are on average. 0 for other work.
float minutes_beyond(Service const& service, Case const& subject, WorkItem const& item);
/// An assessment or review was made, with a share of its minutes (`depth`, above 0 to 1): which of its pieces
/// it holds. Nothing for other work, and for cases of stand-alone unpaid work.
void assessed(Service& service, WorkItem const& item, double depth);

/// The officer is taught some pieces (a bit each), and spends minutes on it from the next day worked on: the
/// gap to the most that can be learnt closes by a share. Below 0 the officer loses as much instead, and gets
/// the minutes back, which had come out of the part of the day that is not case work.
void teach(Service& service, OfficerId officer, std::uint32_t pieces, double closes_share, double minutes);

/// Whether today brings an officer something that comes so often a year, beside what did before the forecast:
/// at even intervals, from a day that the officer's identity fixes. -1 where less comes than did, and one
/// falls out; else 0 or 1.
int comes_today(Service const& service, OfficerId officer, std::uint32_t what, double per_year,
                double usual_per_year);

/// Sessions of training on a working day.
void day_begins(Service& service);

}  // namespace caseflow::service::skill
