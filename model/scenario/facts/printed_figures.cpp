#include "model/scenario/facts/printed_figures.hpp"

#include <cmath>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reader.hpp"

namespace caseflow::scenario {
namespace {

/// What is wrong with figures that were read.
class FiguresCheck {
 public:
  FiguresCheck(Document const& document, PrintedFigures const& figures, Diagnostics& found)
      : document_(document), figures_(figures), found_(found) {
    for (auto const& [name, reason] : figures.reasons) known_.push_back(name);
  }

  void all() {
    for (std::size_t i = 0; i < figures_.figures.size(); ++i)
      figure(child("/figures", i), figures_.figures[i]);
    for (auto const& name : known_)
      if (!given_.contains(name)) add(child("/reasons", name), "a figure that is unused for it", "none");
  }

 private:
  void figure(std::string const& at, PrintedFigure const& its) {
    if (its.role == FigureRole::unused) {
      if (!its.at.empty()) add(child(at, "at"), "no place for an unused figure", "places");
      if (!its.reason) add(child(at, "reason"), "one of the reasons, for an unused figure", "none");
    } else {
      if (its.at.empty()) add(child(at, "at"), "where the figure is used", "none");
      if (its.reason) add(child(at, "reason"), "none for a figure that is used", in_quotes(*its.reason));
    }
    for (std::size_t i = 0; i < its.at.size(); ++i)
      if (its.at[i].find("#/") == std::string::npos)
        add(child(child(at, "at"), i), "a file and a pointer into it, as in \"facts/bench#/facts/checks\"",
            in_quotes(its.at[i]));
    if (its.words) worded(at, its);
    if (!its.reason) return;
    given_.insert(*its.reason);
    if (!figures_.reasons.contains(*its.reason))
      add(child(at, "reason"), "one of the reasons", in_quotes(*its.reason), hint_for(*its.reason, known_));
  }
  void worded(std::string const& at, PrintedFigure const& its) {
    auto const read = in_words(*its.words);
    if (!read) return add(child(at, "words"), "a share in words that the rule knows", in_quotes(*its.words));
    if (its.unit != "%" || std::abs(its.value - read->value) > 0.5)
      add(child(at, "value"), fmt::format("{} %, as the words are read", print(read->value)),
          print(its.value));
    if (its.printed.value_or(Printed::value) != read->printed)
      add(child(at, "printed"), in_quotes(printed_words[static_cast<std::size_t>(read->printed)]),
          in_quotes(printed_words[static_cast<std::size_t>(its.printed.value_or(Printed::value))]));
  }
  void add(std::string const& at, std::string expected, std::string got, std::string hint = "") {
    found_.push_back(document_.diagnostic(at, std::move(expected), std::move(got), std::move(hint)));
  }

  Document const& document_;
  PrintedFigures const& figures_;
  Diagnostics& found_;
  std::vector<std::string> known_;
  std::set<std::string> given_;
};

}  // namespace

void describe(core::Fields& fields, PrintedFigure& figure) {
  fields.text("section", figure.section, {.meaning = "The section, table or page that prints it."});
  fields.text("meaning", figure.meaning, {.meaning = "What the report prints, in our words."});
  fields.number("value", figure.value,
                {.meaning = "The number as printed or as its words are read, in its unit."});
  fields.text("unit", figure.unit, {.meaning = "The unit; % for per cent."});
  fields.text("words", figure.words, {.meaning = "What is printed instead of a number."});
  fields.choice("printed", figure.printed, printed_words,
                {.meaning = "Whether the report prints the number (the usual) or only a side of it."});
  fields.choice("role", figure.role, figure_role_words, {.meaning = "What is done with it."});
  fields.optional_texts("at", figure.at, {.meaning = "Where it is used: a file and a pointer into it."});
  fields.text("how", figure.how, {.meaning = "How what stands there follows from it."});
  fields.text("reason", figure.reason, {.meaning = "Why it is not used: one of the reasons."});
}

void describe(core::Fields& fields, UnusedReason& reason) {
  fields.text("why", reason.why, {.meaning = "Why figures are not used."});
}

void describe(core::Fields& fields, PrintedFigures& figures) {
  fields.text("format", figures.format, {.meaning = "caseflow.figures/1."});
  fields.text("document", figures.document, {.meaning = "The report that prints them."});
  fields.map("reasons", figures.reasons, {.meaning = "Why figures are not used, by name."});
  fields.list("figures", figures.figures, {.meaning = "The figures, in the report's order."});
}

FiguresRead read_figures(Document const& document) {
  FiguresRead made;
  made.problems = read(document, made.figures);
  if (!made.problems.empty()) return made;
  FiguresCheck(document, made.figures, made.problems).all();
  sort_as_in(document.value(), made.problems);
  return made;
}

std::array<int, figure_role_words.size()> count_by_role(PrintedFigures const& figures) {
  std::array<int, figure_role_words.size()> counts{};
  for (auto const& figure : figures.figures) ++counts[static_cast<std::size_t>(figure.role)];
  return counts;
}

}  // namespace caseflow::scenario
