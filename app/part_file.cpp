#include "app/part_file.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/number.hpp"
#include "app/outputs.hpp"
#include "model/core/name_hash.hpp"
#include "model/scenario/document/json.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;

constexpr std::string_view format = "caseflow.part/2";
/// No line of ours is longer, but that of a header with large scenarios in it.
constexpr std::size_t longest_block_line = 400;

std::string line_of(PartHeader const& header) {
  Json json{{"format", format},          {"version", header.version},
            {"command", header.command}, {"scenario", header.scenario},
            {"design", header.design},   {"seed", std::to_string(header.seed)},
            {"points", header.points},   {"replications", header.replications}};
  if (header.share) json["part"] = {{"number", header.share->number}, {"of", header.share->count}};
  json["files"] = Json::object();
  for (auto const& [path, text] : header.files) json["files"][path] = text;
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// Nothing where the line is no header.
std::optional<PartHeader> header_in(std::string const& line) {
  constexpr bool with_exceptions = false;
  auto const json = Json::parse(line, nullptr, with_exceptions);
  if (!json.is_object() || json.value("format", Json()) != format) return std::nullopt;
  auto const text = [&](char const* key) {
    auto const found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  auto const number = [](Json const& in, char const* key) {
    auto const found = in.find(key);
    return found != in.end() && found->is_number_integer() ? found->get<int>() : 0;
  };
  PartHeader made{text("version"),
                  {},
                  {},
                  text("scenario"),
                  text("design"),
                  whole(text("seed")).value_or(0),
                  number(json, "points"),
                  number(json, "replications"),
                  {}};
  for (auto const& word : json.value("command", Json::array()))
    if (word.is_string()) made.command.push_back(word.get<std::string>());
  auto const files = json.value("files", Json::object());
  for (auto const& [path, content] : files.items())
    if (content.is_string()) made.files[path] = content.get<std::string>();
  if (auto const share = json.find("part"); share != json.end() && share->is_object())
    made.share = Share{number(*share, "number"), number(*share, "of")};
  if (made.points < 1 || made.replications < 1 || made.command.empty()) return std::nullopt;
  return made;
}

std::string digest_of_block(experiment::Block const& block, std::string_view bytes) {
  return core::text_digest(
      fmt::format("{} {} {} {}", block.point, block.first, block.replications, core::text_digest(bytes)));
}

}  // namespace

std::optional<std::string> unlike(PartHeader const& its, PartHeader const& expected) {
  auto const other = [](std::string_view what, auto const& is, auto const& wanted) {
    return fmt::format("{} ({}, not {})", what, is, wanted);
  };
  if (its.version != expected.version)
    return other("another version of the program", its.version, expected.version);
  if (its.command.front() != expected.command.front())
    return other("another verb", its.command.front(), expected.command.front());
  if (its.seed != expected.seed) return other("another seed", its.seed, expected.seed);
  if (its.scenario != expected.scenario) return other("another scenario", its.scenario, expected.scenario);
  if (its.design != expected.design || its.points != expected.points)
    return other("another design", its.design, expected.design);
  if (its.replications != expected.replications)
    return other("another number of replications", its.replications, expected.replications);
  return std::nullopt;
}

PartFile::PartFile(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {
  if (descriptor_ < 0) throw trouble(path_);
}

PartFile::PartFile(PartFile&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      header_(std::move(other.header_)),
      blocks_(std::move(other.blocks_)),
      end_(other.end_),
      damaged_from_(other.damaged_from_) {}

PartFile::~PartFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

PartFile PartFile::to_read(std::string const& path) {
  PartFile made(path, ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (!made.read_header())
    throw wrong_usage(fmt::format("{}: no part of a run", path),
                      "parts are what --keep writes; a file that ends within its first line is none yet");
  made.read_blocks();
  note_as_read(path);
  return made;
}

PartFile PartFile::to_go_on(std::string const& path, PartHeader const& header) {
  PartFile made(path, ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0666));
  struct ::stat about {};
  if (::fstat(made.descriptor_, &about) != 0) throw trouble(path);
  if (!S_ISREG(about.st_mode)) throw file_failure(path, "is no ordinary file, and work is kept in one");
  if (::flock(made.descriptor_, LOCK_EX | LOCK_NB) != 0)
    throw file_failure(path, "another caseflow is writing to it");
  bool const begun = made.read_header();
  if (!begun) {
    // Without a line end it is a header that was being written, or somebody's text.
    auto const opening = made.read_at(0, std::min<std::size_t>(static_cast<std::size_t>(about.st_size), 12));
    if (!std::string_view(R"({"format":"c)").starts_with(opening) || made.line_at(0))
      throw wrong_usage(fmt::format("{}: holds something else than the work that is kept", path),
                        "give --keep a name of its own");
    if (::ftruncate(made.descriptor_, 0) != 0) throw trouble(path);
    made.header_ = header;
    auto const line = line_of(header);
    write_all(made.descriptor_, line, path);
    made.end_ = static_cast<std::int64_t>(line.size());
  } else {
    auto difference = unlike(made.header_, header);
    auto const share_of = [](PartHeader const& of) {
      return of.share ? fmt::format("part {}/{}", of.share->number, of.share->count) : "no part";
    };
    if (!difference && share_of(made.header_) != share_of(header))
      difference = fmt::format("another share ({}, not {})", share_of(made.header_), share_of(header));
    if (difference)
      throw wrong_usage(fmt::format("{}: holds work of {}", path, *difference),
                        "give --keep another name, or remove the file");
    made.read_blocks();
    if (::ftruncate(made.descriptor_, made.end_) != 0) throw trouble(path);
    made.damaged_from_.reset();
  }
  note_as_read(path);
  return made;
}

std::string PartFile::read_at(std::int64_t begin, std::size_t size) const {
  std::string text(size, '\0');
  std::size_t done = 0;
  while (done < size) {
    auto const got =
        ::pread(descriptor_, text.data() + done, size - done, begin + static_cast<std::int64_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw trouble(path_);
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  text.resize(done);
  return text;
}

std::optional<std::string> PartFile::line_at(std::int64_t begin) const {
  std::string text;
  constexpr std::size_t piece = 4096;
  for (;;) {
    auto const more = read_at(begin + static_cast<std::int64_t>(text.size()), piece);
    auto const end = more.find('\n');
    text += more.substr(0, end);
    if (end != std::string::npos) return text;
    if (more.size() < piece) return std::nullopt;
  }
}

bool PartFile::read_header() {
  auto const line = line_at(0);
  auto found = line ? header_in(*line) : std::nullopt;
  if (!found) return false;
  header_ = std::move(*found);
  end_ = static_cast<std::int64_t>(line->size()) + 1;
  return true;
}

void PartFile::read_blocks() {
  constexpr bool with_exceptions = false;
  struct ::stat about {};
  if (::fstat(descriptor_, &about) != 0) throw trouble(path_);
  for (;;) {
    auto const opening = read_at(end_, longest_block_line);
    if (opening.empty()) return;
    auto const line_end = opening.find('\n');
    if (line_end == std::string::npos && opening.size() < longest_block_line) return;  // cut short
    damaged_from_ = end_;
    if (line_end == std::string::npos) return;
    auto const json = Json::parse(opening.substr(0, line_end), nullptr, with_exceptions);
    auto const number = [&](char const* key) -> std::int64_t {
      auto const found = json.is_object() ? json.find(key) : json.end();
      return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : -1;
    };
    auto const point = number("point"), first = number("first"), replications = number("replications"),
               size = number("bytes");
    bool const possible = point >= 0 && point < header_.points && first >= 0 && replications > 0 &&
                          first + replications <= header_.replications && size >= 0;
    if (!possible) return;
    BlockPlace const place{{static_cast<int>(point), static_cast<int>(first), static_cast<int>(replications)},
                           end_ + static_cast<std::int64_t>(line_end) + 1,
                           static_cast<std::size_t>(size)};
    if (size > about.st_size - place.begin - 1) return damaged_from_.reset();  // cut short
    auto const bytes = read_at(place.begin, place.size + 1);
    if (bytes.size() != place.size + 1 || bytes.back() != '\n') return;
    auto const its = std::string_view(bytes).substr(0, place.size);
    if (json.value("digest", Json()) != digest_of_block(place.block, its)) return;
    damaged_from_.reset();
    blocks_.push_back(place);
    end_ = place.begin + static_cast<std::int64_t>(place.size) + 1;
  }
}

std::string PartFile::read(BlockPlace const& place) const {
  auto bytes = read_at(place.begin, place.size);
  if (bytes.size() != place.size) throw file_failure(path_, "has become shorter while it was read");
  return bytes;
}

void PartFile::append(experiment::Block const& block, std::string const& bytes) {
  Json const json{{"point", block.point},
                  {"first", block.first},
                  {"replications", block.replications},
                  {"bytes", bytes.size()},
                  {"digest", digest_of_block(block, bytes)}};
  auto const line = json.dump() + '\n';
  if (::lseek(descriptor_, end_, SEEK_SET) < 0) throw trouble(path_);
  try {
    write_all(descriptor_, line + bytes + '\n', path_);
  } catch (Failure const&) {
    // Where this fails too, the torn block is cut off next time.
    [[maybe_unused]] int const cut = ::ftruncate(descriptor_, end_);
    throw;
  }
  blocks_.push_back({block, end_ + static_cast<std::int64_t>(line.size()), bytes.size()});
  end_ += static_cast<std::int64_t>(line.size() + bytes.size()) + 1;
}

void PartFile::sync() {
  if (::fdatasync(descriptor_) != 0 && errno != EINVAL && errno != EROFS) throw trouble(path_);
}

}  // namespace caseflow::app
