#include "model/service/state/measures.hpp"

#include <gmock/gmock.h>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

// Label, unit and description are texts all three, and stand beside each other where measures are declared.
TEST(measures, are_called_by_a_label_have_a_unit_and_are_described_in_a_sentence) {
  Model const shared = model({Size::small, brief()});
  ASSERT_GT(shared.catalogue.measures().size(), 80u);
  for (auto const& measure : shared.catalogue.measures()) {
    SCOPED_TRACE(measure.name);
    EXPECT_THAT(measure.label, testing::MatchesRegex("[A-Z].*[^.]"));
    EXPECT_THAT(measure.description, testing::MatchesRegex("[A-Z].*[.]"));
    EXPECT_LT(measure.label.size(), measure.description.size());
    EXPECT_THAT(measure.unit, testing::MatchesRegex("[a-zA-Z0-9/% ]+"));
    EXPECT_LT(measure.unit.size(), 20u);
    if (measure.name.ends_with("_share")) {
      EXPECT_EQ(measure.unit, "share");
    }
  }
}

}  // namespace
}  // namespace caseflow::service
