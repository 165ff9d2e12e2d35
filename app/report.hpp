#pragma once

#include <functional>
#include <string>

#include "app/options.hpp"

namespace caseflow::app {

/// Answers a verb that has a text for people and one as JSON: the JSON to standard output alone with `-o -`,
/// the text otherwise, and with `-o FILE` the JSON to the file too. Only what is needed is made.
void report(Asked const& asked, std::function<std::string()> const& text,
            std::function<std::string()> const& json);

}  // namespace caseflow::app
