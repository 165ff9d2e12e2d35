#include "model/scenario/question/fingerprint.hpp"

#include <nlohmann/json.hpp>

#include "model/core/name_hash.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/writer.hpp"

namespace caseflow::scenario {

std::string fingerprint(Scenario const& scenario) {
  Json content = write(scenario);
  for (auto const* key : {"levers", "sources"}) content.erase(key);
  return core::text_digest(print(content, all_digits));
}

}  // namespace caseflow::scenario
