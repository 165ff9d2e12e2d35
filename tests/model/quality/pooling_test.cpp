// The numbers that say how unlike services are, computed again from the shipped inspections.

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "model/quality/normal.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/inspection/inspection.hpp"
#include "sim/interval.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::quality {
namespace {

/// Of one key question over services, in shares.
struct Between {
  double variance, sampling, binomial, density_squared;
};

ratings::Inspection shipped_inspection(std::string const& name) {
  std::ifstream file(caseflow::test::source_tree() / "scenarios" / "inspections" / (name + ".json"));
  std::string const text{std::istreambuf_iterator<char>(file), {}};
  return scenario::read_inspection(scenario::parse(text, name).document).inspection.found;
}

/// Key questions by standard, in the first inspections of all five services.
std::map<std::string, std::vector<Between>> first_inspections() {
  std::vector<ratings::Inspection> all;
  for (auto const* name : {"norfolk-suffolk-2019", "bench-2019", "northumbria-2018",
                           "dorset-devon-cornwall-2019", "south-yorkshire-2019"})
    all.push_back(shipped_inspection(name));
  std::map<std::string, std::vector<Between>> found;
  auto const& standards = all.front().framework.standards;
  for (std::size_t i = 0; i < standards.size(); ++i)
    for (std::size_t j = 0; j < standards[i].key_questions.size(); ++j) {
      std::vector<double> shares;
      double one_over_cases = 0, sum = 0;
      for (auto const& inspection : all) {
        auto const& figures = inspection.findings[i].figures;
        if (figures.empty()) continue;
        shares.push_back(figures[j]->percent / 100.0);
        sum += shares.back();
        one_over_cases += 1.0 / figures[j]->cases;
      }
      auto const n = static_cast<double>(shares.size());
      double const mean = sum / n, density = normal_density(normal_score(mean));
      found[std::string(standards[i].id)].push_back({sim::variance(shares),
                                                     mean * (1 - mean) * one_over_cases / n,
                                                     mean * (1 - mean), density * density});
    }
  return found;
}

struct Sum {
  double beyond_chance = 0, binomial = 0, density_squared = 0, count = 0;
  void add(std::vector<Between> const& all) {
    for (auto const& one : all) {
      beyond_chance += one.variance - one.sampling;
      binomial += one.binomial;
      density_squared += one.density_squared;
      ++count;
    }
  }
};

TEST(ShippedJudgement, pools_by_how_unlike_services_are_in_the_standard) {
  auto const judgement = caseflow::test::shipped().judgement;
  auto const all = first_inspections();
  ASSERT_EQ(judgement.pooling_cases.size(), all.size());
  for (auto const& [standard, questions] : all) {
    Sum sum;
    sum.add(questions);
    EXPECT_NEAR(judgement.pooling_cases.at(standard), sum.binomial / sum.beyond_chance - 1, 0.51) << standard;
  }
}

TEST(ShippedJudgement, drifts_by_how_unlike_services_are) {
  Sum sum;
  for (auto const& [standard, questions] : first_inspections()) sum.add(questions);
  EXPECT_EQ(sum.count, 19);
  EXPECT_NEAR(caseflow::test::shipped().judgement.drift.variance_per_year,
              sum.beyond_chance / sum.density_squared, 5e-4);
}

}  // namespace
}  // namespace caseflow::quality
