#pragma once

#include "app/options.hpp"
#include "app/part_file.hpp"

namespace caseflow::app {

/// Writes the scripts of an array of jobs for Slurm into the folder that is asked for, of which each task
/// does a share of the work and a job after them joins the parts; with `rerun` of those tasks alone whose
/// part is missing or not complete. Says how to hand them over. Throws `Failure`: file trouble, and wrong
/// input where a part that is there is one of other work.
void write_slurm_jobs(Options const& options, PartHeader const& header,
                      std::vector<experiment::Block> const& blocks);

}  // namespace caseflow::app
