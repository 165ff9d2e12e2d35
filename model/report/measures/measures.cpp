#include "model/report/measures/measures.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "model/report/common/labels.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/table.hpp"

namespace caseflow::report {
namespace {

using scenario::Json;

/// A way in which measures are split, with the values that it has in the scenario.
struct Dimension {
  std::string name;
  std::vector<std::string> values;
  bool has(std::string const& value) const {
    return std::find(values.begin(), values.end(), value) != values.end();
  }
};

/// In the order in which they are first declared.
std::vector<Dimension> dimensions_of(sim::Catalogue const& catalogue) {
  std::vector<Dimension> made;
  for (auto const& series : catalogue.series()) {
    auto const& by = series.by;
    if (by.dimension.empty()) continue;
    auto found =
        std::find_if(made.begin(), made.end(), [&](auto const& it) { return it.name == by.dimension; });
    if (found == made.end()) {
      made.push_back({by.dimension, {}});
      found = std::prev(made.end());
    }
    if (!found->has(by.value)) found->values.push_back(by.value);
  }
  return made;
}

/// The ways in which a measure is split.
std::vector<std::string> ways_of(sim::Catalogue const& catalogue, std::size_t measure) {
  std::vector<std::string> made;
  for (auto const& series : catalogue.series()) {
    if (static_cast<std::size_t>(series.measure) != measure || series.by.dimension.empty()) continue;
    if (std::find(made.begin(), made.end(), series.by.dimension) == made.end())
      made.push_back(series.by.dimension);
  }
  return made;
}

}  // namespace

std::string measures_text(scenario::Scenario const& scenario, sim::Catalogue const& catalogue) {
  auto text =
      wrapped(fmt::format("Measures of a forecast: {}. A count is added up over a month, a level is the mean "
                          "of its days, a ratio a sum divided by a sum.",
                          scenario.name),
              "");
  for (std::size_t i = 0; i < catalogue.measures().size(); ++i) {
    auto const& measure = catalogue.measures()[i];
    auto const ways = ways_of(catalogue, i);
    text += fmt::format("\n{}  ({}, {})\n", measure.name, kind_word(measure.kind), measure.unit);
    text += wrapped(fmt::format("{}: {}", plain_label(measure), measure.description), "  ");
    if (!ways.empty()) text += wrapped(fmt::format("By {}.", listed(ways)), "  ");
  }
  text += "\nParts, written as in caseload/grade=PO\n";
  Rows rows;
  for (auto const& dimension : dimensions_of(catalogue))
    rows.push_back({dimension.name, fmt::format("{}", fmt::join(dimension.values, ", "))});
  return text + table(std::move(rows), columns_of_words(2));
}

Json measures_json(scenario::Scenario const& scenario, sim::Catalogue const& catalogue,
                   Manifest const& manifest) {
  auto json = document_json("caseflow.measures/1", manifest);
  json["scenario"] = scenario.name;
  json["definitions"] = definitions_json();
  auto& measures = json["measures"] = Json::array();
  for (auto const& measure : catalogue.measures()) measures.push_back(about_measure_json(measure, {}));
  for (auto const& series : catalogue.series())
    if (auto const& by = series.by; !by.dimension.empty())
      measures[static_cast<std::size_t>(series.measure)]["by"][by.dimension].push_back(by.value);
  auto& dimensions = json["breakdowns"] = Json::object();
  for (auto const& [name, values] : dimensions_of(catalogue)) {
    auto& labels = dimensions[name] = Json::object();
    for (auto const& value : values) labels[value] = value_label(scenario, {name, value});
  }
  return json;
}

}  // namespace caseflow::report
