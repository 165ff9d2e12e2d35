#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/question/management.hpp"
#include "model/scenario/question/operating_model.hpp"
#include "model/scenario/question/staffing.hpp"

namespace caseflow::scenario {

enum class SiteKind { hub, local_management_centre, neighbourhood_centre, community_hub };
inline constexpr std::array<std::string_view, 4> site_kind_words{"hub", "local_management_centre",
                                                                 "neighbourhood_centre", "community_hub"};

/// A hub holds what routing sends to it, and nobody is seen there. A local management centre has officers and
/// runs groups. A neighbourhood centre sees people, with officers of its own or of its centre. A community
/// hub is a place of others where officers of its centre see people on some days.
struct Site {
  SiteKind kind{};
  double area_share = 0;  ///< Share of the service's cases that live in its area; 0 for a hub. They sum to 1.
  std::optional<std::string> hub;     ///< That serves the area; absent: the only one.
  std::optional<std::string> centre;  ///< Runs the area's groups, and holds its cases if no post is here.
  /// Of the centre's officer, for each appointment kept here; absent: none.
  std::optional<double> travel_minutes;
  std::optional<int> evenings{};       ///< On which groups can be run here, a week; absent: as elsewhere.
  std::optional<std::string> label{};  ///< What people call it; absent: its name in the scenario.
};
void describe(core::Fields& fields, Site& site);

/// Trainees hold part of a caseload, more with every step, and then take up another grade at their site: a
/// vacant place of it, or one more.
struct Training {
  std::string becomes;
  std::vector<double> steps;  ///< Share of a full caseload.
  double step_months = 0;
};
void describe(core::Fields& fields, Training& training);

/// Posts of one grade at one site. What is absent is as for everybody, or as for agency staff.
struct Posts : Staffing {
  std::string site;
  std::string grade;
  std::optional<double> target_caseload;  ///< Cases per full-time equivalent; absent: that of the grade.
  std::optional<bool> agency;
  std::optional<double> leaving_per_year, lead_months, newcomer_share;
  std::optional<Match> specialism;  ///< Cases that go to these officers first, while they have room.
  std::optional<Training> training;
};
void describe(core::Fields& fields, Posts& posts);

struct Sickness {
  double days_per_year = 0;       ///< Working days a full-time person.
  sim::Distribution spell_days;   ///< Working days a spell.
  int reallocate_after_days = 0;  ///< Working days of absence after which cases go to colleagues.
};
void describe(core::Fields& fields, Sickness& sickness);

struct Recruitment {
  sim::Distribution lead_months;  ///< From a vacancy to a person in post.
  double newcomer_share = 0;      ///< The rest arrive experienced.
  double weeks_without_cases = 0;
  std::vector<double> steps;  ///< Share of a full caseload in each step after that.
  double step_weeks = 0;
  double newcomer_months = 0;         ///< Assessments and reviews take longer for so long …
  double newcomer_minutes_ratio = 0;  ///< … by this factor.
};
void describe(core::Fields& fields, Recruitment& recruitment);

/// Staff hired from an agency: how long they stay, and how soon another comes.
struct Agency {
  double leaving_per_year = 0;
  double lead_months = 0;
  double newcomer_share = 0;
};
void describe(core::Fields& fields, Agency& agency);

struct Workforce {
  std::map<std::string, Posts> posts;
  std::map<std::string, double> target_caseloads;  ///< By grade, of posts that name none.
  double working_day_minutes = 0;
  double casework_share = 0;  ///< Of the day; the rest is meetings, administration, travel between sites.
  double overtime_share = 0;  ///< Authorised beyond the day, at most.
  double leave_days_per_year = 0;
  std::vector<double>
      leave_spell_days;  ///< How a year's leave is split, working days; scaled to the year's total.
  std::vector<double> leave_season;  ///< Relative weight of each month, January first.
  double training_days_per_year = 0;
  Sickness sickness;
  double leaving_per_year = 0;
  Recruitment recruitment;
  Agency agency;
  double women_share = 0;  ///< Of officers.
  Management management;
  double cover_share = 0;  ///< Of contacts due while the officer is away, those that a colleague takes.
};
void describe(core::Fields& fields, Workforce& workforce);

/// Cases that an officer of these posts should hold, per full-time equivalent; 0 where neither the posts nor
/// their grade has a target, which `check` reports.
double target_caseload(Workforce const& workforce, Posts const& posts);

}  // namespace caseflow::scenario
