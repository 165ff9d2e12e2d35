#include "model/scenario/question/feature_reference.hpp"

#include <cstddef>

#include <fmt/format.h>

#include "model/core/feature.hpp"
#include "model/scenario/document/reference.hpp"

namespace caseflow::scenario {

std::string feature_reference() {
  std::string text =
      "\n## Features of practice\n\nRead from the file of a case, each from 0 to 1; what a case had no "
      "occasion for has no value.\n`judgement/weights` says how strongly each moves judgements.\n\n"
      "| feature | of | 1, and what lies below | asked for by |\n| --- | --- | --- | --- |\n";
  for (auto const& feature : core::features)
    text += fmt::format("| `{}` | {} | {} | {} |\n", feature.name,
                        core::sample_words[static_cast<std::size_t>(feature.sample)],
                        table_cell(feature.meaning), feature.source);
  return text;
}

}  // namespace caseflow::scenario
