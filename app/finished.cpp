#include "app/finished.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/failure.hpp"
#include "app/mistakes.hpp"
#include "model/report/common/text.hpp"
#include "sim/contract.hpp"

namespace caseflow::app {
namespace {

/// Of many things that are wrong in the same way so many are named.
constexpr std::size_t most_named = 5;

std::string some_of(std::vector<std::string> const& words) {
  if (words.size() <= most_named) return report::listed(words);
  return fmt::format("{} and {} more", fmt::join(words.begin(), words.begin() + most_named, ", "),
                     words.size() - most_named);
}

/// Neighbours of one point as one block, in the order of points.
std::vector<experiment::Block> joined(std::vector<experiment::Block> blocks) {
  std::sort(blocks.begin(), blocks.end(), [](auto const& a, auto const& b) {
    return std::pair(a.point, a.first) < std::pair(b.point, b.first);
  });
  std::vector<experiment::Block> made;
  for (auto const& block : blocks)
    if (!made.empty() && made.back().point == block.point &&
        made.back().first + made.back().replications == block.first)
      made.back().replications += block.replications;
    else
      made.push_back(block);
  return made;
}

}  // namespace

Failure unlike_part(std::string const& path, std::string const& difference, std::string const& other) {
  return wrong_usage(fmt::format("{}: a part of {} than {}", path, difference, other));
}

std::string in_words(experiment::Block const& block) {
  if (block.replications == 1) return fmt::format("replication {} of point {}", block.first, block.point + 1);
  return fmt::format("replications {} to {} of point {}", block.first, block.first + block.replications - 1,
                     block.point + 1);
}

Finished::Finished(WorkOptions const& options, PartHeader const& header,
                   std::vector<experiment::Block> const& all) {
  if (!options.parts.empty()) join(options.parts, header, all);
  if (!options.parts.empty() || !options.keep) return;
  files_.push_back(PartFile::to_go_on(*options.keep, header));
  keeps_ = true;
  note_blocks(0);
}

void Finished::note_blocks(std::size_t file) {
  for (auto const& place : files_[file].blocks()) {
    if (place.block.replications != 1)
      throw wrong_usage(fmt::format("{}: holds {} in one block, not each by itself", files_[file].path(),
                                    in_words(place.block)));
    auto const [found, fresh] =
        places_.try_emplace({place.block.point, place.block.first}, Place{file, place, {}});
    if (!fresh)
      throw wrong_usage(fmt::format("{} and {} both hold {}", files_[found->second.file].path(),
                                    files_[file].path(), in_words(place.block)),
                        "leave one of them out");
  }
}

void Finished::join(std::vector<std::string> const& paths, PartHeader const& header,
                    std::vector<experiment::Block> const& all) {
  Mistakes mistakes;
  for (auto const& path : paths)
    mistakes.gather([&] {
      files_.push_back(PartFile::to_read(path));
      if (auto const difference = unlike(files_.back().header(), header))
        throw unlike_part(path, *difference, paths.front());
    });
  mistakes.refuse();
  for (std::size_t i = 0; i < files_.size(); ++i) note_blocks(i);
  refuse_gaps(all);
}

void Finished::refuse_gaps(std::vector<experiment::Block> const& all) const {
  auto const wanted = experiment::single_replications(all);
  auto const gaps = missing(wanted);
  if (gaps.empty()) return;
  std::vector<std::string> words;
  for (auto const& block : joined(gaps)) words.push_back(in_words(block));
  // Which files would have them is known where all are shares of one count.
  std::set<int> numbers, counts;
  std::vector<std::string> incomplete;
  std::string damaged;
  for (auto const& file : files_) {
    auto const share = file.header().share.value_or(Share{});
    numbers.insert(share.number);
    counts.insert(share.count);
    auto const lost =
        missing(experiment::single_replications(experiment::share(all, share.number, share.count)));
    if (lost.empty()) continue;
    if (auto const from = file.damaged_from())
      damaged += wrong_usage(
                     fmt::format("{}: damaged from byte {} on; {} of its replications cannot be used",
                                 file.path(), *from, lost.size()),
                     "take a good copy of it, or give the command that makes it again: it does the rest anew")
                     .text;
    else
      incomplete.push_back(file.path());
  }
  std::vector<std::string> absent;
  if (counts.size() == 1)
    for (int number = 1; number <= *counts.begin(); ++number)
      if (!numbers.contains(number)) absent.push_back(fmt::format("{}/{}", number, *counts.begin()));
  std::string text;
  if (!absent.empty())
    text += wrong_usage(fmt::format("part{} {} {} missing", absent.size() == 1 ? "" : "s", some_of(absent),
                                    absent.size() == 1 ? "is" : "are"))
                .text;
  text += damaged;
  if (!incomplete.empty())
    text += wrong_usage(fmt::format("{}: not complete; the command that makes it goes on from there",
                                    some_of(incomplete)))
                .text;
  text += wrong_usage(fmt::format("{} of {} replications are missing: {}", gaps.size(), wanted.size(),
                                  some_of(words)))
              .text;
  throw Failure{wrong_input, text};
}

std::vector<experiment::Block> Finished::missing(std::vector<experiment::Block> const& of) const {
  std::vector<experiment::Block> made;
  for (auto const& block : of)
    if (!has(block)) made.push_back(block);
  return made;
}

bool Finished::has(experiment::Block const& block) const {
  for (int number = block.first; number < block.first + block.replications; ++number)
    if (!places_.contains({block.point, number})) return false;
  return true;
}

void Finished::add(experiment::Block const& block, std::span<KeptReplication const> replications) {
  auto bytes = encoded(replications);
  if (!keeps_) {
    places_[{block.point, block.first}] = {0, std::nullopt, std::move(bytes)};
    return;
  }
  files_.front().append(block, bytes);
  places_[{block.point, block.first}] = {0, files_.front().blocks().back(), {}};
}

void Finished::sync() {
  if (keeps_) files_.front().sync();
}

std::vector<KeptReplication> Finished::take(int point) {
  std::vector<KeptReplication> made;
  for (auto at = places_.lower_bound({point, 0}); at != places_.end() && at->first.first == point; ++at) {
    auto& place = at->second;
    auto replications = decoded(place.in_file ? files_[place.file].read(*place.in_file) : place.bytes);
    if (!replications ||
        (place.in_file && static_cast<int>(replications->size()) != place.in_file->block.replications))
      throw file_failure(place.in_file ? files_[place.file].path() : "memory", "holds no replications");
    std::move(replications->begin(), replications->end(), std::back_inserter(made));
    place.bytes = {};
  }
  return made;
}

}  // namespace caseflow::app
