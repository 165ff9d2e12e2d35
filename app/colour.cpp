#include "app/colour.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace caseflow::app {
namespace {

constexpr std::string_view bold = "\x1b[1m", green = "\x1b[32m", red = "\x1b[31m", usual = "\x1b[0m";

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    auto const end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string painted(std::string_view line, std::string_view word, std::string_view colour) {
  auto const before = line.substr(0, line.size() - word.size());
  return std::string(before) + std::string(colour) + std::string(word) + std::string(usual);
}

}  // namespace

bool colour_is_wanted() {
  auto const* refused = std::getenv("NO_COLOR");
  auto const* terminal = std::getenv("TERM");
  bool const dumb = !terminal || std::string_view(terminal) == "dumb";
  return ::isatty(STDOUT_FILENO) == 1 && !dumb && (!refused || *refused == '\0');
}

std::string in_colour(std::string const& text) {
  constexpr std::string_view better = "better", worse = "worse";
  auto const lines = lines_of(text);
  std::string all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto const line = lines[i];
    bool const begins = !line.empty() && line.front() != ' ' && (i == 0 || lines[i - 1].empty());
    bool const heading = begins && i + 1 < lines.size() && lines[i + 1].starts_with(' ');
    all += heading                     ? std::string(bold) + std::string(line) + std::string(usual)
           : line.ends_with(" better") ? painted(line, better, green)
           : line.ends_with(" worse")  ? painted(line, worse, red)
                                       : std::string(line);
    all += '\n';
  }
  if (!text.empty() && text.back() != '\n') all.pop_back();
  return all;
}

}  // namespace caseflow::app
