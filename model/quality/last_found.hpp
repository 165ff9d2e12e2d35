#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "model/quality/practice.hpp"
#include "model/scenario/question/scenario.hpp"

/// What the last inspection may be expected to have found of a part of the cases that it could look at.
namespace caseflow::quality {

/// The expected share of cases from these homes (none given: from everywhere) that were found sufficient on a
/// key question. It is anchored: over all cases that were asked the question, it is the share that was
/// printed. How one place differs follows from the practice there and from the weights alone, of which there
/// is one draw. Nothing where no case from there is asked. Expects a checked inspection with a date, and a
/// key question of its framework by its name among all (`ratings::unique_name`).
std::optional<double> expected_sufficient(scenario::NextInspection const& inspection,
                                          scenario::Judgement const& judgement, History const& history,
                                          std::string_view key_question,
                                          std::span<service::SiteId const> homes, std::uint64_t seed);

/// The share of the sample of supervision that is in a part of it, of cases from these homes; nothing
/// without cases.
std::optional<double> share_in_part(History const& history, service::Part part,
                                    std::span<service::SiteId const> homes);

}  // namespace caseflow::quality
