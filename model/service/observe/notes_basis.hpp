#pragma once

#include <cstdint>

#include "model/service/state/case.hpp"

/// What notes of every kind are made of.
namespace caseflow::service::notes {

/// It happens where the number drawn is below the chance.
struct Chance {
  double chance = 0;  ///< 0 to 1.
  double drawn = 0;

  bool happens() const { return drawn < chance; }
};

/// A place on the staff, and how many held it before.
struct Holder {
  OfficerId person = nobody;
  std::uint32_t incumbent = 0;

  bool operator==(Holder const&) const = default;
};

}  // namespace caseflow::service::notes
