#include "model/scenario/facts/printed_figures.hpp"

#include <cmath>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/pointer.hpp"
#include "tests/model/scenario/shipped.hpp"

namespace caseflow::scenario {
namespace {

auto const scenarios_dir = scenario_files::source_dir / "scenarios";
auto const figures_dir = scenarios_dir / "figures";

TEST(PrintedFigures, tell_everything_that_is_wrong_at_once) {
  auto const parsed = parse(R"({"format": "caseflow.figures/1", "document": "d",
"reasons": {"survey": {"why": "w"}, "spare": {"why": "w"}},
"figures": [
  {"section": "1", "meaning": "m", "value": 1, "unit": "%", "role": "check"},
  {"section": "1", "meaning": "m", "value": 1, "unit": "%", "role": "input", "at": ["bench"], "reason": "survey"},
  {"section": "1", "meaning": "m", "value": 1, "unit": "%", "role": "unused", "at": ["bench#/a"]},
  {"section": "1", "meaning": "m", "value": 1, "unit": "%", "role": "unused", "reason": "surveys"}]})",
                            "a.json");
  ASSERT_EQ(text(parsed.problems), "");
  EXPECT_EQ(text(read_figures(parsed.document).problems), R"(/reasons/spare  (a.json, line 2)
  expected  a figure that is unused for it
  got       none

/figures/0/at  (a.json, line 4)
  expected  where the figure is used
  got       none

/figures/1/at/0  (a.json, line 5)
  expected  a file and a pointer into it, as in "facts/bench#/facts/checks"
  got       "bench"

/figures/1/reason  (a.json, line 5)
  expected  none for a figure that is used
  got       "survey"

/figures/2/at  (a.json, line 6)
  expected  no place for an unused figure
  got       places

/figures/2/reason  (a.json, line 6)
  expected  one of the reasons, for an unused figure
  got       none

/figures/3/reason  (a.json, line 7)
  expected  one of the reasons
  got       "surveys"
  hint      did you mean "survey"?
)");
}

/// A place where a figure is used: the file's whole JSON, and what the pointer leads to (null: nothing).
struct Place {
  Json const* file;
  std::string name, pointer;
  Json const* found;
};

/// The files that figures are used in, each read once.
class Files {
 public:
  Place at(std::string const& place) {
    auto const cut = place.find('#');
    auto const name = place.substr(0, cut), pointer = place.substr(cut + 1);
    auto const [its, is_new] = read_.try_emplace(name);
    if (is_new) {
      auto const path = scenarios_dir / (name + ".json");
      EXPECT_TRUE(scenario_files::fs::exists(path)) << place;
      if (scenario_files::fs::exists(path)) its->second = Json::parse(scenario_files::text_of(path));
    }
    return {&its->second, name, pointer, find(its->second, pointer)};
  }

 private:
  std::map<std::string, Json> read_;
};

/// The role of the longest entry of a scenario's sources that covers the pointer; "" of none.
std::string source_role(Place const& place) {
  std::string role;
  std::size_t longest = 0;
  auto const sources = place.file->find("sources");
  if (sources == place.file->end()) return role;
  for (auto const& [covers, source] : sources->items()) {
    bool const does = place.pointer == covers || place.pointer.starts_with(covers + "/");
    if (!does || covers.size() < longest || !source.is_object() || !source.contains("role")) continue;
    longest = covers.size();
    role = source["role"];
  }
  return role;
}

bool is_fact(Place const& place) { return place.name.starts_with("facts/"); }

/// The number at a place: a fact's value, or the number itself. Nothing where there is no single number.
std::optional<double> number_at(Place const& place) {
  if (place.found->is_number()) return place.found->get<double>();
  if (place.found->is_object() && place.found->contains("value"))
    return (*place.found)["value"].get<double>();
  return std::nullopt;
}

/// As printed, or per cent as a share, to the digits that the fact keeps.
bool is_the_same(double printed, double kept) {
  return std::abs(printed - kept) < 1e-9 || std::abs(printed / 100 - kept) < 1e-9;
}

class ShippedFigures : public testing::TestWithParam<std::string> {
 protected:
  PrintedFigures figures() {
    auto const parsed = parse(scenario_files::text_of(figures_dir / (GetParam() + ".json")), GetParam());
    EXPECT_EQ(text(parsed.problems), "");
    auto made = read_figures(parsed.document);
    EXPECT_EQ(text(made.problems), "");
    return std::move(made.figures);
  }
  Files files;
};

TEST_P(ShippedFigures, are_used_where_they_say_and_with_the_printed_value) {
  auto const report = figures();
  EXPECT_EQ(report.document, GetParam());
  EXPECT_EQ(report.format, "caseflow.figures/1");
  std::set<std::string> meanings;
  for (auto const& figure : report.figures) {
    EXPECT_TRUE(meanings.insert(figure.section + figure.meaning).second) << "twice: " << figure.meaning;
    for (auto const& at : figure.at) {
      auto const place = files.at(at);
      ASSERT_TRUE(place.found) << figure.meaning << ": nothing at " << at;
      if (figure.how) continue;
      auto const kept = number_at(place);
      ASSERT_TRUE(kept.has_value()) << figure.meaning << ": no number at " << at << ", and not said how";
      EXPECT_TRUE(is_the_same(figure.value, *kept)) << figure.meaning << ": " << *kept << " at " << at;
    }
  }
}

TEST_P(ShippedFigures, have_the_role_of_the_facts_and_sources_that_they_lead_to) {
  for (auto const& figure : figures().figures) {
    std::string const role(figure_role_words[static_cast<std::size_t>(figure.role)]);
    for (auto const& at : figure.at) {
      auto const place = files.at(at);
      ASSERT_TRUE(place.found) << at;
      if (is_fact(place)) {
        EXPECT_EQ((*place.found)["role"], role) << figure.meaning;
        // A national figure is one of those that several reports print.
        if (!figure.how) {
          EXPECT_EQ((*place.found)["document"], GetParam()) << figure.meaning;
        }
      } else if (!place.name.starts_with("inspections/")) {
        EXPECT_NE(figure.role, FigureRole::check) << figure.meaning << ": no fact, so no check";
        auto const source = source_role(place);
        EXPECT_NE(source, "") << figure.meaning << ": no source covers " << at;
        EXPECT_EQ(source == "calibrated", figure.role == FigureRole::calibrated) << figure.meaning;
      }
    }
  }
}

// Every fact is a figure that its report prints.
TEST_P(ShippedFigures, hold_every_fact_of_their_report) {
  std::set<std::string> used;
  for (auto const& figure : figures().figures) used.insert(figure.at.begin(), figure.at.end());
  for (auto const& name : scenario_files::names_in(scenarios_dir / "facts"))
    for (auto const& [fact, its] : (*files.at("facts/" + name + "#").file)["facts"].items())
      if (its["document"] == GetParam()) {
        auto const place = "facts/" + name + "#/facts/" + fact;
        EXPECT_TRUE(used.contains(place)) << place << " is no figure of the report";
      }
}

INSTANTIATE_TEST_SUITE_P(Reports, ShippedFigures, testing::ValuesIn(scenario_files::names_in(figures_dir)),
                         [](auto const& about) {
                           auto name = about.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST(ShippedFigureLists, are_there_for_five_reports_and_give_the_same_reasons) {
  auto const names = scenario_files::names_in(figures_dir);
  EXPECT_EQ(names.size(), 5U);
  std::map<std::string, std::string> reasons;
  for (auto const& name : names) {
    auto const parsed = parse(scenario_files::text_of(figures_dir / (name + ".json")), name);
    for (auto const& [reason, its] : read_figures(parsed.document).figures.reasons)
      EXPECT_EQ(reasons.try_emplace(reason, its.why).first->second, its.why) << name << " " << reason;
  }
}

}  // namespace
}  // namespace caseflow::scenario
