#include "tests/tidy/budget.hpp"

#include <sstream>
#include <stdexcept>
#include <vector>

#include <fmt/format.h>

namespace tidy {

Seconds budgets(std::string_view text) {
  Seconds all;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    std::istringstream words(line);
    std::string program, rest;
    double seconds = 0;
    if (!(words >> program >> seconds) || words >> rest || seconds <= 0)
      throw std::invalid_argument(fmt::format("\"{}\" is no program and its seconds", line));
    all[program] = seconds;
  }
  return all;
}

double recorded(std::string_view record) {
  double sum = 0;
  std::istringstream stream{std::string(record)};
  for (std::string line; std::getline(stream, line);) {
    std::istringstream words(line);
    std::string what;
    double seconds = 0;
    if (words >> what && what != "began" && words >> seconds) sum += seconds;
  }
  return sum;
}

std::string overdrawn(Seconds const& taken, Seconds const& budgets) {
  std::string all;
  for (auto const& [program, seconds] : taken) {
    auto const budget = budgets.find(program);
    if (budget == budgets.end())
      all += fmt::format("{} took {:.0f} s and has no budget in tests/budgets.txt\n", program, seconds);
    else if (seconds > budget->second)
      all += fmt::format("{} took {:.0f} s of the {:.0f} s that tests/budgets.txt gives it\n", program,
                         seconds, budget->second);
  }
  return all;
}

}  // namespace tidy
