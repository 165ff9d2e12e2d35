#include "model/scenario/inspection/inspection_form.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace caseflow::scenario {
namespace {

using core::FieldInfo;
using core::Fields;

constexpr std::array<std::string_view, 3> discretion_words{"raise", "lower", "raise_outside_rule"};
constexpr std::array<std::string_view, 2> qualitative_words{"raise", "lower"};
constexpr int max_eligible_cases = 1'000'000;

FieldInfo rating_info() { return {.meaning = "Rating of the standard."}; }

FieldInfo cases_info(std::string_view meaning, int min, int max) {
  return {
      .meaning = meaning, .unit = "cases", .min = static_cast<double>(min), .max = static_cast<double>(max)};
}

void describe_domain_one(Fields& fields, InspectionForm& form) {
  for (auto& standard : form.standards)
    if (standard.standard->judgement())
      fields.choice(standard.standard->id, standard.rating, ratings::rating_words, rating_info());
}

void describe_samples(Fields& fields, InspectionForm& form) {
  auto const& kinds = form.framework->samples;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    auto const whole = form.framework->sample(kinds[i].within);
    int const max = (whole ? form.samples.cases[*whole] : std::nullopt).value_or(max_sample_cases);
    fields.integer(kinds[i].name, form.samples.cases[i], cases_info("Cases judged.", 1, max));
  }
}

void describe_eligible(Fields& fields, InspectionForm& form) {
  auto const& kinds = form.framework->samples;
  for (std::size_t i = 0; i < kinds.size(); ++i)
    fields.integer(kinds[i].name, form.eligible.cases[i],
                   cases_info("Cases that the sample was drawn from.", form.samples.cases[i].value_or(1),
                              max_eligible_cases));
}

void describe_standards(Fields& fields, InspectionForm& form) {
  for (auto& standard : form.standards)
    if (!standard.standard->judgement())
      fields.optional_object(standard.standard->id, standard.present,
                             [&standard](Fields& inside) { describe(inside, standard); },
                             {.meaning = "What was found of the standard."});
}

void describe_discretion(Fields& fields, InspectionForm& form) {
  for (auto& standard : form.standards)
    fields.choice(standard.standard->id, standard.discretion, discretion_words,
                  {.meaning = "What the panel decided."});
}

}  // namespace

void describe(Fields& fields, JudgedCases& judged) {
  fields.integer("sufficient", judged.sufficient,
                 cases_info("Cases with sufficient work.", 0, max_sample_cases));
  fields.integer("cases", judged.cases, cases_info("Cases judged.", 1, max_sample_cases));
}

FieldInfo figure_info() {
  return {.meaning = "Cases with sufficient work.", .unit = "per cent", .min = 0, .max = 100};
}

void describe(Fields& fields, StandardForm& form) {
  fields.choice("rating", form.rating, ratings::rating_words, rating_info());
  auto const key_questions = [&form](Fields& inside) {
    for (std::size_t i = 0; i < form.figures.size(); ++i) {
      auto const& asked = form.standard->key_questions[i];
      if (asked.qualitative()) {
        inside.excluded(
            asked.id, "nothing: the evidence of this key question is qualitative in this framework",
            "write \"qualitative\": \"raise\" or \"lower\" beside key_questions if it moves the rating");
      } else {
        inside.integer_or_object(asked.id, form.figures[i], figure_info());
      }
    }
  };
  fields.optional_object("key_questions", form.has_key_questions, key_questions,
                         {.meaning = "The figure of each key question."});
  fields.choice("qualitative", form.qualitative, qualitative_words,
                {.meaning = "How qualitative evidence moved the rating."});
}

InspectionForm::InspectionForm(ratings::Framework const& of) : framework(&of) {
  samples.cases.resize(of.samples.size());
  eligible.cases.resize(of.samples.size());
  for (auto const& standard : of.standards) standards.emplace_back(standard);
}

void describe_framework(Fields& fields, int& index) {
  std::vector<std::string_view> ids;
  for (auto const& framework : ratings::frameworks()) ids.push_back(framework.id);
  fields.choice("framework", index, ids, {.meaning = "The rules of the round of inspections."});
}

void describe(Fields& fields, InspectionForm& form) {
  // The description of an object's inside that changes the whole form: samples limit one another, for
  // instance.
  auto const all = [&form](auto describe_part) {
    return [&form, describe_part](Fields& inside) { describe_part(inside, form); };
  };
  fields.text("id", form.id, {.meaning = "Name of the inspection."});
  fields.text("crc", form.crc, {.meaning = "Name of the service."});
  describe_framework(fields, form.framework_index);
  fields.object("domain_one", all(describe_domain_one), {.meaning = "Standards judged without cases."});
  fields.optional_object("samples", form.samples.present, all(describe_samples),
                         {.meaning = "Cases judged."});
  fields.optional_object("eligible", form.eligible.present, all(describe_eligible),
                         {.meaning = "Cases that the samples were drawn from."});
  fields.optional_object("standards", form.has_standards, all(describe_standards),
                         {.meaning = "Standards judged by cases."});
  fields.optional_object("discretion", form.has_discretion, all(describe_discretion),
                         {.meaning = "Ratings that the panel moved."});
  fields.optional_map("sources", form.sources, {.meaning = "Where the numbers come from."});
}

}  // namespace caseflow::scenario
