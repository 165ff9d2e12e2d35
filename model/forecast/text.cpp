#include "model/forecast/text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/scenario/document/shown.hpp"

namespace caseflow::forecast {

std::size_t characters(std::string_view text) {  // continuation bytes of UTF-8 do not count
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string likelihood(double probability) {
  auto const words = probability >= 0.99   ? "virtually certain"
                     : probability >= 0.90 ? "very likely"
                     : probability >= 0.66 ? "likely"
                     : probability >= 0.33 ? "about as likely as not"
                     : probability >= 0.10 ? "unlikely"
                     : probability >= 0.01 ? "very unlikely"
                                           : "exceptionally unlikely";
  return fmt::format("{} ({:.0f} %)", words, 100 * probability);
}

std::string per_cent(double share) { return fmt::format("{:.0f} %", 100 * share); }

std::string with_spaces(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

std::string wrapped(std::string const& paragraph, std::string const& first, std::size_t columns_wide) {
  auto const text = scenario::shown_in_a_line(paragraph);
  std::string const margin(characters(first), ' ');
  std::string all, current = first;
  bool bare = true;  // nothing but the margin so far
  for (std::size_t at = 0; at < text.size();) {
    auto end = std::min(text.find(' ', at), text.size());
    if (end + 1 < text.size() && text[end + 1] == '%') end = std::min(text.find(' ', end + 1), text.size());
    auto const word = std::string_view(text).substr(at, end - at);
    if (!bare && characters(current) + 1 + characters(word) > columns_wide) {
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

}  // namespace caseflow::forecast
