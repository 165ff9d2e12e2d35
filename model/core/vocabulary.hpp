#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace caseflow::core {

/// What the court made: an order in the community, with or without supervision, or custody.
enum class CaseKind : std::uint8_t { supervision, combined, unpaid_work, custody };
inline constexpr std::array<std::string_view, 4> case_kind_words{"supervision", "combined", "unpaid_work",
                                                                 "custody"};

/// Where a case stands. The last five are ends: a case there is off the caseload.
enum class Stage : std::uint8_t {
  awaiting_allocation,        ///< Sentenced or received, not yet given to an officer.
  custody,                    ///< In prison, before the first release.
  community,                  ///< Supervised under an order.
  unpaid_work,                ///< Under an order whose only requirement is unpaid work.
  licence,                    ///< Released, until the end of the sentence.
  post_sentence_supervision,  ///< Released, sentence over, until twelve months after release.
  breach_proceedings,         ///< Waiting for the court to hear a breach; contact goes on.
  out_of_contact,             ///< A warrant is out; no contact.
  recalled,                   ///< Back in prison on recall, to be released again.
  completed,                  ///< Ran its course.
  revoked,                    ///< Ended by the court, or recalled until the sentence's end.
  escalated,                  ///< Taken over by the National Probation Service.
  transferred,                ///< Moved to another area, or died.
  unfinished,                 ///< Ended with unpaid work hours outstanding.
};
inline constexpr std::size_t stage_count = 14;
inline constexpr std::array<std::string_view, stage_count> stage_words{
    "awaiting_allocation", "custody",        "community",
    "unpaid_work",         "licence",        "post_sentence_supervision",
    "breach_proceedings",  "out_of_contact", "recalled",
    "completed",           "revoked",        "escalated",
    "transferred",         "unfinished"};

/// Where a stage stands among them, from 0.
constexpr std::size_t index_of(Stage stage) { return static_cast<std::size_t>(stage); }

/// True for the stages in which a case counts towards the caseload.
constexpr bool on_caseload(Stage stage) { return stage < Stage::completed; }

/// Risk of serious harm as the officer recorded it. High risk cases belong to the National Probation Service.
enum class RiskOfHarm : std::uint8_t { low, medium };
inline constexpr std::array<std::string_view, 2> risk_of_harm_words{"low", "medium"};

/// How much officer time a band asks for: the rows of the table of work minutes.
enum class Intensity : std::uint8_t { low, middle, high };
inline constexpr std::array<std::string_view, 3> intensity_words{"low", "middle", "high"};

/// What officers do with their time, apart from the routine minutes of every week.
enum class Task : std::uint8_t {
  allocation,         ///< Reading in on a new case.
  induction,          ///< Group or individual induction, per head.
  first_meeting,      ///< The one-to-one meeting that plans the sentence (New Directions 2).
  appointment,        ///< A planned one-to-one contact, kept; recording included.
  telephone_contact,  ///< A planned contact by telephone.
  missed,             ///< The same, not kept: message, judgement, recording.
  assessment,         ///< Initial assessment and plan.
  review,             ///< Later assessments.
  termination,        ///< Last review and closing.
  risk_review,        ///< Review after a change in risk.
  checks,             ///< Police and children's services checks.
  home_visit,
  warning,
  breach_pack,
  recall_report,
  agency_meeting,
  prerelease_contact,
  transfer,               ///< Handing a case over, giving and taking together.
  placement,              ///< Assessment for unpaid work, before the first day of it.
  activity,               ///< A rehabilitation activity day worked one to one, beyond the appointment.
  enforcement_decision,   ///< Whether to enforce: the record, and a word with the manager.
  extension_application,  ///< To the court, for unpaid work that will not be done in time.
  band_review,            ///< A short look at whether the band still fits.
  referral,               ///< To a partner or to those who treat: the talk, the form, the introduction.
};
inline constexpr std::size_t task_count = 24;
/// Their names in scenarios.
inline constexpr std::array<std::string_view, task_count> task_words{"allocation",
                                                                     "induction",
                                                                     "first_meeting",
                                                                     "appointment",
                                                                     "telephone_contact",
                                                                     "missed",
                                                                     "assessment",
                                                                     "review",
                                                                     "termination",
                                                                     "risk_review",
                                                                     "checks",
                                                                     "home_visit",
                                                                     "warning",
                                                                     "breach_pack",
                                                                     "recall_report",
                                                                     "agency_meeting",
                                                                     "prerelease_contact",
                                                                     "transfer",
                                                                     "placement",
                                                                     "activity",
                                                                     "enforcement_decision",
                                                                     "extension_application",
                                                                     "band_review",
                                                                     "referral"};

/// The same for a reader of a case's journey, as a heading.
inline constexpr std::array<std::string_view, task_count> task_phrases{
    "Reading of the case file",
    "Induction",
    "First meeting to plan the sentence",
    "Appointment",
    "Telephone contact",
    "Follow-up of a missed appointment",
    "Assessment and plan",
    "Review",
    "Final review",
    "Review after a change in risk",
    "Checks with police and children's services",
    "Home visit",
    "Warning",
    "Breach papers",
    "Recall report",
    "Meeting with other agencies",
    "Contact before release",
    "Handover between officers",
    "Assessment before unpaid work",
    "One-to-one activity day",
    "Decision on enforcement",
    "Application to the court for more time",
    "Review of the band",
    "Referral to a partner or to treatment"};
static_assert(!task_words.back().empty() && !task_phrases.back().empty(), "every task has its words");

/// What people on the staff do. Officers hold cases; supervisors lead unpaid work; the others serve what is
/// asked of their team: workers in the prisons, managers, administrators of enforcement, tutors of groups.
enum class Role : std::uint8_t { officer, supervisor, worker, manager, administrator, tutor };
inline constexpr std::size_t role_count = 6;

}  // namespace caseflow::core
