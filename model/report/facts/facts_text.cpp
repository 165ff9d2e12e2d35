// Facts beside a forecast, as text and as Markdown.

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/facts/facts.hpp"
#include "model/report/facts/facts_words.hpp"

namespace caseflow::report {
namespace {

using forecast::ComparedFact, forecast::FactsComparison;

constexpr auto all_services = "all services";

constexpr std::string_view how_to_read =
    "Width: of the 90 % range, in tolerances of the published figure. Right: within the stated tolerance of "
    "the simulated mean. Open: outside it, but inside the 90 % range. Wrong: outside the 90 % range. "
    "Reproduced or departs: within the tolerance or not, of figures that set numbers of the model (input, "
    "calibrated). \"At least\" and \"at most\" count from the side that they exclude alone. "
    "CRPS (continuous ranked probability score): the distance of the range from the "
    "published figure, in tolerances; lower is better. Skill: 1 is perfect, 0 no better than the rival "
    "named.";

std::string simulated(ComparedFact const& compared) {
  return compared.simulated ? fact_number(compared.fact, compared.simulated->mean) : "–";
}

std::string range(ComparedFact const& compared) {
  if (!compared.simulated) return "–";
  auto const its = compared.simulated->futures.range(0.9);
  return fact_range(compared.fact, its.low, its.high);
}

std::string width(ComparedFact const& compared) {
  return compared.simulated ? fixed(forecast::relative_width(compared, 0.9), 1) : "–";
}

/// The sentences of the score of one service, each with its beginning.
std::string its_score(FactsComparison const& compared, std::string const& begin, std::size_t columns) {
  std::string text;
  for (auto const& sentence : score_sentences(forecast::score({&compared, 1})))
    text += wrapped(sentence, begin, columns);
  return text;
}

/// The score of all, where there are several.
std::string together(std::span<FactsComparison const> all, std::string const& begin, std::size_t columns) {
  std::string text;
  if (all.size() > 1)
    for (auto const& sentence : score_sentences(forecast::score(all)))
      text += wrapped(sentence, begin, columns);
  return text;
}

/// A row for each service, and one for all.
std::string at_a_glance(std::span<FactsComparison const> all) {
  Rows rows{{"service"}};
  auto const add = [&](std::string name, std::vector<std::string> const& cells) {
    rows.push_back({std::move(name)});
    rows.back().insert(rows.back().end(), cells.begin(), cells.end());
  };
  auto const headings = score_headings();
  rows.front().insert(rows.front().end(), headings.begin(), headings.end());
  for (auto const& compared : all) add(compared.scenario, score_cells(forecast::score({&compared, 1})));
  add(all_services, score_cells(forecast::score(all)));
  return markdown_table(rows);
}

}  // namespace

std::string parameters(std::string const& digest, std::optional<std::string> const& fixed) {
  if (!fixed) return digest;
  return *fixed == digest ? digest + " as fixed" : fmt::format("{}, not {} as fixed", digest, *fixed);
}

std::string fact_line(scenario::Fact const& fact) {
  static constexpr std::array columns{Column{.width = 11}, Column{.width = 32, .gap = 1},
                                      Column{.gap = 0, .wraps = true}};
  return table({{std::string(role(fact)), published_within(fact, forecast::tolerance(fact)), fact.meaning}},
               columns);
}

std::string facts_text(std::span<FactsComparison const> all) {
  constexpr auto right = Align::right;
  static constexpr std::array columns{Column{right, 14}, Column{right, 10},   Column{right, 18},
                                      Column{right, 6},  Column{.width = 10}, Column{}};
  std::string text;
  for (auto const& compared : all) {
    text += fmt::format("{}{}{}", text.empty() ? "" : "\n", wrapped(compared.service, ""),
                        wrapped(capitalised(what_was_compared(compared)) + ".", ""));
    text += "\n" + table({{"published", "simulated", "90 % range", "width", "role", "verdict"}}, columns);
    for (auto const& fact : compared.facts) {
      text += wrapped(fact.fact.meaning, "");
      text += table({{published(fact.fact), simulated(fact), range(fact), width(fact),
                      std::string(role(fact.fact)), std::string(verdict(fact))}},
                    columns);
      if (auto const said = remark(fact); !said.empty()) text += wrapped(said, "    ");
    }
    if (auto const score = its_score(compared, "", terminal_width); !score.empty())
      text += "\nHow good is that?\n" + score;
  }
  if (auto const said = together(all, "", terminal_width); !said.empty())
    text += fmt::format("\n{}\n{}", capitalised(all_services), said);
  return text + '\n' + wrapped(std::string(how_to_read), "");
}

std::string facts_markdown(std::span<FactsComparison const> all) {
  std::string text;
  if (auto const said = together(all, "- ", markdown_width); !said.empty())
    text += fmt::format("### {}\n\n{}\n{}", all_services, said, at_a_glance(all));
  for (auto const& compared : all) {
    Rows rows{{"fact", "report", "simulated", "90 % range", "width", "±", "role", "verdict", "remark"}};
    for (auto const& fact : compared.facts)
      rows.push_back({fact.fact.meaning, published(fact.fact), simulated(fact), range(fact), width(fact),
                      fact_number(fact.fact, fact.tolerance), std::string(role(fact.fact)),
                      std::string(verdict(fact)), remark(fact)});
    text += fmt::format("{}### {}\n\n{}\n{}", text.empty() ? "" : "\n", compared.scenario,
                        wrapped(capitalised(what_was_compared(compared)) + ".", "- ", markdown_width) +
                            its_score(compared, "- ", markdown_width),
                        markdown_table(rows));
  }
  return text;
}

}  // namespace caseflow::report
