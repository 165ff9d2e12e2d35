#include "model/service/state/case_file.hpp"

#include <algorithm>

namespace caseflow::service {

using core::Feature;
using core::Sample;

std::optional<double> CaseFile::value(Feature feature) const {
  auto const& [part, whole] = noted[static_cast<std::size_t>(feature)];
  if (whole <= 0) return std::nullopt;
  return std::clamp(static_cast<double>(part) / static_cast<double>(whole), 0.0, 1.0);
}

void CaseFile::add(Feature feature, double part, double whole) {
  Noted& at = noted[static_cast<std::size_t>(feature)];
  at.part += static_cast<float>(part);
  at.whole += static_cast<float>(whole);
}

std::vector<CaseFile> const& FilesRead::of(Sample sample) const {
  switch (sample) {
    case Sample::supervision:
      return supervision;
    case Sample::unpaid_work:
      return unpaid_work;
    case Sample::through_the_gate:
      break;
  }
  return through_the_gate;
}

}  // namespace caseflow::service
