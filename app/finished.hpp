#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/block_codec.hpp"
#include "app/failure.hpp"
#include "app/part_file.hpp"
#include "model/experiment/sweep/shares.hpp"

namespace caseflow::app {

/// The replications of a piece of work that are done, each kept by itself: here, in the file that is kept,
/// or in the parts of others.
class Finished {
 public:
  /// What of the work is done already. Opens the file that is kept, or the parts that are to be joined.
  /// Throws `Failure`: what `PartFile` throws, and wrong input, each file by name, where a part does not
  /// belong, something is there twice, or (of parts) not at all.
  Finished(WorkOptions const& options, PartHeader const& header, std::vector<experiment::Block> const& all);

  /// Those of the blocks that are not wholly done.
  std::vector<experiment::Block> missing(std::vector<experiment::Block> const& of) const;
  bool has(experiment::Block const& block) const;
  /// Adds what was done; it is kept in the file, if there is one, before this returns.
  void add(experiment::Block const& block, std::span<KeptReplication const> replications);
  /// Has what was added put on the disk. Throws `Failure` (file trouble).
  void sync();
  /// The replications of a point in their order, which are let go of if no file has them. Expects all done.
  std::vector<KeptReplication> take(int point);

 private:
  struct Place {
    std::size_t file = 0;
    std::optional<BlockPlace> in_file{};  ///< Nothing: `bytes` holds it.
    std::string bytes{};
  };

  void join(std::vector<std::string> const& paths, PartHeader const& header,
            std::vector<experiment::Block> const& all);
  void note_blocks(std::size_t file);
  void refuse_gaps(std::vector<experiment::Block> const& all) const;

  std::vector<PartFile> files_;
  bool keeps_ = false;
  std::map<std::pair<int, int>, Place> places_;  ///< By point and first replication.
};

/// "replications 5 to 9 of point 3"
std::string in_words(experiment::Block const& block);

/// That a file is no part of the same work as another: see `unlike`.
Failure unlike_part(std::string const& path, std::string const& difference, std::string const& other);

}  // namespace caseflow::app
