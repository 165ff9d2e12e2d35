// What a document says of how it was made, compared with what git and sha256sum say.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;

constexpr char what_if[] = R"({"demand": {"level": 0.9}})";

TEST(Manifest, repeats_the_document_by_its_command) {
  Place const place;
  place.write("less demand.json", what_if);
  auto const first = place.caseflow(
      "run ./small.json --seed 18446744073709551615 --threads 2 --quiet --with './less demand.json' "
      "--replications 2 -o first.json");
  ASSERT_EQ(first.code, 0) << first.err;
  auto const manifest = Json::parse(place.read("first.json"))["manifest"];
  EXPECT_EQ(
      manifest["command"],
      "caseflow run ./small.json --with './less demand.json' --replications 2 --seed 18446744073709551615");
  EXPECT_EQ(manifest["seed"], "18446744073709551615");
  auto const command = manifest["command"].get<std::string>();
  auto const again = place.shell("\"$CASEFLOW\"" + command.substr(command.find(' ')) + " --threads 1 -o -");
  EXPECT_EQ(again.out, place.read("first.json"));
}

TEST(Manifest, has_the_digests_that_sha256sum_gives) {
  Place const place;
  place.write("less demand.json", what_if);
  ASSERT_EQ(place.caseflow("explain ./small.json --with './less demand.json' -o e.json").code, 0);
  auto const sums = place.shell("sha256sum -- './less demand.json' ./small.json").out;
  std::size_t files = 0;
  std::string names;
  auto const manifest = Json::parse(place.read("e.json"))["manifest"];
  for (auto const& input : manifest["inputs"]) {
    auto const name = input["name"].get<std::string>();
    names += name + '\n';
    if (name.find('/') == std::string::npos) continue;  // what ships is no file here
    ++files;
    EXPECT_THAT(sums, testing::HasSubstr(input["sha256"].get<std::string>() + "  " + name + '\n'));
  }
  EXPECT_EQ(files, 2u);
  EXPECT_THAT(names, testing::HasSubstr("defaults\n"));
  EXPECT_TRUE(manifest["seed"].is_null());
}

TEST(Manifest, has_the_commit_that_git_gives) {
  auto const said = Place().caseflow("--version").out;
  auto const plus = said.find("+g");
  if (plus == std::string::npos) GTEST_SKIP() << "built outside a repository";
  auto const commit =
      Place()
          .shell("git -C '" + test::source_tree().string() + "' rev-parse HEAD 2>/dev/null | cut -c1-12")
          .out;
  if (commit.empty()) GTEST_SKIP() << "git does not look into the folder of another user";
  EXPECT_EQ(said.substr(plus + 2, 12) + '\n', commit);
}

}  // namespace
}  // namespace caseflow::app
