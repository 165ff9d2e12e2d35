#pragma once

#include <vector>

#include "model/analytic/order_state.hpp"

namespace caseflow::analytic {

/// Orders that courts make for people who are under an order already. Who these people are is known from the
/// classes that were followed; a few hundred of them, drawn evenly in proportion to the orders made, stand
/// for all, each with a sentence of its own. Orders that follow on these again are alike to them.
class OnwardOrders {
 public:
  /// A class that was followed: cases of it a working day, and what courts made of them.
  void add(CaseClass const& person, double cases_per_working_day, Followed const& followed);
  /// Follows all that was added, and enters it in the account.
  void follow(SharedInputs const& shared, Arrivals const& arrivals, Account& account);

 private:
  struct Source {
    CaseClass person;
    double orders_per_working_day = 0;
    Followed followed;
  };
  std::vector<Source> sources_;
};

}  // namespace caseflow::analytic
