#include "model/scenario/inspection/figure_reader.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/pointer.hpp"

namespace caseflow::scenario {

using ratings::Figure;
using ratings::KeyQuestion;

namespace {

/// Far above the 164 cases that the inspectorate's rule ever asks for.
constexpr int most_cases = 2000;

}  // namespace

std::vector<std::string> sample_names(ratings::Framework const& framework) {
  std::vector<std::string> names;
  for (auto const& kind : framework.samples) names.emplace_back(kind.name);
  return names;
}

core::FieldInfo cases_note(int least, int most) {
  return {
      .meaning = "", .unit = "cases", .min = static_cast<double>(least), .max = static_cast<double>(most)};
}

std::optional<int> FigureReader::given_size(std::string const& sample) const {
  auto const given = samples_.find(sample);
  return given == samples_.end() ? std::nullopt : std::optional(given->second);
}

void FigureReader::read_samples() {
  auto const* const object = read_.optional_object("/samples");
  if (!object) return;
  read_.only(*object, "/samples", sample_names(framework_));
  for (auto const& kind : framework_.samples) {
    std::string const name(kind.name);
    if (!object->contains(name)) continue;
    int const most = given_size(std::string(kind.within)).value_or(most_cases);
    if (auto const size = read_.whole(child("/samples", name), cases_note(1, most))) samples_[name] = *size;
  }
}

std::optional<Figure> FigureReader::figure(KeyQuestion const& asked, std::string const& pointer) {
  auto const* const value = find(document_.value(), pointer);
  if (cases_) {
    auto const counted = cases_->figures.find(std::string(asked.id));
    if (counted != cases_->figures.end()) {
      if (value) read_.problem(pointer, "one source of the figure", "the case table counts it too");
      if (counted->second.cases > most_cases) {
        read_.problem(pointer, fmt::format("at most {} cases", most_cases),
                      fmt::format("{} in the case table", counted->second.cases));
        return std::nullopt;
      }
      return counted->second;
    }
    if (!value) {
      missing_.emplace_back(asked.id);
      return std::nullopt;
    }
  }
  if (value && value->is_object()) return read_counts(*value, pointer);
  auto const percent =
      read_.whole(pointer, {.meaning = "", .unit = "per cent", .min = 0, .max = 100},
                  value && value->is_number_float()
                      ? "bands are in whole numbers; or give {\"sufficient\": …, \"cases\": …}"
                      : "");
  auto const size = sample_size(asked);
  if (!percent || !size) return std::nullopt;
  Figure const figure = ratings::printed(*percent, *size);
  bool const size_given = given_size(std::string(asked.sample)).has_value();
  if (!figure.exact && size_given) {
    remarks_.push_back(fmt::format("{}: no count of {} cases gives {} per cent; taken as {}", asked.id,
                                   figure.cases, figure.percent, figure.sufficient));
  }
  return figure;
}

void FigureReader::note_unused(ratings::Standard const& standard) {
  if (!cases_) return;
  std::vector<std::string_view> unused;
  for (auto const& asked : standard.key_questions)
    if (cases_->figures.contains(std::string(asked.id))) unused.push_back(asked.id);
  if (!unused.empty())
    remarks_.push_back(fmt::format("{}: the rating is given; columns {} of the case table are not used",
                                   standard.id, fmt::join(unused, ", ")));
}

void FigureReader::note_missing(ratings::Standard const& standard, std::string const& pointer) {
  auto const ids = std::exchange(missing_, {});
  if (ids.empty()) return;
  auto const not_asked = cases_->not_asked.find(ids.front());
  auto const all = fmt::format("{}", fmt::join(ids, ", "));
  read_.problem(
      ids.size() == 1 ? child(pointer, ids.front()) : pointer,
      fmt::format("figures of {}, or a rating of the standard", all),
      not_asked == cases_->not_asked.end()
          ? "nothing, and no such column in the case table"
          : fmt::format("nothing, and na for all {} cases of the case table", not_asked->second),
      fmt::format("rate the standard: \"standards\": {{\"{}\": {{\"rating\": …}}}}; or write under its "
                  "key_questions \"{}\": {{\"sufficient\": …, \"cases\": …}}",
                  standard.id, ids.front()));
}

std::optional<Figure> FigureReader::read_counts(Json const& object, std::string const& pointer) {
  read_.only(object, pointer, {"sufficient", "cases"});
  auto const cases = read_.whole(child(pointer, "cases"), cases_note(1, most_cases));
  auto const sufficient =
      read_.whole(child(pointer, "sufficient"), cases_note(0, cases.value_or(most_cases)));
  if (!cases || !sufficient) return std::nullopt;
  return ratings::counted(*sufficient, *cases);
}

std::optional<int> FigureReader::sample_size(KeyQuestion const& asked) {
  if (auto const given = given_size(std::string(asked.sample))) return given;
  auto const& kind = framework_.samples[*framework_.sample(asked.sample)];
  std::string const whole(kind.within.empty() ? kind.name : kind.within);
  auto const whole_size = given_size(whole);
  if (!whole_size) {
    note_sample_missing(whole, asked);
    return std::nullopt;
  }
  int const size = std::max(1, (2 * *whole_size * kind.usual_cases + kind.usual_of) / (2 * kind.usual_of));
  if (noted_.insert(std::string(kind.name)).second) {
    remarks_.push_back(fmt::format("samples/{} not given: {} of {}, as {} of {} in {}", kind.name, size,
                                   *whole_size, kind.usual_cases, kind.usual_of, kind.usual_source));
  }
  return size;
}

void FigureReader::note_sample_missing(std::string const& whole, KeyQuestion const& asked) {
  std::string const pointer = child("/samples", whole);
  if (read_.has(pointer) || !noted_.insert(whole).second) return;
  read_.problem(
      pointer, "the number of cases judged", missing,
      fmt::format("percentages need it, first {}; or give {{\"sufficient\": …, \"cases\": …}}", asked.id));
}

}  // namespace caseflow::scenario
