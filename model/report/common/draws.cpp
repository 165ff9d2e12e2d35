#include "model/report/common/draws.hpp"

#include <cstddef>

#include <nlohmann/json.hpp>

#include "model/report/common/figures.hpp"
#include "sim/contract.hpp"

namespace caseflow::report {

scenario::Json draws_json(std::span<std::vector<scenario::DrawnEntry> const> draws) {
  auto all = scenario::Json::array();
  if (draws.empty()) return all;
  for (std::size_t i = 0; i < draws.front().size(); ++i) {
    auto const& entry = draws.front()[i];
    scenario::Json made{{"pointer", entry.pointer}, {"drawn", entry.multiplies ? "factor" : "value"}};
    auto& values = made["values"] = scenario::Json::array();
    for (auto const& draw : draws) {
      SIM_EXPECTS(draw[i].pointer == entry.pointer);
      values.push_back(six_digits(draw[i].value));
    }
    all.push_back(std::move(made));
  }
  return all;
}

}  // namespace caseflow::report
