#include "app/study_program.hpp"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <unistd.h>

#include "app/failure.hpp"
#include "app/files.hpp"

namespace caseflow::app {
namespace {

constexpr auto study_name = "caseflow-study";

}  // namespace

void become_study(std::vector<std::string> const& arguments) {
  auto words = arguments;
  words.insert(words.begin(), study_name);
  std::vector<char*> raw;
  for (auto& word : words) raw.push_back(word.data());
  raw.push_back(nullptr);
  std::error_code unknown;
  auto const self = std::filesystem::read_symlink("/proc/self/exe", unknown);
  if (!unknown) ::execv((self.parent_path() / study_name).c_str(), raw.data());
  if (unknown || errno == ENOENT) ::execvp(study_name, raw.data());
  if (errno != ENOENT) throw trouble(study_name);
  throw wrong_usage("sensitivity is answered by caseflow-study, which is not installed here",
                    "sudo apt-get install libopenturns-dev, then build caseflow again: cmake --workflow "
                    "--preset forecast");
}

}  // namespace caseflow::app
