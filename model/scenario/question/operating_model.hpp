#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/core/vocabulary.hpp"

namespace caseflow::scenario {

/// A condition on a case; every member that is present must hold, and an empty one matches every case.
struct Match {
  std::vector<std::string> kind;                                  ///< Any of `core::case_kind_words`.
  std::vector<std::string> stage;                                 ///< Any of the stages on the caseload.
  std::optional<std::string> risk_of_harm;                        ///< low | medium.
  std::optional<double> reoffending_at_least, reoffending_below;  ///< OGRS3, 0–100.
  std::vector<std::string> any_flag, no_flag;                     ///< Names from `profile.flags`.
  std::optional<double> custody_months_at_least, custody_months_below;  ///< Length of the custodial sentence.
  std::optional<bool> settled;    ///< Interventions done and a review passed.
  std::vector<std::string> band;  ///< Any of the operating model's bands; not where bands are given.
};
void describe(core::Fields& fields, Match& match);

enum class HoldAt { hub, area };
inline constexpr std::array<std::string_view, 2> hold_at_words{"hub", "area"};

/// Who holds a matching case: the hub, or the office that serves its area.
struct RoutingRule {
  std::string name;
  Match when;
  HoldAt hold_at{};
  /// For custody held at the hub: it goes to its area this long before release; absent: with the release.
  std::optional<double> until_weeks_before_release;
  /// Contact is by telephone, so many weeks apart, once the person has been seen; absent: as the band says.
  std::optional<double> telephone_weeks_between;
};
void describe(core::Fields& fields, RoutingRule& rule);

struct BandingRule {
  std::string name;
  Match when;
  std::string band;
};
void describe(core::Fields& fields, BandingRule& rule);

/// A band that professional judgement gives to some of the matching cases.
struct ConsiderRule {
  std::string name;
  Match when;
  std::string band;
  double probability = 0;
};
void describe(core::Fields& fields, ConsiderRule& rule);

/// Weeks between planned one-to-one contacts, up to a week counted from the start of supervision.
struct ContactStep {
  std::optional<double> until_week;  ///< Absent in the last step.
  double weeks_between = 0;
};
void describe(core::Fields& fields, ContactStep& step);

struct Band {
  int rank = 0;  ///< 0 asks for least; "at least" rules and moves compare ranks.
  core::Intensity intensity{};
  std::vector<std::string> held_by;  ///< Grades that may hold it in an office.
  std::vector<ContactStep> order_contact, release_contact;
  std::map<std::string, double> points;  ///< Workload points a case: community, licence, custody.
};
void describe(core::Fields& fields, Band& band);

struct Assessment {
  int days_allowed = 0;  ///< Working days from the first appointment attended.
  double first_review_weeks = 0;
  double review_every_weeks = 0;
  double termination_weeks = 0;            ///< Before the end.
  double stand_alone_layer_one_share = 0;  ///< Share of stand-alone unpaid work cases assessed at layer 1.
  double layer_three_share = 0;            ///< Share of supervised cases assessed in full.
  double band_review_every_weeks = 0;      ///< Short reviews of the band alone; 0: none.
  double band_review_changes_share = 0;    ///< Of these reviews, those that judge anew.
};
void describe(core::Fields& fields, Assessment& assessment);

/// Sessions for all who came since the last one, at the site that runs their groups.
struct Induction {
  double group_share = 0;  ///< The rest are inducted one by one.
  double individual_minutes = 0;
  int session_every_days = 0;                           ///< Working days between sessions at a site.
  double session_minutes = 0, preparation_minutes = 0;  ///< Of each member of staff.
  int planned_size = 0;                                 ///< People to one member of staff …
  int largest_size = 0;  ///< … and at the most, when officers have more due than the day has minutes.
};
void describe(core::Fields& fields, Induction& induction);

enum class LoadMeasure { cases, hours, points };
inline constexpr std::array<std::string_view, 3> load_measure_words{"cases", "hours", "points"};

/// Cases that are offered a choice, and the share of them who choose a woman as their officer.
struct WomanOfficer {
  Match when;
  double share = 0;
};
void describe(core::Fields& fields, WomanOfficer& choice);

struct Allocation {
  LoadMeasure by{};
  double full_at_share = 0;    ///< Load over target beyond which another grade is asked.
  bool outside_grade = false;  ///< Whether another grade may take a case when the right one is full; if not,
                               ///< it takes it regardless.
  double moves_per_case_year = 0;  ///< Moves between officers that nobody's leaving explains.
  double under_banded_share = 0;   ///< Banded one lower where nobody of the right grade has room.
  WomanOfficer woman_officer;
  int long_absence_days = 0;  ///< An officer who will be away for so long or longer gets no cases.
  double typical_week = 0;    ///< Of supervision: cases are weighed by the contact that is due in it.
  bool continuity = false;    ///< A returning case goes back to its officer if still there.
};
void describe(core::Fields& fields, Allocation& allocation);

/// Contact by telephone from the hub once the interventions are done, where the model has it.
struct StepDown {
  double share = 0;  ///< Of the settled cases, those that move to the hub.
  double telephone_weeks_between = 0;
};
void describe(core::Fields& fields, StepDown& step_down);

struct PrereleaseContact {
  double weeks_before = 0;  ///< From when the officer in the community may take part.
  int contacts = 0;         ///< Contacts planned before release.
  double least_weeks = 0;   ///< That it takes to arrange one: with less time left there is none.
};
void describe(core::Fields& fields, PrereleaseContact& contact);

/// How a service decides who holds a case, how often it is seen and by whom: data, so that no code names a
/// company.
struct OperatingModel {
  std::string name;
  std::vector<RoutingRule> routing;    ///< First match wins; the last must match every case.
  std::vector<BandingRule> banding;    ///< First match wins; the last must match every case.
  std::vector<BandingRule> at_least;   ///< Raise the band to this one where they match.
  std::vector<ConsiderRule> consider;  ///< Raise the band with a probability where they match.
  std::map<std::string, Band> bands;
  Assessment assessment;
  Induction induction;
  Allocation allocation;
  StepDown step_down;
  PrereleaseContact prerelease_contact;
};
void describe(core::Fields& fields, OperatingModel& model);

}  // namespace caseflow::scenario
