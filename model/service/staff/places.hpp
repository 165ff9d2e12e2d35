#pragma once

#include "model/service/state/service.hpp"

/// The places on the staff, under the plans that follow each other.
namespace caseflow::service::places {

/// Fills the places of the plan in force, and prepares those that only later plans have.
/// Call once, on the first day with officers.
void open(Service& service);
/// The plan in force has changed from `old`: where it staffs a group otherwise, people come and go, posts are
/// added or end, and places may change their hours. Expects `follow_posts` before.
void follow_plan(Service& service, scenario::Plan const& old);
/// Somebody comes on the date of the plan in force; nothing for a place that is wanted already, is not needed
/// any more or has another date now.
void join(Service& service, PersonId id);
/// Where officers' posts stand in the plan in force; and their grades, which a new plan may number anew. Call
/// while no officer holds a case.
void follow_posts(Service& service);

}  // namespace caseflow::service::places
