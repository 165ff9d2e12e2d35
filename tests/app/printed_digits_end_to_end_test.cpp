// The tables that a terminal shows beside the JSON of the same run: every number to its printed digits.

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using nlohmann::json;

/// Half a unit of the last printed digit, and what JSON's six digits leave out.
bool rounds_to(std::string digits, double value) {
  auto const point = digits.find('.');
  auto const decimals = point == std::string::npos ? 0 : digits.size() - point - 1;
  std::erase(digits, ',');
  double const within = 0.5 * std::pow(10, -static_cast<double>(decimals)) + 5e-6 * std::abs(value) + 1e-9;
  return std::abs(std::strtod(digits.c_str(), nullptr) - value) <= within;
}

/// Whether a text begins with these numbers, in this order, and their signs.
testing::AssertionResult prints(std::string text, std::vector<double> const& wanted) {
  for (std::size_t at; (at = text.find("−")) != std::string::npos;) text.replace(at, 3, "-");
  static std::regex const number("-?[0-9][0-9,]*(\\.[0-9]+)?");
  std::vector<std::string> found(std::sregex_token_iterator(text.begin(), text.end(), number), {});
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (i >= found.size() || !rounds_to(found[i], wanted[i]))
      return testing::AssertionFailure() << '"' << text << "\" prints no " << wanted[i];
  return testing::AssertionSuccess();
}

std::vector<std::string> lines_of(std::string const& text, std::string const& from, std::string const& to) {
  auto const begin = text.find(from), end = text.find(to, begin);
  EXPECT_NE(end, std::string::npos) << from << " … " << to << '\n' << text;
  std::istringstream lines(text.substr(begin, end - begin));
  std::vector<std::string> all;
  for (std::string line; std::getline(lines, line);) all.push_back(line);
  return all;
}

/// "    at the hub    130 ± 4    119 to 143" as its indent and the cells between two spaces or more.
struct TableLine {
  std::size_t indent;
  std::vector<std::string> cells;
};

TableLine parsed(std::string const& line) {
  static std::regex const gap("  +");
  auto const indent = std::min(line.find_first_not_of(' '), line.size());
  return {
      indent,
      {std::sregex_token_iterator(line.begin() + static_cast<std::ptrdiff_t>(indent), line.end(), gap, -1),
       {}}};
}

/// A label without the unit that tables add to it.
std::string without_unit(std::string label) {
  for (std::string const end : {" (%)", " a month"})
    if (label.ends_with(end)) return label.substr(0, label.size() - end.size());
  if (label.ends_with(')')) label.erase(label.rfind(" ("));
  return label;
}

/// The measure that a table calls so, in total.
json const* measure_called(json const& measures, std::string const& label) {
  for (auto const& wanted : {label, without_unit(label)})
    for (auto const& it : measures)
      if (it["by"].empty() && it["label"] == wanted) return &it;
  return nullptr;
}

/// The part of it that an indented line shows.
json const* part_called(json const& measures, json const& whole, std::string const& words) {
  static std::map<std::string, std::string> const values{{"at the hub", "hub"},
                                                         {"in offices", "office"},
                                                         {"no supervisor", "supervisor"},
                                                         {"no vehicle", "vehicle"},
                                                         {"project called off", "cancelled"},
                                                         {"more people than places", "no_place"}};
  auto const found = values.find(words);
  for (auto const& it : measures)
    if (it["name"] == whole["name"] && it["by"].size() == 1 &&
        it["by"].begin().value() == (found == values.end() ? words : found->second))
      return &it;
  return nullptr;
}

/// What the table multiplies a figure by: per cent, and counts a month.
double factor(json const& measure, std::string const& label, int months) {
  if (label.find("a month") != std::string::npos) return 1.0 / months;
  return measure["unit"] == "share" ? 100 : 1;
}

TEST(PrintedDigits, of_a_run_are_those_of_its_json) {
  Place const place;
  auto const run = place.caseflow("run small.json --replications 20 -o f.json");
  auto const document = json::parse(place.read("f.json"));
  auto const& measures = document["measures"];
  std::string label;
  json const* whole = nullptr;
  int rows = 0;
  for (auto const& line : lines_of(run.out, "\nCases\n", "\n±:")) {
    auto const [indent, cells] = parsed(line);
    if (cells.size() < 4) continue;
    if (indent == 2) whole = measure_called(measures, label = cells[0]);
    ASSERT_TRUE(whole) << line;
    auto const* const it = indent == 2 ? whole : part_called(measures, *whole, cells[0]);
    ASSERT_TRUE(it) << line;
    auto const& horizon = (*it)["horizon"];  // three months are all that the table shows
    double const by = factor(*it, label, 3);
    auto const figure = [&](char const* name) { return by * horizon[name].get<double>(); };
    for (auto const column : {1U, 2U})
      EXPECT_TRUE(prints(cells[column], {figure("mean"), figure("half_width")})) << line;
    EXPECT_TRUE(prints(cells[3], {figure("p5"), figure("p95")})) << line;
    ++rows;
  }
  EXPECT_GT(rows, 30);
  auto const& caseload = measure_called(measures, "Caseload")->at("horizon");
  EXPECT_TRUE(prints(run.out.substr(run.out.find("caseload averages")), {caseload["mean"]}));
  for (auto const& target : document["targets"]) {
    auto words = target["name"].get<std::string>();
    std::replace(words.begin(), words.end(), '_', ' ');
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
    auto const said = run.out.substr(run.out.find("\n  " + words + " of at least"));
    double const met = 20 * target["probability_met"].get<double>();
    auto const counted = said.substr(said.find(": in ") + 5);
    EXPECT_TRUE(met > 0 ? prints(counted, {met, 20})
                        : testing::AssertionResult(counted.starts_with("none of 20 ")))
        << words << '\n'
        << counted.substr(0, 40);
  }
}

TEST(PrintedDigits, of_a_comparison_are_those_of_its_json) {
  Place const place;
  auto const run =
      place.caseflow("compare small.json --set /demand/level=0.5 --replications 8 --all -o c.json");
  auto const document = json::parse(place.read("c.json"));
  auto const& measures = document["variants"][0]["measures"];
  int rows = 0;
  for (std::string const heading :
       {"Clear differences", "Not clear, and how many more futures would settle it"}) {
    auto const lines = lines_of(run.out, '\n' + heading + '\n', "\n\n");
    auto const figures = lines[2].find("baseline") - 1;
    for (std::size_t i = 3; i < lines.size(); ++i) {
      if (lines[i].size() <= figures || lines[i].starts_with("    "))
        continue;  // a label's second line, a part
      auto label = lines[i].substr(2, lines[i].find_last_not_of(' ', figures) - 1);
      for (auto next = i + 1; next < lines.size() && lines[next].size() <= figures; ++next)
        label += ' ' + lines[next].substr(2);
      auto const* const it = measure_called(measures, label);
      ASSERT_TRUE(it) << lines[i] << '\n' << label;
      auto const& horizon = (*it)["horizon"];
      std::vector<double> wanted;
      for (auto const* name : {"baseline", "variant", "difference", "half_width"})
        wanted.push_back(factor(*it, label, 3) * horizon[name].get<double>());
      EXPECT_TRUE(prints(lines[i].substr(figures), wanted)) << label;
      ++rows;
    }
  }
  EXPECT_GT(rows, 30);
}

TEST(PrintedDigits, of_facts_are_those_of_their_json) {
  Place const place;
  auto const run = place.caseflow("facts norfolk-suffolk --replications 1 --draws 2 -o f.json");
  auto const document = json::parse(place.read("f.json"));
  std::vector<std::string> figures;
  for (auto const& line : lines_of(run.out, "  published", "\nWidth:"))
    if (auto const cells = parsed(line).cells; cells.size() == 6 && cells[0] != "published")
      figures.push_back(line);
  auto const& facts = document["services"][0]["facts"];
  ASSERT_EQ(figures.size(), facts.size());
  for (std::size_t i = 0; i < facts.size(); ++i) {
    auto const& its = facts[i]["simulated"];
    double const by = facts[i]["unit"] == "share" ? 100 : 1;
    auto const cells = parsed(figures[i]).cells;
    auto const times = [&](json const& value) { return by * value.get<double>(); };
    EXPECT_TRUE(prints(cells[0], {times(facts[i]["published"])})) << figures[i];
    EXPECT_TRUE(prints(cells[1], {times(its["mean"])})) << figures[i];
    EXPECT_TRUE(prints(cells[2], {times(its["range_90"]["low"]), times(its["range_90"]["high"])}))
        << figures[i];
    EXPECT_TRUE(prints(cells[3], {its["width_90"].get<double>()})) << figures[i];
  }
}

TEST(PrintedDigits, of_levers_are_those_of_their_json) {
  Place const place;
  place.write("inspected.json", R"({"based_on": ["small.json"], "inspection": {"date": "2019-06-24"},
    "levers": {"stability": null, "recruitment": null, "sickness": null, "full_assessments": null,
               "tutors": null, "group_runs": null, "supervisors": null, "vehicles": null,
               "training_in_engagement": null, "countersigning": null, "audits": null}})");
  auto const run = place.caseflow("levers inspected.json --replications 1 -o l.json");
  auto const document = json::parse(place.read("l.json"));
  auto const lines = lines_of(run.out, "Score Overall", "\n0 is no change");
  auto const heading = run.out.substr(0, run.out.find("Score Overall"));
  auto const figures = heading.size() - heading.rfind('\n') - 2;  // one column before the word
  std::vector<std::string> rows;
  for (std::size_t i = 3; i < lines.size(); ++i)  // after names, units, and the service as it is
    if (lines[i].size() > figures) rows.push_back(lines[i].substr(figures));
  auto const& levers = document["levers"];
  ASSERT_EQ(rows.size(), levers.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::vector<double> wanted{levers[i]["score"]["difference"],
                               100 * levers[i]["overall"]["difference"].get<double>()};
    for (auto const& standard : levers[i]["standards"])
      wanted.push_back(100 * standard["difference"].get<double>());
    EXPECT_TRUE(prints(rows[i], wanted)) << levers[i]["about"];
  }
}

}  // namespace
}  // namespace caseflow::app
