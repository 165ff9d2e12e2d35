#include "model/report/common/text.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::report {
namespace {

/// As many bytes from the beginning as so many characters take.
std::size_t bytes_of(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    bool const begins = (text[at] & 0xC0) != 0x80;
    if (begins && count-- == 0) break;
  }
  return at;
}

/// As many of these bytes as go on one line of a word that is longer: up to its last hyphen or the like, so
/// that "norfolk-suffolk" ends a line with "norfolk-"; all of them where that would leave the line nearly
/// empty.
std::size_t piece_of(std::string_view word, std::size_t bytes) {
  auto const mark = word.substr(0, bytes).find_last_of("-/_+|=,");
  return mark != std::string_view::npos && mark >= bytes / 3 ? mark + 1 : bytes;
}

}  // namespace

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

std::string proper_name(std::string const& name) {
  constexpr std::array<std::string_view, 4> small{"and", "of", "or", "the"};
  std::string text;
  for (std::size_t at = 0; at <= name.size();) {
    auto const end = std::min(name.find('_', at), name.size());
    auto const word = name.substr(at, end - at);
    bool const is_small = at > 0 && std::find(small.begin(), small.end(), word) != small.end();
    text += (at > 0 ? " " : "") + (is_small ? word : capitalised(word));
    at = end + 1;
  }
  return text;
}

std::string listed(std::vector<std::string> const& words, std::string_view before_last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? fmt::format(" {} ", before_last) : ", ";
    text += words[i];
  }
  return text;
}

std::string counted(long long count, std::string_view one, std::string_view more) {
  return fmt::format("{} {}", rounded(static_cast<double>(count)), count == 1 ? one : more);
}

std::string filled(std::vector<Word> const& words, std::string const& first, std::size_t margin,
                   std::size_t width) {
  std::string all, current = first;
  bool bare = true;  // nothing but the margin so far
  for (auto const& word : words) {
    if (!bare && characters(current) + characters(word.text) > width) {
      current.erase(current.find_last_not_of(' ') + 1);
      all += current + '\n';
      current = std::string(margin, ' ');
    }
    current += std::string(word.text) + std::string(word.gap, ' ');
    bare = false;
  }
  return all + current;
}

std::string wrapped(std::string const& paragraph, std::string const& first, std::size_t width) {
  auto const text = scenario::shown_in_a_line(paragraph);
  auto const margin = characters(first);
  auto const room = width - std::min(margin, width - 1);
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    auto end = std::min(text.find(' ', at), text.size());
    if (end + 1 < text.size() && text[end + 1] == '%') end = std::min(text.find(' ', end + 1), text.size());
    auto rest = std::string_view(text).substr(at, end - at);
    for (; characters(rest) > room; rest.remove_prefix(words.back().text.size()))
      words.push_back({rest.substr(0, piece_of(rest, bytes_of(rest, room))), 0});
    words.push_back({rest, end + 1 < text.size() ? 1U : 0U});
    at = end + 1;
  }
  return filled(words, first, margin, width) + '\n';
}

}  // namespace caseflow::report
