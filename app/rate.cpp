#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "app/answer.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/inputs.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/verbs.hpp"
#include "model/forecast/rating.hpp"
#include "model/report/rating/rating.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/inspection/inspection.hpp"

namespace caseflow::app {
namespace {

/// The table of cases, counted by the key questions of the inspection's framework; nothing where that is
/// unknown, which the inspection's own reader tells.
std::optional<scenario::CaseTable> case_table(std::string const& path, scenario::Document const& document) {
  auto const text = read_file(path);
  remember_input(path, text);
  auto const framework = scenario::framework_of(document);
  if (!framework) return std::nullopt;
  auto table = scenario::read_case_table(text, *framework, path);
  if (!table.problems.empty()) throw invalid(path, table.problems);
  return table;
}

scenario::WrittenInspection inspection(std::string const& name,
                                       std::optional<std::string> const& cases = {}) {
  auto const document = load_document(Shipped::inspection, name);
  auto const table = cases ? case_table(*cases, document) : std::nullopt;
  auto read = scenario::read_inspection(document, table ? &*table : nullptr);
  if (!read.problems.empty()) throw invalid(name, read.problems);
  return std::move(read.inspection);
}

}  // namespace

void rate(Options const& options) {
  auto const found = inspection(options.subject, options.cases);
  std::optional<scenario::WrittenInspection> earlier;
  if (options.since) earlier = inspection(*options.since);
  AnswerOutput output(options);
  auto const answer = forecast::rating_answer(found, {}, earlier ? &*earlier : nullptr);
  output.give([&] { return report::rating_text(answer); },
              [&] { return scenario::print(report::rating_json(answer, manifest(options))); });
}

}  // namespace caseflow::app
