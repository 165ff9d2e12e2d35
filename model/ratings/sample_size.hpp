#pragma once

#include <optional>

#include "model/ratings/inspection.hpp"

namespace caseflow::ratings {

/// The sample that the inspectorate draws from so many eligible cases: 80 per cent confidence, a margin of
/// error of five points, a share of one half, finite population correction; to the nearest case (Annex 1 of
/// the first round's reports). Expects eligible >= 1. Never more than 164, the size for an unlimited number
/// of cases.
int sample_size(int eligible);

/// The eligible cases that a sample of this size implies, to the nearest case; nothing when it implies no
/// limit (more than 164 cases). Expects sample >= 1.
std::optional<int> implied_eligible(int sample);

/// The eligible cases behind one key question's figure: those given for its sample; or implied by the size of
/// the whole sample `whole_cases`, and for a part of a sample in proportion. Nothing when there is no limit.
/// Never fewer than the cases judged.
std::optional<int> eligible_cases(Inspection const& inspection, KeyQuestion const& asked, int cases,
                                  int whole_cases);

}  // namespace caseflow::ratings
