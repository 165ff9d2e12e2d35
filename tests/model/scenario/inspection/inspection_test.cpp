#include "model/scenario/inspection/inspection.hpp"

#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "model/ratings/rules.hpp"
#include "model/scenario/document/parse.hpp"
#include "tests/model/ratings/reports.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::scenario {
namespace {

using namespace ratings::test;

std::string shipped(std::string_view name) {
  std::ifstream file(caseflow::test::source_tree() / "scenarios" / "inspections" /
                     (std::string(name) + ".json"));
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

Document document(std::string const& json) {
  auto const parsed = parse(json, "inspection.json");
  EXPECT_EQ(text(parsed.problems), "");
  return parsed.document;
}

/// A shipped inspection with another value at a pointer, written as JSON.
Document changed(std::string_view name, std::string const& pointer, std::string const& json) {
  Document made = document(shipped(name));
  made.put(pointer, document(json));
  return made;
}

Document without(std::string_view name, std::string const& pointer) {
  Document made = document(shipped(name));
  made.remove(pointer);
  return made;
}

/// What is wrong, without layers and lines: "pointer | expected | got | hint".
std::vector<std::string> problems(Document const& made, CaseTable const* cases = nullptr) {
  std::vector<std::string> lines;
  for (Diagnostic const& problem : read_inspection(made, cases).problems) {
    lines.push_back(problem.pointer + " | " + problem.expected + " | " + problem.got + " | " + problem.hint);
  }
  return lines;
}

TEST(Inspection, shipped_ones_are_what_the_reports_print) {
  for (Report const& report : reports()) {
    auto const read = read_inspection(document(shipped(report.name)));
    ASSERT_EQ(text(read.problems), "") << report.name;
    EXPECT_EQ(read.inspection.id, report.name);
    EXPECT_EQ(read.inspection.found.framework.id, report.framework);
    for (std::size_t i = 0; i < report.standards.size(); ++i) {
      auto const& findings = read.inspection.found.findings[i];
      PrintedStandard const& standard = report.standards[i];
      EXPECT_EQ(findings.given.has_value(), standard.percent.empty());
      EXPECT_EQ(findings.discretion, standard.discretion);
      ASSERT_EQ(findings.figures.size(), standard.percent.size());
      for (std::size_t j = 0; j < standard.percent.size(); ++j) {
        EXPECT_EQ(findings.figures[j] ? findings.figures[j]->percent : none, standard.percent[j])
            << standard.id << ' ' << j;
      }
    }
  }
}

TEST(Inspection, shipped_ones_come_out_as_printed) {
  for (Report const& report : reports()) {
    auto const rated = ratings::rated(read_inspection(document(shipped(report.name))).inspection.found);
    for (std::size_t i = 0; i < report.standards.size(); ++i) {
      EXPECT_EQ(rated.standards[i].rating, report.standards[i].rating)
          << report.name << ' ' << report.standards[i].id;
    }
    EXPECT_EQ(rated.overall.score, report.score);
    EXPECT_EQ(rated.overall.rating, report.overall);
  }
}

TEST(Inspection, samples_reach_their_key_questions) {
  auto const read = read_inspection(document(shipped("norfolk-suffolk-2019")));
  auto const& findings = read.inspection.found.findings;
  EXPECT_EQ(findings[4].figures[0]->cases, 98);
  EXPECT_EQ(findings[5].figures[2]->cases, 83);  // risk of harm is not printed: 85 in 100 of 98
  EXPECT_EQ(findings[7].figures[0]->cases, 58);
  EXPECT_EQ(findings[7].figures[2]->cases, 42);
  EXPECT_EQ(findings[9].figures[0]->cases, 16);
  EXPECT_THAT(
      read.inspection.remarks,
      testing::Contains("samples/risk_of_harm not given: 83 of 98, as 85 of 100 in South Yorkshire 2020"));
  EXPECT_EQ(read.inspection.sources.at("/samples/reviewing_harm").section, "2.4 Reviewing");
}

TEST(Inspection, counts_take_the_place_of_percentages) {
  auto const read = read_inspection(changed("norfolk-suffolk-2019", "/standards/2.1/key_questions/2.1.3",
                                            R"({"sufficient": 49, "cases": 98})"));
  EXPECT_EQ(text(read.problems), "");
  EXPECT_EQ(read.inspection.found.findings[4].figures[2]->percent, 50);
}

TEST(Inspection, percentage_that_no_count_gives_is_remarked) {
  auto const read = read_inspection(document(shipped("south-yorkshire-2020")));
  EXPECT_THAT(read.inspection.remarks,
              testing::Contains("4.2.2: no count of 24 cases gives 90 per cent; taken as 22"));
}

TEST(Inspection, diagnostic_names_document_and_line) {
  auto const read = read_inspection(document("{\n  \"id\": \"x\",\n  \"framework\": \"2017\"\n}"));
  EXPECT_EQ(text(read.problems),
            "/framework  (inspection.json, line 3)\n"
            "  expected  one of 2018, 2019\n"
            "  got       \"2017\" (string)\n"
            "  hint      did you mean \"2018\"?\n");
}

TEST(Inspection, is_an_object) {
  EXPECT_THAT(problems(document("[]")), testing::ElementsAre(" | an object | [] (array) | "));
  EXPECT_THAT(problems(document("{}")),
              testing::ElementsAre("/framework | one of 2018, 2019 | nothing: the key is missing | "));
}

TEST(Inspection, unknown_names) {
  EXPECT_THAT(problems(changed("bench-2019", "/standards/2.5", "{}")),
              testing::ElementsAre("/standards/2.5 | a known key | \"2.5\" | did you mean \"2.1\"?"));
  EXPECT_THAT(problems(changed("bench-2019", "/standards/2.1/key_questions/2.1.4", "50")),
              testing::ElementsAre(
                  "/standards/2.1/key_questions/2.1.4 | a known key | \"2.1.4\" | did you mean \"2.1.1\"?"));
  EXPECT_THAT(problems(changed("bench-2019", "/samples/unpaid_wrk", "50")),
              testing::ElementsAre(
                  "/samples/unpaid_wrk | a known key | \"unpaid_wrk\" | did you mean \"unpaid_work\"?"));
  EXPECT_THAT(
      problems(changed("bench-2019", "/domain_one/1.1", "\"god\"")),
      testing::ElementsAre("/domain_one/1.1 | one of inadequate, requires_improvement, good, outstanding | "
                           "\"god\" (string) | did you mean \"good\"?"));
  EXPECT_THAT(problems(changed("bench-2019", "/score", "10")),
              testing::ElementsAre(
                  "/score | a known key | \"score\" | known: id, crc, framework, domain_one, samples, "
                  "eligible, standards, discretion, sources"));
}

TEST(Inspection, figures_out_of_range) {
  std::string const at = "/standards/2.1/key_questions/2.1.1";
  std::string const figure =
      at + " | a whole number, 0 to 100 (per cent), or {\"sufficient\": …, \"cases\": …} | ";
  EXPECT_THAT(problems(changed("bench-2019", at, "101")), testing::ElementsAre(figure + "101 (number) | "));
  EXPECT_THAT(problems(changed("bench-2019", at, "66.4")), testing::ElementsAre(figure + "66.4 (number) | "));
  EXPECT_THAT(problems(changed("bench-2019", at, "\"66 %\"")),
              testing::ElementsAre(testing::StartsWith(figure + "\"66 %\" (string) | write 66")));
  EXPECT_THAT(problems(changed("bench-2019", at, R"({"sufficient": 11, "cases": 10})")),
              testing::ElementsAre(at + "/sufficient | a whole number, 0 to 10 (cases) | 11 (number) | "));
  EXPECT_THAT(problems(changed("bench-2019", at, R"({"sufficient": 11})")),
              testing::ElementsAre(
                  at + "/cases | a whole number, 1 to 2000 (cases) | nothing: the key is missing | "));
}

TEST(Inspection, what_is_missing) {
  EXPECT_THAT(
      problems(without("bench-2019", "/standards/4.2/key_questions/4.2.3")),
      testing::ElementsAre("/standards/4.2/key_questions/4.2.3 | a whole number, 0 to 100 (per cent), or "
                           "{\"sufficient\": …, \"cases\": …} | nothing: the key is missing | "));
  EXPECT_THAT(problems(without("bench-2019", "/standards/4.2")),
              testing::ElementsAre("/standards/4.2 | an object | nothing: the key is missing | "));
  EXPECT_THAT(
      problems(without("bench-2019", "/domain_one/1.4")),
      testing::ElementsAre("/domain_one/1.4 | one of inadequate, requires_improvement, good, outstanding | "
                           "nothing: the key is missing | "));
}

TEST(Inspection, percentage_without_sample_is_told_once) {
  EXPECT_THAT(problems(without("south-yorkshire-2020", "/samples/through_the_gate")),
              testing::ElementsAre("/samples/through_the_gate | the number of cases judged | nothing: the "
                                   "key is missing | percentages "
                                   "need it, first 4.2.1; or give {\"sufficient\": …, \"cases\": …}"));
}

TEST(Inspection, part_of_a_sample_is_no_larger_than_the_whole) {
  EXPECT_THAT(
      problems(changed("norfolk-suffolk-2019", "/samples/reviewing_harm", "99")),
      testing::ElementsAre("/samples/reviewing_harm | a whole number, 1 to 98 (cases) | 99 (number) | "));
  EXPECT_THAT(problems(changed("norfolk-suffolk-2019", "/eligible", R"({"case_supervision": 97})")),
              testing::ElementsAre(
                  "/eligible/case_supervision | a whole number, 98 to 1000000 (cases) | 97 (number) | "));
}

TEST(Inspection, discretion_that_the_rule_does_not_allow) {
  auto const found =
      problems(changed("bench-2019", "/discretion", R"({"2.2": "raise", "1.1": "lower", "2.4": "up"})"));
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0],
            "/discretion/2.2 | a decision that the rule allows: professional discretion may move a standard "
            "one band when its "
            "lowest key question is within 5 percentage points of the boundary, or when one differently "
            "judged case would change "
            "the rating | the lowest key question of 2.2 stands at 44, and the boundary is 50 | "
            "\"raise_outside_rule\" records a "
            "decision that the rule does not explain");
  EXPECT_THAT(found[1], testing::StartsWith("/discretion/1.1 | "));
  EXPECT_THAT(found[1], testing::EndsWith(" | 1.1 is given as a rating, without key questions | "));
  EXPECT_EQ(found[2], "/discretion/2.4 | one of raise, lower, raise_outside_rule | \"up\" (string) | ");
}

// A decision about a standard that has no rating to decide on is no matter for the rules yet.
TEST(Inspection, discretion_on_a_standard_that_is_not_rated) {
  auto made = without("bench-2019", "/domain_one/1.1");
  made.put("/discretion", document(R"({"1.1": "raise"})"));
  EXPECT_THAT(problems(made), testing::Contains(testing::HasSubstr("/domain_one/1.1 | one of")));
}

TEST(Inspection, qualitative_evidence) {
  auto const raised =
      read_inspection(changed("south-yorkshire-2020", "/standards/4.1/qualitative", "\"raise\""));
  EXPECT_EQ(text(raised.problems), "");
  EXPECT_EQ(ratings::rated(raised.inspection.found).standards[8].rating, ratings::Rating::outstanding);
  EXPECT_THAT(problems(changed("bench-2019", "/standards/4.1/qualitative", "\"raise\"")),
              testing::ElementsAre(
                  testing::StartsWith("/standards/4.1/qualitative | a decision that the rule allows: ")));
  EXPECT_THAT(problems(changed("south-yorkshire-2020", "/standards/4.1/key_questions/4.1.3", "70")),
              testing::ElementsAre(testing::StartsWith(
                  "/standards/4.1/key_questions/4.1.3 | nothing: the evidence of this key "
                  "question is qualitative in this framework | 70 (number) | ")));
}

TEST(Inspection, rating_and_key_questions_exclude_each_other) {
  EXPECT_THAT(problems(changed("bench-2019", "/standards/4.1/rating", "\"good\"")),
              testing::ElementsAre("/standards/4.1/rating | a rating or key questions | both | the rating "
                                   "follows from the key questions"));
}

TEST(Inspection, sources_are_checked) {
  EXPECT_THAT(problems(changed("bench-2019", "/sources/~1samples", R"({"role": "assumed"})")),
              testing::ElementsAre("/sources/~1samples/why | the reason for the number | nothing | "));
}

TEST(Inspection, all_problems_at_once_in_document_order) {
  Document made = changed("bench-2019", "/framework", "\"2018\"");
  made.put("/domain_one/1.2", document("\"excellent\""));
  made.put("/standards/2.1/key_questions/2.1.2", document("-1"));
  made.put("/standards/4.2/key_questions/4.2.1", document("\"65\""));
  made.remove("/crc");
  auto const found = read_inspection(made).problems;
  ASSERT_EQ(found.size(), 4u);
  EXPECT_EQ(found[0].pointer, "/domain_one/1.2");
  EXPECT_EQ(found[1].pointer, "/standards/2.1/key_questions/2.1.2");
  EXPECT_EQ(found[2].pointer, "/standards/4.2/key_questions/4.2.1");
  EXPECT_EQ(found[3].pointer, "/crc");
}

TEST(Inspection, no_piece_of_a_shipped_one_can_be_anything_else_unnoticed_or_crash) {
  Document const whole = document(shipped("south-yorkshire-2020"));
  Json const pieces = whole.value().flatten();
  for (auto const& flat : pieces.items()) {
    for (auto const* json : {"null", "true", "[]", "{}", "\"\"", "-1", "1e300"}) {
      Document made = whole;
      made.put(flat.key(), document(json));
      EXPECT_FALSE(read_inspection(made).problems.empty()) << flat.key() << ' ' << json;
    }
    Document shorter = whole;
    shorter.remove(flat.key());
    read_inspection(shorter);
  }
}

}  // namespace
}  // namespace caseflow::scenario
