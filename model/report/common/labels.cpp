#include "model/report/common/labels.hpp"

#include "model/report/common/text.hpp"
#include "model/service/state/breakdown.hpp"

namespace caseflow::report {

std::string value_label(scenario::Scenario const& scenario, sim::Label const& by) {
  if (by.dimension == "site" || by.dimension == "group") return proper_name(by.value);
  if (by.dimension == service::site_grade_dimension)
    for (auto const& [site, about] : scenario.sites) {
      auto const start = service::grade_at_site(site, "");
      if (by.value.starts_with(start)) return proper_name(site) + ", " + by.value.substr(start.size());
    }
  return capitalised(with_spaces(by.value));
}

}  // namespace caseflow::report
