#pragma once

// Runs of the program in which one call of the system fails, or that are killed at one, by strace's hand; and
// what they must leave.

#include <filesystem>
#include <map>
#include <memory>
#include <regex>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "tests/app/program.hpp"

namespace caseflow::app {

/// What a run leaves: the files by their paths, and of the database a line for each run that it holds whole.
struct Left {
  std::map<std::string, std::string> files;
  std::vector<std::string> runs;

  friend bool operator==(Left const&, Left const&) = default;
};

/// "seed 2: 1234 rows" of every run; "unreadable: …" where it cannot be read or is not whole.
inline std::vector<std::string> runs_in(std::string const& path) {
  if (!std::filesystem::exists(path)) return {};
  sqlite3* opened = nullptr;
  sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
  std::unique_ptr<sqlite3, decltype(&sqlite3_close)> const database(opened, sqlite3_close);
  std::vector<std::string> lines;
  auto const take = [](void* all, int, char** row, char**) {
    static_cast<std::vector<std::string>*>(all)->emplace_back(row[0] ? row[0] : "nothing");
    return 0;
  };
  auto const ask = [&](char const* query) {
    if (sqlite3_exec(opened, query, take, &lines, nullptr) != SQLITE_OK)
      lines.push_back(std::string("unreadable: ") + sqlite3_errmsg(opened));
  };
  ask("PRAGMA integrity_check");
  if (lines != std::vector<std::string>{"ok"}) return lines;
  lines.clear();
  ask("SELECT 'seed ' || seed || ': ' || ((SELECT count(*) FROM measures m WHERE m.run = r.run) + (SELECT "
      "count(*) FROM replications p WHERE p.run = r.run) + (SELECT count(*) FROM inputs i WHERE i.run = "
      "r.run)) || ' rows' FROM runs r ORDER BY run");
  return lines;
}

/// A folder in which a run writes everything that it can: JSON, tables and a database.
class Arena {
 public:
  /// Whether something is there already that the run replaces and appends to.
  explicit Arena(bool with_old) {
    if (with_old) {
      auto const first = place_.caseflow(command(1));
      EXPECT_EQ(first.code, 0) << first.err;
    }
    for (auto const& entry : std::filesystem::recursive_directory_iterator(place_ / ""))
      if (entry.is_regular_file()) before_[name(entry)] = place_.read(name(entry));
    old_ = left();
    auto const second = place_.caseflow(command(2));
    EXPECT_EQ(second.code, 0) << second.err;
    new_ = left();
    EXPECT_NE(old_, new_);
  }

  /// Runs the program while strace does `injected` ("fsync:error=EIO:when=2"), and `always` all along.
  /// Answers whether that came to be; where it did, expects all new or all old, the database included, and no
  /// stray files.
  bool holds_when(std::string const& injected, std::vector<std::string> const& always = {}) {
    auto const [outcome, came] = run(injected, always);
    if (!came) return false;
    SCOPED_TRACE(fmt::format("{}: exit {}\n{}", injected, outcome.code, outcome.err));
    auto const now = left();
    bool const all_new = now == new_, all_old = now == old_;
    EXPECT_TRUE(all_new || all_old) << difference(now);
    EXPECT_EQ(outcome.code == 0, all_new);
    for (auto const& stray : strays_)
      EXPECT_NE(outcome.err.find(stray), std::string::npos) << stray << " is left and nobody learns of it";
    return true;
  }

  /// The same of a run that is killed there: each file is whole, old or new, and so is the database; and a
  /// run after it does what it should.
  bool survives(std::string const& injected) {
    auto const [outcome, came] = run(injected);
    if (!came) return false;
    SCOPED_TRACE(injected);
    auto const now = left();
    for (auto const& [path, text] : now.files) {
      bool const whole = old_.files.contains(path) && old_.files.at(path) == text;
      EXPECT_TRUE(whole || (new_.files.contains(path) && new_.files.at(path) == text)) << path;
    }
    for (auto const& [path, text] : old_.files) EXPECT_TRUE(now.files.contains(path)) << path << " is gone";
    EXPECT_TRUE(now.runs == old_.runs || now.runs == new_.runs) << difference(now);
    auto const again = place_.caseflow(command(2));
    EXPECT_EQ(again.code, 0) << again.err;
    EXPECT_EQ(left().files, new_.files);
    return true;
  }

 private:
  static std::string command(int seed) {
    return fmt::format(
        "run small.json --replications 1 --threads 1 --seed {} -o f.json --csv t --db r.sqlite", seed);
  }
  std::string name(std::filesystem::path const& path) const {
    return std::filesystem::relative(path, place_ / "").string();
  }

  std::pair<Outcome, bool> run(std::string const& injected, std::vector<std::string> const& always = {}) {
    for (auto const& entry : place_.names()) std::filesystem::remove_all(place_ / entry);
    if (before_.size() > 1) std::filesystem::create_directory(place_ / "t");
    for (auto const& [path, text] : before_) place_.write(path, text);
    auto const call_of = [](std::string const& injection) {
      return injection.substr(0, injection.find(':'));
    };
    auto calls = call_of(injected), injections = " -e inject=" + injected;
    for (auto const& other : always) {
      calls += ',' + call_of(other);
      injections += " -e inject=" + other;
    }
    Folder const log;
    auto outcome = place_.caseflow(
        command(2), fmt::format("strace -f -q -o '{}' -e trace={}{}", log / "log", calls, injections));
    auto const told = log.read("log");
    EXPECT_FALSE(told.empty()) << "strace does not work here: " << outcome.err;
    auto const came =
        std::regex(call_of(injected) + R"(\(.*\((INJECTED|DELAYED)\)|--- SIG|\+\+\+ killed by)");
    return {std::move(outcome), std::regex_search(told, came)};
  }

  /// What is there now; hidden files and journals are noted as strays.
  Left left() {
    Left now;
    strays_.clear();
    now.runs = runs_in(place_ / "r.sqlite");  // first: it rolls back what a killed run left
    for (auto const& entry : std::filesystem::recursive_directory_iterator(place_ / "")) {
      auto const path = name(entry);
      if (path == "r.sqlite") continue;
      if (entry.path().filename().string().front() == '.' || path.starts_with("r.sqlite")) {
        strays_.push_back(entry.path().filename());
      } else {
        now.files[path] = entry.is_directory() ? "a folder" : place_.read(path);
      }
    }
    return now;
  }

  std::string difference(Left const& now) const {
    std::string text;
    for (auto const& [path, content] : now.files) {
      bool const as_before = old_.files.contains(path) && old_.files.at(path) == content;
      bool const as_after = new_.files.contains(path) && new_.files.at(path) == content;
      text += fmt::format("{}: {}\n", path,
                          as_before && as_after ? "same"
                          : as_before           ? "old"
                          : as_after            ? "new"
                                                : "neither");
    }
    for (auto const& run : now.runs) text += run + '\n';
    return text;
  }

  Place const place_;
  std::map<std::string, std::string> before_;
  std::vector<std::string> strays_;
  Left old_, new_;
};

/// A call of the system, and the error that it is made to fail with.
struct Fault {
  char const* call;
  char const* error;
  int first, step;  ///< The calls that are tried: the first (from 1) and how many further the next.
};

}  // namespace caseflow::app
