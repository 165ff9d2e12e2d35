#include "app/factor_option.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/failure.hpp"
#include "app/number.hpp"

namespace caseflow::app {

using scenario::Json;

namespace {

std::vector<std::string> separated(std::string const& text) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at <= text.size();) {
    auto const end = std::min(text.find(',', at), text.size());
    all.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

/// "0.8..1.2" of "0.8:1.2" and "0.8-1.2", in which others write ranges.
std::optional<std::string> meant_range(std::string const& given) {
  for (std::string_view const between : {":", "…", "–", "-"})
    if (auto const at = given.find(between, 1); at != std::string::npos) {
      auto const low = given.substr(0, at), high = given.substr(at + between.size());
      if (real(low) && real(high)) return fmt::format("{}..{}", low, high);
    }
  return std::nullopt;
}

}  // namespace

Json factor_json(std::string const& text) {
  auto const refused = [&](std::string const& hint) {
    return wrong_usage(fmt::format("--factor needs POINTER=VALUES or @WHAT-IF, not \"{}\"", text), hint);
  };
  if (text.starts_with('@')) {
    Json what_ifs = Json::array();
    for (auto const& word : separated(text)) {
      auto const name = word.starts_with('@') ? word.substr(1) : word;
      if (name.empty()) throw refused("@A,@B names what-ifs");
      what_ifs.push_back(name);
    }
    return {{"what_ifs", std::move(what_ifs)}};
  }
  auto const equals = text.find('=');
  if (equals != std::string::npos && equals > 0 && !text.starts_with('/'))
    throw refused(fmt::format("a pointer begins with a /: /{}", text));
  if (!text.starts_with('/') || equals == std::string::npos)
    throw refused("for example /demand/level=0.85,1,1.15 or /demand/level=0.8..1.2");
  Json factor{{"pointer", text.substr(0, equals)}};
  auto const given = text.substr(equals + 1);
  if (auto const dots = given.find(".."); dots != std::string::npos) {
    auto const low = real(given.substr(0, dots)), high = real(given.substr(dots + 2));
    if (!low || !high) throw refused("a range has two numbers: 0.8..1.2");
    factor["range"] = {{"low", *low}, {"high", *high}};
    return factor;
  }
  if (auto const range = meant_range(given)) throw refused(fmt::format("a range is {}", *range));
  auto const words = separated(given);
  bool const numbers =
      std::all_of(words.begin(), words.end(), [](auto const& it) { return real(it).has_value(); });
  auto& levels = factor[numbers ? "values" : "words"] = Json::array();
  for (auto const& word : words) {
    if (word.empty()) throw refused("there is nothing between two commas, or behind the last one");
    levels.push_back(numbers ? Json(*real(word)) : Json(word));
  }
  return factor;
}

}  // namespace caseflow::app
