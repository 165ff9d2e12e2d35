#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/ids.hpp"
#include "model/core/vocabulary.hpp"
#include "model/rules/banding.hpp"
#include "model/rules/contact.hpp"
#include "model/rules/routing.hpp"
#include "model/scenario/plan/plan_pieces.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/distribution.hpp"

namespace caseflow::scenario {

using core::AdministratorsId;
using core::BandId;
using core::GradeId;
using core::GroupId;
using core::ListBy;
using core::ManagersId;
using core::NeedId;
using core::PartnerId;
using core::PostsId;
using core::PrisonId;
using core::SiteId;
using core::TeamId;
using core::TutorsId;

/// A scenario made ready to run: names turned into indices, words into bits, distributions into tables.
/// Built once, read by every replication. Indices follow the order of the names in the scenario. A
/// `name_hash` is `core::name_hash` of the name, which makes draws different: too dear to be found anew for
/// every draw.
struct Plan {
  Scenario scenario;

  // --- places ---
  ListBy<SiteId, std::string> sites;
  ListBy<SiteId, bool> is_hub;
  ListBy<SiteId, SiteId> hub_of;       ///< Holds what routing sends to the hub; none without one.
  ListBy<SiteId, SiteId> held_at;      ///< Whose officers hold its area's cases; itself or its centre.
  ListBy<SiteId, SiteId> groups_site;  ///< Where its area's groups are run; itself or its centre.
  ListBy<SiteId, SiteId>
      programmes_site;           ///< The same of accredited programmes, which centres run for several.
  ListBy<SiteId, int> evenings;  ///< On which groups can be run there, a week.
  ListBy<SiteId, float> travel_minutes;  ///< Of an officer of another site, for an appointment kept here.
  std::vector<SiteId> offices;           ///< Sites that are not hubs.
  std::vector<double> area_up_to;        ///< Cumulative share of the cases by office, in `offices` order.
  ListBy<GradeId, std::string> grades;

  // --- demand, who and what ---
  std::array<double, 12> season{};  ///< Mean 1.
  double orders_per_working_day = 0,
         receptions_per_working_day = 0;  ///< At level 1, scaled to the sustained caseload.
  std::vector<std::string> flags;
  struct FlagRate {
    std::uint32_t name_hash = 0;
    float low = 0, medium = 0;
    std::vector<std::pair<float, float>> by_reoffending;  ///< (from, share), ascending.
    int among = -1;
    std::uint32_t kinds = ~0u;
    float absence_logit = 0;   ///< What the flag adds to the logit of an unacceptable absence.
    float recall_log = 0;      ///< The same to the logarithm of recalls for other reasons.
    float weekly_minutes = 0;  ///< Of the officer.
  };
  std::vector<FlagRate> flag_rates;  ///< In an order in which every flag comes after the one it is among.
  std::vector<int> flag_order;
  std::uint64_t acting_flags = 0, time_flags = 0;  ///< With an effect on absence or recall; with minutes.
  std::uint64_t referred_flags = 0;                ///< Of people whom the officer refers to those who treat.
  float without_flags_absence_logit = 0, without_flags_recall_log = 0;  ///< Of a case without any of them.
  int no_fixed_abode_flag = -1;  ///< Set by a release to no fixed abode; below 0 none.
  std::array<double, 4> reoffending_mu{},
      medium_above{};  ///< By kind; medium where z2 is above this quantile.

  sim::Sampler community_order_months, suspended_order_months, unpaid_work_hours, activity_days,
      short_served_months, long_licence_weeks;
  sim::Sampler weeks_to_court, weeks_to_warrant, warrant_weeks, standard_recall_weeks;
  sim::Sampler answer_days;
  sim::Sampler pace, lead_months, sickness_spell_days;

  // --- operating model ---
  ListBy<BandId, std::string> bands;
  std::vector<rules::Route> routes;
  rules::Banding banding;
  ListBy<BandId, BandId> band_below;  ///< The next lower one, or itself.
  rules::Condition woman_officer;     ///< Cases offered the choice.
  rules::Condition step_down;         ///< Cases that may move to the hub once they are settled.
  struct Band {
    core::Intensity intensity{};
    std::uint64_t held_by = 0;  ///< One bit a grade.
    std::vector<rules::ContactStep> order_contact, release_contact;
    float points_community = 0, points_licence = 0, points_custody = 0;
    bool operator==(Band const&) const = default;
  };
  ListBy<BandId, Band> band;

  // --- work ---
  std::array<std::array<float, 3>, core::task_count> minutes{};  ///< By task and intensity.
  std::uint64_t check_flags = 0;
  std::uint64_t office_hours_flags = 0;  ///< Of people who work in office hours.
  PlannedPractice practice;

  // --- people ---
  struct Posts {
    std::string name;
    SiteId site;
    GradeId grade;
    float fte = 0, vacant_fte = 0, target_caseload = 0;
    bool agency = false;                                              ///< Held by agency staff.
    double leaving_per_year = 0, lead_ratio = 1, newcomer_share = 0;  ///< Lead over the workforce's.
    std::optional<rules::Condition> specialism;
    GradeId becomes;            ///< What trainees qualify for; none for others.
    std::vector<double> steps;  ///< Of a trainee's caseload.
    double step_months = 0;
  };
  ListBy<PostsId, Posts> posts;
  ListBy<SiteId, ManagersId> managers_of_site;  ///< The team that looks after its officers; or none.
  /// Something that happens to a group of places on a date, in full-time equivalents.
  struct StaffChange {
    enum class Kind { join, leave, leave_with_posts, posts } kind{};
    sim::Date date{};
    double fte = 0;      ///< Of posts: below 0, fewer.
    std::string name{};  ///< That its chance hangs on.
  };
  /// How a group of places is staffed: posts, a team or a prison, by the role; or those who join it with
  /// posts of their own.
  struct Establishment {
    std::string name;
    core::AnyTeamId team{};   ///< In whose work they share, by the role; none of officers.
    double fte = 0;           ///< Of every place together, filled or not.
    double people_fte = 0;    ///< In post.
    double vacant_share = 0;  ///< Chance that a place is vacant on the first day with officers.
    double posts_fte = 0;     ///< Less than `fte` where there are more people than posts.
    std::optional<sim::Date> from{}, until{};  ///< The days on which they come and go, of those who join.
    std::vector<StaffChange> changes{};        ///< By date.
  };
  std::array<std::vector<Establishment>, core::role_count> staff;  ///< By role.

  ListBy<AdministratorsId, std::string> administrators;     ///< Teams.
  ListBy<SiteId, AdministratorsId> administrators_of_site;  ///< Or none.

  // --- interventions ---
  struct Team {
    std::string name;
    std::uint32_t name_hash = 0;
    float group_size = 0;
    int vehicles = 0;
  };
  ListBy<TeamId, Team> teams;           ///< Of unpaid work.
  ListBy<SiteId, TeamId> team_of_site;  ///< Or none.
  struct GroupPlan {
    std::string name;
    std::uint32_t name_hash = 0;
    rules::Condition suitable;
    Group about;
    double absence_logit = 0;  ///< Added to that of an unacceptable absence.
  };
  ListBy<GroupId, GroupPlan> groups;
  struct PartnerPlan {
    std::string name;
    double minutes_a_week = 0;  ///< Of sessions.
  };
  ListBy<PartnerId, PartnerPlan> partners;
  ListBy<SiteId, ListBy<GroupId, PartnerId>> partner_at;  ///< Who delivers a group to its people; or none.
  ListBy<TutorsId, std::string> tutor_teams;
  ListBy<SiteId, TutorsId> tutors_of_site;  ///< Or none.
  struct Prison {
    std::string name;
    double share = 0;
    rules::Condition when;  ///< Whom it takes.
  };
  ListBy<PrisonId, Prison> prisons;
  struct NeedPlan {
    std::string name;
    std::uint32_t name_hash = 0;
    Need about;
  };
  ListBy<NeedId, NeedPlan> needs;

  /// Whether there is a hub, which then serves every area or shares them with others.
  bool has_hub() const { return !hub_of.empty() && hub_of.front(); }
};

/// Expects a scenario without diagnostics. Arrivals are those of the scenario, not yet scaled to the caseload
/// they sustain.
Plan plan(Scenario const& scenario);

/// Multiplies both streams of arrivals.
void scale_arrivals(Plan& plan, double factor);

/// A scenario's condition as bit masks over this plan's flags and bands. Expects names that exist.
rules::Condition condition(Match const& match, std::vector<std::string> const& flags,
                           std::vector<std::string> const& bands = {});

}  // namespace caseflow::scenario
