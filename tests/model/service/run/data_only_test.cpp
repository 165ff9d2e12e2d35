#include "tests/model/service/second_model.hpp"

// What a service is, which groups it runs, which flags it knows and how it works are data: each of these adds
// one from JSON alone, and it moves the forecast.

namespace caseflow::service {
namespace {

sim::Observations lived(scenario::Document const& document) {
  Model const shared = model(Size::full, document, document, false);
  return Service(shared, test_seed, 0).run();
}

scenario::Document with(std::string const& patch) {
  return laid_over(*shipped_layer("norfolk-suffolk"), {{"patch", patch}}, brief());
}

/// A service that nobody has described: two towns, no hub, one company's operating model.
constexpr char sixth_service[] = R"({
  "based_on": ["defaults", "working-links"],
  "name": "Two towns", "about": "A service for a test.", "start": "2020-01-01", "months": 6,
  "sites": {"east": {"kind": "local_management_centre", "area_share": 0.5},
            "west": {"kind": "local_management_centre", "area_share": 0.5}},
  "demand": {"sustained_caseload": 500, "orders_per_year": 310, "receptions_per_year": 110},
  "workforce": {"posts": {
    "east_po": {"site": "east", "grade": "PO", "established_fte": 2, "in_post_fte": 2, "target_caseload": 45},
    "east_pso": {"site": "east", "grade": "PSO", "established_fte": 3, "in_post_fte": 3, "target_caseload": 55},
    "west_po": {"site": "west", "grade": "PO", "established_fte": 2, "in_post_fte": 2, "target_caseload": 45},
    "west_pso": {"site": "west", "grade": "PSO", "established_fte": 3, "in_post_fte": 3, "target_caseload": 55}}},
  "unpaid_work": {"teams": {"both": {"sites": ["east", "west"], "established_fte": 2, "in_post_fte": 2,
                                    "group_size": 8, "vehicles": 3}}},
  "group_work": {"teams": {"both": {"sites": ["east", "west"], "established_fte": 2, "in_post_fte": 2}}},
  "through_the_gate": {"prisons": {"moor": {"share": 1, "established_fte": 1, "in_post_fte": 1}}}
})";

TEST(data_only, a_sixth_service_runs) {
  auto const document = laid_over(sixth_service, {}, brief());
  Model const shared = model(Size::full, document, document, false);
  EXPECT_EQ(shared.now.sites.values(), (std::vector<std::string>{"east", "west"}));
  Service service(shared, test_seed, 0);
  service.run();
  EXPECT_GT(service.counts.with_officer(), 100);
}

TEST(data_only, a_new_group_takes_people) {
  auto const document = with(R"({"groups": {"gardening": {
      "suitable": {"kind": ["supervision", "combined"]}, "accredited": false, "referred_share": 0.9,
      "sessions": 2, "sessions_a_week": 1, "evening_share": 0, "tutors": 1, "tutor_minutes": 180,
      "places": 12, "least_booked": 2, "run_every_weeks": 2, "from_week": 1, "dropped_after_missed": 2}}})");
  Model const shared = model(Size::full, document, document, false);
  auto const observations = Service(shared, test_seed, 0).run();
  int const starts = series(shared, {"group_starts", "group", "gardening"});
  double people = 0;
  for (int month = 0; month < observations.months(); ++month) people += observations.numerator(starts, month);
  EXPECT_GT(people, 20);
}

TEST(data_only, a_new_flag_moves_cases_to_another_band) {
  char const* const flag = R"({"profile": {"flags": {"arson": {"low": 0.5, "medium": 0.5}}},
      "operating_model": {"at_least": [{"name": "arson", "when": {"any_flag": ["arson"]}, "band": "Red"}]}})";
  char const* const unheeded = R"({"profile": {"flags": {"arson": {"low": 0.5, "medium": 0.5}}},
      "operating_model": {"at_least": []}})";
  EXPECT_FALSE(lived(with(flag)) == lived(with(unheeded)));
  Model const shared = model(Size::full, with(flag), with(flag), false);
  Service service(shared, test_seed, 0);
  live_to_the_start(service);
  BandId const red = core::find_in(shared.now.bands, "Red");
  EXPECT_NEAR(static_cast<double>(service.counts.in_band(red)),
              0.5 * static_cast<double>(service.counts.held()),
              0.1 * static_cast<double>(service.counts.held()));
}

TEST(data_only, a_new_operating_model_changes_who_holds_whom) {
  char const* const two_bands = R"({"operating_model": {
      "name": "Two bands",
      "routing": [{"name": "all, by geography", "when": {}, "hold_at": "area"}],
      "banding": [{"name": "medium", "when": {"risk_of_harm": "medium"}, "band": "Much"},
                  {"name": "others", "when": {}, "band": "Little"}],
      "at_least": [], "consider": [],
      "bands": {"Green": null, "Yellow": null, "Blue": null, "Red": null,
        "Little": {"rank": 0, "intensity": "low", "held_by": ["PSO", "PO"],
                   "order_contact": [{"weeks_between": 6}], "release_contact": [{"weeks_between": 4}],
                   "points": {"community": 24, "licence": 20, "custody": 20}},
        "Much": {"rank": 1, "intensity": "high", "held_by": ["PO"],
                 "order_contact": [{"weeks_between": 1}], "release_contact": [{"weeks_between": 1}],
                 "points": {"community": 93, "licence": 90, "custody": 90}}}}})";
  auto const document = with(two_bands);
  Model const shared = model(Size::full, document, document, false);
  EXPECT_EQ(shared.now.bands.values(), (std::vector<std::string>{"Little", "Much"}));
  Service service(shared, test_seed, 0);
  live_to_the_start(service);
  for_every_held_case(service, [&](Case const& subject) {
    if (subject.officer == nobody) return;
    EXPECT_FALSE(shared.now.is_hub[subject.site]);
  });
  EXPECT_GT(service.counts.in_band(BandId{0}), 0);
  EXPECT_GT(service.counts.in_band(BandId{1}), 0);
}

}  // namespace
}  // namespace caseflow::service
