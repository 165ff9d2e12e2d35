#include "app/command_line.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/failure.hpp"

namespace caseflow::app {
namespace {

/// What the program says about arguments that it does not understand.
std::string refusal(std::vector<std::string> const& arguments) {
  try {
    parse(arguments);
  } catch (Failure const& failure) {
    EXPECT_EQ(failure.code, wrong_input);
    return failure.text;
  }
  return "no refusal";
}

TEST(Options, run_has_them_all) {
  auto const options = parse({"run",
                              "bench",
                              "--with",
                              "a.json",
                              "--set",
                              "/demand/level=1.1",
                              "--with=b.json",
                              "-o",
                              "-",
                              "--csv",
                              "tables",
                              "--replications",
                              "20",
                              "--precision",
                              "caseload=2%",
                              "--precision",
                              "starts=0.01",
                              "--seed",
                              "18446744073709551615",
                              "--only",
                              "0",
                              "--threads",
                              "3",
                              "--quiet"});
  EXPECT_EQ(options.verb, Verb::run);
  EXPECT_EQ(options.subject, "bench");
  EXPECT_THAT(options.overlays, testing::ElementsAre("a.json", "b.json"));
  ASSERT_EQ(options.settings.size(), 1u);
  EXPECT_EQ(options.settings[0].pointer, "/demand/level");
  EXPECT_EQ(options.settings[0].value, "1.1");
  EXPECT_EQ(options.output, "-");
  EXPECT_EQ(options.csv, "tables");
  EXPECT_EQ(options.replications, 20);
  ASSERT_EQ(options.precisions.size(), 2u);
  EXPECT_EQ(options.precisions[0].measure, "caseload");
  EXPECT_DOUBLE_EQ(options.precisions[0].share, 0.02);
  EXPECT_DOUBLE_EQ(options.precisions[1].share, 0.01);
  EXPECT_EQ(options.seed, 18446744073709551615u);
  EXPECT_EQ(options.only, 0);
  EXPECT_EQ(options.threads, 3);
  EXPECT_TRUE(options.quiet);
}

TEST(Options, trace_selects_a_case) {
  auto const options = parse({"trace", "bench", "--case", "12", "--kind", "custody", "--site", "luton",
                              "--held", "--longest", "--replication", "3", "--seed", "4"});
  EXPECT_EQ(options.verb, Verb::trace);
  EXPECT_EQ(options.selection.number, 12);
  EXPECT_EQ(options.selection.kind, core::CaseKind::custody);
  EXPECT_EQ(options.selection.site, "luton");
  EXPECT_TRUE(options.selection.held);
  EXPECT_TRUE(options.selection.longest);
  EXPECT_EQ(options.replication, 3);
  EXPECT_EQ(options.seed, 4u);
  auto const usual = parse({"trace", "bench"});
  EXPECT_EQ(usual.selection.number, 1);
  EXPECT_FALSE(usual.selection.kind || usual.selection.held || usual.selection.longest);
  EXPECT_THAT(refusal({"trace", "bench", "--kind", "custdy"}),
              testing::HasSubstr("did you mean \"custody\"?"));
  EXPECT_THAT(refusal({"trace", "bench", "--case", "0"}), testing::HasSubstr("from 1"));
}

TEST(Options, a_value_may_hold_an_equals_sign) {
  EXPECT_EQ(parse({"validate", "bench", "--set", "/name=a=b"}).settings[0].value, "a=b");
}

TEST(Options, guesses_at_verbs_and_options) {
  EXPECT_THAT(refusal({"rnu", "bench"}), testing::HasSubstr("did you mean \"run\"?"));
  EXPECT_THAT(refusal({"check", "bench"}), testing::HasSubstr("did you mean \"validate\"?"));
  EXPECT_THAT(refusal({"run", "bench", "--sead", "3"}), testing::HasSubstr("did you mean \"--seed\"?"));
  EXPECT_THAT(refusal({"run", "bench", "--repl", "3"}), testing::HasSubstr("run has no option --repl"));
  EXPECT_THAT(refusal({"rate", "bench-2019", "--seed", "3"}),
              testing::HasSubstr("rate has no option --seed"));
}

TEST(Options, tells_every_mistake_of_a_command_once) {
  auto const told = refusal({"run", "bench", "--sead", "x", "--zzz", "5", "--replications", "0", "--thraeds",
                             "2", "--only", "1", "--only", "2", "--set", "/months", "-o"});
  for (auto const* part :
       {"run has no option --sead", "did you mean \"--seed\"?", "--seed needs a whole number",
        "run has no option --zzz", "--replications needs", "run has no option --thraeds",
        "'--only' cannot be specified more than once", "POINTER=VALUE", "argument for option"})
    EXPECT_THAT(told, testing::HasSubstr(part)) << told;
  EXPECT_THAT(told, testing::Not(testing::HasSubstr("what to do with"))) << "values of unknown options";
  // What a slip of the finger explains is one mistake: what the verb needs is there.
  auto const slip = refusal({"plan", "bench", "--gaol", "ample"});
  EXPECT_THAT(slip, testing::HasSubstr("did you mean \"--goal\"?"));
  EXPECT_THAT(slip, testing::Not(testing::HasSubstr("plan needs")));
  EXPECT_THAT(refusal({"run", "bench", "--replicatons=5"}),
              testing::HasSubstr("did you mean \"--replications\"?"));
  EXPECT_THAT(refusal({"run", "bench", "--set", "/months=3", "--set", "/months=4"}),
              testing::HasSubstr("--set /months is given twice"));
  // What would fit no value, or is another verb's option, is taken for nothing else.
  EXPECT_THAT(refusal({"run", "bench", "--bar"}), testing::Not(testing::HasSubstr("--part'")));
  EXPECT_THAT(refusal({"measures", "bench", "--seed", "3"}),
              testing::Not(testing::HasSubstr("POINTER=VALUE")));
  EXPECT_THAT(refusal({"run", "bench", "--no-such="}), testing::HasSubstr("run has no option --no-such"));
  // A word behind an option that nobody knows may be the subject.
  EXPECT_THAT(refusal({"run", "--zzz", "bench"}), testing::Not(testing::HasSubstr("needs the name")));
}

TEST(Options, refuses_numbers_that_are_none) {
  EXPECT_THAT(refusal({"run", "b", "--replications", "0"}), testing::HasSubstr("from 1 to 2000"));
  EXPECT_THAT(refusal({"run", "b", "--replications", "2001"}), testing::HasSubstr("from 1 to 2000"));
  EXPECT_THAT(refusal({"run", "b", "--replications", "1.5"}), testing::HasSubstr("\"1.5\""));
  EXPECT_THAT(refusal({"run", "b", "--seed", "-1"}), testing::HasSubstr("--seed"));
  EXPECT_THAT(refusal({"run", "b", "--precision", "caseload"}), testing::HasSubstr("MEASURE=2%"));
  EXPECT_THAT(refusal({"run", "b", "--precision", "caseload=0%"}), testing::HasSubstr("MEASURE=2%"));
  EXPECT_THAT(refusal({"run", "b", "--set", "/months"}), testing::HasSubstr("POINTER=VALUE"));
}

TEST(Options, needs_one_subject) {
  EXPECT_THAT(refusal({"run"}), testing::HasSubstr("needs the name of a scenario"));
  EXPECT_THAT(refusal({"rate"}), testing::HasSubstr("needs the name of an inspection"));
  EXPECT_THAT(refusal({"run", "a", "b"}), testing::HasSubstr("\"b\""));
  EXPECT_THAT(refusal({"scenarios", "b"}), testing::HasSubstr("\"b\""));
}

TEST(Options, compare_takes_scenarios_and_what_ifs) {
  auto const options = parse({"compare", "a", "b", "c.json", "--with", "fewer", "--set", "/months=3"});
  EXPECT_EQ(options.verb, Verb::compare);
  EXPECT_EQ(options.subject, "a");
  EXPECT_THAT(options.others, testing::ElementsAre("b", "c.json"));
  EXPECT_THAT(options.overlays, testing::ElementsAre("fewer"));
  EXPECT_EQ(options.settings.size(), 1u);
  EXPECT_THAT(refusal({"compare"}), testing::HasSubstr("needs the name of a scenario"));
  EXPECT_THAT(refusal({"compare", "a"}), testing::HasSubstr("something to compare with"));
}

TEST(Options, help_is_for_everything) {
  EXPECT_THAT(parse({}).help, testing::HasSubstr("Usage: caseflow VERB"));
  for (auto const* verb :
       {"run", "compare", "rate", "validate", "assumptions", "trace", "explain", "scenarios", "reference"}) {
    EXPECT_EQ(parse({verb, "--help"}).verb, Verb::help);
    EXPECT_EQ(parse({"help", verb}).help, parse({verb, "--help"}).help);
    EXPECT_THAT(parse({}).help, testing::HasSubstr(verb));
  }
  EXPECT_THAT(parse({"help", "run"}).help, testing::HasSubstr("--precision"));
}

}  // namespace
}  // namespace caseflow::app
