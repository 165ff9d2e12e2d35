#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/files.hpp"
#include "app/load.hpp"
#include "app/verbs.hpp"
#include "model/report/common/table.hpp"
#include "model/scenario/document/pointer.hpp"

namespace caseflow::app {
namespace {

using report::Rows;

std::string member(scenario::Json const& value, std::string const& pointer) {
  auto const* found = scenario::find(value, pointer);
  return found && found->is_string() ? found->get<std::string>() : std::string();
}

/// Names and what they are, in two columns.
std::string section(std::string_view heading, Rows const& rows) {
  return fmt::format("{}\n{}", heading, report::table(rows, report::columns_of_words(2)));
}

}  // namespace

void list_scenarios() {
  Rows whole, layers, overlays, inspections, facts, goals;
  for (auto const& name : shipped_names(Shipped::scenario)) {
    auto const document = load_document(Shipped::scenario, name);
    auto const& value = document.value();
    if (scenario::find(value, "/name")) {
      whole.push_back({name, member(value, "/name")});
    } else {
      auto const about = member(value, "/about");
      layers.push_back({name, about.empty() ? member(value, "/operating_model/name") : about});
    }
  }
  for (auto const& name : shipped_names(Shipped::overlay)) {
    auto const document = load_document(Shipped::overlay, name);
    overlays.push_back({name, member(document.value(), "/about")});
  }
  for (auto const& name : shipped_names(Shipped::facts)) {
    auto const document = load_document(Shipped::facts, name);
    auto const* all = scenario::find(document.value(), "/facts");
    facts.push_back({name, fmt::format("{} facts", all ? all->size() : 0)});
  }
  for (auto const& name : shipped_names(Shipped::inspection)) {
    auto const document = load_document(Shipped::inspection, name);
    inspections.push_back({name, fmt::format("{}, framework {}", member(document.value(), "/crc"),
                                             member(document.value(), "/framework"))});
  }
  for (auto const& name : shipped_names(Shipped::goal))
    goals.push_back({name, member(load_document(Shipped::goal, name).value(), "/about")});
  print(fmt::format("{}\n{}\n{}\n{}\n{}\n{}", section("Scenarios (caseflow run NAME)", whole),
                    section("Layers that scenarios are based on", layers),
                    section("What-ifs to lay over them (--with NAME)", overlays),
                    section("Inspections (caseflow rate NAME)", inspections),
                    section("Services with published facts (caseflow facts NAME)", facts),
                    section("Goals of plans (caseflow plan SCENARIO --goal NAME)", goals)));
}

}  // namespace caseflow::app
