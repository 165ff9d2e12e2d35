#pragma once

#include <string>

#include "app/failure.hpp"

namespace caseflow::app {

/// What is wrong, gathered from steps that each end at their first mistake, so that all are reported
/// together.
class Mistakes {
 public:
  /// Takes a step, and notes how it fails: wrong input, or trouble with a file. Anything else goes on.
  template <typename Step>
  void gather(Step const& step) {
    try {
      step();
    } catch (Failure const& failure) {
      note(failure);
    }
  }

  bool none() const { return text_.empty(); }
  /// Throws `Failure` where there are any, with the exit code of the first.
  void refuse() const;

 private:
  void note(Failure const& failure);

  ExitCode code_ = wrong_input;
  std::string text_;
};

}  // namespace caseflow::app
