#include "app/files.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/failure.hpp"
#include "model/scenario/parse.hpp"

namespace caseflow::app {
namespace {

namespace filesystem = std::filesystem;

Failure trouble(std::string const& path) { return file_failure(path, std::strerror(errno)); }

struct Closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

void write_all(int descriptor, std::string_view text, std::string const& path) {
  while (!text.empty()) {
    auto const written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw trouble(path);
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// Where a path leads once links are followed; itself where that cannot be told.
std::string followed(std::string const& path) {
  std::error_code error;
  auto const place = filesystem::weakly_canonical(path, error);
  return error ? path : place.string();
}

bool ordinary_or_new(std::string const& place) {
  struct stat about {};
  return ::stat(place.c_str(), &about) != 0 || S_ISREG(about.st_mode);
}

}  // namespace

std::string read_file(std::string const& path) {
  std::unique_ptr<std::FILE, Closer> const file(std::fopen(path.c_str(), "rb"));
  if (!file) throw trouble(path);
  std::string text;
  char piece[65536];
  while (text.size() <= scenario::longest_text) {
    auto const size = std::fread(piece, 1, sizeof piece, file.get());
    text.append(piece, size);
    if (size < sizeof piece) break;
  }
  if (std::ferror(file.get()) != 0) throw trouble(path);
  return text;
}

void print(std::string const& text) { write_all(STDOUT_FILENO, text, "standard output"); }

Outputs::~Outputs() {
  for (auto& file : files_) {
    close(file);
    if (committed_) continue;
    if (!file.temporary.empty()) ::unlink(file.in_place ? file.place.c_str() : file.temporary.c_str());
  }
  if (committed_) return;
  for (auto folder = folders_made_.rbegin(); folder != folders_made_.rend(); ++folder)
    ::rmdir(folder->c_str());
}

std::size_t Outputs::open(std::string const& path) {
  File file{path, followed(path), "", -1, false};
  if (ordinary_or_new(file.place)) {
    filesystem::path const place(file.place);
    auto const name = fmt::format(".{}.{}.part", place.filename().string(), ::getpid());
    file.temporary = (place.parent_path() / name).string();
    file.descriptor = ::open(file.temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  } else {
    file.descriptor = ::open(file.place.c_str(), O_WRONLY | O_CLOEXEC);
  }
  if (file.descriptor < 0) throw trouble(path);
  files_.push_back(std::move(file));
  return files_.size() - 1;
}

void Outputs::make_folder(std::string const& path) {
  if (::mkdir(path.c_str(), 0777) == 0) return folders_made_.push_back(path);
  auto const error = errno;
  if (error == EEXIST && filesystem::is_directory(path)) return;
  errno = error == EEXIST ? ENOTDIR : error;
  throw trouble(path);
}

void Outputs::write(std::size_t number, std::string const& text) {
  write_all(files_[number].descriptor, text, files_[number].asked);
}

void Outputs::commit() {
  for (auto const& file : files_)
    if (!file.temporary.empty() && ::fsync(file.descriptor) != 0) throw trouble(file.asked);
  for (auto& file : files_) {
    if (file.temporary.empty()) continue;
    if (std::rename(file.temporary.c_str(), file.place.c_str()) != 0) throw trouble(file.asked);
    file.in_place = true;
  }
  committed_ = true;
}

void Outputs::close(File& file) {
  if (file.descriptor >= 0) ::close(std::exchange(file.descriptor, -1));
}

}  // namespace caseflow::app
