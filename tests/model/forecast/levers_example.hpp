#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

#include "model/forecast/levers.hpp"
#include "tests/model/quality/example.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::forecast::levers_example {

inline ForecastRequest request() {
  using namespace std::chrono;
  static auto const shipped = test::shipped();
  ForecastRequest made{shipped};
  made.now.levers.clear();
  made.now.name = "Example";
  made.now.start = sim::Date{year{2019} / April / 1};
  made.now.inspection = quality::test::inspection();
  made.now.inspection.date = sim::Date{year{2020} / May / 4};
  made.now.judgement = quality::test::judgement();
  return made;
}

inline quality::Outlook found(std::function<void(quality::Practice&)> const& changed =
                                  [](quality::Practice&) {}) {
  auto const its = request();
  return quality::outlook(its.now.inspection, its.now.judgement, quality::test::histories(12, changed), 7);
}

/// Every feature of practice that much better.
inline auto better(float by) {
  return [by](quality::Practice& seen) {
    for (float& value : seen.features)
      if (value != quality::Practice::no_value) value = std::clamp(value + by, 0.F, 1.F);
  };
}

inline LeverTable table() {
  LeverRequests const levers{
      {{"much", "much better work with everybody, in every office and at every hub there is", request()},
       {"hardly", "hardly anything", request()},
       {"nothing", "nothing", request()}},
      {}};
  std::vector<quality::Outlook> outlooks;
  outlooks.push_back(found(better(0.4F)));
  outlooks.push_back(found(better(1e-5F)));
  outlooks.push_back(found());
  return lever_table(request(), 7, found(), levers, outlooks, {});
}

}  // namespace caseflow::forecast::levers_example
