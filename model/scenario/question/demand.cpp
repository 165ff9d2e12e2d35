#include "model/scenario/question/demand.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, Demand& demand) {
  fields.number("sustained_caseload", demand.sustained_caseload,
                {"Caseload that arrivals sustain in the long run at level 1; they are scaled to it.", "cases",
                 1, 500000});
  fields.number("orders_per_year", demand.orders_per_year,
                {"Community and suspended sentence orders, before scaling.", "cases a year", 0, 500000});
  fields.number("receptions_per_year", demand.receptions_per_year,
                {"Receptions into custody, before scaling.", "cases a year", 0, 500000});
  fields.number("level", demand.level, {"Multiplies all arrivals.", "share", 0, 10});
  fields.number("trend_per_year", demand.trend_per_year,
                {"Change of arrivals a year after the start date.", "share", -0.9, 2});
  fields.numbers("season", demand.season, {"Relative level of each month, January first.", "share", 0, 10},
                 12);
  fields.number(
      "admin_days_mean", demand.admin_days_mean,
      {"From the working day after the court to the allocation (geometric).", "working days", 0, 30});
}

void describe(core::Fields& fields, Risk& risk) {
  fields.number("reoffending_mu", risk.reoffending_mu, {"Median of the logit of OGRS3/100.", "logit", -5, 5});
  fields.number("medium_share", risk.medium_share,
                {"Cases with medium risk of serious harm.", "share", 0, 1});
}

void describe(core::Fields& fields, ShareFrom& step) {
  fields.number("at_least", step.at_least, {"Risk of reoffending from here upwards.", "OGRS3", 0, 100});
  fields.number("share", step.share, {"Cases with the flag.", "share", 0, 1});
}

void describe(core::Fields& fields, Flag& flag) {
  fields.text("label", flag.label,
              {"What people call it within a sentence, where its name here does not say so."});
  fields.number("low", flag.low, {"Cases with the flag at low risk of serious harm.", "share", 0, 1});
  fields.number("medium", flag.medium,
                {"Cases with the flag at medium risk of serious harm.", "share", 0, 1});
  fields.optional_list("by_reoffending", flag.by_reoffending,
                       {"Instead of low and medium: by risk of reoffending, ascending."});
  fields.text("among", flag.among, {"Only among cases with this other flag."});
  fields.optional_texts("kinds", flag.kinds, {"Only for these kinds of case."});
  fields.number("usual_share", flag.usual_share,
                {"Cases with the flag where attendance and recall are as given elsewhere in the scenario.",
                 "share", 0, 1});
  fields.number("absence_odds", flag.absence_odds,
                {"Odds of an unacceptable absence from an appointment with the flag, over those without.",
                 "ratio", 0.1, 10});
  fields.number(
      "recall_ratio", flag.recall_ratio,
      {"Recalls for other reasons than absences with the flag, over those without.", "ratio", 0.1, 10});
  fields.number("weekly_minutes", flag.weekly_minutes,
                {"Officer time spent with those who treat or house the person, in addition to the band's.",
                 "minutes a week", 0, 600});
  fields.boolean("referred", flag.referred,
                 {"Whether the officer refers people with the flag to those who treat them, once they have "
                  "come for the first time; absent: no."});
}

void describe(core::Fields& fields, Profile& profile) {
  fields.number("reoffending_spread", profile.reoffending_spread,
                {"Spread of the logit of OGRS3/100.", "logit", 0, 5});
  fields.number("correlation", profile.correlation,
                {"Between risk of reoffending and risk of serious harm.", "", -0.99, 0.99});
  fields.object("supervision", profile.supervision, {"Supervised orders without unpaid work."});
  fields.object("combined", profile.combined, {"Orders with supervision and unpaid work."});
  fields.object("unpaid_work", profile.unpaid_work, {"Stand-alone unpaid work."});
  fields.object("custody", profile.custody, {"Custody and what follows."});
  fields.map("flags", profile.flags, {"Flags that rules can match."});
}

void describe(core::Fields& fields, Sentences& sentences) {
  fields.number("supervision_share", sentences.supervision_share,
                {"Orders with supervision and no unpaid work.", "share", 0, 1});
  fields.number("unpaid_work_share", sentences.unpaid_work_share,
                {"Orders with unpaid work only.", "share", 0, 1});
  fields.number("combined_share", sentences.combined_share,
                {"Orders with both. The three shares add up to 1.", "share", 0, 1});
  fields.number("community_order_share", sentences.community_order_share,
                {"Community orders; the rest are suspended sentence orders.", "share", 0, 1});
  fields.distribution("community_order_months", sentences.community_order_months,
                      {"Length of a community order.", "months", 1, 60});
  fields.distribution("suspended_order_months", sentences.suspended_order_months,
                      {"Length of a suspended sentence order.", "months", 1, 60});
  fields.distribution("unpaid_work_hours", sentences.unpaid_work_hours,
                      {"Unpaid work ordered.", "hours", 1, 300});
  fields.number("activity_share", sentences.activity_share,
                {"Supervised orders with a rehabilitation activity requirement.", "share", 0, 1});
  fields.distribution(
      "activity_days", sentences.activity_days,
      {"Days of a rehabilitation activity requirement, rounded to whole ones.", "days", 1, 250});
  fields.number("short_custody_share", sentences.short_custody_share,
                {"Sentences under two years, followed by post-sentence supervision.", "share", 0, 1});
  fields.distribution("short_served_months", sentences.short_served_months,
                      {"Time in prison of a short sentence; the licence is as long.", "months", 0.1, 12});
  fields.distribution("long_licence_weeks", sentences.long_licence_weeks,
                      {"Licence of a long sentence; the time served is as long.", "weeks", 1, 520});
  fields.number("supervision_after_release_weeks", sentences.supervision_after_release_weeks,
                {"Licence and post-sentence supervision of a short sentence together.", "weeks", 1, 260});
  fields.number("home_detention_share", sentences.home_detention_share,
                {"Released early on home detention curfew.", "share", 0, 1});
  fields.number("home_detention_weeks", sentences.home_detention_weeks,
                {"How much earlier, at most half of the time served.", "weeks", 0, 26});
}

}  // namespace caseflow::scenario
