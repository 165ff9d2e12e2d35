// Every verb that writes finds out that it cannot before its work begins: each command below would take
// minutes.

#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using testing::HasSubstr;

constexpr char long_run[] = "run norfolk-suffolk --replications 2000";
constexpr char long_compare[] = "compare norfolk-suffolk norfolk-suffolk --replications 2000";

/// Where nothing can be written, for a user who is not root: what root may do is no obstacle to it.
class Obstacles : public Place {
 public:
  Obstacles() {
    write("file", "");
    write("readonly", "old");
    for (auto const* folder : {"folder", "closed", "tables", "tables/measures.csv"})
      std::filesystem::create_directory(*this / folder);
    std::filesystem::create_symlink("loop", *this / "loop");
    write("closed/old.sqlite", "");
    std::filesystem::copy_file(CASEFLOW_PROGRAM, *this / "program");
    for (auto const& [name, mode] :
         {std::pair("readonly", 0444), std::pair("closed", 0555), std::pair("", 0777),
          std::pair("file", 0666), std::pair("closed/old.sqlite", 0666)})
      ::chmod((*this / name).c_str(), static_cast<::mode_t>(mode));
  }

  /// Refused as file trouble, at once and with a word about what stands in the way.
  void refuses(std::string const& arguments, std::string const& told) const {
    auto const* const nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups --";
    auto const run =
        shell(fmt::format("timeout 40 {} ./program {}", ::geteuid() == 0 ? nobody : "", arguments));
    EXPECT_EQ(run.code, 3) << arguments;
    EXPECT_EQ(run.out, "") << arguments;
    EXPECT_THAT(run.err, HasSubstr(told)) << arguments;
  }
};

TEST(Obstacles, to_a_file_are_found_by_every_verb) {
  Obstacles const place;
  place.write("inspected.json", R"({"based_on": ["small.json"], "inspection": {"date": "2019-06-20"}})");
  auto const names = place.names();
  for (auto const* verb :
       {long_run, long_compare, "levers inspected.json --replications 2000",
        "backtest south-yorkshire-between-inspections --actual south-yorkshire-2020 --replications 2000",
        "facts norfolk-suffolk --replications 2000", "rate bench-2019", "assumptions norfolk-suffolk",
        "trace norfolk-suffolk", "explain norfolk-suffolk"})
    for (auto const& [path, told] :
         {std::pair("missing/f.json", "No such file or directory"), std::pair("folder", "Is a directory"),
          std::pair("file/f.json", "Not a directory"), std::pair("readonly", "Permission denied"),
          std::pair("closed/f.json", "Permission denied"),
          std::pair("loop", "Too many levels of symbolic links")})
      place.refuses(fmt::format("{} --output {}", verb, path), fmt::format("{}: {}", path, told));
  EXPECT_EQ(place.names(), names);
}

TEST(Obstacles, to_tables_are_found) {
  Obstacles const place;
  for (auto const* verb : {long_run, long_compare})
    for (auto const& [path, told] :
         {std::pair("missing/t", "No such file or directory"), std::pair("file", "Not a directory"),
          std::pair("closed", "closed/"), std::pair("closed/t", "Permission denied")})
      place.refuses(fmt::format("{} --csv {}", verb, path), told);
  place.refuses(fmt::format("{} --csv tables", long_run), "tables/measures.csv: Is a directory");
}

TEST(Obstacles, to_a_database_are_found) {
  Obstacles const place;
  place.write("text.sqlite", std::string(4000, 'x'));
  sqlite3* opened = nullptr;
  auto const database = [&](std::string const& name) {
    sqlite3_open((place / name).c_str(), &opened);
    return std::unique_ptr<sqlite3, decltype(&sqlite3_close)>(opened, sqlite3_close);
  };
  auto const perform = [&](char const* text) {
    EXPECT_EQ(sqlite3_exec(opened, text, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(opened);
  };
  auto const other = database("other.sqlite");
  perform("CREATE TABLE runs (number, title)");
  auto const view = database("view.sqlite");
  perform("CREATE TABLE a (b)");
  perform("CREATE VIEW measures AS SELECT * FROM a");
  auto const locked = database("locked.sqlite");
  perform("CREATE TABLE a (b)");
  perform("BEGIN EXCLUSIVE");
  for (auto const* name : {"other.sqlite", "view.sqlite", "locked.sqlite", "text.sqlite"})
    ::chmod((place / name).c_str(), 0666);
  for (auto const& [path, told] :
       {std::pair("missing/d.sqlite", "No such file or directory"), std::pair("folder", "is a folder"),
        std::pair("closed/d.sqlite", "Permission denied"),
        std::pair("closed/old.sqlite", "Permission denied"), std::pair("readonly", "readonly"),
        std::pair("/dev/null", "is no ordinary file"), std::pair("text.sqlite", "file is not a database"),
        std::pair("other.sqlite", "no column named"), std::pair("view.sqlite", "measures"),
        std::pair("locked.sqlite", "database is locked")})
    place.refuses(fmt::format("{} --db {}", long_run, path), told);
  EXPECT_EQ(place.read("text.sqlite"), std::string(4000, 'x'));
  EXPECT_EQ(place.read("readonly"), "old");
}

TEST(Obstacles, are_that_nobody_reads) {
  Obstacles const place;
  for (auto const* verb : {long_run, long_compare, "facts norfolk-suffolk --replications 2000"}) {
    place.refuses(fmt::format("{} >&-", verb), "standard output");
    place.refuses(fmt::format("{} -o - >&-", verb), "standard output");
  }
}

}  // namespace
}  // namespace caseflow::app
