#include "app/shared_past.hpp"

#include <string>
#include <unordered_map>
#include <utility>

#include "sim/contract.hpp"

namespace caseflow::app {

std::vector<RunGroup> groups(std::vector<service::Model const*> const& models) {
  std::vector<RunGroup> all;
  std::unordered_map<std::string, std::vector<std::size_t>> by_digest;
  for (std::size_t run = 0; run < models.size(); ++run) {
    if (models[run] == nullptr) {
      all.push_back({{run}, std::nullopt});
      continue;
    }
    service::Past past(*models[run]);
    auto& alike = by_digest[past.digest()];
    bool joined = false;
    for (std::size_t i = 0; i < alike.size() && !joined; ++i) {
      auto& group = all[alike[i]];
      joined = group.past->join(past);
      if (joined) group.runs.push_back(run);
    }
    if (joined) continue;
    alike.push_back(all.size());
    all.push_back({{run}, std::move(past)});
  }
  for (auto& group : all)
    if (group.runs.size() == 1) group.past.reset();
  return all;
}

service::Service Morning::take() {
  int const asked = ++asked_;
  SIM_EXPECTS(asked <= takers_);
  if (asked == takers_ && served_ == takers_ - 1) {
    service::Service last(std::move(*state_));
    state_.reset();
    return last;
  }
  service::Service copy(*state_);
  if (++served_ == takers_) state_.reset();
  return copy;
}

}  // namespace caseflow::app
