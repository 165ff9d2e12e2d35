#pragma once

#include <string>

namespace caseflow::scenario {

/// The features of practice as Markdown: a heading, and a table with a row for each of `core::features`.
/// Their names are the keys of `/judgement/weights`.
std::string feature_reference();

}  // namespace caseflow::scenario
