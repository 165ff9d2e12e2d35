#include "model/scenario/question/earlier_names.hpp"

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
};
constexpr Added added[] = {
    {"/enforcement", "recall_base", "0.45"},
    {"/unpaid_work", "vacancies_booked_share", "0"},
    {"/unpaid_work", "cancelled_share", "0"},
    {"/unpaid_work", "within_reach_share", "1"},
    {"/work", "review_notice_weeks", "2"},
    {"/work", "due_days",
     R"({"allocation": 5, "induction": 10, "first_meeting": 5, "warning": 3, "checks": 10, "home_visit": 10,
         "home_visit_out_of_contact": 5, "agency_meeting": 5, "agency_meeting_after_change": 10})"}};

/// Gives a whole scenario the fields that it could not have had, with a source that says so.
void complete(Document& document) {
  auto const layer = document.layers().front();  // a copy: put() lengthens the list
  for (auto const& field : added) {
    auto const at = child(std::string(field.parent), field.key);
    auto const* parent = find(document.value(), std::string(field.parent));
    if (!parent || !parent->is_object() || find(document.value(), at)) continue;
    document.put(at, Document(Json::parse(field.value), layer));
    if (find(document.value(), "/sources"))
      document.put(
          child("/sources", at),
          Document(Json{{"role", "assumed"}, {"why", "what versions without this field used"}}, layer));
  }
}

}  // namespace

void follow_earlier_names(Document& document) {
  if (find(document.value(), "/format")) complete(document);
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
