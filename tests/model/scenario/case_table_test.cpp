#include "model/scenario/case_table.hpp"

#include <fstream>
#include <sstream>

#include "model/scenario/inspection.hpp"
#include "model/scenario/parse.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::scenario {
namespace {

using namespace std::string_view_literals;

CaseTable table(std::string_view text) {
  return read_case_table(text, *ratings::framework("2018"), "cases.csv");
}

std::string problem(std::string_view csv) { return text(table(csv).problems); }

/// A shipped inspection without a part.
Document short_of(std::string_view pointer) {
  std::ifstream file(test::source_tree() / "scenarios" / "inspections" / "bench-2019.json");
  std::ostringstream text;
  text << file.rdbuf();
  auto made = parse(text.str(), "inspection.json").document;
  made.remove(pointer);
  return made;
}

std::string told(Document const& made, CaseTable const& cases) {
  return text(read_inspection(made, &cases).problems);
}

/// The same table in another encoding.
std::string utf16(std::string_view ascii, bool little, bool marked) {
  std::string made(marked ? (little ? "\xFF\xFE" : "\xFE\xFF") : "");
  for (char const letter : ascii) made += little ? std::string{letter, '\0'} : std::string{'\0', letter};
  return made;
}

TEST(CaseTable, counts_each_column) {
  auto const read = table("case,2.1.1,2.1.3\r\nA,yes,na\r\nB,no,yes\r\nC,yes,yes\r\n\r\n");
  EXPECT_EQ(text(read.problems), "");
  EXPECT_EQ(read.figures.at("2.1.1").sufficient, 2);
  EXPECT_EQ(read.figures.at("2.1.1").cases, 3);
  EXPECT_EQ(read.figures.at("2.1.3").cases, 2);
  EXPECT_EQ(read.figures.at("2.1.3").percent, 100);
  EXPECT_EQ(read.figures.size(), 2u);
}

TEST(CaseTable, is_read_as_spreadsheets_save_it) {
  std::string const plain = "case,2.1.1,2.1.2\nA,yes,no\nB,na,yes\nC,yes,yes\n";
  auto const expected = table(plain).figures;
  std::vector<std::pair<char const*, std::string>> const saved{
      {"semicolons", "case;2.1.1;2.1.2\nA;yes;no\nB;na;yes\nC;yes;yes\n"},
      {"tabs", "case\t2.1.1\t2.1.2\nA\tyes\tno\nB\tna\tyes\nC\tyes\tyes\n"},
      {"a line that names the separator", "sep=,\r\n" + plain},
      {"another separator that it names", "sep=|\ncase|2.1.1|2.1.2\nA|yes|no\nB|na|yes\nC|yes|yes\n"},
      {"a byte-order mark",
       "\xEF\xBB\xBF\"case\",2.1.1,2.1.2\n\"A, the first\",\"yes\",no\nB,na,yes\nC,yes,yes"},
      {"UTF-16, little", utf16(plain, true, true)},
      {"UTF-16, little, unmarked", utf16(plain, true, false)},
      {"UTF-16, big", utf16(plain, false, true)},
      {"UTF-16, big, unmarked", utf16(plain, false, false)},
      {"Windows-1252", "case,2.1.1,2.1.2\nZo\xEB,yes,no\nZo\xE9,na,yes\nC,yes,yes\n"},
      {"CR LF", "case,2.1.1,2.1.2\r\nA,yes,no\r\nB,na,yes\r\nC,yes,yes\r\n"},
      {"CR", "case,2.1.1,2.1.2\rA,yes,no\rB,na,yes\rC,yes,yes\r"},
      {"line breaks in a cell",
       "case,2.1.1,2.1.2\n\"A\n(second order)\",yes,no\n\"B\r\n\",na,yes\nC,yes,yes\n"},
      {"quotation marks twice", "case,2.1.1,2.1.2\n\"A \"\"the first\"\"\",yes,no\nB,na,yes\nC,yes,yes\n"},
      {"capitals", "CASE,2.1.1,2.1.2\nA,Yes,NO\nB,N/A,YES\nC,yes,yes\n"},
      {"other words", "Case ID,2.1.1,2.1.2\nA,Y,N\nB,n.a.,TRUE\nC,1,y\n"},
      {"and others", "Case,2.1.1,2.1.2\nA,1,0\nB,Not applicable,1\nC,true,1\n"},
      {"false", "Case,2.1.1,2.1.2\nA,TRUE,FALSE\nB,NA,TRUE\nC,TRUE,TRUE\n"},
      {"the question's words",
       "case,2.1.1 Does it engage?,\"2.1.2: reoffending, too\"\nA,yes,no\nB,na,yes\nC,yes,yes\n"},
      {"blank rows and columns", "\n,,,\ncase,2.1.1,2.1.2,,\n\nA,yes,no,,\n,,,,\nB,na,yes\nC,yes,yes,\n,,\n"},
      {"blanks around", " case , 2.1.1,2.1.2 \n A,yes , no\nB,\"na \",\u00A0yes\nC,yes,yes\n"},
  };
  for (auto const& [name, text] : saved) {
    auto const read = table(text);
    EXPECT_EQ(scenario::text(read.problems), "") << name;
    ASSERT_EQ(read.figures.size(), expected.size()) << name;
    for (auto const& [question, figure] : expected) {
      EXPECT_EQ(read.figures.at(question).sufficient, figure.sufficient) << name << ' ' << question;
      EXPECT_EQ(read.figures.at(question).cases, figure.cases) << name << ' ' << question;
    }
  }
}

TEST(CaseTable, tells_each_cause_once_with_a_count_and_its_first_place) {
  std::string csv = "case,2.1.1,2.1.2\n";
  for (int i = 0; i < 1206; ++i) csv += std::to_string(i) + ",met,met\n";
  EXPECT_EQ(problem(csv),
            "column 2.1.1  (cases.csv, line 2)\n"
            "  expected  yes, no or na\n"
            "  got       \"met\", and 2,411 more cells like it\n");
  EXPECT_EQ(problem("case,2.1.1,2.1.2\nA,yes\nB,na,no\nB,yes,\nC,yes\n"),
            "column case  (cases.csv, line 2)\n"
            "  expected  3 cells, as in the header\n"
            "  got       2 cells, and 1 more row like it\n"
            "\n"
            "column case  (cases.csv, line 4)\n"
            "  expected  each case once\n"
            "  got       \"B\" in line 3 too\n"
            "\n"
            "column 2.1.2  (cases.csv, line 4)\n"
            "  expected  yes, no or na\n"
            "  got       an empty cell\n"
            "  hint      write na where the question was not asked\n");
  EXPECT_EQ(problem("case,2.1.1,2.1.2\nA,yes\nB,na,no,no,no\n"),
            "column case  (cases.csv, line 2)\n"
            "  expected  3 cells, as in the header\n"
            "  got       2 cells, and 1 more row of another length\n");
  EXPECT_EQ(problem("case,2.1.1,2.1.2\nA,yes\nB,no\nC,na,no,no,no\n"),
            "column case  (cases.csv, line 2)\n"
            "  expected  3 cells, as in the header\n"
            "  got       2 cells, and 1 more row like it, and 1 more row of another length\n");
  std::string words = "case,2.1.1\n";
  for (int i = 0; i < 100; ++i)
    words += fmt::format("{},{}\n", i, std::string(static_cast<std::size_t>(i) + 2, 'x'));
  EXPECT_EQ(table(words).problems.size(), 6u);
  EXPECT_EQ(table(words).problems.back().got, "other words in 95 cells");
}

TEST(CaseTable, broken_headers_and_cases) {
  auto const count = [](std::string_view csv) { return table(csv).problems.size(); };
  EXPECT_EQ(count(""), 1u);
  EXPECT_EQ(count("\n \n,,\n"), 1u);
  EXPECT_EQ(count("case,2.1.1\n"), 1u);
  EXPECT_EQ(count("2.1.1,2.1.2\nyes,no\n"), 1u);
  EXPECT_EQ(count("case,2.1.1,2.1.9,2.1.8\nA,yes,late,late\nB,no,late,late\n"), 1u);
  EXPECT_EQ(count("case,2.1.1,2.1.1\nA,yes,no\n"), 1u);
  EXPECT_EQ(count("case,2.1.1\nA,yes\nA,yes\n"), 1u);
  EXPECT_EQ(count("case,2.1.1\n,yes\n"), 1u);
  EXPECT_EQ(count("case,2.1.1\nA,#N/A\n"), 1u);
  EXPECT_EQ(count("case,2.1.1\nA,-1\n"), 1u);
  EXPECT_EQ(problem("case,2.1.1\nA,yes\n\"B,yes\nC,no\n"),
            "the whole document  (cases.csv, line 3)\n"
            "  expected  a quotation mark that closes the cell\n"
            "  got       none up to the end of the table\n"
            "  hint      write a quotation mark inside a cell twice\n");
}

TEST(CaseTable, of_another_kind_is_refused_once) {
  EXPECT_EQ(
      problem("Region,Team Name,CRN,Tier Code\nTestshire,Alpha,X000001,B2\nTestshire,Beta,X000002,C1\n"),
      "the whole document  (cases.csv, line 1)\n"
      "  expected  a table of cases: columns case, 2.1.1, 2.1.2, …\n"
      "  got       4 columns: Region, Team Name, CRN, Tier Code\n"
      "  hint      one row a case, with yes, no or na for each key question\n");
  EXPECT_EQ(problem("PK\x03\x04..."),
            "the whole document  (cases.csv, line 1)\n"
            "  expected  a table as text\n"
            "  got       an Excel workbook\n"
            "  hint      save it from Excel as CSV UTF-8\n");
}

TEST(CaseTable, fills_in_what_the_inspection_leaves_out) {
  auto const cases = table("case,4.2.1,4.2.2,4.2.3\nA,yes,yes,yes\nB,yes,no,yes\n");
  auto const read = read_inspection(short_of("/standards/4.2"), &cases);
  EXPECT_EQ(text(read.problems), "");
  EXPECT_EQ(read.inspection.found.findings[9].figures[1]->percent, 50);
  EXPECT_THAT(told(short_of("/no"), cases),
              testing::HasSubstr("/standards/4.2/key_questions/4.2.1  (inspection.json"));
  EXPECT_THAT(told(short_of("/no"), cases), testing::HasSubstr("the case table counts it too"));
}

// The way in that the message names is taken, and leads there.
TEST(CaseTable, question_that_is_asked_of_nobody_has_a_way_in) {
  constexpr char hint[] =
      "  hint      rate the standard: \"standards\": {\"4.2\": {\"rating\": …}}; or write under its "
      "key_questions "
      "\"4.2.3\": {\"sufficient\": …, \"cases\": …}\n";
  auto const asked_of_nobody = table("case,4.2.1,4.2.2,4.2.3\nA,yes,yes,na\nB,yes,no,na\n");
  EXPECT_EQ(text(asked_of_nobody.problems), "");
  EXPECT_EQ(asked_of_nobody.not_asked.at("4.2.3"), 2);
  auto made = short_of("/standards/4.2");
  EXPECT_EQ(told(made, asked_of_nobody),
            std::string("/standards/4.2/key_questions/4.2.3  (inspection.json, line 11)\n"
                        "  expected  figures of 4.2.3, or a rating of the standard\n"
                        "  got       nothing, and na for all 2 cases of the case table\n") +
                hint);
  auto const left_out = table("case,4.2.1,4.2.2\nA,yes,yes\nB,yes,no\n");
  EXPECT_THAT(told(made, left_out),
              testing::EndsWith(std::string("nothing, and no such column in the case table\n") + hint));

  made.put("/standards/4.2",
           parse(R"({"key_questions": {"4.2.3": {"sufficient": 3, "cases": 4}}})", "b").document);
  EXPECT_EQ(told(made, asked_of_nobody), "");
  EXPECT_EQ(told(made, left_out), "");
  made.put("/standards/4.2", parse(R"({"rating": "good"})", "b").document);
  EXPECT_EQ(told(made, asked_of_nobody), "");
  auto const read = read_inspection(made, &left_out);
  EXPECT_EQ(text(read.problems), "");
  EXPECT_EQ(read.inspection.found.findings[9].given, ratings::Rating::good);
  EXPECT_THAT(
      read.inspection.remarks,
      testing::Contains("4.2: the rating is given; columns 4.2.1, 4.2.2 of the case table are not used"));
}

TEST(CaseTable, standard_without_any_column_is_told_once) {
  auto const cases = table("case,4.1.1\nA,yes\n");
  EXPECT_THAT(
      told(short_of("/standards/4.2"), cases),
      testing::HasSubstr("  expected  figures of 4.2.1, 4.2.2, 4.2.3, or a rating of the standard\n"));
}

TEST(CaseTable, has_no_more_cases_than_an_inspection_could) {
  std::string csv = "case,4.2.1,4.2.2,4.2.3\n";
  for (int i = 0; i < 2001; ++i) csv += std::to_string(i) + ",yes,na," + (i % 2 == 0 ? "yes" : "na") + "\n";
  csv += "last,na,no,na\n";
  auto const problems = read_inspection(short_of("/standards/4.2"), std::array{table(csv)}.data()).problems;
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].got, "2001 in the case table");
}

}  // namespace
}  // namespace caseflow::scenario
