#include "tests/model/service/effects.hpp"

// The caseload is where its arrivals bring it, wherever it began; and a stripped service holds what flow and
// stay say.

namespace caseflow::service {
namespace {

Which const caseload{"caseload"};

// Four replications of a level of 2,829 that forgets itself within a year and a half: over two years the
// standard error of the mean is about 0.6 per cent; five of them.
constexpr double tolerance = 0.03, printed = 2829;
Settings const flat{{"/demand/trend_per_year", "0"}};

TEST(level, the_caseload_at_the_start_is_the_printed_one_and_stays) {
  Runs const usual = from_the_beginning(flat);
  EXPECT_NEAR(usual.mean(caseload), printed, tolerance * printed);
  double const first = usual.sum(caseload, 0, 3) / 91, last = usual.sum(caseload, 21, 24) / 90;
  EXPECT_NEAR(last / first, 1, tolerance);
}

TEST(level, an_empty_service_fills_to_the_same_level) {
  Runs const empty = from_the_beginning(
      flat + Settings{{"/run_up/flow_months", "0"}, {"/run_up/staffed_months", "0"}, {"/months", "96"}}, 72);
  EXPECT_NEAR(empty.mean(caseload), printed, tolerance * printed);
}

TEST(level, a_fuller_service_empties_to_the_same_level) {
  auto const before = document(Size::full, flat + Settings{{"/demand/level", "1.2"}, {"/months", "72"}});
  auto const now = document(Size::full, flat + Settings{{"/months", "72"}});
  Model const shared = model(Size::full, before, now, true);
  int const at = series(shared, caseload);
  double first = 0, last = 0;
  for (std::uint32_t replication = 0; replication < effect_replications; ++replication) {
    auto const observations = Service(shared, test_seed, replication).run();
    first += observations.numerator(at, 0) / 30 / effect_replications;
    for (int month = 48; month < 72; ++month)
      last += observations.numerator(at, month) / 731 / effect_replications;
  }
  EXPECT_NEAR(first, 1.2 * printed, 2 * tolerance * printed);
  EXPECT_NEAR(last, printed, tolerance * printed);
}

/// Nothing happens to a case but its sentence.
Settings const stripped{
    {"/demand/orders_per_year", "1841"},         {"/demand/receptions_per_year", "664"},
    {"/sentences/unpaid_work_share", "0.34"},    {"/sentences/community_order_share", "0.56"},
    {"/sentences/community_order_months", "12"}, {"/sentences/suspended_order_months", "18"},
    {"/sentences/short_custody_share", "0.74"},  {"/sentences/short_served_months", "4"},
    {"/sentences/long_licence_weeks", "70"},     {"/sentences/supervision_after_release_weeks", "52"},
    {"/sentences/combined_share", "0"},          {"/sentences/supervision_share", "0.66"},
    {"/sentences/home_detention_share", "0"},    {"/practice/pieces/enforcement/level", "0"},
    {"/enforcement/recall_share", "0"},          {"/enforcement/recall_per_year_short", "0"},
    {"/enforcement/recall_per_year_long", "0"},  {"/reoffending/per_year", "0"},
    {"/risk_changes/per_year_low", "0"},         {"/risk_changes/per_year_medium", "0"},
    {"/risk_changes/transferred_per_year", "0"}};

// Little's law, stage by stage: cases are starts a day times days. The days of
// allocation are taken off the first stage. About 900 cases are supervised: a standard error of 1 per cent.
TEST(level, a_stripped_service_holds_flow_times_stay) {
  constexpr double month = 365.25 / 12;
  Runs const runs = from_the_beginning(stripped);
  double const a_day = runs.mean({"starts"}) / 731;
  double const orders = a_day * 1841 / 2505, receptions = a_day * 664 / 2505,
               wait = runs.mean({"allocation_wait_days"});
  auto const held = [&](char const* stage) { return runs.mean({"caseload", "stage", stage}); };

  double const community = 0.56 * 12 + 0.44 * 18;
  EXPECT_NEAR(held("community"), orders * 0.66 * (community * month - wait), 0.05 * held("community"));
  double const served = 4 * month, after = 364 - served, longer = 70 * 7;
  EXPECT_NEAR(held("custody"), receptions * (0.74 * served + 0.26 * longer - wait), 0.06 * held("custody"));
  EXPECT_NEAR(held("licence"), receptions * (0.74 * served + 0.26 * longer), 0.06 * held("licence"));
  EXPECT_NEAR(held("post_sentence_supervision"), receptions * 0.74 * after,
              0.06 * held("post_sentence_supervision"));
  EXPECT_NEAR(held("awaiting_allocation"), a_day * wait, 0.03 * held("awaiting_allocation"));
  EXPECT_EQ(held("breach_proceedings") + held("out_of_contact") + held("recalled"), 0);
}

}  // namespace
}  // namespace caseflow::service
