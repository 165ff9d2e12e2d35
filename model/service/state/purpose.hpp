#pragma once

#include <cstdint>

namespace caseflow::service {

/// Why a number is drawn. Together with whom it is about and the number of the occurrence it fixes the
/// number, so a new purpose changes no other draw. Values are part of what "the same seed" means: never reuse
/// or renumber one.
enum class Purpose : std::uint16_t {
  arrivals = 1,    ///< How many cases come, by stream and day.
  attributes = 2,  ///< Kind of order, risk of reoffending, risk of harm, home.
  sentence = 3,    ///< Length, kind of order, hours.
  flags = 4,
  reliability = 5,  ///< Absence from appointments and sessions, pace of contact.
  judgement = 6,    ///< "Consider" rules, by rule.
  admin = 7,        ///< Days before allocation, first appointment, induction.
  contact = 8,      ///< The n-th planned contact: kept?, covered?
  enforcement = 9,  ///< The n-th time that enforcement is due.
  court = 10,       ///< The n-th hearing.
  conviction = 11,
  recall = 12,
  risk_change = 13,
  home_visit = 14,
  agency_meeting = 15,
  leaving_area = 16,
  move = 17,
  session = 18,    ///< The n-th week or half-week of unpaid work: offered?, kept?
  placement = 19,  ///< How unpaid work is done; extension.
  referral = 20,   ///< To a group, by its name.
  group_session = 21,
  resettlement = 22,  ///< Prison, home without a need.
  step_down = 23,
  prerelease = 24,
  excuse = 25,  ///< The n-th time that acceptable absences are looked into.
  need = 26,    ///< By need and recall: whether there is one, and whether it can be met.
  leave = 32,   ///< People, from here on.
  sickness = 33,
  training = 34,
  resignation = 35,
  recruitment = 36,
  transport = 37,  ///< Cover of an unpaid work supervisor, by day.
  vehicle = 38,    ///< On the road, by day.
  activity = 39,   ///< Whether an order has activity days, and how many.
  group_catch_up = 40,
  group_absence = 41,        ///< Whether an absence from a group counts towards enforcement.
  group_cover = 42,          ///< Of a tutor who is away, by day.
  band_review = 43,          ///< The n-th: judged anew?
  induction = 44,            ///< The n-th session: attended?
  officer_supervision = 45,  ///< The day of the first session.
  countersigning = 46,       ///< Of the n-th assessment of a case.
  gender = 47,               ///< Of an officer.
  woman_officer = 48,        ///< Whether a case chooses one.
  under_banding = 49,        ///< Of a case, by the supervision (order, then releases).
  recorded_risk = 50,        ///< Wrong at the start?; found by the n-th assessment or review?
  agencies = 51,     ///< What police and children's services answer, to the n-th check or of the n-th change.
  experience = 52,   ///< Of an officer who is there on the first day.
  work_groups = 53,  ///< Of a team, by day: how part of a group is rounded.
  project = 54,      ///< Of the n-th group of a team, by day: called off?
  reach = 55,  ///< What another has to spare: near enough? Of a group, by day; of a case, by its planned day.
  staffing = 60,  ///< Who leaves on a date or with a what-if, and how parts of a place are rounded.
  other_referral =
      61,         ///< Whether a case of another provider is referred beside one of ours, by the group's name.
  practice = 62,  ///< Of a case: is the officer inclined to a piece of practice, by piece and occasion?
  officer_habit = 63,      ///< How an officer differs from others: in all pieces of practice, then in each.
  lessons = 64,            ///< Where in its interval an officer's training and audits fall.
  group_acceptance = 65,   ///< Of a referral, by the group's name.
  group_take_up = 66,      ///< Of the n-th invitation to a group.
  group_preparation = 67,  ///< Whether the n-th planned contact prepares for a group.
};

/// Where the ordinals of a purpose begin that numbers more than one series: each has its own range, so that
/// no draw depends on how many of the others there were.
namespace ordinals {

inline constexpr std::uint32_t new_orders = 1000;             ///< admin: starts of further orders.
inline constexpr std::uint32_t outcomes_of_hearings = 10000;  ///< court
inline constexpr std::uint32_t lengths_of_recalls = 1000;     ///< recall
inline constexpr std::uint32_t first_band_review = 0xffff;    ///< band_review: begun by a what-if.
inline constexpr std::uint32_t inductions_a_return = 1000;    ///< induction
/// recorded_risk: reviews by their number, those at the end and at new orders; and so again after each
/// return.
inline constexpr std::uint32_t at_termination = 500, at_new_order = 600, reviews_a_return = 1000;
/// agencies: checks as supervision begins are the first.
inline constexpr std::uint32_t first_review_checks = 1000, change_checks = 2000, change_visits = 4000,
                               changes_put_off = 6000;
/// practice: each piece has a range of its own. Home visits by rate are numbered from 0, assessments and
/// reviews as for recorded_risk.
inline constexpr std::uint32_t occasions_a_piece = 1u << 24, visits_after_change = 1u << 20,
                               visits_after_excuses = 2u << 20, reviews_of_changes = 1u << 20;

}  // namespace ordinals

/// Who or what an entity is; the top four of its 48 bits.
enum class EntityKind : std::uint64_t {
  order = 1,
  custody = 2,
  officer = 3,
  supervisor = 4,
  worker = 5,
  manager = 6,
  stream = 7,
  administrator = 8,
  tutor = 9,
  vehicle = 10,
  beside_order = 11,  ///< Somebody else's case that is referred to a group beside one of ours.
  beside_custody = 12,
};

/// A case from outside: by stream, absolute day and place among the day's arrivals, below 2^24. What a place
/// beyond 2^16 adds stands in the lowest bits, so that no draw of a smaller one moves.
constexpr std::uint64_t case_entity(EntityKind kind, std::int32_t absolute_day, std::uint32_t index) {
  return static_cast<std::uint64_t>(kind) << 44 | (static_cast<std::uint64_t>(absolute_day) & 0x3fff) << 24 |
         (static_cast<std::uint64_t>(index) & 0xffff) << 8 | (static_cast<std::uint64_t>(index) >> 16 & 0xff);
}

/// Somebody else's case beside one of ours; of these one each. Expects a case of ours.
constexpr std::uint64_t other_provider_entity(std::uint64_t ours) {
  bool const custody = ours >> 44 == static_cast<std::uint64_t>(EntityKind::custody);
  auto const kind = custody ? EntityKind::beside_custody : EntityKind::beside_order;
  return static_cast<std::uint64_t>(kind) << 44 | (ours & 0xfffffffffff);
}

/// A person in a named post: by the post's name, the place in it and how many held that place before.
constexpr std::uint64_t person_entity(EntityKind kind, std::uint32_t name_hash, std::uint32_t place,
                                      std::uint32_t incumbent) {
  return static_cast<std::uint64_t>(kind) << 44 | (static_cast<std::uint64_t>(name_hash) & 0xffffff) << 20 |
         (static_cast<std::uint64_t>(place) & 0xfff) << 8 | (incumbent & 0xff);
}

}  // namespace caseflow::service
