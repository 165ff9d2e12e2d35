#include "app/page.hpp"

#include <cstddef>

namespace caseflow::app {

std::string embedded(std::string_view json) {
  std::string text;
  text.reserve(json.size());
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    char const now = json[i];
    if (in_string && now == '\\' && i + 1 < json.size()) {
      text += {now, json[++i]};  // an escaped quotation mark ends nothing
      continue;
    }
    if (now == '"') in_string = !in_string;
    if (!in_string && (now == ' ' || now == '\n' || now == '\t' || now == '\r')) continue;
    if (now == '<')
      text += "\\u003c";
    else
      text += now;
  }
  return text;
}

std::string page(std::string_view json) {
  std::string text(page_before_answer());
  text += embedded(json);
  text += page_after_answer();
  return text;
}

}  // namespace caseflow::app
