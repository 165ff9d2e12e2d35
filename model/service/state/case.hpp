#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "model/core/vocabulary.hpp"
#include "model/rules/condition.hpp"
#include "model/service/state/changed_by.hpp"
#include "model/service/state/ids.hpp"
#include "sim/chance.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"
#include "sim/fetch.hpp"

namespace caseflow::service {

class Caseload;
class CountGuard;
class Desks;

inline constexpr sim::Day never = -100000;

/// Who held an officer's place, as distinct from those who hold it later.
struct Incumbent {
  OfficerId person = nobody;
  std::uint16_t generation = 0;

  bool operator==(Incumbent const&) const = default;
};

/// Where a case is while no officer holds it.
enum class Queue : std::uint8_t { none, administration, waiting, flow_only };
inline constexpr std::size_t queue_count = 4;

/// One person under one sentence, as it is on the day. Members stand by how often they are needed: two cache
/// lines for what happens every week, three for the rest. What it is counted by while it is held is changed
/// by a `CountGuard` alone.
struct alignas(sim::cache_line_bytes) Case {
  // what most contacts and days of unpaid work read or write
  sim::Entity entity = 0;
  std::uint64_t flags = 0;
  ChangedBy<Caseload, std::uint16_t> generation;
  ChangedBy<CountGuard, SiteId> site;        ///< Where it is held.
  ChangedBy<CountGuard, OfficerId> officer;  ///< Or nobody, while it is in a queue.
  SiteId home;                               ///< Office that serves where the person lives.
  std::uint16_t slot = 0;                    ///< Planned contacts so far; the next has this number.
  std::uint16_t work_elsewhere = 0;          ///< Items on the worklists of colleagues who cover.
  std::uint16_t kept_contacts = 0;
  ChangedBy<CountGuard, core::Stage> stage{core::Stage::completed};  ///< An end stage while it is not held.
  core::Stage under{};  ///< What goes on while a breach, warrant or recall is open.
  core::CaseKind kind{};
  core::RiskOfHarm risk_of_harm{};  ///< As recorded: rules, bands and routing know no other.
  ChangedBy<CountGuard, BandId> band{BandId{0}};
  std::uint8_t contacts_since_change = 255;
  bool contact_running = false;  ///< A contact event is pending.
  bool contact_open = false;     ///< A contact is on a worklist.
  ChangedBy<CountGuard, Queue> queue{Queue::none};
  bool after_release = false;
  bool telephone = false;            ///< Contact is by telephone once the person has been seen.
  bool whereabouts_unknown = false;  ///< Cannot be found, until the warrant is executed.
  bool first_attended = false;
  bool enforcement_open = false;
  std::uint8_t activity_days = 0, activity_done = 0;  ///< Of its rehabilitation activity requirement.
  std::uint8_t activity_offered = 0;                  ///< The last day of it that was offered one to one.
  float telephone_weeks = 0;                          ///< Between contacts by telephone.
  float absence = 0;      ///< Chance of an unacceptable absence from an appointment.
  float pace = 1;         ///< Multiplies the frequency of contact.
  float reoffending = 0;  ///< OGRS3.

  sim::Day clock = 0;              ///< Start of the present supervision.
  sim::Day last_absence = never;   ///< Last unacceptable absence that still counts.
  FileId file;                     ///< What is kept for inspectors; none: they will not look at it.
  sim::Day activity_from = never;  ///< The officer works activity days one to one from here on.
  sim::Day changed_on = never;     ///< The first change of risk that nobody has noticed yet.
  float detection_threshold = 0;   ///< What is left of that change's number; looking at the case spends it.
  sim::Day latest_order = 0;       ///< Of the sentence that began the case, or the last order made since.
  RequirementId unpaid_work;       ///< Its requirement, if any.
  // when what a hazard brings will happen
  sim::Day move_on = never, risk_change_on = never, home_visit_on = never, meeting_on = never;
  sim::Day band_review_on = never;
  sim::Day transfer_on = never, conviction_on = never, recall_on = never;

  // the sentence
  float custody_months = 0;       ///< Length of the custodial sentence.
  float prepared_for_groups = 0;  ///< Appointments at which the officer prepared for one, each by its depth.
  sim::Day sentenced = 0;         ///< By the sentence that began the case.
  sim::Day released = never;
  sim::Day licence_ends = never;
  sim::Day ends = never;  ///< Nominal end of the order or of supervision after release.
  bool suspended_order = false;
  bool short_custody = false;
  bool end_passed = false;  ///< The nominal end came while a breach, warrant, recall or unpaid work was open.
  bool recalled_once = false;
  bool decision_open = false;                ///< The officer has to decide on enforcement.
  bool officer_writes_papers = false;        ///< Of a breach, before the court hears of it.
  bool administrators_write_papers = false;  ///< Their part of the same.
  std::uint8_t excuses = 0;                  ///< Acceptable absences since `excuses_from`.
  bool reviewed = false;
  bool review_owed = false;  ///< A known change in risk was not reviewed by itself.
  bool settled = false;
  bool prerelease_done = false;
  bool release_planned = false;    ///< The plan was reviewed before this release.
  bool handed_over = false;        ///< To `handed_to`, who had the case then.
  bool under_banded = false;       ///< Banded one lower for want of room; looked at again at every review.
  std::uint8_t orders_made = 1;    ///< Of this case so far: the sentence that began it, and those made since.
  std::uint8_t orders_beside = 0;  ///< Running beside the one that ends last.
  std::uint8_t revocations = 0;    ///< Times that all orders running were revoked.
  std::uint8_t officers_had = 0;   ///< Since the present supervision began.
  std::uint8_t groups_open = 0;    ///< Referred or running.
  std::uint8_t groups_awaited = 0;  ///< Whose first session the person waits for.
  // risk of serious harm as it is, which nobody sees at once
  core::RiskOfHarm true_risk_of_harm{};
  bool high_risk = false;  ///< Has become high: a case for the National Probation Service once that is known.
  std::uint16_t convictions = 0;  ///< New offences so far.
  std::uint16_t work_weeks = 0;   ///< Planned weeks or half-weeks of unpaid work under earlier requirements.
  std::uint16_t enforcements = 0, hearings = 0, risk_changes = 0, home_visits = 0, meetings = 0, moves = 0,
                recalls = 0, returns = 0, excuses_judged = 0;
  std::uint16_t band_reviews = 0;  ///< Asked for so far.
  std::uint16_t judgement = 0;     ///< Number of the review that judged last; 0: the first judgement.
  Incumbent former_officer;
  Incumbent office_officer;  ///< The last who held it at an office, before a hub did.
  PrisonId prison;
  Incumbent handed_to;
  /// The last officers whom the person got to know, in no order. A return to one from before these counts as
  /// somebody new; a case is kept in a few cache lines.
  std::array<Incumbent, 4> known;
  std::uint8_t officers_met = 0;                                ///< How many there were in all; 255 for more.
  std::uint16_t needs = 0, needs_worked_on = 0, needs_met = 0;  ///< One bit a need of the plan.
  sim::Day excuses_from = never, papers_due = never;
  sim::Day conviction_from = never, recall_from = never;  ///< From when conviction and recall accumulate.
  sim::Day returns_on = never;                            ///< Release from the present recall.
  sim::Day first_due = never;                             ///< The first appointment of this supervision.
  ChangedBy<Desks, std::uint32_t> place_on_desk;          ///< Position in its officer's list.
  bool reception_planned = false;                         ///< The plan on reception was made when due.
  bool absent_from_work = false;  ///< The absence on which the officer has to decide was from unpaid work.
  ChangedBy<CountGuard, bool> out_of_counts;  ///< While a `CountGuard` of it lives.

  /// Whether what is recorded is not what is.
  bool risk_recorded_wrong() const { return high_risk || risk_of_harm != true_risk_of_harm; }
  /// True while officers see the person: under an order, a licence or supervision, also while a breach is
  /// before the court.
  bool in_contact() const {
    switch (stage) {
      case core::Stage::community:
      case core::Stage::licence:
      case core::Stage::post_sentence_supervision:
        return true;
      case core::Stage::breach_proceedings:
        return under != core::Stage::unpaid_work;
      default:
        return false;
    }
  }
  /// Whether anything is still to be written before the court hears of a breach.
  bool papers_open() const { return officer_writes_papers || administrators_write_papers; }
  /// Whether administrators still owe their part of the papers that followed the case's decision of this
  /// number: what was asked of them for a breach that a sentence has overtaken does not count for a later
  /// one.
  bool administrators_owe_papers(std::uint32_t decision) const {
    return administrators_write_papers && decision == enforcements;
  }
  /// Whether the person needs this of the plan's needs for the release.
  bool has_need(NeedId need) const { return (needs & core::bit_of(need)) != 0; }
  /// Whether there is anything left to do about it.
  bool need_is_open(NeedId need) const {
    return has_need(need) && (needs_worked_on & core::bit_of(need)) == 0;
  }
  bool need_is_met(NeedId need) const { return (needs_met & core::bit_of(need)) != 0; }
  bool in_prison() const { return stage == core::Stage::custody || stage == core::Stage::recalled; }
  bool knows(Incumbent one) const { return std::find(known.begin(), known.end(), one) != known.end(); }
  /// The next release of somebody in prison.
  sim::Day next_release() const { return stage == core::Stage::recalled ? returns_on : released; }
  rules::CaseFacts facts() const {
    return {kind, stage, risk_of_harm, reoffending, custody_months, flags, settled, band};
  }
};

static_assert(sizeof(Case) == 5 * sim::cache_line_bytes);

/// The cases of one replication. Slots of ended cases are used again with a new generation, so that events
/// still pending for the old one are recognized.
class Caseload {
 public:
  /// A new case, which is not held yet: it enters a stage through a `CountGuard`.
  CaseId open() {
    if (free_.empty()) {
      CaseId const made{cases_.size()};
      cases_.make_room(cases_.size() + 1);
      cases_.resize(cases_.size() + 1);
      return made;
    }
    CaseId const id = free_.back();
    free_.pop_back();
    auto const generation = static_cast<std::uint16_t>(cases_[id].generation + 1);
    std::construct_at(&cases_[id])->generation = generation;
    return id;
  }
  /// A case has ended, and its slot is free. Expects one with an end stage.
  void close(CaseId id) {
    SIM_EXPECTS(!core::on_caseload(cases_[id].stage));
    cases_[id].generation = static_cast<std::uint16_t>(cases_[id].generation + 1);
    free_.push_back(id);
  }
  Case& operator[](CaseId id) { return cases_[id]; }
  Case const& operator[](CaseId id) const { return cases_[id]; }
  /// Prefetches the part of a case that most contacts use, while something else is done.
  void fetch(CaseId id) const { sim::fetch(&cases_[id], 2 * sim::cache_line_bytes); }
  /// Slots ever used; those of ended cases have an end stage.
  std::size_t slots() const { return cases_.size(); }
  /// Of all slots there are now.
  core::IdRange<CaseId> ids() const { return cases_.ids(); }

 private:
  core::ListBy<CaseId, Case> cases_;
  std::vector<CaseId> free_;
};

}  // namespace caseflow::service
