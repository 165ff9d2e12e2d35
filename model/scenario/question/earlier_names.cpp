#include "model/scenario/question/earlier_names.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/scenario/document/pointer.hpp"

namespace caseflow::scenario {
namespace {

struct Staff {
  char const* at;      ///< Where its teams are.
  char const* people;  ///< What the people in post were called.
};
constexpr char people_key[] = "in_post_fte", posts_key[] = "established_fte", vacancies_key[] = "vacant_fte";
constexpr Staff all_staff[] = {{"/workforce/posts", people_key},
                               {"/workforce/management/teams", people_key},
                               {"/enforcement/administration/teams", people_key},
                               {"/unpaid_work/teams", "supervisors_fte"},
                               {"/group_work/teams", "tutors_fte"},
                               {"/through_the_gate/prisons", "workers_fte"}};

/// The number of a key of a team; null where there is none.
Json const* number(Document const& document, std::string const& team, char const* key) {
  auto const* found = find(document.value(), child(team, key));
  return found && found->is_number() ? found : nullptr;
}

void follow(Document& document, std::string const& team, char const* people) {
  bool renamed = false;
  if (std::string_view(people) != people_key && number(document, team, people) &&
      !find(document.value(), child(team, people_key))) {
    document.put(child(team, people_key), document.part(child(team, people)));
    document.remove(child(team, people));
    renamed = true;
  }
  auto const *there = number(document, team, people_key), *missing = number(document, team, vacancies_key);
  if (!there || find(document.value(), child(team, posts_key))) return;
  bool const whole = find(document.value(), "/format") != nullptr;  // none of its teams are another file's
  if (!missing && !(renamed && whole)) return;
  double const posts = there->get<double>() + (missing ? missing->get<double>() : 0);
  document.put(child(team, posts_key), Document(Json(posts), document.layers().front()));
  document.remove(child(team, vacancies_key));
}

/// A field that earlier versions did not have, and what they did instead of asking.
struct Added {
  std::string_view parent;
  char const* key;
  char const* value;
  char const* why = "what versions without this field used";
};
constexpr Added added[] = {
    {"", "discrepancy", R"({"share": 0.05, "relative": 0.1})"},
    {"", "rates",
     R"({"orders_per_case_year": 0.61, "receptions_per_case_year": 0.22, "cases_per_officer": 47,
         "officers_per_manager": 11, "supervisors_per_1000_cases": 4.473,
         "administrators_per_1000_cases": 0.663, "cases_per_1000_people": 1.9})"},
    {"/workforce", "target_caseloads", "{}"},
    {"/enforcement", "recall_base", "0.45"},
    {"/group_work", "individual_time_share", "0"},
    {"/group_work", "partners", R"({"all": {"hours_per_week": 10000}})",
     "versions without this field did not count the hours of partners"},
    {"/work/tasks", "referral", R"({"minutes": [0, 0, 0]})",
     "versions without this task asked for no such work"},
    {"/unpaid_work", "vacancies_booked_share", "0"},
    {"/unpaid_work", "cancelled_share", "0"},
    {"/unpaid_work", "within_reach_share", "1"},
    {"/work", "review_notice_weeks", "2"},
    {"/work", "transfer_weeks", "1"},
    {"/operating_model/allocation", "long_absence_days", "14"},
    {"/operating_model/allocation", "typical_week", "20"},
    {"/unpaid_work", "booking_days", "14"},
    {"/group_work", "referral_spread_weeks", "12"},
    {"/group_work", "hours_kept_days", "7"},
    {"/group_work", "reading_time_share", "0"},
    {"/group_work", "joining",
     R"({"programmes": {"reading_minutes": 0, "declined_share": 0, "notice_weeks": 0, "take_up_share": 1,
                        "invitations": 1},
         "activities": {"reading_minutes": 0, "declined_share": 0, "notice_weeks": 0, "take_up_share": 1,
                        "invitations": 1}})",
     "in versions without this field everybody referred was accepted, asked at once, and came"},
    {"/group_work", "motivation",
     R"({"lost_per_week": 0, "gained_per_tutor_preparation": 0, "gained_per_officer_preparation": 0,
         "gained_at_most": 0, "officer_preparation_share": 0, "officer_preparation_minutes": 0})",
     "versions without this field knew no motivation"},
    {"/judgement", "scales",
     R"({"late_assessment_days": 60, "short_form_share": 0.5, "manageable_cases": 50, "unmanageable_cases": 100,
         "manageable_officers": 10, "unmanageable_officers": 30, "practised_years": 2, "two_officers_share": 0.5,
         "long_wait_weeks": 26, "overdue_wait_weeks": 13, "change_review_days": 30, "prompt_session_days": 14,
         "late_session_days": 70, "short_work_weeks": 26, "long_work_weeks": 52})"},
    {"/work", "due_days",
     R"({"allocation": 5, "induction": 10, "first_meeting": 5, "warning": 3, "checks": 10, "home_visit": 10,
         "home_visit_out_of_contact": 5, "agency_meeting": 5, "agency_meeting_after_change": 10})"},
    {"/work/due_days", "referral", "5"},
    {"/judgement", "weights_spread_share", "0"},
    {"/judgement", "drift", R"({"variance_per_year": 0, "common_share": 0})"},
    {"/judgement", "delivery",
     R"({"prior_changed": 0, "prior_kept": 1, "changed": 0, "kept": 0, "weeks": 26, "workload": 0,
         "vacancies": 0, "waits": 0})"},
    {"/judgement", "discretion",
     R"({"even_points": 2.5, "even_points_sd": 2.5, "slope": 0.5, "slope_log_sd": 1})",
     "versions without this field knew nothing of distances"},
    {"/operating_model/prerelease_contact", "least_weeks", "0"},
    {"", "practice",
     R"({"pieces": {"checks": {"level": 1}, "home_visits": {"level": 1}, "contact_before_release": {"level": 1},
                    "enforcement": {"level": 1}, "involvement": {"level": 1}, "contingency": {"level": 1},
                    "change_reviews": {"level": 1}, "agency_links": {"level": 1}, "diversity": {"level": 1}},
         "assessment_minutes": {"involvement": 0, "contingency": 0, "agency_links": 0, "diversity": 0},
         "officer_spread": 0, "common_share": 0, "newcomer_shift": 0, "practised_years": 2,
         "agency_shift": 0, "learnt_most": 0,
         "half_life_months": 12, "training": {},
         "oversight": {"pieces": [], "officer_minutes": 0, "closes_share": 0},
         "quality_assurance": {"pieces": [], "audits_per_officer_year": 0, "manager_minutes": 0,
                               "officer_minutes": 0, "days_allowed": 20, "closes_share": 0}})"}};

/// One number for all standards comes to one for each.
void pool_by_standard(Document& document, std::string const& layer) {
  constexpr char at[] = "/judgement/pooling_cases";
  auto const* cases = find(document.value(), at);
  if (!cases || !cases->is_number()) return;
  Json each;
  for (auto const* standard : {"2.1", "2.2", "2.3", "2.4", "4.1", "4.2"}) each[standard] = *cases;
  document.put(at, Document(std::move(each), layer));
}

/// How many decisions were seen comes to how far short each was: in the middle of the points allowed.
void place_decisions(Document& document, std::string const& layer) {
  constexpr char at[] = "/inspection/discretion";
  constexpr int middle_points = 3, at_most = 1000;
  auto const number_of = [&](char const* key) {
    auto const* found = find(document.value(), child(at, key));
    return found && found->is_number_integer() ? std::clamp(found->get<int>(), 0, at_most) : -1;
  };
  int const allowed = number_of("allowed"), raised = number_of("raised");
  if (allowed < 0 || raised < 0) return;
  auto const put = [&](char const* key, int count) {
    document.put(
        child(at, key),
        Document(Json(std::vector<int>(static_cast<std::size_t>(std::max(0, count)), middle_points)), layer));
  };
  put("raised_at", raised);
  put("kept_at", allowed - raised);
  document.remove(child(at, "allowed"));
  document.remove(child(at, "raised"));
}

/// Practice was that of the last inspection on the day the forecast begins.
void date_last_inspection(Document& document, std::string const& layer) {
  auto const *last = find(document.value(), "/inspection/last"), *start = find(document.value(), "/start");
  if (!last || !last->is_object() || last->contains("date") || !start) return;
  document.put("/inspection/last/date", Document(*start, layer));
  if (find(document.value(), "/sources"))
    document.put(
        child("/sources", "/inspection/last/date"),
        Document(Json{{"role", "assumed"}, {"why", "versions without this field gave no date"}}, layer));
}

/// A field that is no more, with its source.
void forget(Document& document, std::string const& pointer) {
  if (!find(document.value(), pointer)) return;
  document.remove(pointer);
  auto const* sources = find(document.value(), "/sources");
  if (sources && sources->is_object()) document.remove(child("/sources", pointer));
}

/// What was not enforced by judgement is what officers are not inclined to enforce; what hubs did before a
/// release is what officers do.
void follow_practice(Document& document) {
  forget(document, "/operating_model/prerelease_contact/from_hub_share");
  constexpr char was[] = "/enforcement/not_taken_share";
  auto const* share = find(document.value(), was);
  if (!share || !share->is_number()) return;
  double const level = 1 - share->get<double>();
  std::string at;
  for (auto const* name : {"practice", "pieces", "enforcement"}) {
    at = child(at, name);
    auto const* there = find(document.value(), at);
    if (there && !there->is_object()) return;
    if (!there) document.put(at, Document(Json::object(), document.layers().front()));
  }
  document.put(child(at, "level"), Document(Json(level), document.layers().front()));
  forget(document, was);
}

/// Gives a whole scenario the fields that it could not have had, with a source that says so.
void complete(Document& document) {
  auto const layer = document.layers().front();  // a copy: put() lengthens the list
  pool_by_standard(document, layer);
  place_decisions(document, layer);
  date_last_inspection(document, layer);
  for (auto const& field : added) {
    auto const at = child(std::string(field.parent), field.key);
    auto const* parent = find(document.value(), std::string(field.parent));
    if (!parent || !parent->is_object() || find(document.value(), at)) continue;
    if (field.parent == "/work/tasks" && parent->empty()) continue;  // it says what no task takes
    document.put(at, Document(Json::parse(field.value), layer));
    if (find(document.value(), "/sources"))
      document.put(child("/sources", at), Document(Json{{"role", "assumed"}, {"why", field.why}}, layer));
  }
}

}  // namespace

void follow_earlier_names(Document& document) {
  if (find(document.value(), "/format")) complete(document);
  follow_practice(document);
  for (auto const& staff : all_staff) {
    auto const* teams = find(document.value(), staff.at);
    if (!teams || !teams->is_object()) continue;
    std::vector<std::string> pointers;
    for (auto const& item : teams->items())
      if (item.value().is_object()) pointers.push_back(child(staff.at, item.key()));
    for (auto const& team : pointers) follow(document, team, staff.people);
  }
}

}  // namespace caseflow::scenario
