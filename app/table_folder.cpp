#include "app/table_folder.hpp"

#include <array>
#include <cstddef>

#include <nlohmann/json.hpp>

#include "app/sha256.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::app {

using scenario::Json;

std::string json_text(TableFolder const& folder, report::Manifest const& manifest) {
  constexpr std::array<std::string_view, 4> holds_words{"text", "number", "whole number", "value"};
  auto json = report::document_json("caseflow.tables/1", manifest);
  json["of"] = folder.of;
  json["measures"] = folder.choice.measures.empty() ? Json(nullptr) : Json(folder.choice.measures);
  json["months_as"] = report::months_as_words[static_cast<std::size_t>(folder.choice.months_as)];
  json["csv_for"] = folder.reader == report::CsvFor::excel ? "excel" : "programs";
  for (std::size_t i = 0; i < folder.names.size(); ++i) {
    auto columns = Json::array();
    for (auto const& column : folder.columns[i].columns)
      columns.push_back({{"name", column.name},
                         {"holds", holds_words[static_cast<std::size_t>(column.holds)]},
                         {"key", column.role == report::ColumnRole::key}});
    json["files"][std::string(folder.names[i])] = {{"sha256", sha256(folder.texts[i])},
                                                   {"columns", std::move(columns)}};
  }
  return scenario::print(json);
}

}  // namespace caseflow::app
