// Readers of single texts: JSON, pointers, inspections, case tables, facts, figures of reports.

#include <nlohmann/json.hpp>

#include "model/scenario/document/encoding.hpp"
#include "model/scenario/document/json_error.hpp"
#include "model/scenario/document/number_hint.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/shown.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/facts/facts.hpp"
#include "model/scenario/facts/printed_figures.hpp"
#include "model/scenario/inspection/case_table.hpp"
#include "model/scenario/inspection/inspection.hpp"
#include "tests/fuzz/must.hpp"
#include "tests/fuzz/targets.hpp"

namespace caseflow::fuzz {
namespace {

using namespace scenario;

constexpr char layer[] = "fuzz.json";

/// The document, or nothing where it has problems, which are placed.
std::optional<Document> parsed(std::string_view text) {
  auto made = parse(text, layer);
  must_be_placed(made.problems);
  if (made.problems.empty()) return std::move(made.document);
  return std::nullopt;
}

}  // namespace

void read_json(std::string_view text) {
  auto const document = parsed(text);
  auto const wrong = json_error(text);
  must(!document || !wrong, "nothing is wrong with what is read");
  must(!wrong || wrong->offset <= text.size(), "the cause lies in the text");
  static_cast<void>(hint_for_number(text, {}));
  must(!ill_formed(scenario::shown_in_a_line(text)), "what is shown is UTF-8");
  if (!document) return;
  auto const again = parse(print(document->value(), 17), layer);
  must(again.problems.empty() && again.document.value() == document->value(), "what is printed reads again");
}

void read_pointer(std::string_view text) {
  auto const names = names_along(text);
  Json const root = Json::parse(R"({"a": [1, {"": 2}], "a/b": 3, "~": {"0": [[]]}})");
  auto const* found = find(root, text);
  must(names || !found, "a malformed pointer leads nowhere");
  if (!found && !ill_formed(text))
    must(!hint_for_pointer(root, text).empty() || text.empty(), "a hint is given");
  if (!names) return;
  std::string again;
  for (auto const& name : *names) again = child(again, name);
  must(names_along(again) == names, "the names lead the same way again");
  must(find(root, again) == found, "the same way leads to the same");
}

void read_inspection(std::string_view text) {
  auto const document = parsed(text);
  if (!document) return;
  auto const read = scenario::read_inspection(*document);
  must_be_placed(read.problems);
  if (!read.problems.empty()) return;
  auto const& found = read.inspection.found;
  must(found.findings.size() == found.framework.standards.size(), "every standard has findings");
}

void read_case_table(std::string_view text) {
  for (auto const& id : ratings::framework_ids()) {
    auto const framework = ratings::framework(id);
    auto const table = scenario::read_case_table(text, *framework, "fuzz.csv");
    must_be_placed(table.problems);
    must(table.problems.size() <= 50, "problems are counted, not repeated");
    for (auto const& [question, figure] : table.figures)
      must(figure.sufficient >= 0 && figure.sufficient <= figure.cases, "no more are sufficient than judged");
  }
}

void read_facts(std::string_view text) {
  auto const document = parsed(text);
  if (!document) return;
  auto read = scenario::read_facts(*document);
  must_be_placed(read.problems);
  if (!read.problems.empty()) return;
  auto again = scenario::read_facts(Document(write(read.facts), layer));
  must(again.problems.empty(), "facts that are written read again");
  must(write(again.facts) == write(read.facts), "and are the same");
}

void read_figures(std::string_view text) {
  auto const document = parsed(text);
  if (!document) return;
  auto read = scenario::read_figures(*document);
  must_be_placed(read.problems);
  if (!read.problems.empty()) return;
  auto again = scenario::read_figures(Document(write(read.figures), layer));
  must(again.problems.empty(), "figures that are written read again");
  must(write(again.figures) == write(read.figures), "and are the same");
}

}  // namespace caseflow::fuzz
