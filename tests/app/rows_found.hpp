#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace caseflow::app {

/// The first column of every row that a query finds.
inline std::vector<std::string> found(std::string const& path, std::string const& query) {
  sqlite3* opened = nullptr;
  sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
  std::unique_ptr<sqlite3, decltype(&sqlite3_close)> const database(opened, sqlite3_close);
  std::vector<std::string> values;
  auto const take = [](void* all, int, char** row, char**) {
    static_cast<std::vector<std::string>*>(all)->emplace_back(row[0] ? row[0] : "nothing");
    return 0;
  };
  int const answer = sqlite3_exec(opened, query.c_str(), take, &values, nullptr);
  EXPECT_EQ(answer, SQLITE_OK) << sqlite3_errmsg(opened);
  return values;
}

}  // namespace caseflow::app
