#include "model/report/common/manifest.hpp"

#include <nlohmann/json.hpp>

namespace caseflow::report {

using scenario::Json;

Json manifest_json(Manifest const& manifest) {
  Json json{{"version", manifest.version}, {"command", manifest.command}, {"inputs", Json::array()}};
  for (auto const& input : manifest.inputs)
    json["inputs"].push_back({{"name", input.name}, {"sha256", input.sha256}});
  json["seed"] = manifest.seed ? Json(std::to_string(*manifest.seed)) : Json(nullptr);
  return json;
}

Json document_json(std::string const& format, Manifest const& manifest) {
  return {{"format", format}, {"manifest", manifest_json(manifest)}};
}

}  // namespace caseflow::report
