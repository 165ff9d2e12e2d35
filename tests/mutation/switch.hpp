// Included by every file that mutants are planted in: see README.md. One mutant is live at a time, which the
// environment names; which ones a program came by is written where the environment says, when it ends.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <type_traits>

namespace caseflow_mutation {

inline constexpr int most = 1000;

struct Switch {
  int live = 0;
  bool reached[most + 1] = {};

  Switch() {
    if (char const* const number = std::getenv("CASEFLOW_MUTANT")) live = std::atoi(number);
  }
  ~Switch() {
    char const* const path = std::getenv("CASEFLOW_MUTANTS_REACHED");
    std::FILE* const file = path ? std::fopen(path, "a") : nullptr;
    if (!file) return;
    for (int i = 1; i <= most; ++i)
      if (reached[i]) std::fprintf(file, "%d\n", i);
    std::fclose(file);
  }
};
inline Switch state;

inline bool is_live(int mutant) {
  state.reached[mutant] = true;
  return state.live == mutant;
}

}  // namespace caseflow_mutation

// What the compiler itself computes stays as it is.
#define CASEFLOW_MUTANT(number) (!std::is_constant_evaluated() && caseflow_mutation::is_live(number))
