#include "model/service/flow/sentence.hpp"

#include <cmath>
#include <map>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// What the tests below expect, so that they do not depend on what ships.
Settings const pinned{{"/demand/orders_per_year", "1841"},
                      {"/demand/receptions_per_year", "664"},
                      {"/sentences/supervision_share", "0.48"},
                      {"/sentences/combined_share", "0.18"},
                      {"/sentences/unpaid_work_share", "0.34"},
                      {"/attendance/pace_cv", "0.45"},
                      {"/profile/supervision", R"({"reoffending_mu": -0.05, "medium_share": 0.62})"},
                      {"/profile/combined", R"({"reoffending_mu": -0.21, "medium_share": 0.55})"},
                      {"/profile/unpaid_work", R"({"reoffending_mu": -0.6, "medium_share": 0.28})"},
                      {"/profile/custody", R"({"reoffending_mu": 0.29, "medium_share": 0.66})"}};

/// Every case of twenty replications on its first day: some 8,000.
class sentence_of_new_cases : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    Model const shared = model({Size::small, brief() + pinned});
    for (std::uint32_t replication = 0; replication < 20; ++replication) {
      Service service(shared, test_seed, replication);
      live(service, [](Service const& now) {
        for (CaseId const id : now.cases.ids())
          if (now.cases[id].sentenced == now.today() - 1 && core::on_caseload(now.cases[id].stage))
            cases_.push_back(now.cases[id]);
      });
    }
  }
  /// Within five standard errors of a share of independent cases: one false alarm in two million.
  static void expect_share(std::size_t part, std::size_t all, double share) {
    double const n = static_cast<double>(all);
    EXPECT_NEAR(static_cast<double>(part) / n, share, 5 * std::sqrt(share * (1 - share) / n));
  }
  template <class Is>
  static std::size_t count(Is const& is) {
    return static_cast<std::size_t>(std::count_if(cases_.begin(), cases_.end(), is));
  }
  inline static std::vector<Case> cases_;
};

using core::CaseKind;

TEST_F(sentence_of_new_cases, kinds_are_as_common_as_the_courts_make_them) {
  auto const of = [](CaseKind kind) { return count([kind](Case const& one) { return one.kind == kind; }); };
  std::size_t const custody = of(CaseKind::custody), orders = cases_.size() - custody;
  expect_share(custody, cases_.size(), 664.0 / (1841 + 664));
  expect_share(of(CaseKind::supervision), orders, 0.48);
  expect_share(of(CaseKind::combined), orders, 0.18);
  expect_share(of(CaseKind::unpaid_work), orders, 0.34);
}

TEST_F(sentence_of_new_cases, risk_is_as_common_as_the_profile_says) {
  std::map<CaseKind, std::pair<double, double>> const profile{{CaseKind::supervision, {-0.05, 0.62}},
                                                              {CaseKind::combined, {-0.21, 0.55}},
                                                              {CaseKind::unpaid_work, {-0.6, 0.28}},
                                                              {CaseKind::custody, {0.29, 0.66}}};
  for (auto const& [kind, risk] : profile) {
    auto const all = count([kind = kind](Case const& one) { return one.kind == kind; });
    auto const medium = count([kind = kind](Case const& one) {
      return one.kind == kind && one.risk_of_harm == core::RiskOfHarm::medium;
    });
    expect_share(medium, all, risk.second);
    double const median = 100 / (1 + std::exp(-risk.first));
    expect_share(count([&, kind = kind](Case const& one) {
                   return one.kind == kind && static_cast<double>(one.reoffending) < median;
                 }),
                 all, 0.5);
  }
}

TEST_F(sentence_of_new_cases, pace_has_mean_one) {
  double sum = 0;
  for (auto const& one : cases_) sum += static_cast<double>(one.pace);
  // A coefficient of variation of 0.45.
  EXPECT_NEAR(sum / static_cast<double>(cases_.size()), 1,
              5 * 0.45 / std::sqrt(static_cast<double>(cases_.size())));
}

TEST_F(sentence_of_new_cases, dates_are_in_order) {
  for (auto const& one : cases_) {
    if (one.kind == CaseKind::custody) {
      EXPECT_LT(one.sentenced, one.released);
      EXPECT_LE(one.released, one.licence_ends);
      EXPECT_LE(one.licence_ends, one.ends);
    } else if (one.kind == CaseKind::unpaid_work) {
      EXPECT_EQ(one.ends, never);
    } else {
      EXPECT_GE(one.ends - one.sentenced, 182);
      EXPECT_LE(one.ends - one.sentenced, 731);
    }
    EXPECT_EQ(bool(one.unpaid_work), one.kind == CaseKind::combined || one.kind == CaseKind::unpaid_work);
  }
}

TEST_F(sentence_of_new_cases, short_sentences_are_supervised_for_a_year_after_release) {
  for (auto const& one : cases_) {
    if (one.kind == CaseKind::custody && one.short_custody) {
      EXPECT_GE(one.ends - one.released, 364);
    }
  }
}

TEST(sentence, suspended_orders_and_community_orders_have_lengths_of_their_own) {
  Model const shared = model({Size::small, brief() + Settings{{"/sentences/community_order_months", "6"},
                                                              {"/sentences/suspended_order_months", "18"}}});
  Service service(shared, test_seed, 0);
  std::map<bool, int> seen;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (one.kind != CaseKind::supervision || one.sentenced != now.today() - 1 || one.orders_made > 1)
        continue;
      ++seen[one.suspended_order];
      EXPECT_EQ(one.ends - one.sentenced > 300, one.suspended_order);
    }
  });
  EXPECT_GT(seen[false], 20);
  EXPECT_GT(seen[true], 20);
}

/// A service on its start date, and what a measure counts of something that is done to it.
class a_day_of_sentences : public testing::Test {
 protected:
  using Counted = std::pair<double, double>;  ///< Numerator, denominator.
  Model const model_ = model({Size::small, brief()});
  Service service_{model_, test_seed, 0};

  void SetUp() override {
    while (service_.today() <= model_.start) service_.simulate_day();
  }
  template <class Fits>
  CaseId a_case(Fits const& fits) const {
    return first_of(service_.cases.ids(), [&](CaseId id) { return fits(service_.cases[id]); });
  }
  template <class Act>
  Counted counted(char const* measure, Act const& act) {
    int const at = series(model_, {measure});
    auto const& seen = service_.observations;
    double const above = seen.numerator(at, service_.month), below = seen.denominator(at, service_.month);
    act();
    return {seen.numerator(at, service_.month) - above, seen.denominator(at, service_.month) - below};
  }
};

TEST_F(a_day_of_sentences, orders_that_end_count_towards_completion_unless_they_leave_the_service) {
  auto const ends = [&](core::Stage how) {
    CaseId const id = a_case([](Case const& one) {
      return one.stage == core::Stage::community && one.kind == CaseKind::supervision &&
             one.orders_beside == 0;
    });
    return counted("community_completion_share", [&] { sentence::end(service_, id, how); });
  };
  EXPECT_EQ(ends(core::Stage::completed), Counted(1, 1));
  EXPECT_EQ(ends(core::Stage::revoked), Counted(0, 1));
  EXPECT_EQ(ends(core::Stage::transferred), Counted(0, 0));
  EXPECT_EQ(ends(core::Stage::escalated), Counted(0, 0));
}

TEST_F(a_day_of_sentences, licences_are_complied_with_that_end_without_a_recall) {
  auto const ends = [&](bool recalled) {
    CaseId const id = a_case([](Case const& one) { return one.stage == core::Stage::licence; });
    service_.cases[id].recalled_once = recalled;
    return counted("licence_compliance_share", [&] { sentence::end(service_, id, core::Stage::completed); });
  };
  EXPECT_EQ(ends(false), Counted(1, 1));
  EXPECT_EQ(ends(true), Counted(0, 1));
}

TEST_F(a_day_of_sentences, after_half_a_year_officers_and_contacts_are_counted) {
  CaseId const id = a_case([](Case const& one) {
    return one.in_contact() && one.returns == 0 && one.officer != nobody && !one.telephone;
  });
  auto const of = [&](int officers, int contacts, char const* measure) {
    auto& one = service_.cases[id];
    one.officers_had = static_cast<decltype(one.officers_had)>(officers);
    one.kept_contacts = static_cast<decltype(one.kept_contacts)>(contacts);
    return counted(measure, [&] { sentence::half_year(service_, id); });
  };
  for (auto const& [officers, one, one_or_two] : {std::tuple(1, 1, 1), {2, 0, 1}, {3, 0, 0}}) {
    EXPECT_EQ(of(officers, 20, "one_officer_share"), Counted(one, 1)) << officers;
    EXPECT_EQ(of(officers, 20, "one_or_two_officers_share"), Counted(one_or_two, 1)) << officers;
  }
  for (auto const& [contacts, is] : {std::pair(10, 0), {11, 1}, {30, 1}, {31, 0}})
    EXPECT_EQ(of(1, contacts, "contacts_11_to_30_share"), Counted(is, 1)) << contacts;
}

TEST(sentence, cases_move_along_the_edges_of_the_flow_alone) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  std::map<sim::Entity, core::Stage> was;
  std::map<std::pair<core::Stage, core::Stage>, int> moves;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage)) continue;
      auto const [at, is_new] = was.emplace(one.entity, one.stage);
      if (!is_new && at->second != one.stage) ++moves[{at->second, one.stage}];
      at->second = one.stage;
    }
  });
  using core::Stage;
  for (auto const& [move, count] : moves) {
    auto const [from, to] = move;
    EXPECT_NE(to, Stage::awaiting_allocation);
    EXPECT_TRUE(to != Stage::custody || from == Stage::awaiting_allocation);
    EXPECT_TRUE(from != Stage::post_sentence_supervision || to == Stage::breach_proceedings) << count;
    EXPECT_TRUE(to != Stage::out_of_contact || from == Stage::breach_proceedings);
    EXPECT_TRUE(to != Stage::recalled || from == Stage::licence);
  }
  EXPECT_GT((moves[{Stage::custody, Stage::licence}]), 10);
  EXPECT_GT((moves[{Stage::licence, Stage::post_sentence_supervision}]), 5);
}

}  // namespace
}  // namespace caseflow::service
