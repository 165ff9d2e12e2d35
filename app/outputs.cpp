#include "app/outputs.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"

namespace caseflow::app {
namespace {

namespace filesystem = std::filesystem;

bool same(struct ::stat const& one, struct ::stat const& other) {
  return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/// Opens what is no ordinary file. A pipe is waited for until somebody reads it.
int opened(std::string const& path) {
  for (;;) {
    int const descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor >= 0) return descriptor;
    if (errno != EINTR) throw trouble(path);
    stop_if_interrupted();
  }
}

/// Has a folder's names put on the disk, where its file system can do that and we may ask for it.
void sync_folder(std::string const& folder, std::string const& asked) {
  int const descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  int const answer = ::fsync(descriptor);
  int const error = errno;
  ::close(descriptor);
  if (answer == 0 || error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EINTR) return;
  errno = error;
  throw trouble(asked);
}

}  // namespace

std::string followed(std::string const& path) {
  auto place = path;
  constexpr int max_links = 40;
  for (int links = 0; links < max_links; ++links) {
    filesystem::path const now(place);
    std::error_code error;
    auto const folder = filesystem::canonical(now.parent_path().empty() ? "." : now.parent_path(), error);
    errno = error ? error.value() : EISDIR;
    if (error || now.filename().empty()) throw trouble(path);
    place = (folder / now.filename()).string();
    if (!filesystem::is_symlink(filesystem::symlink_status(place, error))) return place;
    auto const target = filesystem::read_symlink(place, error);
    errno = error.value();
    if (error) throw trouble(path);
    place = (folder / target).string();
  }
  errno = ELOOP;
  throw trouble(path);
}

Outputs::~Outputs() {
  while (!files_.empty()) {  // the last one first
    if (files_.back().descriptor >= 0) ::close(files_.back().descriptor);
    files_.pop_back();
  }
  if (settled_) return;
  for (auto folder = folders_made_.rbegin(); folder != folders_made_.rend(); ++folder)
    ::rmdir(folder->c_str());
}

std::size_t Outputs::open(std::string const& path) {
  struct ::stat about {};
  bool const exists = ::stat(path.c_str(), &about) == 0;
  errno = exists && S_ISDIR(about.st_mode) ? EISDIR : exists ? 0 : errno;
  if (errno != 0 && errno != ENOENT) throw trouble(path);
  listen_for_interrupts();
  struct ::stat there {};
  if (exists &&
      (!S_ISREG(about.st_mode) || ::stat(followed(path).c_str(), &there) != 0 || !same(about, there))) {
    files_.push_back({path, nullptr, opened(path)});  // a descriptor of a file without a name too
  } else {
    reserve(path);
    files_.push_back({path, std::make_unique<Temporary>(path, followed(path)), -1});
  }
  return files_.size() - 1;
}

void Outputs::reserve(std::string const& path) {
  filesystem::path const place(followed(path));
  struct ::stat file {
  }, folder{};
  bool const exists = ::lstat(place.c_str(), &file) == 0;
  if (::stat(place.parent_path().c_str(), &folder) != 0) throw trouble(path);
  auto const refuse = [&](std::string const& why, std::string const& hint) {
    throw wrong_usage(fmt::format("{}: {}", path, why), hint);
  };
  for (auto const& other : reserved_) {
    bool const one_file =
        exists && other.exists && file.st_dev == other.device && file.st_ino == other.number;
    bool const one_place = place.filename() == other.name && folder.st_dev == other.folder_device &&
                           folder.st_ino == other.folder_number;
    if (one_file || one_place)
      refuse(fmt::format("the same file as {}, for another output", other.asked),
             "give each output a file of its own");
  }
  for (auto const& csv : folders_)
    if (exists && file.st_dev == csv.device && file.st_ino == csv.number)
      refuse(fmt::format("to be a file, and {} a folder of files", csv.asked),
             "give each output a name of its own");
  struct ::stat standard {};
  for (auto const& [descriptor, name] :
       {std::pair(STDOUT_FILENO, "output"), std::pair(STDERR_FILENO, "error")})
    if (exists && ::fstat(descriptor, &standard) == 0 && same(file, standard))
      refuse(fmt::format("the file that standard {} goes to", name), "give each output a file of its own");
  if (exists && was_read(file))
    refuse("a file that was read for this answer, which would replace it", "give the output another name");
  reserved_.push_back(
      {path, place.filename().string(), file.st_dev, folder.st_dev, file.st_ino, folder.st_ino, exists});
}

void Outputs::make_folder(std::string const& path) {
  filesystem::path place(path);
  if (place.filename().empty()) place = place.parent_path();  // "tables/"
  struct ::stat parent {};
  if (::stat(place.parent_path().empty() ? "." : place.parent_path().c_str(), &parent) == 0)
    for (auto const& other : reserved_)
      if (place.filename() == other.name && parent.st_dev == other.folder_device &&
          parent.st_ino == other.folder_number)
        throw wrong_usage(fmt::format("{}: a folder of files, and {} is to be a file", path, other.asked),
                          "give each output a name of its own");
  if (::mkdir(path.c_str(), 0777) == 0) {
    folders_made_.push_back(path);
  } else if (auto const error = errno; error != EEXIST || !filesystem::is_directory(path)) {
    errno = error == EEXIST ? ENOTDIR : error;
    throw trouble(path);
  }
  struct ::stat made {};
  if (::stat(path.c_str(), &made) != 0) throw trouble(path);
  folders_.push_back({path, made.st_dev, made.st_ino});
}

void Outputs::write(std::size_t number, std::string const& text) {
  auto const& file = files_[number];
  write_all(file.temporary ? file.temporary->descriptor() : file.descriptor, text, file.asked);
}

void Outputs::sync() {
  for (auto const& file : files_)
    if (file.temporary) file.temporary->sync();
}

void Outputs::put_in_place() {
  std::set<std::string> synced;
  for (auto const& file : files_)
    if (file.temporary) file.temporary->put_in_place();
  for (auto const& file : files_) {
    if (!file.temporary) continue;
    auto const folder = filesystem::path(file.temporary->place()).parent_path().string();
    if (synced.insert(folder).second) sync_folder(folder, file.asked);
  }
}

void Outputs::settle() {
  settled_ = true;
  for (auto const& file : files_)
    if (file.temporary) file.temporary->settle();
}

}  // namespace caseflow::app
