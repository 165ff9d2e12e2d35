#pragma once

#include <memory>
#include <string>
#include <vector>

namespace caseflow::app {

/// A file's content. Throws `Failure` (file trouble) when it cannot be read. Longer than what a scenario may
/// be is cut a byte beyond, so that the parser refuses it.
std::string read_file(std::string const& path);

/// Writes all of it to standard output. Throws `Failure` (file trouble), on a full disk too.
void print(std::string const& text);

/// Files that are written whole or not at all, all of them or none.
///
/// Each is opened beside its place before the work begins, so that a folder that is missing or not to be
/// written to is known at once; `commit` moves all into place. What is not committed is removed again,
/// folders that were made for it too. What is no ordinary file (a pipe, /dev/null) is written to directly.
class Outputs {
 public:
  Outputs() = default;
  ~Outputs();
  Outputs(Outputs const&) = delete;
  Outputs& operator=(Outputs const&) = delete;

  /// Opens a file and returns its number. Throws `Failure` (file trouble).
  std::size_t open(std::string const& path);
  /// Makes a folder (in one that exists) if it is not there. Throws `Failure` (file trouble).
  void make_folder(std::string const& path);

  /// Throws `Failure` (file trouble).
  void write(std::size_t file, std::string const& text);
  void commit();

 private:
  struct File {
    std::string asked;      ///< As the user named it.
    std::string place;      ///< Where it goes, links followed.
    std::string temporary;  ///< Empty: written to directly.
    int descriptor = -1;
    bool in_place = false;
  };

  void close(File& file);

  std::vector<File> files_;
  std::vector<std::string> folders_made_;
  bool committed_ = false;
};

}  // namespace caseflow::app
