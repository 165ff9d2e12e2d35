#include "model/scenario/inspection/inspection.hpp"

#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/ratings/rules.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/value_reader.hpp"
#include "model/scenario/inspection/figure_reader.hpp"

namespace caseflow::scenario {
namespace {

using ratings::Discretion;
using ratings::Framework;
using ratings::KeyQuestion;
using ratings::Qualitative;
using ratings::Standard;

constexpr std::array<std::string_view, 3> discretion_words{"raise", "lower", "raise_outside_rule"};
constexpr std::array<std::string_view, 2> qualitative_words{"raise", "lower"};
constexpr int most_eligible = 1'000'000;

/// Whether the rules can be applied: a rating, or a figure for each key question that has one.
bool complete(Standard const& standard, ratings::Findings const& findings) {
  if (findings.given) return true;
  if (findings.figures.size() != standard.key_questions.size() || findings.figures.empty()) return false;
  for (std::size_t i = 0; i < findings.figures.size(); ++i) {
    if (!findings.figures[i] && !standard.key_questions[i].qualitative()) return false;
  }
  return true;
}

class InspectionReader {
 public:
  InspectionReader(Document const& document, Framework const& framework, CaseTable const* cases)
      : document_(document),
        framework_(framework),
        cases_(cases),
        read_(document),
        figures_(document, framework, cases, read_) {
    inspection_.found.framework = framework;
    inspection_.found.findings.resize(framework.standards.size());
  }

  InspectionRead answer() {
    read_.only(document_.value(), "",
               {"id", "crc", "framework", "domain_one", "samples", "eligible", "standards", "discretion",
                "sources"});
    inspection_.id = read_.text("/id").value_or("");
    inspection_.crc = read_.text("/crc").value_or("");
    figures_.read_samples();
    read_eligible();
    read_domain_one();
    read_standards();
    read_discretion();
    note_refusals();
    inspection_.remarks = figures_.remarks();
    Diagnostics problems = read_.problems();
    read_sources(problems);
    sort_as_in(document_.value(), problems);
    return {std::move(inspection_), std::move(problems)};
  }

 private:
  void read_eligible() {
    auto const* const object = read_.optional_object("/eligible");
    if (!object) return;
    read_.only(*object, "/eligible", sample_names(framework_));
    for (auto const& kind : framework_.samples) {
      std::string const name(kind.name);
      if (!object->contains(name)) continue;
      auto const size = read_.whole(child("/eligible", name),
                                    cases_note(figures_.given_size(name).value_or(1), most_eligible));
      if (size) inspection_.found.eligible[name] = *size;
    }
  }

  void read_domain_one() {
    auto const* const object = read_.object("/domain_one");
    if (!object) return;
    std::vector<std::string> known;
    for (std::size_t i = 0; i < framework_.standards.size(); ++i) {
      if (!framework_.standards[i].judgement()) continue;
      known.emplace_back(framework_.standards[i].id);
      auto const word = read_.word(child("/domain_one", known.back()), ratings::rating_words);
      if (word) inspection_.found.findings[i].given = static_cast<ratings::Rating>(*word);
    }
    read_.only(*object, "/domain_one", known);
  }

  void read_standards() {
    auto const* const object = cases_ ? read_.optional_object("/standards") : read_.object("/standards");
    std::vector<std::string> known;
    for (std::size_t i = 0; i < framework_.standards.size(); ++i) {
      Standard const& standard = framework_.standards[i];
      if (standard.judgement()) continue;
      known.emplace_back(standard.id);
      if (object || cases_) read_standard(standard, i);
    }
    if (object) read_.only(*object, "/standards", known);
  }

  void read_standard(Standard const& standard, std::size_t i) {
    std::string const pointer = child("/standards", standard.id);
    ratings::Findings& findings = inspection_.found.findings[i];
    auto const* const object = cases_ ? read_.optional_object(pointer) : read_.object(pointer);
    if (object) read_.only(*object, pointer, {"rating", "key_questions", "qualitative"});
    if (object && object->contains("rating")) {
      auto const word = read_.word(child(pointer, "rating"), ratings::rating_words);
      if (word) findings.given = static_cast<ratings::Rating>(*word);
      figures_.note_unused(standard);
      if (object->contains("key_questions")) {
        read_.problem(child(pointer, "rating"), "a rating or key questions", "both",
                      "the rating follows from the key questions");
      }
    } else if (object || (cases_ && !read_.has(pointer))) {
      read_key_questions(standard, child(pointer, "key_questions"), findings);
    }
    if (object && object->contains("qualitative")) {
      auto const word = read_.word(child(pointer, "qualitative"), qualitative_words);
      if (word) findings.qualitative = *word == 0 ? Qualitative::raise : Qualitative::lower;
    }
  }

  void read_key_questions(Standard const& standard, std::string const& pointer, ratings::Findings& findings) {
    auto const* const object = cases_ ? read_.optional_object(pointer) : read_.object(pointer);
    if (!object && (!cases_ || read_.has(pointer))) return;
    std::vector<std::string> known;
    for (KeyQuestion const& asked : standard.key_questions) {
      findings.figures.push_back(asked.qualitative() ? std::nullopt
                                                     : figures_.figure(asked, child(pointer, asked.id)));
      if (asked.qualitative()) {
        note_qualitative(asked, pointer);
        continue;
      }
      known.emplace_back(asked.id);
    }
    figures_.note_missing(standard, pointer);
    if (object) read_.only(*object, pointer, with_qualitative(standard, known));
  }

  void note_qualitative(KeyQuestion const& asked, std::string const& pointer) {
    std::string const at = child(pointer, asked.id);
    if (!read_.has(at)) return;
    read_.problem(
        at, "nothing: the evidence of this key question is qualitative in this framework", "a figure",
        "write \"qualitative\": \"raise\" or \"lower\" beside key_questions if it moves the rating");
  }

  void read_discretion() {
    auto const* const object = read_.optional_object("/discretion");
    if (!object) return;
    std::vector<std::string> known;
    for (std::size_t i = 0; i < framework_.standards.size(); ++i) {
      known.emplace_back(framework_.standards[i].id);
      if (!object->contains(known.back())) continue;
      auto const word = read_.word(child("/discretion", known.back()), discretion_words);
      if (word) inspection_.found.findings[i].discretion = static_cast<Discretion>(*word + 1);
    }
    read_.only(*object, "/discretion", known);
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
      read_.problem(
          by_discretion ? child("/discretion", id) : child(child("/standards", id), "qualitative"),
          "a decision that the rule allows: " + refusal.rule, refusal.reason,
          explainable ? "\"raise_outside_rule\" records a decision that the rule does not explain" : "");
    }
  }

  void read_sources(Diagnostics& problems) {
    auto const* const object = read_.optional_object("/sources");
    if (!object) return;
    Sources& sources = inspection_.sources;
    Diagnostics found = read(document_, "/sources", [&](core::Fields& fields) {
      for (std::string const& pointer : keys(*object))
        fields.object(pointer, sources[pointer], {.meaning = "Where it comes from"});
    });
    append(problems, found.empty() ? check(sources, document_) : std::move(found));
  }

  /// A qualitative key question has a problem of its own, so it is no unknown key besides.
  static std::vector<std::string> with_qualitative(Standard const& standard, std::vector<std::string> known) {
    for (KeyQuestion const& asked : standard.key_questions) {
      if (asked.qualitative()) known.emplace_back(asked.id);
    }
    return known;
  }

  Document const& document_;
  Framework const& framework_;
  CaseTable const* cases_;
  ValueReader read_;
  FigureReader figures_;
  Inspection inspection_;
};

}  // namespace

std::optional<Framework> framework_of(Document const& document) {
  auto const* const id = find(document.value(), "/framework");
  if (!id || !id->is_string()) return std::nullopt;
  return ratings::framework(id->get_ref<std::string const&>());
}

InspectionRead read_inspection(Document const& document, CaseTable const* cases) {
  ValueReader read(document);
  if (!read.object("")) return {{}, read.problems()};
  auto const framework = framework_of(document);
  if (!framework) {
    auto const ids = ratings::framework_ids();
    std::vector<std::string_view> const words(ids.begin(), ids.end());
    read.word("/framework", words);
    return {{}, read.problems()};
  }
  return InspectionReader(document, *framework, cases).answer();
}

}  // namespace caseflow::scenario
