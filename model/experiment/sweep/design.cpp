#include "model/experiment/sweep/design.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/reader.hpp"

namespace caseflow::experiment {

using core::Fields;

void describe(Fields& fields, FactorRange& range) {
  fields.number("low", range.low, {.meaning = "The least value."});
  fields.number("high", range.high, {.meaning = "The greatest value."});
  fields.choice("scale", range.scale, scale_words,
                {.meaning = "linear: equal differences; log: equal ratios (linear unless given)."});
  fields.integer(
      "steps", range.steps,
      {.meaning = "How many values from low to high a full factorial design takes (3 unless given).",
       .min = 2,
       .max = 1000});
}

void describe(Fields& fields, Factor& factor) {
  fields.text("pointer", factor.pointer, {.meaning = "The place of a value of the scenario."});
  fields.optional_numbers("values", factor.values, {.meaning = "The numbers that it takes."});
  fields.optional_texts("words", factor.words, {.meaning = "The words or dates that it takes."});
  fields.object("range", factor.range, {.meaning = "The range of numbers that it is taken from."});
  fields.optional_texts(
      "what_ifs", factor.what_ifs,
      {.meaning = "What-ifs, by name or file, in place of a pointer; A+B lays both over it."});
  fields.boolean(
      "as_it_is", factor.as_it_is,
      {.meaning = "Whether the scenario without a what-if is one of the values (true unless given)."});
}

void describe(Fields& fields, Design& design) {
  fields.text("format", design.format, {.meaning = "caseflow.design/1."});
  fields.text("about", design.about, {.meaning = "What the experiment is for."});
  fields.choice("kind", design.kind, design_kind_words, {.meaning = "How the points are chosen."});
  fields.optional_list("factors", design.factors, {.meaning = "What is varied."});
  fields.text("table", design.table,
              {.meaning = "Of points: a CSV file with a column for each factor, beside the design."});
  fields.integer("size", design.size,
                 {.meaning = "Points of a Latin hypercube or Sobol design.", .min = 1, .max = max_points});
  fields.integer("replications", design.replications,
                 {.meaning = "Replications at each point.", .min = 1, .max = max_replications_a_point});
  fields.integer("seed", design.seed,
                 {.meaning = "Random seed of the design and of its replications.", .min = 0});
}

std::string name_of(Factor const& factor) {
  return factor.pointer ? *factor.pointer : fmt::format("{}", fmt::join(factor.what_ifs, "|"));
}

DesignRead read_design(scenario::Document const& document) {
  DesignRead made;
  made.problems = scenario::read(document, made.design);
  if (made.problems.empty()) made.problems = check(made.design, document);
  return made;
}

}  // namespace caseflow::experiment
