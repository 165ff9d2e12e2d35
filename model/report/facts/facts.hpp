#pragma once

#include <optional>
#include <span>
#include <string>

#include "model/forecast/facts.hpp"
#include "model/report/common/manifest.hpp"
#include "model/scenario/document/json.hpp"

namespace caseflow::report {

/// "0123 as fixed", "0123, not 4567 as fixed", or the digest alone where none was fixed.
std::string parameters(std::string const& digest, std::optional<std::string> const& fixed);

/// A fact without a run: role, published value and tolerance, meaning. Ends with a newline.
std::string fact_line(scenario::Fact const& fact);

/// For a terminal: one service after the other, its table first. Plain text, ends with a newline.
std::string facts_text(std::span<forecast::FactsComparison const> all);
/// The same as tables in Markdown.
std::string facts_markdown(std::span<forecast::FactsComparison const> all);
/// `caseflow.facts_held/3`.
scenario::Json facts_json(std::span<forecast::FactsComparison const> all, Manifest const& manifest);

}  // namespace caseflow::report
