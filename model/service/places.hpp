#pragma once

#include "model/service/service.hpp"

/// The places on the staff, under the plan before the start date and after it.
namespace caseflow::service::places {

/// Fills the places of the plan in force, and prepares those that only the plan after the start date has.
void open(Service& service);
/// The plan in force has changed: places are added, dropped, or change their hours.
void follow_plan(Service& service);
/// Where the plan in force gives another share of vacancies than `old`, vacant places are filled or filled
/// ones become vacant.
void follow_vacancies(Service& service, scenario::Plan const& old);

}  // namespace caseflow::service::places
