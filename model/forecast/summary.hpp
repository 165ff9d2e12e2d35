#pragma once

#include <string>
#include <vector>

#include "model/forecast/forecast.hpp"

namespace caseflow::forecast {

/// The forecast for a terminal of 80 columns, for a manager: what was run, the measures that matter in the
/// first and the last three months, the targets and the warnings. Plain text, ends with a newline. `what_ifs`
/// are the names of the overlays and settings.
std::string summary_text(Forecast const& forecast, std::vector<std::string> const& what_ifs = {});

/// A probability in words and per cent: "very likely (93 %)"; the words are those of the IPCC's scale.
std::string likelihood(double probability);

/// Lines of at most `width` columns, broken at spaces; the first starts with `first`, the others with as many
/// spaces. Ends with a newline.
std::string wrapped(std::string const& text, std::string const& first, std::size_t width = 80);

}  // namespace caseflow::forecast
