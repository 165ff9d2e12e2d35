#pragma once

#include "model/service/state/people.hpp"
#include "model/service/state/service.hpp"

/// What every task of officers brings about once it is finished: the table of contents of their work.
namespace caseflow::service::finished {

/// A task is done; `depth` is the share of its minutes that it got.
void done(Service& service, WorkItem const& item, double depth);
/// A task that is skipped under pressure.
void skipped(Service& service, WorkItem const& item);

}  // namespace caseflow::service::finished
