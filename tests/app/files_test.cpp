#include "app/files.hpp"

#include <gtest/gtest.h>

#include "app/failure.hpp"
#include "tests/app/folder.hpp"

namespace caseflow::app {
namespace {

TEST(Files, that_cannot_be_read_are_trouble) {
  Folder folder;
  EXPECT_THROW(read_file(folder / "missing"), Failure);
  EXPECT_THROW(read_file(folder / ""), Failure);  // a folder
}

TEST(Files, are_read_whole) {
  Folder folder;
  std::string const text(200'000, 'x');
  folder.write("long", text);
  EXPECT_EQ(read_file(folder / "long"), text);
}

}  // namespace
}  // namespace caseflow::app
