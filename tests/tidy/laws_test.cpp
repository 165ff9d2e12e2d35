#include "tests/tidy/laws.hpp"

#include <stdexcept>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/tidy/budget.hpp"
#include "tests/tidy/libraries.hpp"

// The checker itself: each law is broken once, so that the walk over the tree is known to be able to fail.

namespace tidy {
namespace {

std::string told(std::vector<Breach> const& breaches) { return text(breaches); }

/// What a law says of a file.
std::vector<Breach> under(std::vector<Breach> (*law)(File const&), std::string_view path,
                          std::string_view text) {
  return law({std::string(path), std::string(text)});
}

TEST(Includes, point_downward) {
  EXPECT_EQ(told(under(includes, "model/scenario/a.cpp",
                       "#include \"model/rules/b.hpp\"\n#include \"sim/date.hpp\"\n")),
            "");
  EXPECT_EQ(told(under(includes, "app/a.cpp", "#include \"model/forecast/b.hpp\"\n#include <unistd.h>\n")),
            "");
  EXPECT_EQ(told(under(includes, "sim/a.cpp", "\n#include \"model/core/b.hpp\"\n")),
            "sim/a.cpp:2: \"model/core/b.hpp\" points up\n");
  EXPECT_EQ(told(under(includes, "model/service/a.hpp", "#include \"model/analytic/b.hpp\"\n")),
            "model/service/a.hpp:1: \"model/analytic/b.hpp\" points sideways\n");
  EXPECT_EQ(told(under(includes, "model/rules/a.hpp", "#include \"model/ratings/b.hpp\"\n")),
            "model/rules/a.hpp:1: \"model/ratings/b.hpp\" points sideways\n");
}

TEST(Includes, are_paths_from_the_root_to_a_library) {
  for (auto const* header : {"date.hpp", "../sim/date.hpp", "tests/tidy/laws.hpp"}) {
    File const file{"sim/a.cpp", fmt::format("#include \"{}\"\n", header)};
    EXPECT_EQ(includes(file).size(), 1U) << header;
  }
}

TEST(Includes, of_third_parties_stand_in_their_folders) {
  struct Case {
    char const *header, *right, *wrong;
  };
  for (auto const& [header, right, wrong] :
       {Case{"Random123/philox.h", "sim/", "model/service/"},
        Case{"boost/math/special_functions/beta.hpp", "model/ratings/", "model/rules/"},
        Case{"boost/graph/adjacency_list.hpp", "model/scenario/", "model/service/"},
        Case{"boost/program_options.hpp", "app/", "model/forecast/"},
        Case{"nlohmann/json.hpp", "model/forecast/", "model/ratings/"},
        Case{"sqlite3.h", "app/", "model/forecast/"}}) {
    File const good{fmt::format("{}a.cpp", right), fmt::format("#include <{}>\n", header)};
    File const bad{fmt::format("{}a.cpp", wrong), good.text};
    EXPECT_EQ(told(includes(good)), "");
    EXPECT_EQ(includes(bad).size(), 1U) << header;
  }
  EXPECT_EQ(told(under(includes, "sim/a.cpp", "#include <fmt/format.h>\n#include <vector>\n")), "");
  EXPECT_EQ(told(under(includes, "sim/a.cpp", "#include <boost/lexical_cast.hpp>\n")),
            "sim/a.cpp:1: <boost/lexical_cast.hpp> belongs to other folders\n");
  EXPECT_EQ(told(under(includes, "sim/a.cpp", "#include <pugixml.hpp>\n")),
            "sim/a.cpp:1: <pugixml.hpp> is on nobody's list\n");
}

TEST(Includes, of_tests_and_benchmarks_are_free) {
  EXPECT_EQ(told(under(includes, "tests/a.cpp", "#include \"app/b.hpp\"\n#include <gtest/gtest.h>\n")), "");
}

TEST(Purity, keeps_the_core_free_of_the_machine) {
  for (auto const* line :
       {"#include <thread>", "#include <fstream>", "#include <iostream>", "std::cout << 1;", "printf(\"x\");",
        "} catch (std::exception const&) {", "int x = rand();", "std::random_device device;",
        "std::normal_distribution<double> normal;", "#include <random>",
        "auto t = std::chrono::system_clock::now();"})
    for (auto const* path : {"sim/a.cpp", "model/service/a.cpp"}) {
      File const file{path, fmt::format("{}\n", line)};
      EXPECT_EQ(purity(file).size(), 1U) << line;
    }
  EXPECT_EQ(told(under(purity, "app/a.cpp", "#include <thread>\n} catch (...) {\n")), "");
}

TEST(Purity, looks_at_code_and_not_at_comments_and_texts) {
  EXPECT_EQ(
      told(purity({"sim/a.cpp",
                   "// no catch here, nor rand()\n/* catch\n*/ int operand(int brand);\nauto s = \"catch\";\n"
                   "auto r = R\"x(catch)x\"; int n = 1'000; char c = '\"';\n"})),
      "");
  EXPECT_EQ(told(under(purity, "sim/a.cpp", "auto s = \"a\\\"b\"; catch\n")),
            "sim/a.cpp:1: no catch in sim and model: what a user gets wrong is a value\n");
}

TEST(Order, never_comes_from_an_unordered_container) {
  std::string const members =
      "std::unordered_map<std::string, int> counts_;\nstd::unordered_set<int> seen;\n";
  EXPECT_EQ(
      told(under(order, "model/service/a.cpp", members + "auto at = counts_.find(x); seen.insert(1);\n")),
      "");
  EXPECT_EQ(
      told(under(order, "model/service/a.cpp", members + "for (auto const& item : counts_) use(item);\n")),
      "model/service/a.cpp:3: no order from the unordered \"counts_\"\n");
  EXPECT_EQ(under(order, "model/service/a.cpp",
                  members + "for (int x : state.seen) use(x);\nauto i = seen.begin();\n")
                .size(),
            2U);
}

TEST(Form, is_kept) {
  EXPECT_EQ(told(under(form, "sim/a.hpp", "#pragma once\n")), "");
  EXPECT_EQ(told(under(form, "sim/a.hpp", "int x;\n")), "sim/a.hpp:0: #pragma once in every header\n");
  EXPECT_EQ(told(under(form, "sim/a.cpp", "int x;\n\tint y;\n")), "sim/a.cpp:2: no tabs\n");
  EXPECT_EQ(told(under(form, "sim/README.md", std::string("TO") + "DO: more\n")),
            "sim/README.md:1: nothing unfinished\n");
  for (auto const* path : {"sim/a.cpp", "sim/README.md"}) {
    EXPECT_EQ(told(under(form, path, fmt::format("{:x<120}\n", ""))), "");
    EXPECT_EQ(told(under(form, path, fmt::format("{:x<121}\n", ""))),
              fmt::format("{}:1: lines of at most 120 characters\n", path));
  }
  EXPECT_EQ(told(under(form, "sim/README.md", fmt::format("| {:x<121} |\n", ""))), "") << "a table";
  std::string umlauts;
  for (int i = 0; i < 120; ++i) umlauts += "ä";
  EXPECT_EQ(told(under(form, "sim/a.cpp", umlauts + "\n")), "") << "characters, not bytes";
}

TEST(Length, is_of_code_and_at_most_so_many_lines) {
  std::string const longest(most_lines, '\n');
  EXPECT_EQ(told(under(length, "sim/a.cpp", longest)), "");
  EXPECT_EQ(told(under(length, "sim/a.hpp", longest + "\n")), "sim/a.hpp:0: has 301 lines, at most 300\n");
  EXPECT_EQ(told(under(length, "sim/README.md", longest + "\n")), "");
}

TEST(Libraries, are_those_that_are_listed) {
  std::vector<File> tree{{"README.md", ""}, {"model/README.md", ""}, {"tests/model/scenario/a.cpp", ""}};
  for (auto const& library : libraries()) tree.push_back({fmt::format("{}a.cpp", library.folder), ""});
  EXPECT_EQ(told(listing(tree)), "");
  auto more = tree;
  more.push_back({"model/weather/a.cpp", ""});
  EXPECT_EQ(told(listing(more)), "model/weather/:0: is no library that libraries.cpp lists\n");
  tree.pop_back();
  EXPECT_EQ(told(listing(tree)), "study/:0: is listed as a library but has no file\n");
}

TEST(Includes, are_of_files_that_exist) {
  File const file{"tests/a.cpp", "#include <b.hpp>\n\n#include \"sim/b.hpp\"\n"};
  EXPECT_EQ(told(found_includes(file, {"sim/b.hpp"})), "");
  EXPECT_EQ(told(found_includes(file, {"sim/b.cpp", "model/sim/b.hpp"})),
            "tests/a.cpp:3: \"sim/b.hpp\" does not exist\n");
}

TEST(Markdown, names_files_that_exist) {
  auto const told_of = [](std::string_view text) {
    return told(named_files({"model/README.md", fmt::format("\n{}\n", text)},
                            {"model/service/state/event.hpp", "tests/same_bytes.sh"}));
  };
  EXPECT_EQ(told_of("An event is in `state/event.hpp`; `tests/same_bytes.sh PROGRAM` prints a digest."), "");
  EXPECT_EQ(told_of("`check/check_SUBJECT.cpp`, `a/*.cpp`, `--with ./mine.json`, `event.hpp`, a/b.cpp"), "");
  EXPECT_EQ(told_of("It is in `staff/event.hpp`."), "model/README.md:2: there is no staff/event.hpp\n");
  EXPECT_EQ(told_of("`event.hpp` or `e/event.hpp`"), "model/README.md:2: there is no e/event.hpp\n");
  EXPECT_EQ(told_of("`caseflow reference > scenarios/REFERENCE.md`"),
            "model/README.md:2: there is no scenarios/REFERENCE.md\n");
  EXPECT_EQ(told(named_files({"sim/a.cpp", "// `no/such.cpp`\n"}, {})), "");
}

TEST(Budgets, are_read_line_by_line) {
  EXPECT_EQ(budgets("# a comment\n\na_tests 20\nb_tests  5\n"), (Seconds{{"a_tests", 20}, {"b_tests", 5}}));
  for (auto const* wrong : {"a_tests", "a_tests much", "a_tests 0", "a_tests -1", "a_tests 20 s"})
    EXPECT_THROW(budgets(wrong), std::invalid_argument) << wrong;
}

TEST(Budgets, count_the_tests_that_ended) {
  EXPECT_DOUBLE_EQ(recorded("began\tA.b\npassed\t1.50\tA.b\nbegan\tA.c\nfailed\t0.25\tA.c\nbegan\tA.d\n"),
                   1.75);
}

TEST(Budgets, refuse_a_program_that_takes_more_than_its_share_or_has_none) {
  EXPECT_EQ(overdrawn({{"a_tests", 20}}, {{"a_tests", 20}}), "");
  EXPECT_EQ(overdrawn({{"a_tests", 21}, {"b_tests", 1}}, {{"a_tests", 20}}),
            "a_tests took 21 s of the 20 s that tests/budgets.txt gives it\n"
            "b_tests took 1 s and has no budget in tests/budgets.txt\n");
}

TEST(Sources, are_found_in_the_list_as_whole_names) {
  EXPECT_TRUE(names_source("caseflow_library(x SOURCES date.cpp b.cpp)", "b.cpp"));
  EXPECT_TRUE(names_source("SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/b.cpp", "b.cpp"));
  EXPECT_FALSE(names_source("SOURCES web.cpp b.cpp.in sub/b.cpp", "b.cpp"));
}

}  // namespace
}  // namespace tidy
