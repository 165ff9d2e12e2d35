#pragma once

namespace caseflow::service {

/// Where each measure's sums go: the series of its total, and the first series of each way it is split.
struct Breakdown {
  int total = -1, stage = -1, holder = -1, site = -1, grade = -1, band = -1, group = -1, need = -1;
};

}  // namespace caseflow::service
