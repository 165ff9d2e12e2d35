#pragma once

#include "model/service/state/service.hpp"

/// The time allowed for unpaid work: officers ask the court for more of it, in time or late.
///
/// Some weeks before its end the officer of an order that will not be done in time has to apply. Where the
/// application is not in when the time is up, no hours can be worked until it is.
namespace caseflow::service::extension {

/// Plans the end of the time that a requirement has, today or later, and the day to look at it before.
void plan_limit(Service& service, RequirementId requirement, sim::Day limit);
/// Time to apply, if the hours will not be worked in time. Nothing where the requirement is done, of another
/// `generation`, or has been asked for. At whatever stage, as all here.
void due(Service& service, RequirementId requirement, std::uint32_t generation);
/// The application is in; the court hears of it where the time is up. Nothing without a requirement.
void applied(Service& service, CaseId id);
/// The time allowed is over: the court hears of it, or work is halted until an application is in. Nothing
/// where the requirement is done, or of another `generation`.
void limit(Service& service, RequirementId requirement, std::uint32_t generation);

}  // namespace caseflow::service::extension
