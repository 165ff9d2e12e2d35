#include "app/quoted.hpp"

#include <algorithm>
#include <string_view>

namespace caseflow::app {

std::string quoted(std::string const& word) {
  if (!word.empty() && word.find_first_of(" \"'$`\\*?;&|<>()#~!{}[]\t\n") == std::string::npos) return word;
  std::string safe = "'";
  for (char const letter : word) {
    if (letter == '\'') safe += "'\\'";
    safe += letter;
  }
  safe += '\'';
  return safe;
}

}  // namespace caseflow::app
