// What a signal leaves that ends the program.

#include "app/crash.hpp"

#include <csignal>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/load.hpp"
#include "model/forecast/levers.hpp"
#include "model/forecast/request.hpp"
#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::KilledBySignal;

/// Asked for as `run small.json --set "/a=b c" --seed 3`.
Options options() {
  Options options;
  options.subject = "small.json";
  options.settings.push_back({"/a", "b c"});
  options.seed = 3;
  return options;
}

/// Whatever else listens to the signal (a sanitizer) is to say nothing of its own.
void listen(int signal) {
  std::signal(signal, SIG_DFL);
  tell_of_crashes("caseflow run small.json");
}

void end_in_replication(int number, int signal) {
  Doing const doing(options(), number);
  std::raise(signal);
}

/// Uses up the stack; what it answers keeps the compiler from making a loop of it.
int deeper(int volatile* above, int depth) {
  int volatile here[1000];
  here[depth % 1000] = *above;
  return depth < 0 ? 0 : deeper(&here[depth % 1000], depth + 1) + here[0];
}

TEST(CrashDeathTest, tells_the_replication_and_ends_by_the_signal) {
  for (auto const& [signal, name] :
       {std::pair(SIGSEGV, "SIGSEGV"), std::pair(SIGFPE, "SIGFPE"), std::pair(SIGBUS, "SIGBUS"),
        std::pair(SIGILL, "SIGILL"), std::pair(SIGABRT, "SIGABRT")})
    EXPECT_EXIT(
        {
          listen(signal);
          end_in_replication(7, signal);
        },
        KilledBySignal(signal),
        AllOf(HasSubstr(std::string("ended by ") + name),
              testing::ContainsRegex("caseflow [^ ,]+, scenario small.json, replication 7, seed 3\n"),
              HasSubstr("repeat with: caseflow run small.json --set '/a=b c' --seed 3 --only 7\n")));
}

TEST(CrashDeathTest, tells_the_draw_of_facts) {
  auto facts = options();
  facts.subject = "my facts.json";
  facts.verb = Verb::facts;
  facts.parameters = true;
  EXPECT_EXIT(
      {
        listen(SIGSEGV);
        Doing const doing(facts, 7);
        std::raise(SIGSEGV);
      },
      KilledBySignal(SIGSEGV),
      AllOf(testing::ContainsRegex("caseflow [^ ,]+, facts my facts.json, draw 7, seed 3\n"),
            HasSubstr("repeat with: caseflow facts 'my facts.json' --replications 1 --draws 8 --seed 3 "
                      "--threads 1\n")));
  EXPECT_THAT(how_to_repeat(facts, 0), HasSubstr(" --draws 2 "));  // fewer cannot be asked for
}

TEST(CrashDeathTest, tells_what_the_thread_did_that_it_ends) {
  EXPECT_EXIT(
      {
        listen(SIGSEGV);
        Doing const doing(options(), 1);
        std::thread([] { end_in_replication(2, SIGSEGV); }).join();
      },
      KilledBySignal(SIGSEGV), HasSubstr("replication 2, seed 3"));
}

TEST(CrashDeathTest, tells_of_a_stack_that_is_used_up) {
  EXPECT_EXIT(
      {
        listen(SIGSEGV);
        std::thread([] {
          Doing const doing(options(), 4);
          int volatile nothing = 0;
          std::exit(deeper(&nothing, 0));
        }).join();
      },
      KilledBySignal(SIGSEGV), HasSubstr("replication 4, seed 3"));
}

TEST(CrashDeathTest, tells_the_command_where_there_is_no_replication) {
  EXPECT_EXIT(
      {
        listen(SIGFPE);
        { Doing const done(options(), 1); }
        std::raise(SIGFPE);
      },
      KilledBySignal(SIGFPE),
      AllOf(HasSubstr("repeat with: caseflow run small.json\n"), testing::Not(HasSubstr("replication"))));
}

/// What is printed when the program is ended by SIGSEGV at its work: once that is, on a busy machine too,
/// what `expected` finds in it.
std::string told_of_the_end_of(Place const& place, std::string const& arguments,
                               std::string const& expected) {
  std::string told;
  for (double const seconds : {0.5, 1.0, 1.1, 3.0, 9.0, 27.0}) {
    // What a sanitizer would add is not asked about.
    auto const run =
        place.shell(fmt::format("export ASAN_OPTIONS=handle_segv=0\n"
                                "\"$CASEFLOW\" {} & program=$!\n"
                                "sleep {}; kill -SEGV $program; wait $program",
                                arguments, seconds));
    EXPECT_EQ(run.code, 128 + SIGSEGV);
    EXPECT_EQ(run.out, "");
    told = run.err;
    if (told.find(expected) != std::string::npos) break;
  }
  return told;
}

TEST(Crash, of_the_program_tells_how_to_repeat_it) {
  Place const place;
  EXPECT_THAT(
      told_of_the_end_of(place, "run small.json --set '/demand/level=1.0' --replications 2000 --seed 5",
                         "replication "),
      testing::ContainsRegex("caseflow: this is our bug.*\n  ended by SIGSEGV\n  caseflow [^ ,]+, scenario "
                             "small.json, replication [0-9]+, seed 5\n  repeat with: caseflow run small.json "
                             "--set /demand/level=1.0 --seed 5 --only [0-9]+\n"));
}

TEST(Levers, are_repeated_by_their_settings) {
  for (auto const* name : {"norfolk-suffolk", "south-yorkshire"}) {
    Options plain;
    plain.subject = name;
    plain.settings.push_back({"/demand/level", "1.1"});
    auto const levers = forecast::lever_requests(load(plain).request);
    EXPECT_GT(levers.requests.size(), 8u);
    for (auto const& lever : levers.requests) {
      auto alone = plain;
      alone.settings.insert(alone.settings.end(), lever.settings.begin(), lever.settings.end());
      auto expected = forecast::echo(lever.request), repeated = forecast::echo(load(alone).request);
      for (auto* echo : {&expected, &repeated}) {  // who says a number differs
        echo->erase("sources");
        if (echo->contains("before")) echo->at("before").erase("sources");
      }
      EXPECT_EQ(scenario::Json::diff(expected, repeated), scenario::Json::array())
          << name << " with " << lever.name;
    }
  }
}

}  // namespace
}  // namespace caseflow::app
