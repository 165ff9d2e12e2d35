#include "tests/tidy/laws.hpp"

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

#include <fmt/format.h>

namespace tidy {
namespace {

/// Where the core stands that must run anywhere.
bool is_core(std::string_view path) { return path.starts_with("sim/") || path.starts_with("model/"); }

std::size_t characters(std::string_view line) {
  return static_cast<std::size_t>(std::count_if(
      line.begin(), line.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
}

/// The end of what begins at `at` with a quotation mark or comment, or `at` where nothing of the kind does.
std::size_t end_of_blank(std::string_view text, std::size_t at) {
  auto const upto = [&](std::string_view mark, std::size_t from) {
    auto const end = text.find(mark, from);
    return end == std::string_view::npos ? text.size() : end + mark.size();
  };
  auto const rest = text.substr(at);
  if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
  if (rest.starts_with("/*")) return upto("*/", at + 2);
  if (rest.starts_with("R\"")) {
    auto const open = text.find('(', at);
    if (open == std::string_view::npos) return at;
    return upto(fmt::format("){}\"", text.substr(at + 2, open - at - 2)), open);
  }
  char const quote = text[at];
  bool const digits = quote == '\'' && at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0;
  if ((quote != '"' && quote != '\'') || digits) return at;
  std::size_t end = at + 1;
  while (end < text.size() && text[end] != quote && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
  return std::min(end + 1, text.size());
}

struct Ban {
  std::regex pattern;
  char const* law;
};

std::vector<Ban> const& bans() {
  static std::vector<Ban> const all{
      {std::regex(R"(#\s*include\s*<(thread|mutex|shared_mutex|condition_variable|future|stop_token|atomic|)"
                  R"(semaphore|latch|barrier)>)"),
       "no threads in sim and model"},
      {std::regex(R"(#\s*include\s*<(fstream|filesystem|unistd\.h|fcntl\.h|sys/.*)>|\bfopen\s*\()"),
       "no files in sim and model"},
      {std::regex(R"(#\s*include\s*<(iostream|cstdio|stdio\.h|print)>|\bstd::(cout|cerr|clog|cin)\b|)"
                  R"(\b(printf|fprintf|puts)\s*\()"),
       "no console in sim and model"},
      {std::regex(R"(\bcatch\b)"), "no catch in sim and model: what a user gets wrong is a value"},
      {std::regex(
           R"(#\s*include\s*<random>|\b(s?rand)\s*\(|\brandom_device\b|\bstd::\w+_distribution\b|\bmt19937)"),
       "chance comes from sim/chance.hpp alone"},
      {std::regex(R"(\b(system|steady|high_resolution)_clock\b|\bgetenv\b|\bstd::time\b)"),
       "what a run gives depends on nothing but its scenario"},
  };
  return all;
}

}  // namespace

bool is_code(std::string_view path) { return path.ends_with(".cpp") || path.ends_with(".hpp"); }

std::vector<std::string> lines_of(std::string const& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::string text(std::vector<Breach> const& breaches) {
  std::string all;
  for (auto const& breach : breaches) all += fmt::format("{}:{}: {}\n", breach.path, breach.line, breach.law);
  return all;
}

std::string code_of(std::string_view text) {
  std::string code(text);
  for (std::size_t at = 0; at < text.size();) {
    auto const end = end_of_blank(text, at);
    for (std::size_t i = at; i < end; ++i)
      if (code[i] != '\n') code[i] = ' ';
    at = std::max(end, at + 1);
  }
  return code;
}

std::vector<Breach> purity(File const& file) {
  std::vector<Breach> found;
  if (!is_core(file.path) || !is_code(file.path)) return found;
  int line = 0;
  for (auto const& code : lines_of(code_of(file.text))) {
    ++line;
    for (auto const& [pattern, law] : bans())
      if (std::regex_search(code, pattern)) found.push_back({file.path, line, law});
  }
  return found;
}

std::vector<Breach> order(File const& file) {
  std::vector<Breach> found;
  if (!is_code(file.path)) return found;
  auto const lines = lines_of(code_of(file.text));
  std::regex const declared(R"(\bunordered_(?:multi)?(?:map|set)<.*>\s*&?\s*(\w+)\s*[;={(,)])");
  std::set<std::string> names;
  for (auto const& code : lines)
    if (std::smatch match; std::regex_search(code, match, declared)) names.insert(match[1]);
  for (std::size_t i = 0; i < lines.size(); ++i)
    for (auto const& name : names)
      if (std::regex_search(lines[i], std::regex(R"(:\s*([\w.>-]*[.>])?)" + name + R"(\s*\)|\b)" + name +
                                                 R"(\.c?begin\()")))
        found.push_back(
            {file.path, static_cast<int>(i) + 1, fmt::format("no order from the unordered \"{}\"", name)});
  return found;
}

std::vector<Breach> form(File const& file) {
  std::vector<Breach> found;
  bool const markdown = file.path.ends_with(".md");
  // Put together here, so that this file keeps its own law.
  static std::regex const unfinished(std::string(R"(\b(TO)") + "DO|FIX" + "ME|X" + "XX|HA" + R"(CK)\b)");
  int line = 0;
  for (auto const& written : lines_of(file.text)) {
    ++line;
    if (written.find('\t') != std::string::npos) found.push_back({file.path, line, "no tabs"});
    if (std::regex_search(written, unfinished)) found.push_back({file.path, line, "nothing unfinished"});
    // A row of a table cannot be broken.
    bool const bound = is_code(file.path) || (markdown && !written.starts_with('|'));
    if (bound && characters(written) > widest)
      found.push_back({file.path, line, fmt::format("lines of at most {} characters", widest)});
  }
  if (file.path.ends_with(".hpp") && file.text.find("#pragma once\n") == std::string::npos)
    found.push_back({file.path, 0, "#pragma once in every header"});
  return found;
}

int lines_in(std::string_view text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

std::vector<Breach> length(File const& file) {
  int const lines = lines_in(file.text);
  if (!is_code(file.path) || lines <= most_lines) return {};
  return {{file.path, 0, fmt::format("has {} lines, at most {}", lines, most_lines)}};
}

bool names_source(std::string_view list, std::string_view source) {
  auto const part = [](char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' || letter == '/' ||
           letter == '.';
  };
  for (auto at = list.find(source); at != std::string_view::npos; at = list.find(source, at + 1)) {
    auto const end = at + source.size();
    // "${CMAKE_CURRENT_SOURCE_DIR}/x.cpp" names x.cpp too.
    bool const begins = at == 0 || !part(list[at - 1]) || (at > 1 && list.substr(at - 2, 2) == "}/");
    if (begins && (end == list.size() || !part(list[end]))) return true;
  }
  return false;
}

}  // namespace tidy
