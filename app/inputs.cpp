#include "app/inputs.hpp"

#include <set>
#include <utility>

#include "app/sha256.hpp"

namespace caseflow::app {
namespace {

using NameAndDigest = std::pair<std::string, std::string>;

std::set<NameAndDigest>& remembered() {
  static std::set<NameAndDigest> all;
  return all;
}

}  // namespace

void remember_input(std::string const& name, std::string_view text) {
  remembered().emplace(name, sha256(text));
}

std::vector<report::InputDigest> input_digests() {
  std::vector<report::InputDigest> all;
  for (auto const& [name, digest] : remembered()) all.push_back({name, digest});
  return all;
}

}  // namespace caseflow::app
