#include "app/files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

#include "app/colour.hpp"
#include "app/message.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::app {
namespace {

struct Closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

/// All files that were read, by path, with what they held. Inputs are read by one thread at a time.
std::map<std::string, std::string>& read_so_far() {
  static std::map<std::string, std::string> all;
  return all;
}

/// Files that were read by another process, whose work goes on here.
std::map<std::string, std::string>& given() {
  static std::map<std::string, std::string> all;
  return all;
}

/// Answers whether all of it was written; else `errno` says why not.
bool written(int descriptor, std::string_view text) {
  while (!text.empty()) {
    auto const size = ::write(descriptor, text.data(), text.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(size));
  }
  return true;
}

}  // namespace

Failure trouble(std::string const& path) { return file_failure(path, std::strerror(errno)); }

void read_instead(std::map<std::string, std::string> files) { given() = std::move(files); }

std::map<std::string, std::string> const& files_read() { return read_so_far(); }

void note_as_read(std::string const& path) { read_so_far().try_emplace(path); }

std::string read_file(std::string const& path) {
  if (auto const known = given().find(path); known != given().end())
    return read_so_far()[path] = known->second;
  std::unique_ptr<std::FILE, Closer> const file(std::fopen(path.c_str(), "rbe"));
  if (!file) throw trouble(path);
  std::string text;
  char piece[65536];
  while (text.size() <= scenario::longest_text) {
    auto const size = std::fread(piece, 1, sizeof piece, file.get());
    text.append(piece, size);
    if (size < sizeof piece) break;
  }
  if (std::ferror(file.get()) != 0) throw trouble(path);
  return read_so_far()[path] = std::move(text);
}

bool was_read(struct ::stat const& file) {
  auto const& all = read_so_far();
  // Asked of the paths: the number of a file that is gone may be another's by now.
  return std::any_of(all.begin(), all.end(), [&](auto const& read) {
    struct ::stat about {};
    return ::stat(read.first.c_str(), &about) == 0 && about.st_dev == file.st_dev &&
           about.st_ino == file.st_ino;
  });
}

void write_all(int descriptor, std::string_view text, std::string const& path) {
  if (!written(descriptor, text)) throw trouble(path);
}

void print_exactly(std::string const& document) {
  if (written(STDOUT_FILENO, document)) return;
  if (errno == EPIPE) throw Failure{broken_pipe, ""};
  throw trouble("standard output");
}

void print(std::string const& text) {
  auto const shown = scenario::shown_in_lines(text);
  print_exactly(colour_is_wanted() ? in_colour(shown) : shown);
}

void tell(std::string const& text) {
  auto const shown = scenario::shown_in_lines(text);
  static_cast<void>(written(STDERR_FILENO, ::isatty(STDERR_FILENO) == 1 ? in_columns(shown) : shown));
}

}  // namespace caseflow::app
