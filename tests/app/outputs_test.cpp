#include "app/outputs.hpp"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "app/failure.hpp"
#include "app/files.hpp"
#include "tests/app/folder.hpp"

namespace caseflow::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::MatchesRegex;

void commit(Outputs& outputs) {
  outputs.sync();
  outputs.put_in_place();
  outputs.settle();
}

unsigned mode(std::string const& path) {
  struct ::stat about {};
  EXPECT_EQ(::stat(path.c_str(), &about), 0);
  return about.st_mode & 07777u;
}

TEST(Outputs, are_not_there_before_they_are_complete) {
  Folder folder;
  Outputs outputs;
  outputs.write(outputs.open(folder / "a.json"), "a");
  EXPECT_THAT(folder.names(), ElementsAre(MatchesRegex("\\.caseflow-[0-9a-f]+\\.part")));
  commit(outputs);
  EXPECT_THAT(folder.names(), ElementsAre("a.json"));
  EXPECT_EQ(folder.read("a.json"), "a");
}

TEST(Outputs, leave_nothing_when_they_are_not_settled) {
  Folder folder;
  for (bool const in_place : {false, true}) {
    Outputs outputs;
    outputs.make_folder(folder / "tables");
    outputs.write(outputs.open(folder / "tables/a.csv"), "a");
    outputs.write(outputs.open(folder / "a.json"), "a");
    if (in_place) outputs.put_in_place();
  }
  EXPECT_THAT(folder.names(), IsEmpty());
}

TEST(Outputs, keep_the_old_file_until_the_new_one_is_settled) {
  Folder folder;
  folder.write("a.json", "old");
  for (bool const in_place : {false, true}) {
    {
      Outputs outputs;
      outputs.write(outputs.open(folder / "a.json"), "new");
      if (in_place) outputs.put_in_place();
      EXPECT_EQ(folder.read("a.json"), in_place ? "new" : "old");
    }
    EXPECT_EQ(folder.read("a.json"), "old");
    EXPECT_THAT(folder.names(), ElementsAre("a.json"));
  }
  Outputs outputs;
  outputs.write(outputs.open(folder / "a.json"), "new");
  commit(outputs);
  EXPECT_EQ(folder.read("a.json"), "new");
  EXPECT_THAT(folder.names(), ElementsAre("a.json"));
}

TEST(Outputs, leave_what_another_has_put_there_meanwhile) {
  Folder folder;
  folder.write("a.json", "old");
  {
    Outputs outputs;
    outputs.write(outputs.open(folder / "a.json"), "mine");
    outputs.write(outputs.open(folder / "b.json"), "mine");
    outputs.put_in_place();
    for (auto const* name : {"a.json", "b.json"}) {
      folder.write("theirs", "theirs");
      std::filesystem::rename(folder / "theirs", folder / name);
    }
  }
  EXPECT_THAT(folder.names(), ElementsAre("a.json", "b.json"));
  EXPECT_EQ(folder.read("a.json") + folder.read("b.json"), "theirstheirs");
}

TEST(Outputs, keep_the_mode_of_what_they_replace) {
  Folder folder;
  folder.write("secret.json", "old");
  std::filesystem::permissions(folder / "secret.json", std::filesystem::perms(0600));
  auto const mask = ::umask(027);
  Outputs outputs;
  outputs.open(folder / "secret.json");
  outputs.open(folder / "new.json");
  commit(outputs);
  ::umask(mask);
  EXPECT_EQ(mode(folder / "secret.json"), 0600u);
  EXPECT_EQ(mode(folder / "new.json"), 0640u);
}

TEST(Outputs, follow_links) {
  Folder folder;
  folder.write("real.json", "old");
  std::filesystem::create_directory(folder / "elsewhere");
  std::filesystem::create_symlink("real.json", folder / "link.json");
  std::filesystem::create_symlink("elsewhere/new.json", folder / "to_nothing.json");
  Outputs outputs;
  outputs.write(outputs.open(folder / "link.json"), "new");
  outputs.write(outputs.open(folder / "to_nothing.json"), "new");
  commit(outputs);
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.json"));
  EXPECT_EQ(folder.read("real.json"), "new");
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "to_nothing.json"));
  EXPECT_EQ(folder.read("elsewhere/new.json"), "new");
}

TEST(Outputs, write_directly_to_what_is_no_ordinary_file) {
  Outputs outputs;
  outputs.write(outputs.open("/dev/null"), "x");
  commit(outputs);
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST(Outputs, refuse_one_file_for_two) {
  Folder folder;
  folder.write("old.json", "old");
  std::filesystem::create_symlink("old.json", folder / "link.json");
  std::filesystem::create_symlink(".", folder / "here");
  std::filesystem::create_hard_link(folder / "old.json", folder / "hard.json");
  std::filesystem::create_symlink("new.json", folder / "to_new.json");
  for (auto const* again : {"old.json", "./old.json", "link.json", "here/old.json", "hard.json"}) {
    Outputs outputs;
    outputs.open(folder / "old.json");
    EXPECT_THROW(outputs.open(folder / again), Failure) << again;
  }
  for (auto const* again : {"new.json", "here/../here/new.json", "to_new.json"}) {
    Outputs outputs;
    outputs.open(folder / "new.json");
    EXPECT_THROW(outputs.reserve(folder / again), Failure) << again;
  }
  EXPECT_EQ(read_file(folder / "link.json"), "old");
  Outputs outputs;
  EXPECT_THROW(outputs.open(folder / "hard.json"), Failure) << "it was read";
}

TEST(Outputs, tell_trouble_at_once) {
  Folder folder;
  folder.write("file", "");
  std::filesystem::create_symlink("loop", folder / "loop");
  Outputs outputs;
  for (auto const* path : {"missing/a.json", "", "new/", "file/a.json", "loop"})
    EXPECT_THROW(outputs.open(folder / path), Failure) << path;
  EXPECT_THROW(outputs.open(""), Failure);
  EXPECT_THROW(outputs.open(folder / std::string(300, 'x')), Failure);
  EXPECT_THROW(outputs.make_folder(folder / "missing/tables"), Failure);
  EXPECT_THROW(outputs.make_folder(folder / "file"), Failure);
}

TEST(Outputs, may_have_the_longest_name_that_there_is) {
  Folder folder;
  Outputs outputs;
  outputs.open(folder / std::string(255, 'x'));
  commit(outputs);
  EXPECT_THAT(folder.names(), ElementsAre(std::string(255, 'x')));
}

}  // namespace
}  // namespace caseflow::app
