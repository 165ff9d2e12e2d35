// Where a case comes from and how it ends.

#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/report/journey/narrator.hpp"

namespace caseflow::report {
namespace {

using core::CaseKind;
using core::Stage;

std::string sentence(Context const& context, notes::Arrived const& note) {
  auto const& as = note.as;
  auto const order = as.suspended_order ? "suspended sentence order" : "community order";
  auto const hours = rounded(static_cast<double>(note.unpaid_work_hours)) + " hours of unpaid work";
  auto const months = rounded(forecast::order_months(note));
  switch (as.kind) {
    case CaseKind::supervision:
      return fmt::format("{} of {} months", order, months);
    case CaseKind::combined:
      return fmt::format("{} of {} months with {}", order, months, hours);
    case CaseKind::unpaid_work:
      return fmt::format("{} with {} only", order, hours);
    case CaseKind::custody:
      break;
  }
  return fmt::format("{} months in custody, to be released on {}, supervised until {}",
                     rounded(static_cast<double>(as.custody_months)), context.narrator.date(as.released),
                     context.narrator.date(as.ends));
}

std::string flags(Context const& context, std::uint64_t bits) {
  std::vector<std::string> words;
  for (std::size_t flag = 0; flag < context.plan.flags.size(); ++flag)
    if (bits >> flag & 1u) words.push_back(flag_name(context.plan.scenario, context.plan.flags[flag]));
  return words.empty() ? "No flags" : "Flags: " + listed(words);
}

}  // namespace

JourneyEvent describe(Context const& context, notes::Arrived const& note) {
  auto const& as = note.as;
  auto const words = [](core::RiskOfHarm risk) {
    return core::risk_of_harm_words[static_cast<std::size_t>(risk)];
  };
  auto const harm =
      as.risk_recorded_wrong()
          ? fmt::format("{}, but recorded as {}", words(as.true_risk_of_harm), words(as.risk_of_harm))
          : std::string(words(as.risk_of_harm));
  return {.text = fmt::format("Sentenced: {}.", sentence(context, note)),
          .because = {fmt::format("Lives in the area of {}. Risk of serious harm: {}. Risk of reoffending: "
                                  "{} % (OGRS3). {}.",
                                  context.narrator.site(as.home), harm,
                                  rounded(static_cast<double>(as.reoffending)), flags(context, as.flags)),
                      fmt::format("Misses {} of appointments without an acceptable reason, on average.",
                                  per_cent(static_cast<double>(as.absence))),
                      fmt::format("The papers are ready for allocation on {}.",
                                  context.narrator.date(note.allocation_from))}};
}

JourneyEvent describe(Context const&, notes::Entered const& note) {
  return {.text = fmt::format("Now {}.", stage_in_words(note.to))};
}

JourneyEvent describe(Context const&, notes::LastDayPassed const& note) {
  bool const waits = note.stage == Stage::breach_proceedings || note.stage == Stage::out_of_contact ||
                     note.stage == Stage::recalled || note.stage == Stage::awaiting_allocation;
  return {.text = "The last day passes, but the case stays open.",
          .because = {waits ? fmt::format("It is {}.", stage_in_words(note.stage))
                            : "Hours of unpaid work are outstanding."}};
}

JourneyEvent describe(Context const&, notes::Ended const& note) {
  return {.text = fmt::format("Leaves the caseload: {}.", stage_in_words(note.how))};
}

}  // namespace caseflow::report
