#pragma once

#include "model/service/state/service.hpp"

/// Trainees: they carry part of a caseload, step by step, until they qualify.
namespace caseflow::service::training {

/// Cases that an officer should hold in full time. A trainee who has qualified has the target of the grade at
/// the site. 0 where the plan in force has no posts for the officer.
float target_caseload(Service const& service, OfficerId id);
/// A trainee begins, having done a share (0 to below 1) of the training already. Expects posts that train for
/// a grade.
void begin(Service& service, OfficerId id, double done_share);
/// A trainee's next step, or the end of the training: from then on a new officer of the grade, with a full
/// caseload; so too where the plan has no such training any more, without the grade. Expects a trainee.
void next_step(Service& service, OfficerId id);

}  // namespace caseflow::service::training
