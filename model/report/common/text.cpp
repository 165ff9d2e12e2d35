#include "model/report/common/text.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "model/scenario/document/shown.hpp"

namespace caseflow::report {

std::size_t characters(std::string_view text) {  // continuation bytes of UTF-8 do not count
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string with_spaces(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

std::string proper_name(std::string name) {
  bool begins = true;
  for (char& letter : name) {
    if (letter == '_') letter = ' ';
    if (begins) letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    begins = letter == ' ';
  }
  return name;
}

std::string listed(std::vector<std::string> const& words, std::string_view before_last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? fmt::format(" {} ", before_last) : ", ";
    text += words[i];
  }
  return text;
}

std::string counted(int count, std::string_view one, std::string_view more) {
  return fmt::format("{} {}", count, count == 1 ? one : more);
}

std::string wrapped(std::string const& paragraph, std::string const& first, std::size_t width) {
  auto const text = scenario::shown_in_a_line(paragraph);
  std::string const margin(characters(first), ' ');
  std::string all, current = first;
  bool bare = true;  // nothing but the margin so far
  for (std::size_t at = 0; at < text.size();) {
    auto end = std::min(text.find(' ', at), text.size());
    if (end + 1 < text.size() && text[end + 1] == '%') end = std::min(text.find(' ', end + 1), text.size());
    auto const word = std::string_view(text).substr(at, end - at);
    if (!bare && characters(current) + 1 + characters(word) > width) {
      all += current + '\n';
      current = margin;
      bare = true;
    }
    current += bare ? "" : " ";
    current += word;
    bare = false;
    at = end + 1;
  }
  return all + current + '\n';
}

}  // namespace caseflow::report
