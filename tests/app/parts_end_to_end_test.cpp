// Work that is kept, split and joined gives the bytes of one process.

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using testing::AllOf;
using testing::HasSubstr;

constexpr char sweep[] = "sweep small.json --factor /demand/level=0.5,1 --replications 20";

/// The small service, with a coming inspection so that what inspectors see is kept too.
class PartsPlace : public Place {
 public:
  PartsPlace() {
    write("small.json", std::string(R"({"based_on": ["norfolk-suffolk"], "name": "Small", "months": 3,
      "run_up": {"flow_months": 6, "staffed_months": 3}, "demand": {"sustained_caseload": 300},
      "inspection": {"date": "2019-06-20"}, "targets": {
        "community_completion": {"by": "2019-06-30"}, "licence_compliance": {"by": "2019-06-30"},
        "resettlement_plan_in_time": {"by": "2019-06-30"}, "unpaid_work_completion": {"by": "2019-06-30"}}})"));
  }
  void does(std::string const& arguments, std::string const& before = "") const {
    auto const run = caseflow(arguments, before);
    EXPECT_EQ(run.code, 0) << arguments << '\n' << run.err;
  }
  /// What is said of what is refused.
  std::string refusal(std::string const& arguments) const {
    auto const run = caseflow(arguments);
    EXPECT_EQ(run.code, 2) << arguments;
    EXPECT_EQ(run.out, "");
    return run.err;
  }
  /// Everything that an answer wrote, by name.
  std::array<std::string, 4> answer(std::string const& name) const {
    return {read(name + ".json"), read(name + "/sweep.csv"), read(name + "/replications.csv"),
            read(name + "/manifest.json")};
  }
  void answers(std::string const& command, std::string const& name) const {
    does(fmt::format("{0} --quiet -o {1}.json --csv {1}", command, name));
  }
};

TEST(Parts, of_a_sweep_give_the_bytes_of_one_process_whatever_their_order) {
  PartsPlace const place;
  place.answers(std::string(sweep) + " --threads 1", "one");
  place.answers(std::string(sweep) + " --threads 2", "two");
  EXPECT_EQ(place.answer("one"), place.answer("two"));
  auto const split = place.shell(fmt::format(
      "seq 4 | xargs -P2 -I@ \"$CASEFLOW\" {} --threads 1 --part @/4 --keep @.part --quiet", sweep));
  EXPECT_EQ(split.code, 0) << split.err;
  // Parts hold what was read: what has changed since, or is gone, does no harm.
  std::filesystem::remove(place / "small.json");
  place.answers("merge 3.part 1.part 4.part 2.part", "merged");
  EXPECT_EQ(place.answer("one"), place.answer("merged"));
}

TEST(Parts, that_were_killed_go_on_without_doing_anything_twice) {
  PartsPlace const place;
  std::string const sweep = "sweep small.json --factor /demand/level=0.5,1 --replications 80";  // many blocks
  place.answers(sweep, "whole");
  auto const killed = place.shell(
      fmt::format("\"$CASEFLOW\" {0} --threads 1 --quiet --keep kept & pid=$!\n"
                  "while [ \"$(stat -c %s kept 2>/dev/null || echo 0)\" -lt 20000 ]; do :; done\n"
                  "kill -9 $pid; wait $pid; printf '{{\"point\":1,\"first\":10' >> kept; stat -c %s kept",
                  sweep));
  auto const before = std::filesystem::file_size(place / "kept");
  place.answers(sweep + " --keep kept", "resumed");
  EXPECT_EQ(place.answer("whole"), place.answer("resumed"));
  auto const after = std::filesystem::file_size(place / "kept");
  EXPECT_GT(after, before);
  // Nothing is left to do, and nothing is added.
  place.does(sweep + " --keep kept --quiet");
  EXPECT_EQ(std::filesystem::file_size(place / "kept"), after);
  place.answers("merge kept", "merged");
  EXPECT_EQ(place.answer("whole"), place.answer("merged"));
}

TEST(Parts, of_runs_and_comparisons_are_joined_too) {
  PartsPlace const place;
  for (auto const& [command, tables] :
       {std::pair("run small.json --parameters --replications 5 --seed 9",
                  "measures.csv replications.csv manifest.json"),
        std::pair("compare small.json --set /demand/level=0.5 --replications 5",
                  "comparison.csv manifest.json")}) {
    place.answers(command, "whole");
    for (int i = 1; i <= 3; ++i)
      place.does(fmt::format("{0} --part {1}/3 --keep {1}.part --quiet", command, i));
    place.answers("merge 2.part 3.part 1.part", "merged");
    auto const same = place.shell("cmp whole.json merged.json && for t in " + std::string(tables) +
                                  "; do cmp whole/$t merged/$t; done");
    EXPECT_EQ(same.code, 0) << same.out;
    place.shell("rm *.part");
  }
}

TEST(Parts, that_do_not_belong_are_refused_by_name) {
  PartsPlace const place;
  std::string const of = "sweep small.json --replications 5 --quiet ";
  std::string const design = "--factor /demand/level=0.5,1 ";
  place.does(of + design + "--part 1/2 --keep 1.part");
  place.does(of + design + "--part 2/2 --keep 2.part");
  place.does(of + design + "--part 2/2 --keep seed.part --seed 2");
  place.does(of + "--factor /demand/level=0.5,1.1 --part 2/2 --keep design.part");
  place.does(of + design + "--set /demand/sustained_caseload=200 --part 2/2 --keep scenario.part");
  place.shell("sed '1s/\"version\":\"[^\"]*\"/\"version\":\"0.0.9\"/' 2.part > version.part");
  for (auto const& [part, told] :
       {std::pair("seed", "another seed (2, not 1)"), std::pair("design", "another design"),
        std::pair("scenario", "another scenario"),
        std::pair("version", "another version of the program (0.0.9")})
    EXPECT_THAT(place.refusal(fmt::format("merge 1.part {}.part", part)),
                AllOf(HasSubstr(fmt::format("{}.part: ", part)), HasSubstr(told)));
  EXPECT_THAT(place.refusal("merge 2.part"), HasSubstr("part 1/2 is missing"));
  EXPECT_THAT(place.refusal("merge 1.part 2.part 2.part"),
              HasSubstr("2.part and 2.part both hold replication "));
  place.write("text", "nothing of ours\n");
  place.shell("head -c -100 2.part > torn.part");
  EXPECT_THAT(place.refusal("merge 1.part torn.part"), HasSubstr("torn.part: not complete"));
  EXPECT_THAT(place.refusal("merge small.json"), HasSubstr("small.json: no part of a run"));
  EXPECT_THAT(place.refusal("merge small.json 1.part seed.part text"),
              AllOf(HasSubstr("small.json: no part"), HasSubstr("seed.part: a part of another seed"),
                    HasSubstr("text: no part")));
  auto const without = place.caseflow("merge 1.part nofile.part seed.part");
  EXPECT_EQ(without.code, 3);
  EXPECT_THAT(without.err,
              AllOf(HasSubstr("nofile.part: No such file"), HasSubstr("seed.part: a part of another")));
  EXPECT_THAT(place.refusal(of + design + "--keep text"), HasSubstr("holds something else"));
  EXPECT_THAT(place.refusal(of + design + "--keep 1.part"),
              HasSubstr("another share (part 1/2, not no part)"));
  EXPECT_THAT(place.refusal(of + design + "--keep kept -o kept"), HasSubstr("the same file"));
  EXPECT_THAT(place.refusal("merge 1.part 2.part -o 1.part"), HasSubstr("was read for this answer"));
  EXPECT_THAT(place.refusal(of + design + "--part 3/2 --keep x"), HasSubstr("as in 3/40"));
  EXPECT_THAT(place.refusal(of + design + "--part 1/2"), HasSubstr("add --keep FILE"));
  EXPECT_THAT(place.refusal(of + design + "--part 1/2 --keep x -o y"), HasSubstr("caseflow merge"));
  EXPECT_FALSE(place.names().contains("x"));
}

TEST(Parts, that_were_changed_on_the_way_are_not_believed) {
  PartsPlace const place;
  std::string const of = "sweep small.json --factor /demand/level=0.5 --replications 5 --quiet ";
  place.does(of + "--keep kept");
  auto text = place.read("kept");
  text[text.size() / 2] ^= 1;
  place.write("kept", text);
  EXPECT_THAT(place.refusal("merge kept"),
              AllOf(HasSubstr("kept: damaged from byte "), testing::Not(HasSubstr("not complete"))));
}

TEST(Parts, keep_what_is_whole_on_a_full_disk_and_when_interrupted) {
  PartsPlace const place;
  auto const full = place.caseflow(std::string(sweep) + " --keep kept --threads 1 -o full.json",
                                   "trap '' XFSZ; ulimit -f 700;");
  EXPECT_EQ(full.code, 3);
  EXPECT_THAT(full.err, HasSubstr("kept: File too large"));
  EXPECT_FALSE(place.names().contains("full.json"));
  auto const stopped = place.shell(
      "timeout --preserve-status -s INT 2 \"$CASEFLOW\" sweep small.json --factor /demand/level=0.5,1 "
      "--replications 1500 --threads 1 --keep other -o full.json");
  EXPECT_EQ(stopped.code, 130);
  EXPECT_THAT(stopped.err, HasSubstr("interrupted; other keeps"));
  EXPECT_FALSE(place.names().contains("full.json"));
  place.answers(sweep, "whole");
  place.answers(std::string(sweep) + " --keep kept", "resumed");
  EXPECT_EQ(place.answer("whole"), place.answer("resumed"));
}

/// How many replications an interrupted command says that it keeps; 0 where it says nothing.
int kept_replications(std::string const& told) {
  constexpr std::string_view before = " keeps ";
  auto const at = told.find(before);
  return at == std::string::npos ? 0 : std::stoi(told.substr(at + before.size()));
}

TEST(Parts, that_are_interrupted_keep_every_replication_that_is_complete) {
  PartsPlace const place;
  // Eighty replications are simulated in one go: fewer are kept only where each is kept by itself.
  std::string const four = "sweep small.json --factor /demand/level=0.5,0.7,0.9,1 --replications 100";
  constexpr int together = 80, all = 400;
  int kept = 0, code = 130;
  for (int tenths = 1; code == 130 && kept == 0 && tenths < 600; tenths += 1 + tenths / 8) {
    place.shell("rm -f kept");
    auto const stopped = place.shell(
        fmt::format("timeout --preserve-status -s INT {}.{} \"$CASEFLOW\" {} --threads 1 --keep kept --quiet",
                    tenths / 10, tenths % 10, four));
    code = stopped.code;
    kept = kept_replications(stopped.err);
  }
  EXPECT_EQ(code, 130);
  EXPECT_GT(kept, 0);
  EXPECT_LT(kept, together);
  EXPECT_THAT(place.caseflow("merge kept").err,
              HasSubstr(fmt::format("{} of {} replications are missing: replication", all - kept, all)));
  place.answers(four, "whole");
  place.answers(four + " --keep kept", "resumed");
  EXPECT_EQ(place.answer("whole"), place.answer("resumed"));
}

}  // namespace
}  // namespace caseflow::app
