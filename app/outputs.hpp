#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

#include "app/temporary.hpp"

namespace caseflow::app {

/// The files of one answer: all of them appear, or none does and what stood in their places stays.
///
/// Each is opened before the work begins, so that what cannot be written is known at once, and is written
/// beside its place under a random name; `put_in_place` moves all there, which is undone unless `settle`
/// follows. Folders that were made for them go too. A link keeps being one: what it leads to is replaced.
/// What is no ordinary file (a pipe, /dev/null) is written to directly.
class Outputs {
 public:
  Outputs() = default;
  /// Undoes what was not settled.
  ~Outputs();
  Outputs(Outputs const&) = delete;
  Outputs& operator=(Outputs const&) = delete;

  /// Opens a file and returns its number. Throws `Failure`: file trouble, and wrong input where it is the
  /// file of another output, of standard output or error, or one that was read.
  std::size_t open(std::string const& path);
  /// Makes a folder (in one that exists) if it is not there. Throws `Failure` (file trouble).
  void make_folder(std::string const& path);
  /// Refuses a file that somebody else writes, a database, as `open` does, and the folder of other outputs.
  /// Throws `Failure`.
  void reserve(std::string const& path);
  /// Whether there are files, opened or reserved.
  bool any() const { return !files_.empty() || !reserved_.empty(); }

  /// Throws `Failure` (file trouble).
  void write(std::size_t file, std::string const& text);
  /// Has all of it put on the disk. Throws `Failure` (file trouble).
  void sync();
  /// Throws `Failure` (file trouble).
  void put_in_place();
  /// All of them are to stay.
  void settle();

 private:
  struct File {
    std::string asked;                     ///< As the user named it.
    std::unique_ptr<Temporary> temporary;  ///< Nothing: written to directly.
    int descriptor = -1;
  };
  /// A file by its number where it exists, and by its folder's and its name.
  struct Reserved {
    std::string asked, name;
    ::dev_t device, folder_device;
    ::ino_t number, folder_number;
    bool exists;
  };

  /// A folder of files, made here or not.
  struct Folder {
    std::string asked;
    ::dev_t device;
    ::ino_t number;
  };

  std::vector<File> files_;
  std::vector<Reserved> reserved_;
  std::vector<Folder> folders_;
  std::vector<std::string> folders_made_;
  bool settled_ = false;
};

/// Where a path leads once its links are followed, the last part too, which need not exist. Throws `Failure`
/// (file trouble).
std::string followed(std::string const& path);

}  // namespace caseflow::app
