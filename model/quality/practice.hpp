#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/core/feature.hpp"
#include "model/service/state/case_file.hpp"

namespace caseflow::service {
struct Service;
}

namespace caseflow::quality {

/// The inspectorate samples in these proportions: by gender, by disposal and by risk of serious harm.
enum class Stratum : std::uint8_t {
  men_order_low,
  men_order_other,
  men_released_low,
  men_released_other,
  women
};
inline constexpr std::size_t stratum_count = 5;

/// The practice that a case's file shows, as judgements see it.
struct Practice {
  static constexpr float no_value = -1;

  sim::Entity entity = 0;
  sim::Entity officer = 0;  ///< Who held it last; 0 for nobody.
  Stratum stratum{};
  std::uint8_t parts = 0;                             ///< One bit a `service::Part`.
  std::array<float, core::feature_count> features{};  ///< From 0 to 1, or `no_value`.
  service::SiteId home{};                             ///< Office that serves where the person lives.

  bool operator==(Practice const&) const = default;
};

/// Whom inspectors could look at on one day, by sample.
using Eligible = std::array<std::vector<Practice>, core::sample_count>;

/// One replication as inspectors see it.
struct History {
  Eligible before;  ///< On the day the forecast begins: the practice that the last inspection saw.
  Eligible now;     ///< On the day of the inspection.
  std::uint32_t replication = 0;            ///< Whose random numbers its inspection has.
  service::Conditions conditions_before{};  ///< Of staff and services, in the weeks before the first day.
  service::Conditions conditions_now{};     ///< … and before the inspection.

  bool operator==(History const&) const = default;
};

Practice practice(service::CaseFile const& file);

/// What a finished replication leaves to inspectors; nothing of a scenario without an inspection.
History history(service::Service const& service);

}  // namespace caseflow::quality
