#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "model/analytic/absence_window.hpp"
#include "model/analytic/account.hpp"
#include "model/analytic/effort.hpp"
#include "model/analytic/excuses.hpp"
#include "model/analytic/recall_state.hpp"
#include "model/analytic/shared_inputs.hpp"
#include "model/analytic/term.hpp"
#include "model/analytic/working_week.hpp"

namespace caseflow::analytic {

/// Those never recalled, and those who came back from a recall.
inline constexpr std::size_t steady = 0, returned = 1;
using Layers = std::array<double, 2>;
inline double sum(Layers const& layers) { return layers[0] + layers[1]; }

/// One class of cases sentenced to custody: what comes next, and where its cases are, in two layers. Days and
/// shares as for an order (`OrderState`), days from the Monday of the week of the reception.
struct ReleaseState {
  ReleaseState(SharedInputs const& shared, int point, Account& account);

  int age(int day) const { return day - term.received; }
  double present() const { return sum(none) + sum(first); }
  bool on_licence() const { return base == core::Stage::licence; }
  /// First absences older than the window no longer count.
  void forget(int day);
  /// A review: of those not yet settled the part that is present is, and steps down where it may.
  void reviewed();
  /// A share of a layer completes supervision.
  void complete(std::size_t layer, double share, core::Stage from, scenario::Move by, double age);

  scenario::Plan const& plan;
  Delays const& delays;
  Hazards const& hazards;
  Account& account;
  CaseClass person;
  Effort effort;
  Term term;
  std::vector<rules::ContactStep> const& steps;
  Survival survival;
  double hub = 0;              ///< Share held there after release.
  double settled = 0;          ///< Reviewed; part of them steps down.
  double telephone_weeks = 0;  ///< Between contacts by telephone; 0: face to face.
  core::Stage base = core::Stage::licence;
  bool over = false;

  // what comes next
  int next_contact = never, next_review = never, termination = never, hazard_due = never,
      next_band_review = never;

  // where they are
  Layers none{}, first{};  ///< Present, without an absence in the window and with one.
  Layers warrant{};
  std::vector<Layers> breach;  ///< By weeks to the hearing, from `head` on, around.
  std::vector<Layers> gone;    ///< The same of those who cannot be found, to the warrant.
  std::size_t head = 0;
  double before_court = 0;
  std::array<AbsenceWindow, 2> window;
  Excuses excuses;
  RecallState recalled;

  // this week
  HazardInterval interval;
  double present_days = 0, court_days = 0, away_days = 0, recalled_days = 0;
  int monday = 0;
};

}  // namespace caseflow::analytic
