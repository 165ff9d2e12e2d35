// The factor of the arrivals that is kept in the user's cache folder.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "app/failure.hpp"
#include "model/core/name_hash.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

namespace fs = std::filesystem;

/// A forecast of one replication, with a cache folder of its own.
class Cached : public Place {
 public:
  std::string run(std::string const& before = "CASEFLOW_CACHE= XDG_CACHE_HOME=\"$PWD/cache\"") const {
    auto const outcome = caseflow("run small.json --replications 1 -o -", before);
    EXPECT_EQ(outcome.code, done) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    return outcome.out;
  }
  /// The only file in the cache; fails where there is none, or more.
  fs::path file() const {
    fs::path found;
    for (auto const& entry : fs::directory_iterator(*this / "cache/caseflow")) {
      EXPECT_EQ(found, "") << "more than one";
      found = entry.path();
    }
    EXPECT_NE(found, "");
    return found;
  }
  std::string text() const { return read("cache/caseflow/" + file().filename().string()); }
  void put(std::string const& text) const { std::ofstream(file(), std::ios::binary) << text; }
};

/// The same line with another word, and, unless it is to be broken, the digest that fits it.
std::string changed(std::string line, std::size_t word, std::string const& to, bool whole) {
  std::vector<std::string> words;
  std::istringstream stream(line);
  for (std::string one; stream >> one;) words.push_back(one);
  EXPECT_EQ(words.size(), 5u);
  words[word] = to;
  auto const said = words[0] + ' ' + words[1] + ' ' + words[2] + ' ' + words[3];
  return said + ' ' + (whole ? core::text_digest(said) : words[4]) + '\n';
}

constexpr std::size_t build_word = 1, scenario_word = 2, factor_word = 3;

TEST(Arrivals, are_the_same_with_a_cache_and_without) {
  Cached const place;
  auto const without = place.run("CASEFLOW_CACHE=off XDG_CACHE_HOME=\"$PWD/cache\"");
  EXPECT_FALSE(fs::exists(place / "cache"));
  EXPECT_EQ(place.run(), without);
  auto const written = place.text();
  EXPECT_EQ(place.run(), without);
  // What is kept is really used: another factor under a digest that fits makes another forecast.
  place.put(changed(written, factor_word, "0x1p+1", true));
  EXPECT_NE(place.run(), without);
}

TEST(Arrivals, that_are_kept_broken_are_found_anew) {
  Cached const place;
  auto const right = place.run();
  auto const written = place.text();
  auto const broken = {std::string(),
                       std::string("\0\xff", 2),
                       written.substr(0, written.size() / 2),
                       changed(written, factor_word, "0x1p+1", false),
                       changed(written, factor_word, "nan", true),
                       changed(written, factor_word, "-0x1p+1", true),
                       changed(written, build_word, "0.0.0/1/2.3", true),
                       changed(written, scenario_word, "0123456789abcdef", true)};
  for (auto const& text : broken) {
    place.put(text);
    EXPECT_EQ(place.run(), right) << text;
    EXPECT_EQ(place.text(), written) << text;
  }
}

TEST(Arrivals, that_cannot_be_kept_are_found_all_the_same) {
  Cached const place;
  auto const right = place.run("CASEFLOW_CACHE=off");
  place.write("cache", "a file, where a folder ought to be");
  EXPECT_EQ(place.run(), right);
  EXPECT_EQ(place.run("CASEFLOW_CACHE= XDG_CACHE_HOME=relative HOME="), right);
  EXPECT_FALSE(fs::exists(place / "relative"));
  EXPECT_EQ(place.run("CASEFLOW_CACHE= XDG_CACHE_HOME= HOME=\"$PWD\""), right);
  EXPECT_TRUE(fs::exists(place / ".cache/caseflow"));
}

}  // namespace
}  // namespace caseflow::app
