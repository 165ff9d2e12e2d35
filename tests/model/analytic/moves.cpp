#include "tests/model/analytic/moves.hpp"

#include <map>
#include <variant>

#include "model/service/observe/journal.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Edge;
using scenario::Move;

/// Follows every case by its journal. An entry says between which stages a case moved; by what, where edges
/// run beside each other, shows in what was written of the case before it.
class Follower {
 public:
  explicit Follower(service::Service const& service) {
    for (service::CaseId const id : service.cases.ids())
      if (core::on_caseload(service.cases[id].stage))
        cases_[service.cases[id].entity] = {.stage = service.cases[id].stage};
  }

  void read(service::JournalEntry const& entry) {
    auto& followed = cases_[entry.subject];
    if (std::holds_alternative<service::notes::ConvictionHeard>(entry.what))
      followed.convicted_on = entry.day;
    else if (std::holds_alternative<service::notes::Decided>(entry.what))
      followed.convicted_on = service::never;
    else if (auto const* entered = std::get_if<service::notes::Entered>(&entry.what))
      move(followed, entered->to, entry.day);
    else if (auto const* ended = std::get_if<service::notes::Ended>(&entry.what))
      move(followed, ended->how, entry.day);
  }

  Moves const& moves() const { return moves_; }

 private:
  struct Followed {
    Stage stage = Stage::awaiting_allocation;
    sim::Day convicted_on = service::never;  ///< Unless a court has dealt with a breach since.
  };

  /// Of two edges between the same stages one is taken for a new offence.
  static bool for_an_offence(Move by) { return by == Move::conviction || by == Move::new_sentence; }

  void move(Followed& followed, Stage to, sim::Day today) {
    Stage const from = followed.stage;
    followed.stage = to;
    if (from == to) return;  // another order of the same kind
    std::size_t between = 0, taken = scenario::edge_count;
    for (std::size_t edge = 0; edge < scenario::edge_count; ++edge) {
      if (scenario::edges[edge].from != from || scenario::edges[edge].to != to) continue;
      ++between;
      if (taken == scenario::edge_count ||
          for_an_offence(scenario::edges[edge].by) == (followed.convicted_on == today))
        taken = edge;
    }
    ASSERT_GT(between, 0U) << core::stage_words[core::index_of(from)] << " → "
                           << core::stage_words[core::index_of(to)];
    ASSERT_LE(between, 2U);
    ++moves_[taken];
  }

  std::map<sim::Entity, Followed> cases_;
  Moves moves_{};
};

}  // namespace

Moves moves_from_the_start(service::Service& service) {
  while (service.today() < service.model->start) service.simulate_day();
  Follower follower(service);
  service::Journal journal;
  journal.subject = service::Journal::everybody;
  // Cases that are there already write their visits over one that nobody reads.
  journal.visits.resize(1);
  journal.visit_of_slot.assign(service.cases.slots(), 0);
  service.journal = &journal;
  while (service.calendar.running()) {
    service.simulate_day();
    for (auto const& entry : journal.notes) follower.read(entry);
    journal.notes.clear();
  }
  service.journal = nullptr;
  return follower.moves();
}

}  // namespace caseflow::analytic
