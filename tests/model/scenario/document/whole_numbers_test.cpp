#include "model/scenario/document/outline.hpp"
#include "model/scenario/question/scenario.hpp"

// A number that acts as its whole part is cut silently unless it is declared whole. The fields whose unit is
// counted are therefore whole, say that they are rounded, or stand here with the reason why a part counts.

namespace caseflow::scenario {
namespace {

std::set<std::string> const counted{"days",   "working days", "places", "contacts", "sessions",
                                    "people", "cases",        "posts",  "vehicles", "tutors",
                                    "groups", "months",       "weeks",  "standards"};

std::map<std::string, char const*> const parts_count{
    {"/demand/sustained_caseload", "arrivals are scaled to it"},
    {"/demand/admin_days_mean", "a mean of days that are drawn"},
    {"/unpaid_work/start_days_mean", "a mean of days that are drawn"},
    {"/workforce/leave_spell_days", "a part is the chance of a day"},
    {"/workforce/sickness/spell_days", "a part is the chance of a day"},
    {"/through_the_gate/needs/places/per_100_releases", "a rate"},
    {"/inspection/last/samples", "checked to be whole by check_inspection"},
    {"/judgement/pooling_cases", "a weight"},
};

bool is_numeric(Shape shape) {
  return shape == Shape::number || shape == Shape::numbers || shape == Shape::named_numbers ||
         shape == Shape::distribution;
}

void look(std::vector<Outline> const& fields, std::string const& path, std::vector<std::string>& cut,
          std::set<std::string>& excused) {
  for (auto const& field : fields) {
    auto const at = path + "/" + field.key;
    look(field.inside, at, cut, excused);
    if (!is_numeric(field.shape) || !counted.contains(field.unit)) continue;
    if (field.meaning.find("rounded to whole") != std::string::npos) continue;
    if (parts_count.contains(at)) {
      excused.insert(at);
    } else {
      cut.push_back(fmt::format("{} ({})", at, field.unit));
    }
  }
}

TEST(WholeNumbers, are_declared_whole_or_say_how_they_are_rounded) {
  std::vector<std::string> cut;
  std::set<std::string> excused;
  look(outline<Scenario>(), "", cut, excused);
  EXPECT_THAT(cut, testing::IsEmpty()) << "declare them whole, or say what a part does";
  for (auto const& [path, reason] : parts_count)
    EXPECT_TRUE(excused.contains(path)) << path << ": " << reason;
}

void durations(std::vector<Outline> const& fields, std::string const& path,
               std::vector<std::string>& unsaid) {
  for (auto const& field : fields) {
    auto const at = path + "/" + field.key;
    durations(field.inside, at, unsaid);
    bool const duration = field.unit.starts_with("weeks") || field.unit.starts_with("months");
    if (duration && is_numeric(field.shape) && !field.unit.ends_with(", to the day")) unsaid.push_back(at);
  }
}

TEST(WholeNumbers, weeks_and_months_say_that_they_act_to_the_day) {
  std::vector<std::string> unsaid;
  durations(outline<Scenario>(), "", unsaid);
  EXPECT_THAT(unsaid, testing::IsEmpty());
  EXPECT_EQ(sim::days_of_weeks(2), 14);
  EXPECT_EQ(sim::days_of_weeks(2.5), 18) << "17.5 days";
  EXPECT_EQ(sim::days_of_weeks(2.1), 15) << "14.7 days, which are not 14";
  EXPECT_EQ(sim::days_of_weeks(0), 0);
}

}  // namespace
}  // namespace caseflow::scenario
