#pragma once

#include "model/service/state/service.hpp"

/// Warnings of absences.
namespace caseflow::service::warning {

/// What the person was absent from.
enum class From : std::uint8_t { appointment, work };

/// What the absence was from on which the officer has to decide.
inline From decided_on(Case const& subject) {
  return subject.absent_from_work ? From::work : From::appointment;
}
/// The day by which a warning of today is to be given.
sim::Day due(Service const& service);
/// A warning by the officer, and a letter, where somebody sees the person: in contact or at unpaid work;
/// nothing at any other stage.
void send(Service& service, CaseId id, From from);

}  // namespace caseflow::service::warning
