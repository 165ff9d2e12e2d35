// How places differ within a service, by the practice of their cases.

#include "model/quality/last_found.hpp"

#include <gtest/gtest.h>

#include "tests/model/quality/example.hpp"

namespace caseflow::quality {
namespace {

constexpr service::SiteId town{0}, coast{1}, elsewhere{2};

/// Every other case is from the coast, where practice is `better` by so much.
History two_places(float better) {
  auto history = test::histories(1).front();
  for (auto& sample : history.before)
    for (std::size_t i = 0; i < sample.size(); ++i) {
      sample[i].home = i % 2 == 0 ? town : coast;
      for (float& value : sample[i].features)
        if (i % 2 == 1 && value != Practice::no_value) value = std::min(1.F, value + better);
    }
  return history;
}

std::optional<double> sufficient(History const& history, std::vector<service::SiteId> const& homes,
                                 scenario::Judgement const& judgement = test::judgement()) {
  return expected_sufficient(test::inspection(), judgement, history, "2.2.3", homes, 9);
}

TEST(ExpectedSufficient, is_what_was_printed_of_all_and_differs_by_practice) {
  auto const history = two_places(0.4F);
  EXPECT_NEAR(*sufficient(history, {}), 0.41, 1e-4);
  EXPECT_NEAR(*sufficient(history, {town, coast}), 0.41, 1e-4);
  EXPECT_GT(*sufficient(history, {coast}), *sufficient(history, {town}) + 0.1);
  EXPECT_FALSE(sufficient(history, {elsewhere}).has_value());
}

TEST(ExpectedSufficient, is_alike_everywhere_without_weights) {
  auto judgement = test::judgement();
  for (auto& [name, weight] : judgement.weights) weight.questions.clear();
  auto const history = two_places(0.4F);
  EXPECT_NEAR(*sufficient(history, {coast}, judgement), 0.41, 1e-4);
  EXPECT_NEAR(*sufficient(history, {town}, judgement), 0.41, 1e-4);
}

TEST(ShareInPart, counts_the_sample_of_supervision) {
  History history;
  auto& sample = history.before[0];
  for (auto const parts : std::vector<std::uint8_t>{0b0001, 0b0011, 0b0010, 0b0011}) {
    Practice seen;
    seen.parts = parts;
    seen.home = sample.size() < 2 ? town : coast;
    sample.push_back(seen);
  }
  EXPECT_EQ(share_in_part(history, service::Part::risk_of_harm, {}), 0.75);
  EXPECT_EQ(share_in_part(history, service::Part::reviewing_compliance, std::vector{town}), 0.5);
  EXPECT_EQ(share_in_part(history, service::Part::reviewing_harm, {}), 0);
  EXPECT_FALSE(share_in_part(history, service::Part::risk_of_harm, std::vector{elsewhere}).has_value());
}

}  // namespace
}  // namespace caseflow::quality
