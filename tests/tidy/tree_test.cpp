#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/support/source_tree.hpp"
#include "tests/tidy/laws.hpp"
#include "tests/tidy/libraries.hpp"
#include "tests/tidy/reach.hpp"
#include "tests/tidy/structure.hpp"

// The laws over the whole tree.

namespace tidy {
namespace {

namespace fs = std::filesystem;
fs::path const root = caseflow::test::source_tree();

std::string read(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

bool is_code_path(fs::path const& path) { return path.extension() == ".cpp" || path.extension() == ".hpp"; }

bool is_ours(fs::path const& path) {
  return is_code_path(path) || path.extension() == ".md" || path.filename() == "CMakeLists.txt";
}

/// Every text of ours, by path.
std::vector<File> const& tree() {
  static std::vector<File> const files = [] {
    std::vector<File> all;
    for (auto const* folder : {"sim", "model", "app", "study", "bench", "tests", "scenarios"})
      for (auto const& entry : fs::recursive_directory_iterator(root / folder))
        if (entry.is_regular_file() && is_ours(entry.path()))
          all.push_back({fs::relative(entry.path(), root).generic_string(), read(entry.path())});
    for (auto const* name : {"CMakeLists.txt", "CONTRIBUTING.md", "CHANGELOG.md", "README.md"})
      all.push_back({name, read(root / name)});
    std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.path < b.path; });
    return all;
  }();
  return files;
}

/// The paths of all files, whatever is in them.
std::set<std::string> const& paths() {
  static std::set<std::string> const all = [] {
    std::set<std::string> found;
    for (auto const& entry : fs::directory_iterator(root))
      if (entry.is_regular_file()) found.insert(entry.path().filename().string());
    for (auto const* folder : {"sim", "model", "app", "study", "bench", "tests", "scenarios"})
      for (auto const& entry : fs::recursive_directory_iterator(root / folder))
        if (entry.is_regular_file()) found.insert(fs::relative(entry.path(), root).generic_string());
    return found;
  }();
  return all;
}

template <class Law>
std::string breaches(Law const& law) {
  std::string all;
  for (auto const& file : tree()) all += text(law(file));
  return all;
}

TEST(Tree, is_there) { EXPECT_GT(tree().size(), 100U); }

TEST(Tree, includes_point_downward) { EXPECT_EQ(breaches(includes), ""); }

TEST(Tree, has_the_libraries_that_are_listed) { EXPECT_EQ(text(listing(tree())), ""); }

TEST(Tree, keeps_third_parties_to_the_libraries_that_may_have_them) { EXPECT_EQ(text(reach(tree())), ""); }

TEST(Tree, links_and_names_what_is_allowed) {
  EXPECT_EQ(text(links(tree())), "");
  EXPECT_EQ(breaches(mentions), "");
}

TEST(Tree, says_in_contributing_what_is_allowed) {
  EXPECT_NE(read(root / "CONTRIBUTING.md").find(table_of_libraries()), std::string::npos)
      << "CONTRIBUTING.md must hold this table:\n"
      << table_of_libraries();
}

/// What breaks a law inside a library, of all of them.
std::string inside_libraries(std::vector<Breach> (*law)(std::vector<File> const&, std::string_view)) {
  std::string found;
  for (auto const& library : libraries()) found += text(law(tree(), library.folder));
  return found;
}

TEST(Tree, has_no_two_folders_that_include_each_other) { EXPECT_EQ(inside_libraries(two_way_folders), ""); }

TEST(Tree, has_no_circles_of_includes) { EXPECT_EQ(inside_libraries(include_circles), ""); }

TEST(Tree, gives_observers_values_and_not_the_service) { EXPECT_EQ(text(observers_reach(tree())), ""); }

TEST(Tree, core_is_free_of_the_machine) { EXPECT_EQ(breaches(purity), ""); }

TEST(Tree, order_never_comes_from_an_unordered_container) { EXPECT_EQ(breaches(order), ""); }

TEST(Tree, has_form) { EXPECT_EQ(breaches(form), ""); }

TEST(Tree, files_are_short) { EXPECT_EQ(breaches(length), ""); }

TEST(Tree, files_are_short_as_a_rule) { EXPECT_LE(median_lines(tree()), most_median_lines); }

/// Whether a list in the file's folder, or in one above it, names the file.
bool is_listed(fs::path const& path) {
  for (auto folder = path.parent_path(); !folder.empty(); folder = folder.parent_path()) {
    auto const list = root / folder / "CMakeLists.txt";
    if (fs::exists(list) && names_source(read(list), fs::relative(path, folder).generic_string()))
      return true;
  }
  return false;
}

// Words of GoogleTest's patterns: a test that is renamed is not sanitized again unseen.
TEST(Tree, has_the_tests_that_sanitizers_leave_out) {
  std::istringstream lines(read(root / "tests" / "unsanitized.txt"));
  int patterns = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::string pattern = line.substr(0, line.find(' '));
    std::replace_if(
        pattern.begin(), pattern.end(), [](char c) { return c == '*' || c == '.' || c == '/'; }, ' ');
    std::istringstream words(pattern);
    for (std::string word; words >> word;)
      EXPECT_TRUE(std::any_of(tree().begin(), tree().end(), [&](File const& file) {
        return file.path.starts_with("tests/") && is_code_path(file.path) &&
               file.text.find(word) != std::string::npos;
      })) << line;
    ++patterns;
  }
  EXPECT_GT(patterns, 5);
}

TEST(Tree, every_source_is_built) {
  for (auto const& file : tree()) {
    EXPECT_TRUE(!file.path.ends_with(".cpp") || is_listed(file.path))
        << file.path << " is in no CMakeLists.txt";
  }
}

TEST(Tree, every_include_of_ours_exists) {
  EXPECT_EQ(breaches([](File const& file) { return found_includes(file, paths()); }), "");
}

TEST(Tree, every_file_that_is_named_exists) {
  EXPECT_EQ(breaches([](File const& file) { return named_files(file, paths()); }), "");
}

}  // namespace
}  // namespace tidy
