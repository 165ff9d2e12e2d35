#pragma once

#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/model/service/fixture.hpp"
#include "tests/support/source_tree.hpp"

/// Norfolk and Suffolk under another operating model: the second one that ships, laid over it.
namespace caseflow::service {

inline std::optional<std::string> shipped_layer(std::string const& name) {
  std::ifstream file(test::source_tree() / "scenarios" / (name + ".json"));
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// The document of a text with overlays, settings last. Throws with the diagnostics.
inline scenario::Document laid_over(std::string const& text, std::vector<scenario::Patch> const& overlays,
                                    Settings const& settings) {
  auto assembled = scenario::assemble("laid over", text, overlays, settings, shipped_layer);
  if (!assembled.problems.empty()) throw std::runtime_error(scenario::text(assembled.problems));
  return std::move(assembled.now);
}

inline scenario::Document second_model_document(Settings const& settings) {
  return laid_over(*shipped_layer("norfolk-suffolk"), {{"working-links", *shipped_layer("working-links")}},
                   settings);
}

/// Under it from the beginning.
inline Model second_model(Settings const& settings) {
  auto const document = second_model_document(settings);
  return model(Size::full, document, document, false);
}

/// Under it from the start date on.
inline Model second_model_as_what_if(Settings const& settings) {
  return model(Size::full, document(Size::full, settings), second_model_document(settings), true);
}

template <class Check>
void for_every_held_case(Service& service, Check const& check) {
  for (CaseId const id : service.cases.ids())
    if (core::on_caseload(service.cases[id].stage)) check(service.cases[id]);
}

inline void live_to_the_start(Service& service) {
  while (service.today() < service.model->start) service.simulate_day();
}

}  // namespace caseflow::service
