#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace caseflow::core {

/// The cases that inspectors look at, drawn separately: people under supervision, unpaid work requirements,
/// and people released from prison.
enum class Sample : std::uint8_t { supervision, unpaid_work, through_the_gate };
inline constexpr std::size_t sample_count = 3;
/// Their names in inspections, in the order of `Sample`.
inline constexpr std::array<std::string_view, sample_count> sample_words{"case_supervision", "unpaid_work",
                                                                         "through_the_gate"};

/// What a case's file says of the practice in it, each from 0 to 1, higher is better. What a case had no
/// need or occasion for has no value.
enum class Feature : std::uint8_t {
  // supervision
  assessment_in_time,
  assessment_depth,
  checks_made,
  suitable_grade,
  officer_experience,
  officer_time,
  manageable_caseload,
  one_officer,
  contact_delivered,
  contact_face_to_face,
  home_visits,
  interventions_delivered,
  interventions_prompt,
  absences_followed_up,
  enforcement_taken,
  reviews_in_time,
  review_depth,
  risk_changes_reviewed,
  risk_recorded_right,
  manager_span,
  prompt_start,
  contact_before_licence,
  involvement,
  contingency,
  agency_links,
  diversity,
  // unpaid work
  placement_assessed_in_time,
  first_session_in_time,
  sessions_regular,
  sessions_held,
  placement_fit,
  work_absences_followed_up,
  // Through the Gate
  resettlement_plan_in_time,
  release_plan_made,
  needs_worked_on,
  needs_met,
  contact_before_release,
  handover_made,
};
inline constexpr std::size_t feature_count = 38;

/// One feature, declared once: its name in scenarios, whose files have it, how it is read and what asks for
/// it. What reports say about it stands beside its weights, in scenarios; so do its scales, named here.
struct FeatureFacts {
  std::string_view name;
  Sample sample;
  std::string_view meaning;  ///< What 1 and what lies below mean.
  std::string_view source;   ///< The inspectorate's standard, or guidance.
};

/// In the order of `Feature`.
inline constexpr std::array<FeatureFacts, feature_count> features{{
    {"assessment_in_time", Sample::supervision,
     "1 where the assessment and plan were done when due, 0 so late as `late_assessment_days` and where "
     "none was",
     "Standard 2.1"},
    {"assessment_depth", Sample::supervision,
     "the time given to the assessment, of what one in full would take; `short_form_share` of it for a "
     "short form",
     "Standard 2.1"},
    {"checks_made", Sample::supervision,
     "checks with police and children's services that were made when due, of those that were needed",
     "Standard 2.1"},
    {"suitable_grade", Sample::supervision,
     "contacts while an officer held the case whose grade may hold it as it is, of all that were given",
     "Standard 1.2"},
    {"officer_experience", Sample::supervision,
     "1 for an officer with `practised_years` of practice, less in proportion; 0 in training; at each "
     "contact",
     "Standard 1.2"},
    {"officer_time", Sample::supervision, "the time given to work on the case, of what it would take in full",
     "Standard 1.2"},
    {"manageable_caseload", Sample::supervision,
     "1 for an officer with up to `manageable_cases` a full-time place, 0 with `unmanageable_cases` or more; "
     "at each contact",
     "HM Inspectorate of Probation, Caseloads, workloads and staffing levels in probation services, 2021"},
    {"one_officer", Sample::supervision,
     "1 for one officer throughout, `two_officers_share` for two, 0 for more", "Standard 2.3"},
    {"contact_delivered", Sample::supervision, "planned contacts that were given, of those that were due",
     "Standard 2.3"},
    {"contact_face_to_face", Sample::supervision, "contacts face to face, of all that were given",
     "Standard 2.3"},
    {"home_visits", Sample::supervision, "home visits made, of those that were needed", "Standard 2.3"},
    {"interventions_delivered", Sample::supervision,
     "groups and programmes begun and activity days done, of those that fell due; after a wait of "
     "`overdue_wait_weeks` a group has fallen due",
     "Standards 1.3 and 2.3"},
    {"interventions_prompt", Sample::supervision,
     "1 for a group or programme without a wait, 0 after `long_wait_weeks` or more", "Standard 1.3"},
    {"absences_followed_up", Sample::supervision,
     "unacceptable absences that were followed up by a warning or enforcement, of all of them",
     "Standard 2.3"},
    {"enforcement_taken", Sample::supervision,
     "decisions to enforce that were taken and carried out in time, of those that were due", "Standard 2.3"},
    {"reviews_in_time", Sample::supervision, "reviews done when due, of those that fell due", "Standard 2.4"},
    {"review_depth", Sample::supervision, "the time given to reviews, of what they would take in full",
     "Standard 2.4"},
    {"risk_changes_reviewed", Sample::supervision,
     "changes in risk of serious harm that were found and reviewed within `change_review_days`, of those "
     "that happened",
     "Standard 2.4"},
    {"risk_recorded_right", Sample::supervision,
     "1 where the recorded risk of serious harm is the true one at the inspection", "Standard 2.1"},
    {"manager_span", Sample::supervision,
     "1 where a manager has up to `manageable_officers`, 0 with `unmanageable_officers` or more; at the "
     "assessment",
     "Standard 1.2"},
    {"prompt_start", Sample::supervision,
     "1 where the first appointment was given in time, 0 where it was not", "Standard 2.3"},
    {"contact_before_licence", Sample::supervision,
     "after release: 1 where the officer was in touch with the person in prison before it", "Standard 2.3"},
    {"involvement", Sample::supervision,
     "assessments, plans and reviews in which the person had a part, of all that were made",
     "Standards 2.1, 2.2 and 2.4"},
    {"contingency", Sample::supervision,
     "assessments and reviews that plan for what happens if risk rises, of those that should",
     "Standard 2.2"},
    {"agency_links", Sample::supervision,
     "assessments and reviews that link to the work of other agencies, of those that should",
     "Standards 2.2, 2.3 and 2.4"},
    {"diversity", Sample::supervision,
     "initial assessments, with their plans, that consider the person's diversity and circumstances, of all",
     "Standards 2.1 and 2.2"},
    {"placement_assessed_in_time", Sample::unpaid_work,
     "1 where the assessment before placement was done when due, 0 so late as `late_assessment_days`",
     "Standard 4.1"},
    {"first_session_in_time", Sample::unpaid_work,
     "1 where the first session was offered within `prompt_session_days` of sentence, 0 from "
     "`late_session_days` on",
     "Standard 4.1"},
    {"sessions_regular", Sample::unpaid_work,
     "planned days on which there was a place, of those on which the person could come", "Standard 4.1"},
    {"sessions_held", Sample::unpaid_work, "attendances that were not stood down, of all", "Standard 4.1"},
    {"placement_fit", Sample::unpaid_work,
     "1 where the hours can be worked within `short_work_weeks` on the days a week arranged, 0 where they "
     "take `long_work_weeks`",
     "Standard 4.1"},
    {"work_absences_followed_up", Sample::unpaid_work,
     "unacceptable absences from unpaid work that were followed up, of all of them", "Standard 4.1"},
    {"resettlement_plan_in_time", Sample::through_the_gate, "1 where the plan on reception was made when due",
     "Standard 4.2; service level 13"},
    {"release_plan_made", Sample::through_the_gate, "1 where the plan was reviewed before release",
     "Standard 4.2; enhanced specification, April 2019"},
    {"needs_worked_on", Sample::through_the_gate, "needs for release that were worked on, of all",
     "Standard 4.2"},
    {"needs_met", Sample::through_the_gate, "needs for release that were met, of all", "Standard 4.2"},
    {"contact_before_release", Sample::through_the_gate, "1 where the officer was in touch before release",
     "Standard 4.2"},
    {"handover_made", Sample::through_the_gate,
     "1 where the prison's workers handed over to the officer who then held the case", "Standard 4.2"},
}};

constexpr FeatureFacts const& facts(Feature feature) { return features[static_cast<std::size_t>(feature)]; }

/// The feature of this name, or nothing.
constexpr std::optional<Feature> feature_named(std::string_view name) {
  for (std::size_t i = 0; i < feature_count; ++i)
    if (features[i].name == name) return static_cast<Feature>(i);
  return std::nullopt;
}

}  // namespace caseflow::core
