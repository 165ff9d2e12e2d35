#include "tests/fuzz/targets.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace caseflow::fuzz {
namespace {

constexpr std::array all{
    Target{"json", read_json},
    Target{"pointer", read_pointer},
    Target{"scenario", read_scenario},
    Target{"what_if", read_what_if},
    Target{"setting", read_setting},
    Target{"inspection", read_inspection},
    Target{"case_table", read_case_table},
    Target{"facts", read_facts},
    Target{"figures", read_figures},
    Target{"goal", read_goal},
};

}  // namespace

std::span<Target const> targets() { return all; }

Target const& target(std::string_view name) {
  for (auto const& one : all)
    if (one.name == name) return one;
  throw std::invalid_argument("no target " + std::string(name));
}

}  // namespace caseflow::fuzz
