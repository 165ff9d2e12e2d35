#include "model/scenario/document/provenance.hpp"

#include <fmt/format.h>

#include "model/scenario/document/document.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

/// A member that a role needs, and whether it is there.
struct Requirement {
  char const* key;
  char const* expected;
  bool met;
};

std::vector<Requirement> needs(Source const& source) {
  auto const there = [](std::optional<std::string> const& text) { return text && !text->empty(); };
  switch (source.role) {
    case SourceRole::published:
      return {{"document", "the document that prints the number", there(source.document)},
              {"section", "the section, table or page that prints the number", there(source.section)}};
    case SourceRole::derived:
      return {{"how", "the arithmetic that leads to the number", there(source.how)}};
    case SourceRole::assumed:
      return {{"why", "the reason for the number", there(source.why)}};
    case SourceRole::calibrated:
      return {{"to", "the result that the number was calibrated to", there(source.to)}};
    case SourceRole::given:
      break;
  }
  return {};
}

/// The parts that are there, separated.
std::string joined(std::initializer_list<std::optional<std::string>> parts, char const* separator) {
  std::string all;
  for (auto const& part : parts)
    if (part && !part->empty()) all += (all.empty() ? "" : separator) + *part;
  return all;
}

}  // namespace

void describe(core::Fields& fields, Range& range) {
  fields.number("low", range.low, {.meaning = "The lowest value that the number may well have"});
  fields.number("high", range.high, {.meaning = "The highest value that the number may well have"});
}

void describe(core::Fields& fields, Source& source) {
  fields.choice("role", source.role, source_role_words, {.meaning = "How the number came to be"});
  fields.text("document", source.document, {.meaning = "The document that prints it"});
  fields.text("section", source.section, {.meaning = "The section, table or page of the document"});
  fields.text("how", source.how, {.meaning = "The arithmetic that leads to a derived number"});
  fields.text("why", source.why, {.meaning = "The reason for an assumed number"});
  fields.text("to", source.to, {.meaning = "The published result that a number was calibrated to"});
  fields.object("range", source.range,
                {.meaning = "The values that the number may well have, in its own unit"});
}

std::string text(Source const& source) {
  auto const printed = joined({source.document, source.section}, ", ");
  switch (source.role) {
    case SourceRole::calibrated:
      return joined({"calibrated to " + source.to.value_or("nothing"), source.how, source.why, printed},
                    "; ");
    case SourceRole::published:
    case SourceRole::derived:
    case SourceRole::assumed:
    case SourceRole::given:
      break;
  }
  return source.role == SourceRole::published ? joined({printed, source.how, source.why}, "; ")
                                              : joined({source.how, source.why, printed}, "; ");
}

Source const* source_of(Sources const& sources, std::string_view pointer) {
  while (true) {
    if (auto const at = sources.find(std::string(pointer)); at != sources.end()) return &at->second;
    if (pointer.empty() || pointer.front() != '/') return nullptr;
    pointer = parent(pointer);
  }
}

Diagnostics check(Sources const& sources, Document const& document) {
  Diagnostics found;
  for (auto const& [pointer, source] : sources) {
    auto const at = child("/sources", pointer);
    if (!find(document.value(), pointer))
      found.push_back(document.diagnostic(at, "a pointer to something in the scenario", in_quotes(pointer),
                                          hint_for_pointer(document.value(), pointer)));
    for (auto const& [key, expected, met] : needs(source))
      if (!met) found.push_back(document.diagnostic(child(at, key), expected, "nothing"));
    if (source.range && pointer.empty())
      found.push_back(document.diagnostic(child(at, "range"), "no range for all numbers together", "one",
                                          "give the number that it is of an entry of its own"));
    if (source.range && !(source.range->low <= source.range->high))
      found.push_back(
          document.diagnostic(child(at, "range"), "low at most high",
                              fmt::format("{} and {}", print(source.range->low), print(source.range->high))));
  }
  sort_as_in(document.value(), found);
  return found;
}

}  // namespace caseflow::scenario
