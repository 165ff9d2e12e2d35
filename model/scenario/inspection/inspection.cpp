#include "model/scenario/inspection/inspection.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/ratings/rules.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/inspection/figures.hpp"
#include "model/scenario/inspection/inspection_form.hpp"

namespace caseflow::scenario {
namespace {

using ratings::Discretion;
using ratings::Framework;
using ratings::Qualitative;
using ratings::Standard;

/// Whether the rules can be applied: a rating, or a figure for each key question that has one.
bool complete(Standard const& standard, ratings::Findings const& findings) {
  if (findings.given) return true;
  if (findings.figures.size() != standard.key_questions.size() || findings.figures.empty()) return false;
  for (std::size_t i = 0; i < findings.figures.size(); ++i) {
    if (!findings.figures[i] && !standard.key_questions[i].qualitative()) return false;
  }
  return true;
}

/// Turns what was read into an inspection, and notes what does not go together.
class InspectionMaker {
 public:
  /// Expects a form that was read from the document with these problems.
  InspectionMaker(Document const& document, InspectionForm& form, CaseTable const* cases,
                  Diagnostics problems)
      : document_(document),
        form_(form),
        framework_(*form.framework),
        cases_(cases),
        problems_(std::move(problems)),
        figures_(document, form, cases, problems_) {
    inspection_.found.framework = framework_;
    inspection_.found.findings.resize(framework_.standards.size());
  }

  InspectionRead made() {
    inspection_.id = text("/id", form_.id);
    inspection_.crc = text("/crc", form_.crc);
    for (std::size_t i = 0; i < framework_.samples.size(); ++i)
      if (auto const cases = form_.eligible.cases[i])
        inspection_.found.eligible[std::string(framework_.samples[i].name)] = *cases;
    add_standards();
    add_discretion();
    note_refusals();
    inspection_.remarks = figures_.remarks();
    check_sources();
    inspection_.sources = std::move(form_.sources);
    sort_as_in(document_.value(), problems_);
    return {std::move(inspection_), std::move(problems_)};
  }

 private:
  std::string const& text(std::string const& pointer, std::string const& read) {
    auto const* const value = find(document_.value(), pointer);
    if (value && value->is_string() && read.empty())
      problem(pointer, "a text that is not empty", shown(*value));
    return read;
  }

  void add_standards() {
    bool const any = given("/standards", form_.has_standards);
    for (std::size_t i = 0; i < framework_.standards.size(); ++i) {
      StandardForm const& form = form_.standards[i];
      if (form.standard->judgement()) {
        add_judged(form, i);
      } else if (any) {
        add_standard(form, inspection_.found.findings[i]);
      }
    }
  }

  /// Of domain one, which inspectors judge without cases.
  void add_judged(StandardForm const& form, std::size_t i) {
    inspection_.found.findings[i].given = form.rating;
    std::string const pointer = child("/domain_one", form.standard->id);
    auto const* const all = find(document_.value(), "/domain_one");
    if (all && all->is_object() && !stands_at(pointer))
      problem(pointer, one_of(ratings::rating_words), missing);
  }

  void add_standard(StandardForm const& form, ratings::Findings& findings) {
    std::string const pointer = child("/standards", form.standard->id);
    std::string const rating = child(pointer, "rating"), key_questions = child(pointer, "key_questions");
    if (!given(pointer, form.present)) return;
    if (stands_at(rating)) {
      findings.given = form.rating;
      figures_.note_unused(*form.standard);
      if (stands_at(key_questions))
        problem(rating, "a rating or key questions", "both", "the rating follows from the key questions");
    } else if (given(key_questions, form.has_key_questions)) {
      findings.figures = figures_.of(form, key_questions);
    }
    if (form.qualitative)
      findings.qualitative = *form.qualitative == 0 ? Qualitative::raise : Qualitative::lower;
  }

  /// Whether what belongs into an object can be looked for: in the object, which may be absent where a case
  /// table gives the figures, or in that table.
  bool given(std::string const& pointer, bool present) {
    if (present) return true;
    if (stands_at(pointer)) return false;
    if (!cases_) problem(pointer, "an object", missing);
    return cases_ != nullptr;
  }

  void add_discretion() {
    for (std::size_t i = 0; i < framework_.standards.size(); ++i)
      if (auto const decided = form_.standards[i].discretion)
        inspection_.found.findings[i].discretion = static_cast<Discretion>(*decided + 1);
  }

  /// Decisions that the rules do not allow, among the standards that could be read.
  void note_refusals() {
    ratings::Inspection readable = inspection_.found;
    for (std::size_t i = 0; i < readable.findings.size(); ++i) {
      if (!complete(framework_.standards[i], readable.findings[i]))
        readable.findings[i] = {.given = ratings::Rating::inadequate};
    }
    for (ratings::Refusal const& refusal : ratings::refusals(readable)) {
      std::string const id(framework_.standards[refusal.standard].id);
      bool const by_discretion = refusal.decision == ratings::Decision::discretion;
      bool const raised = readable.findings[refusal.standard].discretion == Discretion::raise;
      bool const explainable = by_discretion && raised && !readable.findings[refusal.standard].given;
      problem(by_discretion ? child("/discretion", id) : child(child("/standards", id), "qualitative"),
              "a decision that the rule allows: " + refusal.rule, refusal.reason,
              explainable ? "\"raise_outside_rule\" records a decision that the rule does not explain" : "");
    }
  }

  /// Sources that could be read.
  void check_sources() {
    bool const unread = std::any_of(problems_.begin(), problems_.end(), [](Diagnostic const& problem) {
      return problem.pointer == "/sources" || problem.pointer.starts_with("/sources/");
    });
    if (!unread) append(problems_, check(form_.sources, document_));
  }

  bool stands_at(std::string const& pointer) const { return find(document_.value(), pointer) != nullptr; }
  void problem(std::string pointer, std::string expected, std::string got, std::string hint = "") {
    problems_.push_back(
        document_.diagnostic(std::move(pointer), std::move(expected), std::move(got), std::move(hint)));
  }

  Document const& document_;
  InspectionForm& form_;
  Framework const& framework_;
  CaseTable const* cases_;
  Diagnostics problems_;
  Figures figures_;
  WrittenInspection inspection_;
};

}  // namespace

std::optional<Framework> framework_of(Document const& document) {
  auto const* const id = find(document.value(), "/framework");
  if (!id || !id->is_string()) return std::nullopt;
  return ratings::framework(id->get_ref<std::string const&>());
}

InspectionRead read_inspection(Document const& document, CaseTable const* cases) {
  int index = 0;
  Diagnostics problems;
  if (!document.value().is_object()) return {{}, read(document, "", [](core::Fields&) {})};
  // Everything else depends on the framework, so that nothing else is said without one.
  Reader reader(document, document.value(), "", problems);
  describe_framework(reader, index);
  if (!problems.empty()) return {{}, std::move(problems)};
  InspectionForm form(ratings::frameworks()[static_cast<std::size_t>(index)]);
  problems = read(document, "", [&form](core::Fields& fields) { describe(fields, form); });
  return InspectionMaker(document, form, cases, std::move(problems)).made();
}

}  // namespace caseflow::scenario
