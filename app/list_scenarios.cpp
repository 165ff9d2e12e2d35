#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/files.hpp"
#include "app/load.hpp"
#include "app/verbs.hpp"
#include "model/forecast/summary.hpp"
#include "model/scenario/pointer.hpp"

namespace caseflow::app {
namespace {

std::string member(scenario::Json const& value, std::string const& pointer) {
  auto const* found = scenario::find(value, pointer);
  return found && found->is_string() ? found->get<std::string>() : std::string();
}

std::string line(std::string const& name, std::string const& about) {
  return about.empty() ? fmt::format("  {}\n", name) : fmt::format("  {:<32}{}\n", name, about);
}

}  // namespace

void list_scenarios() {
  std::string whole, layers, overlays, inspections, facts;
  for (auto const& name : shipped_names(Shipped::scenario)) {
    auto const document = load_document(Shipped::scenario, name);
    auto const& value = document.value();
    if (scenario::find(value, "/name")) {
      whole += line(name, member(value, "/name"));
    } else {
      layers += line(name, member(value, "/operating_model/name"));
    }
  }
  for (auto const& name : shipped_names(Shipped::overlay)) {
    auto const document = load_document(Shipped::overlay, name);
    overlays += forecast::wrapped(member(document.value(), "/about"), fmt::format("  {:<32}", name), 100);
  }
  for (auto const& name : shipped_names(Shipped::facts)) facts += line(name, "");
  for (auto const& name : shipped_names(Shipped::inspection)) {
    auto const document = load_document(Shipped::inspection, name);
    inspections += line(name, fmt::format("{}, framework {}", member(document.value(), "/crc"),
                                          member(document.value(), "/framework")));
  }
  print(
      fmt::format("Scenarios (caseflow run NAME)\n{}\nLayers that scenarios are based on\n{}\n"
                  "What-ifs to lay over them (--with NAME)\n{}\nInspections (caseflow rate NAME)\n{}\n"
                  "Services with published facts (caseflow facts NAME)\n{}",
                  whole, layers, overlays, inspections, facts));
}

}  // namespace caseflow::app
