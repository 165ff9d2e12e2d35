#include "app/files.hpp"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/failure.hpp"
#include "tests/app/folder.hpp"

namespace caseflow::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Outputs, are_not_there_before_they_are_complete) {
  Folder folder;
  Outputs outputs;
  outputs.write(outputs.open(folder / "a.json"), "a");
  EXPECT_FALSE(folder.names().contains("a.json"));
  outputs.commit();
  EXPECT_THAT(folder.names(), ElementsAre("a.json"));
  EXPECT_EQ(folder.read("a.json"), "a");
}

TEST(Outputs, leave_nothing_when_they_are_not_committed) {
  Folder folder;
  {
    Outputs outputs;
    outputs.make_folder(folder / "tables");
    outputs.write(outputs.open(folder / "tables/a.csv"), "a");
    outputs.write(outputs.open(folder / "a.json"), "a");
  }
  EXPECT_THAT(folder.names(), IsEmpty());
}

TEST(Outputs, keep_the_old_file_until_the_new_one_is_complete) {
  Folder folder;
  folder.write("a.json", "old");
  {
    Outputs outputs;
    outputs.write(outputs.open(folder / "a.json"), "new");
  }
  EXPECT_EQ(folder.read("a.json"), "old");
  Outputs outputs;
  outputs.write(outputs.open(folder / "a.json"), "new");
  outputs.commit();
  EXPECT_EQ(folder.read("a.json"), "new");
}

TEST(Outputs, follow_links) {
  Folder folder;
  folder.write("real.json", "old");
  std::filesystem::create_symlink("real.json", folder / "link.json");
  Outputs outputs;
  outputs.write(outputs.open(folder / "link.json"), "new");
  outputs.commit();
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.json"));
  EXPECT_EQ(folder.read("real.json"), "new");
}

TEST(Outputs, write_directly_to_what_is_no_ordinary_file) {
  Outputs outputs;
  outputs.write(outputs.open("/dev/null"), "x");
  outputs.commit();
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST(Outputs, tell_trouble_at_once) {
  Folder folder;
  folder.write("file", "");
  Outputs outputs;
  EXPECT_THROW(outputs.open(folder / "missing/a.json"), Failure);
  EXPECT_THROW(outputs.open(folder / ""), Failure);
  EXPECT_THROW(outputs.make_folder(folder / "missing/tables"), Failure);
  EXPECT_THROW(outputs.make_folder(folder / "file"), Failure);
}

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
