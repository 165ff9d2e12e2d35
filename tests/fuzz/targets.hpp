#pragma once

#include <span>
#include <string_view>

namespace caseflow::fuzz {

/// One reader, put to the test with any text: it ends with what it read or with placed problems. Throws if it
/// does not; everything that is read must also keep what it promises, such as an echo that reads again alike.
struct Target {
  std::string_view name;  ///< Also of its folder in corpus/.
  void (*read)(std::string_view text);
};

std::span<Target const> targets();

/// The target of that name. Throws for an unknown one.
Target const& target(std::string_view name);

// One a subject; targets() lists them.
void read_json(std::string_view text);
void read_pointer(std::string_view text);
void read_scenario(std::string_view text);
/// A merge patch over a small scenario.
void read_what_if(std::string_view text);
/// POINTER=VALUE over a small scenario.
void read_setting(std::string_view text);
void read_inspection(std::string_view text);
/// A case table, for both frameworks.
void read_case_table(std::string_view text);
void read_facts(std::string_view text);
void read_figures(std::string_view text);
/// Goals of a plan, for a shipped scenario.
void read_goal(std::string_view text);

}  // namespace caseflow::fuzz
