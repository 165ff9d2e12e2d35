#include "model/quality/practice.hpp"

#include <algorithm>
#include <iterator>

#include "model/service/state/service.hpp"
#include "sim/contract.hpp"

namespace caseflow::quality {
namespace {

Stratum stratum(service::CaseFile const& file) {
  if (file.woman) return Stratum::women;
  if (file.after_release) return file.low_risk ? Stratum::men_released_low : Stratum::men_released_other;
  return file.low_risk ? Stratum::men_order_low : Stratum::men_order_other;
}

std::vector<Practice> practices(std::vector<service::CaseFile> const& files) {
  std::vector<Practice> all;
  all.reserve(files.size());
  std::transform(files.begin(), files.end(), std::back_inserter(all), practice);
  return all;
}

Eligible eligible(service::FilesRead const& files) {
  return {practices(files.supervision), practices(files.unpaid_work), practices(files.through_the_gate)};
}

}  // namespace

Practice practice(service::CaseFile const& file) {
  Practice seen{file.entity, file.officer, stratum(file), file.parts, {}, file.home};
  for (std::size_t i = 0; i < core::feature_count; ++i) {
    auto const value = file.value(static_cast<core::Feature>(i));
    seen.features[i] = value ? static_cast<float>(*value) : Practice::no_value;
  }
  return seen;
}

History history(service::Service const& service) {
  if (service.model->readings.empty()) return {};
  SIM_EXPECTS(service.readings.size() == 2);
  return {eligible(service.readings.front()), eligible(service.readings.back()), service.random.replication(),
          service.readings.front().conditions, service.readings.back().conditions};
}

}  // namespace caseflow::quality
