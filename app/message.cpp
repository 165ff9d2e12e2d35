#include "app/message.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "model/report/common/text.hpp"

namespace caseflow::app {
namespace {

/// Where the words of a line begin, below which its other lines stand.
std::size_t margin_of(std::string_view line) {
  constexpr std::array<std::string_view, 5> leads{"  expected  ", "  got       ", "  hint      ",
                                                  "caseflow: ", "          "};
  for (auto const lead : leads)
    if (line.starts_with(lead)) return lead.size();
  return std::min(line.find_first_not_of(' '), line.size()) + 2;
}

/// Where the word that begins at `at` ends: at a space that is in no quotation marks and no brackets, unless
/// that is more than a line has room for.
std::size_t end_of_word(std::string_view line, std::size_t at, std::size_t room) {
  bool quoted = false;
  int open = 0;
  std::size_t end = at;
  for (; end < line.size(); ++end) {
    char const letter = line[end];
    if (quoted && letter == '\\') {
      ++end;
      continue;
    }
    if (letter == '"') quoted = !quoted;
    if (!quoted && letter == '(') ++open;
    if (!quoted && letter == ')') --open;
    if (!quoted && open <= 0 && letter == ' ') break;
  }
  end = std::min(end, line.size());
  bool const fits = !quoted && open <= 0 && report::characters(line.substr(at, end - at)) <= room;
  return fits ? end : std::min(line.find(' ', at), line.size());
}

std::string broken(std::string_view line) {
  auto const margin = margin_of(line);
  auto at = std::min(line.find_first_not_of(' '), line.size());
  std::string const first(line.substr(0, at));
  std::vector<report::Word> words;
  while (at < line.size()) {
    auto const end = end_of_word(line, at, report::terminal_width - margin);
    auto const next = std::min(line.find_first_not_of(' ', end), line.size());
    words.push_back({line.substr(at, end - at), next - end});
    at = next;
  }
  return report::filled(words, first, margin);
}

}  // namespace

std::string in_columns(std::string const& message) {
  std::string all;
  for (std::size_t at = 0; at < message.size();) {
    auto const end = std::min(message.find('\n', at), message.size());
    auto const line = message.substr(at, end - at);
    all += (report::characters(line) > report::terminal_width ? broken(line) : line) + '\n';
    at = end + 1;
  }
  return all;
}

}  // namespace caseflow::app
