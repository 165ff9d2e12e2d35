#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/options.hpp"
#include "model/experiment/sweep/shares.hpp"

namespace caseflow::app {

/// What a file of finished work says of itself in its first line, a JSON object ("caseflow.part/2").
struct PartHeader {
  std::string version;               ///< Of the program.
  std::vector<std::string> command;  ///< The question, as arguments: without outputs, threads and files kept.
  std::map<std::string, std::string> files;  ///< What was read to answer it, by path.
  std::string scenario, design;              ///< Digests, 16 hexadecimal digits each.
  std::uint64_t seed = 0;
  int points = 0, replications = 0;
  std::optional<Share> share{};  ///< What of it the file is to hold; nothing: all.
};

/// What makes a file no part of the same work, as "another seed (2, not 1)"; nothing where it is.
std::optional<std::string> unlike(PartHeader const& its, PartHeader const& expected);

/// Where a block stands in a file.
struct BlockPlace {
  experiment::Block block;
  std::int64_t begin = 0;  ///< Of its bytes.
  std::size_t size = 0;
};

/// A file of finished work: the header's line, then blocks, each a line (a JSON object with point, first
/// replication, number of them, size and digest), so many bytes and a line end. A block counts only when it
/// is whole; what follows the last whole one was being written when the program was ended.
class PartFile {
 public:
  /// Opens a file to read it. Throws `Failure`: file trouble, and wrong input where it is no such file.
  static PartFile to_read(std::string const& path);
  /// Opens a file to go on with the work of the header, or makes one; what is no whole block at its end is
  /// cut off. Throws `Failure`: file trouble (somebody else writes to it, too), and wrong input where it
  /// holds other work.
  static PartFile to_go_on(std::string const& path, PartHeader const& header);

  PartFile(PartFile&& other) noexcept;
  PartFile& operator=(PartFile&&) = delete;
  ~PartFile();

  std::string const& path() const { return path_; }
  PartHeader const& header() const { return header_; }
  std::vector<BlockPlace> const& blocks() const { return blocks_; }
  /// The byte at which something begins that was changed after it was written: not the block that the file
  /// ends within. Nothing where there is none.
  std::optional<std::int64_t> damaged_from() const { return damaged_from_; }

  /// The bytes of a block. Throws `Failure` (file trouble).
  std::string read(BlockPlace const& place) const;
  /// Adds a block. Throws `Failure` (file trouble, on a full disk too); the file is then as if it had not.
  void append(experiment::Block const& block, std::string const& bytes);
  /// Has all of it put on the disk. Throws `Failure` (file trouble).
  void sync();

 private:
  PartFile(std::string path, int descriptor);
  bool read_header();
  void read_blocks();
  std::string read_at(std::int64_t begin, std::size_t size) const;
  /// The line that begins there, without its end; nothing where the file ends within it.
  std::optional<std::string> line_at(std::int64_t begin) const;

  std::string path_;
  int descriptor_ = -1;
  PartHeader header_;
  std::vector<BlockPlace> blocks_;
  std::int64_t end_ = 0;  ///< Of the last whole block.
  std::optional<std::int64_t> damaged_from_{};
};

}  // namespace caseflow::app
