#include "model/scenario/process/sentences.hpp"

namespace caseflow::scenario {

sim::Day order_days(Plan const& plan, double u_kind, double u_length) {
  auto const& months = suspended_order(plan.scenario.sentences, u_kind) ? plan.suspended_order_months
                                                                        : plan.community_order_months;
  return whole_days(months(u_length) * sim::days_a_month);
}

CustodyTerm custody_term(Plan const& plan, double u_class, double u_length, double u_detention) {
  auto const& sentences = plan.scenario.sentences;
  CustodyTerm made;
  made.is_short = u_class < sentences.short_custody_share;
  sim::Day const half = whole_days(made.is_short ? plan.short_served_months(u_length) * sim::days_a_month
                                                 : 7 * plan.long_licence_weeks(u_length));
  made.custody_months = static_cast<float>(2 * half / sim::days_a_month);
  made.to_licence_end = 2 * half;
  made.served = half;
  if (u_detention < sentences.home_detention_share)
    made.served -= std::min(half / 2, sim::days_of_weeks(sentences.home_detention_weeks));
  made.served = std::max(1, made.served);
  return made;
}

sim::Day to_supervision_end(Sentences const& sentences, CustodyTerm const& term, sim::Day to_release) {
  if (!term.is_short) return term.to_licence_end;
  return std::max(term.to_licence_end,
                  to_release + sim::days_of_weeks(sentences.supervision_after_release_weeks));
}

sim::Day recall_days(Plan const& plan, float custody_months, double u_kind, double u_length) {
  auto const& enforcement = plan.scenario.enforcement;
  if (u_kind < enforcement.fixed_term_share)
    return whole_days(fixed_term_days(enforcement, under_twelve_months(custody_months)));
  return whole_days(7 * plan.standard_recall_weeks(u_length));
}

}  // namespace caseflow::scenario
