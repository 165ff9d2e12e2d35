#include "model/scenario/inspection/figures.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/outline.hpp"
#include "model/scenario/document/pointer.hpp"

namespace caseflow::scenario {

using ratings::Figure;
using ratings::KeyQuestion;

std::vector<std::optional<Figure>> Figures::of(StandardForm const& standard, std::string const& pointer) {
  std::vector<std::optional<Figure>> figures;
  std::vector<std::string> ids_without;
  for (std::size_t i = 0; i < standard.figures.size(); ++i) {
    auto const& asked = standard.standard->key_questions[i];
    auto& made = figures.emplace_back();
    if (asked.qualitative()) continue;
    std::string const id(asked.id);
    if (cases_ && cases_->figures.contains(id)) {
      made = counted(asked, child(pointer, id));
    } else if (cases_ && !stands_at(child(pointer, id))) {
      ids_without.push_back(id);
    } else {
      made = figure(asked, standard.figures[i], child(pointer, id));
    }
  }
  if (!ids_without.empty()) note_missing(ids_without, *standard.standard, pointer);
  return figures;
}

std::optional<Figure> Figures::counted(KeyQuestion const& asked, std::string const& pointer) {
  auto const& figure = cases_->figures.at(std::string(asked.id));
  if (stands_at(pointer)) problem(pointer, "one source of the figure", "the case table counts it too");
  if (figure.cases <= max_sample_cases) return figure;
  problem(pointer, fmt::format("at most {} cases", max_sample_cases),
          fmt::format("{} in the case table", figure.cases));
  return std::nullopt;
}

std::optional<Figure> Figures::figure(KeyQuestion const& asked, std::optional<WrittenFigure> const& written,
                                      std::string const& pointer) {
  if (written && std::holds_alternative<JudgedCases>(*written))
    return counted(std::get<JudgedCases>(*written), pointer);
  if (written) return percentage(std::get<int>(*written), asked);
  auto const* const wrong = find(document_.value(), pointer);
  if (!wrong) problem(pointer, a_whole_number_or(figure_info(), outline<JudgedCases>()), missing);
  // Whoever mends a percentage needs the size of its sample next.
  if (!wrong || !wrong->is_object()) sample_size(asked);
  return std::nullopt;
}

std::optional<Figure> Figures::counted(JudgedCases const& judged, std::string const& pointer) {
  if (judged.sufficient <= judged.cases) return ratings::counted(judged.sufficient, judged.cases);
  core::FieldInfo const at_most_all{
      .meaning = "", .unit = "cases", .min = 0, .max = static_cast<double>(judged.cases)};
  problem(child(pointer, "sufficient"), a_whole_number(at_most_all), shown(judged.sufficient));
  return std::nullopt;
}

std::optional<Figure> Figures::percentage(int percent, KeyQuestion const& asked) {
  auto const size = sample_size(asked);
  if (!size) return std::nullopt;
  Figure const figure = ratings::printed(percent, *size);
  if (!figure.exact && given_size(asked.sample))
    remarks_.push_back(fmt::format("{}: no count of {} cases gives {} per cent; taken as {}", asked.id,
                                   figure.cases, figure.percent, figure.sufficient));
  return figure;
}

std::optional<int> Figures::given_size(std::string_view sample) const {
  return form_.samples.cases[*form_.framework->sample(sample)];
}

std::optional<int> Figures::sample_size(KeyQuestion const& asked) {
  if (auto const given = given_size(asked.sample)) return given;
  auto const& kind = form_.framework->samples[*form_.framework->sample(asked.sample)];
  std::string const whole(form_.framework->whole(asked.sample).name);
  auto const whole_size = given_size(whole);
  if (!whole_size) {
    note_sample_missing(whole, asked);
    return std::nullopt;
  }
  int const size = std::max(1, (2 * *whole_size * kind.usual_cases + kind.usual_of) / (2 * kind.usual_of));
  if (noted_.insert(std::string(kind.name)).second)
    remarks_.push_back(fmt::format("samples/{} not given: {} of {}, as {} of {} in {}", kind.name, size,
                                   *whole_size, kind.usual_cases, kind.usual_of, kind.usual_source));
  return size;
}

void Figures::note_sample_missing(std::string const& whole, KeyQuestion const& asked) {
  std::string const pointer = child("/samples", whole);
  if (stands_at(pointer) || !noted_.insert(whole).second) return;
  problem(
      pointer, "the number of cases judged", missing,
      fmt::format("percentages need it, first {}; or give {{\"sufficient\": …, \"cases\": …}}", asked.id));
}

void Figures::note_missing(std::vector<std::string> const& ids, ratings::Standard const& standard,
                           std::string const& pointer) {
  auto const& first = ids.front();
  auto const not_asked = cases_->not_asked.find(first);
  problem(ids.size() == 1 ? child(pointer, first) : pointer,
          fmt::format("figures of {}, or a rating of the standard", fmt::join(ids, ", ")),
          not_asked == cases_->not_asked.end()
              ? "nothing, and no such column in the case table"
              : fmt::format("nothing, and na for all {} cases of the case table", not_asked->second),
          fmt::format("rate the standard: \"standards\": {{\"{}\": {{\"rating\": …}}}}; or write under its "
                      "key_questions \"{}\": {{\"sufficient\": …, \"cases\": …}}",
                      standard.id, first));
}

void Figures::note_unused(ratings::Standard const& standard) {
  if (!cases_) return;
  std::vector<std::string_view> unused;
  for (auto const& asked : standard.key_questions)
    if (cases_->figures.contains(std::string(asked.id))) unused.push_back(asked.id);
  if (!unused.empty())
    remarks_.push_back(fmt::format("{}: the rating is given; columns {} of the case table are not used",
                                   standard.id, fmt::join(unused, ", ")));
}

bool Figures::stands_at(std::string const& pointer) const {
  return find(document_.value(), pointer) != nullptr;
}

void Figures::problem(std::string pointer, std::string expected, std::string got, std::string hint) {
  problems_.push_back(
      document_.diagnostic(std::move(pointer), std::move(expected), std::move(got), std::move(hint)));
}

}  // namespace caseflow::scenario
