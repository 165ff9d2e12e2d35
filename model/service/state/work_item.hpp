#pragma once

#include <cstdint>

#include "model/core/vocabulary.hpp"
#include "model/service/state/ids.hpp"
#include "sim/date.hpp"

namespace caseflow::service {

/// A planned contact, in any of its forms.
constexpr bool is_contact(core::Task task) {
  return task == core::Task::appointment || task == core::Task::telephone_contact ||
         task == core::Task::missed;
}

/// The order in which an officer serves what is due.
enum class Priority : std::uint8_t {
  deadline,   ///< A deadline with a penalty: kept at the price of depth.
  prompt,     ///< What others wait for.
  planned,    ///< Work of the plan, which can wait.
  skippable,  ///< Skipped first when the day is short.
};

/// Whether the person came to a planned contact.
enum class ContactOutcome : std::uint8_t { kept, acceptable_absence, unacceptable_absence };

/// One thing that an officer has to do. No room is left after the last member: 32 bytes are copied faster
/// than 29, and a worklist is put in order every day.
struct WorkItem {
  CaseId subject;
  std::uint16_t generation = 0;
  core::Task task{};
  Priority priority = Priority::deadline;
  bool demanded = true;        ///< Counted as demanded; not while it was asked for in the queue.
  ContactOutcome outcome{};    ///< Of a planned contact.
  bool first = false;          ///< The first planned contact.
  bool in_full : 1 = false;    ///< An assessment at layer 3; others are at layer 1.
  bool prepares : 1 = false;   ///< An appointment that prepares for a group.
  bool from_work : 1 = false;  ///< A warning of, or decision on, an absence from unpaid work.
  sim::Day due = 0;
  float minutes = 0;          ///< In full depth.
  float given = 0;            ///< So far, of the minutes as shrunk.
  float full_given = 0;       ///< So far, counted in full-depth minutes.
  std::uint32_t ordinal = 0;  ///< By the task: which contact, review or check of the case it is.
};
static_assert(sizeof(WorkItem) == 32);

}  // namespace caseflow::service
