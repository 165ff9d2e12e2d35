#include <cmath>
#include <functional>

#include "model/analytic/expectation.hpp"
#include "model/service/model.hpp"
#include "model/service/service.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::analytic {
namespace {

constexpr std::uint64_t seed = 20190401;
constexpr int replications = 100;
constexpr int months = 6;

/// Only the flow: officers would come after the last day, so that every contact is given and every day
/// worked.
scenario::Plan flow_only() {
  auto scenario = test::shipped();
  scenario.months = months;
  scenario.run_up = {.flow_months = 60 + months, .staffed_months = -months};
  return scenario::plan(scenario);
}

struct Estimate {
  double mean = 0, error = 0;
};

class SimulationAgreement : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    plan_ = new scenario::Plan(flow_only());
    model_ = new service::Model(*plan_, *plan_, false);
    ledgers_ = new std::vector<sim::Ledger>;
    for (std::uint32_t i = 0; i < replications; ++i)
      ledgers_->push_back(service::Service(*model_, seed, i).run());
    expected_ = new Expectation(expectation(*plan_));
  }
  static void TearDownTestSuite() {
    delete expected_;
    delete ledgers_;
    delete model_;
    delete plan_;
  }
  static Estimate estimate(std::function<double(sim::Ledger const&)> const& value) {
    double sum = 0, squares = 0;
    for (auto const& ledger : *ledgers_) {
      double const x = value(ledger);
      sum += x;
      squares += x * x;
    }
    double const mean = sum / replications;
    return {mean, std::sqrt((squares / replications - mean * mean) / (replications - 1))};
  }
  static Estimate level(int series) {
    return estimate([series](sim::Ledger const& ledger) {
      return sim::horizon_value(sim::MeasureKind::level, ledger, series).value();
    });
  }
  static Estimate yearly(int series) {
    return estimate([series](sim::Ledger const& ledger) {
      double sum = 0;
      for (int month = 0; month < months; ++month) sum += ledger.numerator(series, month);
      return sum * 12 / months;
    });
  }
  static Estimate share(int series) {
    return estimate([series](sim::Ledger const& ledger) {
      return sim::horizon_value(sim::MeasureKind::ratio, ledger, series).value();
    });
  }

  inline static scenario::Plan* plan_ = nullptr;
  inline static service::Model* model_ = nullptr;
  inline static std::vector<sim::Ledger>* ledgers_ = nullptr;
  inline static Expectation* expected_ = nullptr;
};

// Theory: the mean of the replications lies within 5.5 standard errors of its expectation (Student's t, 99
// degrees of freedom: 3e-7 for one comparison, below 1e-5 for the thirty here together). Tolerance besides:
// what the twin may be off.
void expect_close(double expected, Estimate const& found, double tolerance, std::string_view what) {
  EXPECT_NEAR(expected, found.mean, 5.5 * found.error + tolerance * found.mean)
      << what << ", standard error " << found.error;
}

TEST_F(SimulationAgreement, caseload) {
  expect_close(expected_->caseload, level(model_->measures.caseload.total), 0.01, "caseload");
}

TEST_F(SimulationAgreement, caseload_by_stage) {
  for (std::size_t stage = 0; stage < core::stage_count; ++stage) {
    if (!core::on_caseload(static_cast<core::Stage>(stage))) continue;
    expect_close(expected_->cases[stage], level(model_->measures.caseload.stage + static_cast<int>(stage)),
                 0.02, core::stage_words[stage]);
  }
}

TEST_F(SimulationAgreement, caseload_at_the_hub) {
  expect_close(expected_->hub, level(model_->measures.caseload.holder), 0.01, "hub");
}

TEST_F(SimulationAgreement, flows) {
  double breaches = 0, recalls = 0, escalations = 0, completions = 0;
  for (std::size_t i = 0; i < scenario::edge_count; ++i) {
    auto const& edge = scenario::edges[i];
    if (edge.by == scenario::Move::breach) breaches += expected_->per_year[i];
    if (edge.by == scenario::Move::recall) recalls += expected_->per_year[i];
    if (edge.by == scenario::Move::escalation) escalations += expected_->per_year[i];
    if (edge.to == core::Stage::completed) completions += expected_->per_year[i];
  }
  auto const& measures = model_->measures;
  // Half a year has its own working days and its own seasons of a year or two before: two per cent.
  expect_close(breaches, yearly(measures.breaches), 0.02, "breaches");
  expect_close(recalls, yearly(measures.recalls), 0.02, "recalls");
  expect_close(escalations, yearly(measures.escalations), 0.03, "escalations");
  expect_close(completions, yearly(measures.completions), 0.02, "completions");
}

TEST_F(SimulationAgreement, shares) {
  auto const& measures = model_->measures;
  expect_close(expected_->completion_share_orders, share(measures.community_completion_share), 0.01,
               "orders completed");
  expect_close(expected_->compliance_share_release, share(measures.licence_compliance_share), 0.01,
               "releases compliant");
  expect_close(expected_->unpaid_work_completion_share, share(measures.unpaid_work_completion_share), 0.01,
               "unpaid work completed");
}

}  // namespace
}  // namespace caseflow::analytic
