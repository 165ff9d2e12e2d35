#include "model/report/common/labels.hpp"

#include <fmt/format.h>

#include "model/ratings/framework.hpp"
#include "model/report/common/names.hpp"
#include "model/report/common/text.hpp"
#include "model/service/state/breakdown.hpp"

namespace caseflow::report {
namespace {

/// "2.1 Assessment"; the id alone where no framework has it.
std::string standard_label(std::string const& id) {
  for (auto const& framework : ratings::frameworks())
    for (auto const& standard : framework.standards)
      if (standard.id == id) return fmt::format("{} {}", id, standard.name);
  return id;
}

/// "2.1.3 keeping other people safe"; likewise.
std::string question_label(std::string const& name) {
  for (auto const& framework : ratings::frameworks())
    for (auto const& standard : framework.standards)
      for (auto const& question : standard.key_questions)
        if (ratings::unique_name(standard, question) == name)
          return fmt::format("{} {}", name, question.about);
  return name;
}

}  // namespace

std::string value_label(scenario::Scenario const& scenario, sim::Label const& by) {
  if (by.dimension == "site") return site_name(scenario, by.value);
  if (by.dimension == "group") return group_name(scenario, by.value);
  if (by.dimension == "need") return capitalised(need_name(scenario, by.value));
  if (by.dimension == "standard") return standard_label(by.value);
  if (by.dimension == "key_question") return question_label(by.value);
  if (by.dimension == service::site_grade_dimension)
    for (auto const& [site, about] : scenario.sites) {
      auto const start = service::grade_at_site(site, "");
      if (by.value.starts_with(start))
        return site_name(scenario, site) + ", " + by.value.substr(start.size());
    }
  return capitalised(with_spaces(by.value));
}

}  // namespace caseflow::report
