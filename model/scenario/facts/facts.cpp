#include "model/scenario/facts/facts.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/ratings/framework.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/writer.hpp"

namespace caseflow::scenario {
namespace {

std::optional<Worded> read_words(Fact const& fact) {
  return fact.words ? in_words(*fact.words) : in_stages(fact.stages);
}

/// What is wrong with one fact, at its pointer.
class FactCheck {
 public:
  FactCheck(Document const& document, std::string at, Diagnostics& found)
      : document_(document), at_(std::move(at)), found_(found) {}

  void fact(Fact const& fact) {
    bool const determined = !fact.determined_by.empty();
    if (fact.role == FactRole::check && determined)
      add("determined_by", "none for a check", "pointers", "what a number determines is no check");
    if (fact.role != FactRole::check && !determined)
      add("determined_by", "the numbers that were written from the fact", "none");
    if (fact.value == 0 && fact.unit != "share")
      add("value", "a number that is not 0, or a share", "0", "a tenth of it is what counts as right");
    if (fact.within_factor && fact.value <= 0)
      add("within_factor", "none for a value that is not above 0", print(*fact.within_factor));
    if (fact.sample_size && (fact.value < 0 || fact.value > 1))
      add("sample_size", "a share, 0 to 1, that it counts for", print(fact.value));
    worded(fact);
    if (fact.inspected) inspected(fact);
    if (!fact.observed) return;
    if (fact.observed->sum.empty()) add("observed/sum", "at least one series", "none");
    names("observed/sum", fact.observed->sum);
    names("observed/over", fact.observed->over);
  }

 private:
  void worded(Fact const& fact) {
    if (!fact.words && fact.stages.empty()) return;
    std::string const key = fact.words ? "words" : "stages";
    if (fact.words && !fact.stages.empty()) add("stages", "\"words\" or \"stages\"", "both");
    auto const read = read_words(fact);
    if (!read)
      return add(key,
                 "words of the forms in scenarios/README.md, \"Figures in words\"; of several, no limits",
                 fact.words ? in_quotes(*fact.words) : "words of another form, or several limits");
    if (fact.unit != "share" || std::abs(fact.value - read->value / 100) > 5e-4)
      add("value", fmt::format("{}, a share, which is what \"{}\" says", print(read->value / 100), key),
          print(fact.value));
    if (fact.printed != read->printed)
      add("printed", in_quotes(printed_words[static_cast<std::size_t>(read->printed)]),
          in_quotes(printed_words[static_cast<std::size_t>(fact.printed)]));
  }
  void inspected(Fact const& fact) {
    if (fact.observed)
      add("inspected", "\"observed\" or \"inspected\"", "both", "a fact is compared with one thing");
    if (fact.unit != "share") add("unit", "\"share\", of the cases that are inspected", in_quotes(fact.unit));
    if (fact.inspected->key_question.has_value() == fact.inspected->part.has_value())
      add("inspected", "\"key_question\" or \"part\"", fact.inspected->part ? "both" : "neither");
    if (fact.inspected->part && !is_part(*fact.inspected->part))
      add("inspected/part", "a part of the sample of supervision", in_quotes(*fact.inspected->part));
  }
  static bool is_part(std::string const& name) {
    auto const& framework = ratings::frameworks().front();
    auto const found = framework.sample(name);
    return found && !framework.samples[*found].within.empty();
  }
  void names(std::string const& key, std::vector<SeriesName> const& all) {
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].by.has_value() != all[i].is.has_value())
        add(key + "/" + std::to_string(i), "\"by\" and \"is\", or neither", "one of them");
  }
  void add(std::string const& key, std::string expected, std::string got, std::string hint = "") {
    found_.push_back(
        document_.diagnostic(at_ + "/" + key, std::move(expected), std::move(got), std::move(hint)));
  }

  Document const& document_;
  std::string at_;
  Diagnostics& found_;
};

/// Key questions that are answered from cases, by their names among all frameworks.
std::vector<std::string> questions_asked(NextInspection const& inspection) {
  std::vector<std::string> names;
  auto const framework = ratings::framework(inspection.framework);
  if (!framework) return names;
  for (auto const& standard : framework->standards)
    for (auto const& question : standard.key_questions)
      if (!question.qualitative()) names.push_back(ratings::unique_name(standard, question));
  return names;
}

}  // namespace

void describe(core::Fields& fields, SeriesName& name) {
  fields.text("measure", name.measure, {.meaning = "A measure of the forecast."});
  fields.text("by", name.by, {.meaning = "A way in which it is split."});
  fields.text("is", name.is, {.meaning = "One of the values of that split."});
}

void describe(core::Fields& fields, Observed& observed) {
  fields.list("sum", observed.sum, {.meaning = "The series; several are summed."});
  fields.optional_list("over", observed.over, {.meaning = "What the sum is divided by."});
  fields.integer(
      "from_month", observed.from_month,
      {.meaning = "First month of the forecast that counts.", .unit = "month", .min = 1, .max = 240});
  fields.integer("months", observed.months,
                 {.meaning = "How many months count.", .unit = "months", .min = 1, .max = 240});
}

void describe(core::Fields& fields, InspectedShare& share) {
  fields.text("key_question", share.key_question,
              {.meaning = "The key question that the cases were asked, as in sufficient_share."});
  fields.text("part", share.part, {.meaning = "The part of the sample of supervision that they are in."});
  fields.optional_texts("sites", share.sites,
                        {.meaning = "Offices that serve where the people live, if not all count."});
}

void describe(core::Fields& fields, Fact& fact) {
  fields.text("meaning", fact.meaning, {.meaning = "What the report prints, in our words."});
  fields.number("value", fact.value, {.meaning = "The number, in its unit."});
  fields.text("unit", fact.unit, {.meaning = "The unit; share for what per cent are printed of."});
  fields.choice("role", fact.role, fact_role_words, {.meaning = "What the fact is for."});
  fields.choice("printed", fact.printed, printed_words,
                {.meaning = "Whether the report prints the number or only a side of it."});
  fields.text("document", fact.document, {.meaning = "The document that prints it."});
  fields.text("section", fact.section, {.meaning = "The section, table or page of the document."});
  fields.text("words", fact.words, {.meaning = "The words that the value was read from, by one rule."});
  fields.optional_list(
      "stages", fact.stages,
      {.meaning = "The figures that the value was read from, of stages of the work: their mean."});
  fields.object("observed", fact.observed, {.meaning = "What of the forecast it is compared with."});
  fields.object("inspected", fact.inspected,
                {.meaning = "What of the cases of the last inspection it is compared with, instead."});
  fields.number("sample_size", fact.sample_size,
                {.meaning = "Cases that the share was counted in.", .unit = "cases", .min = 1});
  fields.number("national", fact.national,
                {.meaning = "The national figure, a rival of the forecast: every service as all together."});
  fields.number("within_factor", fact.within_factor,
                {.meaning = "For an order of magnitude: how many times more or less.", .min = 1});
  fields.optional_texts("determined_by", fact.determined_by,
                        {.meaning = "Pointers to the numbers that were written from the fact."});
  fields.boolean("extreme", fact.extreme,
                 {.meaning = "Whether it is the most or the least of several: left out of the mean error."});
  fields.text("remark", fact.remark, {.meaning = "What a reader should know."});
}

double deviation_of_words(Fact const& fact) {
  if (!fact.words && fact.stages.empty()) return 0;
  auto const read = read_words(fact);
  return read ? read->deviation() / 100 : 0;
}

void describe(core::Fields& fields, PublishedFacts& facts) {
  fields.text("format", facts.format, {.meaning = "caseflow.facts/1."});
  fields.text("scenario", facts.scenario, {.meaning = "The scenario that the facts are about."});
  fields.text("digest", facts.digest,
              {.meaning = "Digest of the scenario's parameters when roles and tolerances were fixed."});
  fields.boolean(
      "average", facts.average,
      {.meaning = "Whether they are of all services together and none of the others of a service."});
  fields.map("facts", facts.facts, {.meaning = "The facts by name."});
}

FactsRead read_facts(Document const& document) {
  FactsRead made;
  made.problems = read(document, made.facts);
  if (!made.problems.empty()) return made;
  for (auto const& [name, fact] : made.facts.facts)
    FactCheck(document, child("/facts", name), made.problems).fact(fact);
  sort_as_in(document.value(), made.problems);
  return made;
}

Diagnostics check_against(PublishedFacts const& facts, Scenario const& scenario, Document const& document) {
  Diagnostics found;
  Json const echo = write(scenario);
  auto const asked = questions_asked(scenario.inspection);
  std::vector<std::string> sites;
  for (auto const& [site, about] : scenario.sites) sites.push_back(site);
  auto const expect_one_of = [&](std::string const& at, std::string const& what, std::string const& name,
                                 std::vector<std::string> const& known) {
    if (std::find(known.begin(), known.end(), name) == known.end())
      found.push_back(document.diagnostic(at, what, in_quotes(name), hint_for(name, known)));
  };
  for (auto const& [name, fact] : facts.facts) {
    if (fact.inspected) {
      auto const of_fact = child(child("/facts", name), "inspected");
      if (!scenario.inspection.date)
        found.push_back(
            document.diagnostic(of_fact, "a scenario with an inspection that has a date", "none"));
      if (auto const& question = fact.inspected->key_question)
        expect_one_of(child(of_fact, "key_question"), "a key question of the scenario's inspection",
                      *question, asked);
      for (std::size_t i = 0; i < fact.inspected->sites.size(); ++i)
        expect_one_of(child(child(of_fact, "sites"), i), "a site of the scenario", fact.inspected->sites[i],
                      sites);
    }
    auto const at = child(child("/facts", name), "determined_by");
    for (std::size_t i = 0; i < fact.determined_by.size(); ++i)
      if (auto const& pointer = fact.determined_by[i]; !find(echo, pointer))
        found.push_back(document.diagnostic(child(at, i), "a pointer to something in the scenario",
                                            in_quotes(pointer), hint_for_pointer(echo, pointer)));
  }
  return found;
}

}  // namespace caseflow::scenario
