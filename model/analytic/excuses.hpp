#pragma once

#include <vector>

#include "model/scenario/question/practice.hpp"

namespace caseflow::analytic {

/// Acceptable absences of a class of cases, one after another: the n-th within some weeks of the first of
/// them is looked into, and the count begins again.
class Excuses {
 public:
  explicit Excuses(scenario::Enforcement const& enforcement);

  /// Of the class, at a contact on this day: shares whose absence is judged unacceptable after all, and who
  /// are visited because of it.
  struct Judged {
    double refused = 0, visited = 0;
  };
  /// Expects ascending days, and the chance of an acceptable absence, 0 to 1.
  Judged contact(int day, double acceptable);

 private:
  /// Shares of the class that count from a day on, by how many so far; the first entry has had one.
  struct Running {
    int since = 0;
    std::vector<double> counts;
  };

  int number_;
  double days_, refused_share_;
  double idle_ = 1;  ///< Share that counts none.
  std::vector<Running> running_;
};

}  // namespace caseflow::analytic
