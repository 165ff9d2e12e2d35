#include "model/service/state/workload.hpp"

#include "model/service/state/count_guard.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

using core::CaseKind;
using core::Stage;

TEST(workload, points_are_those_of_where_the_person_is) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.start) service.simulate_day();
  Case one = service.cases[first_of(service.cases.ids(), [&](CaseId id) {
    return service.cases[id].stage == Stage::community && service.cases[id].kind == CaseKind::supervision;
  })];
  auto const of = [&](CaseKind kind, Stage stage) {
    one.kind = kind;
    return points(shared.now, CountGuard::as_if(one, stage));
  };
  auto const& band = shared.now.band[one.band];
  ASSERT_NE(band.points_community, band.points_custody);
  EXPECT_EQ(of(CaseKind::supervision, Stage::community), band.points_community);
  EXPECT_EQ(of(CaseKind::unpaid_work, Stage::awaiting_allocation), band.points_community);
  EXPECT_EQ(of(CaseKind::custody, Stage::awaiting_allocation), band.points_custody);
  EXPECT_EQ(of(CaseKind::custody, Stage::custody), band.points_custody);
  EXPECT_EQ(of(CaseKind::custody, Stage::licence), band.points_licence);
  EXPECT_EQ(of(CaseKind::custody, Stage::recalled), band.points_custody);
  EXPECT_EQ(of(CaseKind::supervision, Stage::out_of_contact), 0);
}

}  // namespace
}  // namespace caseflow::service
