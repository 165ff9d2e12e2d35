#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/analytic/lattice.hpp"
#include "model/scenario/plan/plan.hpp"

namespace caseflow::analytic {

/// A class of cases: alike in everything that is drawn when a case enters, but for the sentence.
struct CaseClass {
  core::CaseKind kind{};
  float reoffending = 0;            ///< OGRS3.
  core::RiskOfHarm risk_of_harm{};  ///< As recorded.
  double truly_medium = 0;          ///< Chance that the true risk of serious harm is medium at the start.
  core::BandId band;
  core::BandId other_band;  ///< Once the other level of risk is recorded.
  std::uint64_t flags = 0;  ///< Some that lead to the band; only whether rules ask for them is right.
  double absence = 0;       ///< Chance of an unacceptable absence from an appointment.
  double pace = 1;

  rules::CaseFacts facts(core::Stage stage, float custody_months = 0) const {
    return {kind, stage, risk_of_harm, reoffending, custody_months, flags, false, band};
  }
};

/// Who the cases are: from a point of the lattice to a class of cases. Flags and judgement are summed out
/// exactly: what counts of them is the band, and whether a rule holds.
class CaseClasses {
 public:
  explicit CaseClasses(scenario::Plan const& plan);

  CaseClass person(core::CaseKind kind, Lattice const& lattice, int point) const;

 private:
  /// One outcome of flags and judgement.
  struct Outcome {
    double up_to = 0;  ///< Cumulative probability.
    std::uint64_t flags = 0;
    core::BandId band, other_band;
  };
  using Outcomes = std::vector<Outcome>;

  void add_cut(float reoffending);
  Outcomes outcomes(core::CaseKind kind, core::RiskOfHarm risk, float reoffending) const;
  std::size_t cell(core::CaseKind kind, core::RiskOfHarm risk, std::size_t step) const {
    return (step * 4 + static_cast<std::size_t>(kind)) * 2 + static_cast<std::size_t>(risk);
  }

  scenario::Plan const& plan_;
  std::vector<float>
      cuts_;  ///< Ascending: where any rule or flag changes with the risk of reoffending; 0 first.
  std::vector<std::uint64_t> masks_;  ///< Every set of flags that a rule asks for.
  std::vector<Outcomes> cells_;
};

}  // namespace caseflow::analytic
