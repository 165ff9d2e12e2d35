#include "app/temporary.hpp"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/files.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::app {
namespace {

/// A name beside a place that nobody can guess; its length does not depend on that of the place's own.
std::string path_beside(std::string const& place) {
  std::uint64_t number = 0;
  auto const size = static_cast<ssize_t>(sizeof number);
  while (::getrandom(&number, sizeof number, 0) != size)
    if (errno != EINTR) throw trouble(place);
  return (std::filesystem::path(place).parent_path() / fmt::format(".caseflow-{:016x}.part", number))
      .string();
}

bool is_not_offered(int error) { return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP; }

/// Whether a rename may replace a file that stands in the way; else `errno` says why not. A rename asks only
/// for the folder, but who made a file read-only meant it to stay.
bool may_be_replaced(std::string const& place, struct ::stat const& file) {
  if (::faccessat(AT_FDCWD, place.c_str(), W_OK, AT_EACCESS) != 0) return false;
  struct ::statx more {};
  if (::statx(AT_FDCWD, place.c_str(), 0, STATX_BASIC_STATS, &more) == 0 &&
      (more.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0) {
    errno = EBUSY;  // a file that is mounted by itself
    return false;
  }
  struct ::stat folder {};
  auto const parent = std::filesystem::path(place).parent_path().string();
  if (::stat(parent.c_str(), &folder) != 0) return false;
  auto const user = ::geteuid();
  if ((folder.st_mode & S_ISVTX) == 0 || user == 0 || user == file.st_uid || user == folder.st_uid)
    return true;
  errno = EPERM;  // another's file in a shared folder
  return false;
}

/// Gives a new file the owner and mode of the one that it replaces. Where the group cannot be kept, its
/// rights become those of others, so that no other group gets them.
bool made_alike(int descriptor, struct ::stat const& old) {
  auto mode = old.st_mode & 07777;
  struct ::stat made {};
  if (::fstat(descriptor, &made) != 0) return false;
  if (made.st_uid != old.st_uid || made.st_gid != old.st_gid)
    if (::fchown(descriptor, old.st_uid, old.st_gid) != 0 &&
        ::fchown(descriptor, static_cast<::uid_t>(-1), old.st_gid) != 0)
      mode = (mode & ~static_cast<::mode_t>(06070)) | (mode & 07) << 3;
  return ::fchmod(descriptor, mode) == 0;
}

}  // namespace

Temporary::Temporary(std::string asked, std::string place)
    : asked_(std::move(asked)), place_(std::move(place)) {
  struct ::stat old {};
  bool const replaces = ::lstat(place_.c_str(), &old) == 0;
  if (!replaces && errno != ENOENT) throw trouble(asked_);
  if (replaces && !may_be_replaced(place_, old)) throw trouble(asked_);
  constexpr int tries = 100;
  for (int i = 0; i < tries && descriptor_ < 0; ++i) {
    path_ = path_beside(place_);
    descriptor_ =
        ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, replaces ? 0600 : 0666);
    if (descriptor_ < 0 && errno != EEXIST) throw trouble(asked_);
  }
  if (descriptor_ < 0) throw trouble(asked_);
  if (!replaces || made_alike(descriptor_, old)) return;
  auto const failure = trouble(asked_);
  ::close(descriptor_);
  remove(path_, "unfinished file");
  throw failure;
}

Temporary::~Temporary() {
  if (state_ != State::settled) undo();
  ::close(descriptor_);
}

void Temporary::sync() const {
  while (::fsync(descriptor_) != 0)
    if (errno != EINTR) throw trouble(asked_);
}

void Temporary::put_in_place() {
  for (;;) {
    if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, place_.c_str(), RENAME_EXCHANGE) == 0) {
      kept_ = path_;
      state_ = State::instead;
      return;
    }
    if (is_not_offered(errno)) return put_without_exchange();
    if (errno != ENOENT) throw trouble(asked_);
    if (put_where_nothing_stands()) return;
    if (is_not_offered(errno)) return put_without_exchange();
    if (errno != EEXIST) throw trouble(asked_);  // else something has come to stand there
  }
}

bool Temporary::put_where_nothing_stands() {
  if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, place_.c_str(), RENAME_NOREPLACE) != 0) {
    if (!is_not_offered(errno)) return false;
    if (::link(path_.c_str(), place_.c_str()) != 0) {
      if (errno != EEXIST) errno = EOPNOTSUPP;
      return false;
    }
    remove(path_, "second name of a file");
  }
  state_ = State::alone;
  return true;
}

/// On file systems that cannot exchange two files: what stands there gets a second name before it is replaced
/// or, where a file has only one, another name.
void Temporary::put_without_exchange() {
  auto const second = path_beside(place_);
  bool const named_twice = ::link(place_.c_str(), second.c_str()) == 0;
  bool const moved_aside =
      !named_twice && errno != ENOENT && std::rename(place_.c_str(), second.c_str()) == 0;
  if (!named_twice && !moved_aside && errno != ENOENT) throw trouble(asked_);
  if (std::rename(path_.c_str(), place_.c_str()) != 0) {
    auto const failure = trouble(asked_);
    if (named_twice) remove(second, "second name of a file");
    if (moved_aside && std::rename(second.c_str(), place_.c_str()) != 0) tell_where(second);
    throw failure;
  }
  if (named_twice || moved_aside) kept_ = second;
  state_ = kept_.empty() ? State::alone : State::instead;
}

void Temporary::settle() {
  if (state_ == State::instead) remove(kept_, "file that was replaced");
  state_ = State::settled;
}

void Temporary::undo() {
  if (state_ == State::beside) return remove(path_, "unfinished file");
  // Another run may have put its own there meanwhile, which is not ours to take away.
  bool const ours = stands_in_its_place();
  if (state_ == State::alone) {
    if (ours) remove(place_, "unfinished file");
  } else if (!ours) {
    remove(kept_, "file that was replaced");
  } else if (std::rename(kept_.c_str(), place_.c_str()) != 0) {
    tell_where(kept_);
  }
}

void Temporary::tell_where(std::string const& kept) const {
  tell(fmt::format("caseflow: {} could not be put back ({}); what it held is in {}\n",
                   scenario::shown_in_a_line(asked_), std::strerror(errno), scenario::shown_in_a_line(kept)));
}

bool Temporary::stands_in_its_place() const {
  struct ::stat made {
  }, there{};
  return ::fstat(descriptor_, &made) == 0 && ::lstat(place_.c_str(), &there) == 0 &&
         made.st_dev == there.st_dev && made.st_ino == there.st_ino;
}

void Temporary::remove(std::string const& path, char const* what) const {
  if (::unlink(path.c_str()) == 0 || errno == ENOENT) return;
  tell(fmt::format("caseflow: {}: the {} could not be removed ({}): {}\n", scenario::shown_in_a_line(asked_),
                   what, std::strerror(errno), scenario::shown_in_a_line(path)));
}

}  // namespace caseflow::app
