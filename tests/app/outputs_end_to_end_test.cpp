// What a run writes beside what other runs, shells and terminals do.

#include <filesystem>
#include <fstream>
#include <memory>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "tests/app/injection.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

TEST(SharedDatabase, keeps_a_finished_run_when_the_one_that_began_first_is_interrupted) {
  Place const place;
  auto const both = place.shell(
      "\"$CASEFLOW\" run norfolk-suffolk --replications 2000 --db new.sqlite --quiet & first=$!\n"
      "sleep 1; \"$CASEFLOW\" run small.json --replications 2 --seed 2 --db new.sqlite --quiet || exit 1\n"
      "kill -TERM $first; wait $first");
  EXPECT_EQ(both.code, 130) << both.err;
  EXPECT_THAT(place.names(), ElementsAre("new.sqlite", "small.json"));
  EXPECT_THAT(runs_in(place / "new.sqlite"), ElementsAre(HasSubstr("seed 2: ")));
}

TEST(SharedDatabase, gets_every_run_that_made_it_at_once) {
  Place const place;
  auto const all = place.shell(
      "for seed in 1 2 3 4; do \"$CASEFLOW\" run small.json --replications 2 --threads 1 --seed $seed --db "
      "new.sqlite "
      "-o $seed.json --quiet & done; wait");
  EXPECT_EQ(all.err, "");
  EXPECT_THAT(runs_in(place / "new.sqlite"), SizeIs(4));
  EXPECT_THAT(place.names(), ElementsAre("1.json", "2.json", "3.json", "4.json", "new.sqlite", "small.json"));
}

TEST(Outputs, of_one_path_are_refused) {
  Place const place;
  std::filesystem::create_directory(place / "t");
  place.write("old.json", "old");
  std::filesystem::create_symlink("old.json", place / "link.json");
  std::filesystem::create_hard_link(place / "old.json", place / "t/measures.csv");
  for (auto const* both :
       {"-o new.json --db ./new.json", "-o old.json --db link.json", "-o t/../t/ratings.csv --csv t",
        "-o old.json --csv t", "-o new --csv new", "--csv ./new/ -o new", "--db new --csv new",
        "--db t --csv t/", "--db new --csv new-wal", "-o runs.sqlite-journal --db runs.sqlite",
        "-o small.json", "-o ./small.json", "-o old.json >> old.json; exit $? #",
        "-o link.json 2>> old.json; code=$?; cat old.json >&2; exit $code #"}) {
    auto const run = place.caseflow(fmt::format("run small.json --replications 2 {}", both));
    EXPECT_EQ(run.code, 2) << both;
    EXPECT_EQ(run.out, "") << both;
  }
  EXPECT_THAT(place.names(), ElementsAre("link.json", "old.json", "small.json", "t"));
}

TEST(Outputs, are_refused_under_names_that_save_nothing) {
  Place const place;
  for (auto const* option :
       {"--db ''", "--db :memory:", "--db file:runs.sqlite", "--db -", "-o ''", "--csv ''", "--csv -"}) {
    auto const run = place.caseflow(fmt::format("run small.json --replications 2 {}", option));
    EXPECT_EQ(run.code, 2) << option;
    EXPECT_THAT(run.err, HasSubstr("caseflow: --")) << option;
  }
  for (auto const* ignored : {"explain small.json --dot -o f.json", "facts norfolk-suffolk --list -o f.json"})
    EXPECT_EQ(place.caseflow(ignored).code, 2) << ignored;
  EXPECT_THAT(place.names(), ElementsAre("small.json"));
}

TEST(Outputs, are_clean_where_standard_streams_are_closed) {
  Place const place;
  for (auto const* closed : {">&-", "<&- >&- 2>&-", "2>&-"}) {
    auto const run = place.caseflow(
        fmt::format("run small.json --replications 2 --db d.sqlite -o f.json {}; exit $? #", closed));
    EXPECT_EQ(run.code, 0) << closed << run.err;
    EXPECT_TRUE(Json::accept(place.read("f.json"))) << closed;
  }
  EXPECT_THAT(runs_in(place / "d.sqlite"), SizeIs(3));
  EXPECT_EQ(place.caseflow("run missing.json 2>&-; exit $? #").code, 3);
}

TEST(Outputs, are_gone_after_a_broken_pipe_or_a_hangup) {
  Place const place;
  std::string const outputs = "-o f.json --csv t --db d.sqlite";
  auto const broken = place.shell(
      fmt::format("{{ \"$CASEFLOW\" run small.json --replications 2 {}; echo $? >&2; }} | true", outputs));
  EXPECT_EQ(broken.err, "caseflow: standard output: its reader has gone; nothing was written\n141\n");
  EXPECT_THAT(place.names(), ElementsAre("small.json"));
  auto const without = place.shell("{ sleep 0.2; \"$CASEFLOW\" scenarios; echo $? >&2; } | true");
  EXPECT_EQ(without.err, "141\n");
  for (auto const* signal : {"HUP", "TERM", "INT"}) {
    auto const hung_up = place.shell(fmt::format(
        "env --default-signal \"$CASEFLOW\" run norfolk-suffolk --replications 2000 {0} & program=$!\n"
        "sleep 0.5; kill -{1} $program; kill -{1} $program; wait $program",
        outputs, signal));
    EXPECT_EQ(hung_up.code, 130) << signal << hung_up.err;
    EXPECT_THAT(place.names(), ElementsAre("small.json")) << signal;
  }
}

TEST(Outputs, go_through_pipes) {
  Place const place;
  auto const run = place.shell(
      "mkfifo pipe; cat pipe >got & \"$CASEFLOW\" run small.json --replications 2 -o pipe --quiet || exit 1; "
      "wait\n"
      "\"$CASEFLOW\" run small.json --replications 2 -o /dev/stdout");
  EXPECT_EQ(run.code, 0) << run.err;
  EXPECT_TRUE(std::filesystem::is_fifo(place / "pipe"));
  EXPECT_TRUE(Json::accept(run.out));
  EXPECT_TRUE(place.read("got") == run.out);
}

TEST(OneReplication, is_written_under_its_number) {
  Place const place;
  auto const run = place.caseflow("run small.json --only 5 --csv t --db d.sqlite --quiet");
  EXPECT_EQ(run.code, 0) << run.err;
  std::ifstream table(place / "t/replications.csv");
  std::string row;
  std::getline(table, row);
  int rows = 0;
  for (; std::getline(table, row); ++rows) EXPECT_THAT(row, testing::StartsWith("5,"));
  EXPECT_GT(rows, 100);
  auto const all = place.caseflow("run small.json --replications 6 --csv all --quiet");
  EXPECT_EQ(all.code, 0) << all.err;
  auto const of_all = place.read("all/replications.csv"), alone = place.read("t/replications.csv");
  EXPECT_TRUE(of_all.ends_with(alone.substr(alone.find('\n') + 1))) << "the sixth of six is replication 5";
  sqlite3* opened = nullptr;
  sqlite3_open((place / "d.sqlite").c_str(), &opened);
  std::unique_ptr<sqlite3, decltype(&sqlite3_close)> const database(opened, sqlite3_close);
  std::string number;
  sqlite3_exec(
      opened, "SELECT group_concat(DISTINCT replication) FROM replications",
      [](void* into, int, char** values, char**) { return *static_cast<std::string*>(into) = values[0], 0; },
      &number, nullptr);
  EXPECT_EQ(number, "5");
}

TEST(Messages, show_control_characters_and_do_not_send_them) {
  Place const place;
  std::filesystem::copy_file(place / "small.json", place / "esc\x1b[31m.json");
  place.write(
      "name.json",
      R"({"based_on": ["small.json"], "name": "N\u001b]0;x\u0007\nCaseload: fine\u202e", "about": ""})");
  place.write("key.json", R"({"based_on": ["small.json"], "a\u0000b\u001b[2J\nc": 1, "mnths": 2})");
  struct Case {
    char const *command, *shown;
  };
  for (auto const& [command, shown] : std::initializer_list<Case>{
           {"validate 'esc\x1b[31m.json'", "esc\\u001b[31m.json: OK"},
           {"validate 'missing\x1b[31m.json'", "missing\\u001b[31m.json: No such file"},
           {"validate '\x9b\x1b[31m'", "\\x9b\\u001b[31m"},
           {"ruin\x1b[31m", "ruin\\u001b[31m"},
           {"run small.json --set '/a\x1b[31m=1'", "\\u001b[31m"},
           {"run name.json --replications 2", "N\\u001b]0;x\\u0007\\u000aCaseload: fine\\u202e"},
           {"compare small.json name.json 'esc\x1b[31m.json' --replications 2", "esc\\u001b[31m.json"},
           {"explain name.json", "N\\u001b]0;x\\u0007"},
           {"assumptions name.json", "N\\u001b]0;x\\u0007"},
           {"trace name.json", "N\\u001b]0;x\\u0007"},
           {"validate key.json", "/a\\u0000b\\u001b[2J\\u000ac  (key.json, line 1)\n"},
           {"run small.json --replications 2 -o 'f\x1b[31m.json'", "f\\u001b[31m.json"}}) {
    auto const run = place.caseflow(command);
    EXPECT_THAT(run.out + run.err, AllOf(HasSubstr(shown), Not(HasSubstr("\x1b")), Not(HasSubstr("\u202e")),
                                         Not(HasSubstr(std::string(1, '\0')))))
        << command;
  }
  EXPECT_THAT(place.caseflow("validate key.json").err, HasSubstr("did you mean \"months\"?"));
  auto const json = Json::parse(place.caseflow("run name.json --replications 2 -o -").out);
  EXPECT_EQ(json["scenario"]["name"], "N\x1b]0;x\x07\nCaseload: fine\u202e") << "documents are exact";
}

}  // namespace
}  // namespace caseflow::app
