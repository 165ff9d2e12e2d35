#include "app/slurm.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/outputs.hpp"
#include "app/quoted.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::app {
namespace {

namespace filesystem = std::filesystem;

/// Many enough for a cluster, few enough that a task is worth its start (assumption).
constexpr int usual_tasks = 40;

std::string words(std::vector<std::string> const& all) {
  std::vector<std::string> made;
  for (auto const& word : all) made.push_back(quoted(word));
  return fmt::format("{}", fmt::join(made, " "));
}

/// What the answer is to be written to; without any wish into the folder itself.
std::vector<std::string> outputs_of(Options const& options, std::string const& folder) {
  std::vector<std::string> made;
  auto const add = [&](char const* name, std::optional<std::string> const& value) {
    if (value) made.insert(made.end(), {name, *value});
  };
  add("--output", options.output);
  add("--report", options.report);
  add("--csv", options.csv);
  add("--db", options.db);
  if (options.csv_for == report::CsvFor::excel) made.insert(made.end(), {"--csv-for", "excel"});
  if (!options.choice.measures.empty())
    made.insert(made.end(), {"--measures", fmt::format("{}", fmt::join(options.choice.measures, ","))});
  if (options.choice.months_as == report::MonthsAs::horizon)
    made.insert(made.end(), {"--months-as", "horizon"});
  if (made.empty()) made = {"--output", folder + "/sweep.json", "--csv", folder + "/tables"};
  return made;
}

/// "1-3,7" of 1, 2, 3 and 7.
std::string ranges(std::vector<int> const& numbers) {
  std::vector<std::string> made;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t end = i + 1;
    while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) ++end;
    made.push_back(end == i + 1 ? fmt::format("{}", numbers[i])
                                : fmt::format("{}-{}", numbers[i], numbers[end - 1]));
    i = end;
  }
  return fmt::format("{}", fmt::join(made, ","));
}

/// Whether a task's part is there with all of its share.
bool complete(std::string const& path, PartHeader const& header,
              std::vector<experiment::Block> const& share) {
  if (!filesystem::exists(path) || filesystem::file_size(path) == 0) return false;
  auto const part = PartFile::to_read(path);
  if (auto const difference = unlike(part.header(), header))
    throw wrong_usage(fmt::format("{}: a part of {}", path, *difference),
                      "give --slurm another folder, or remove the file");
  std::set<std::pair<int, int>> there;
  for (auto const& place : part.blocks()) there.emplace(place.block.point, place.block.first);
  auto const all = experiment::single_replications(share);
  return std::all_of(all.begin(), all.end(), [&](auto const& one) {
    return there.contains({one.point, one.first});
  });
}

std::string script(std::string_view name, std::string const& settings, std::string const& line) {
  return fmt::format("#!/bin/bash\n#SBATCH --job-name={}\n#SBATCH --chdir={}\n{}{}\n", name,
                     quoted(filesystem::current_path().string()), settings, line);
}

/// "3 tasks of 40 to do: 96 simulated futures, at most 32 a task".
std::string to_do(std::vector<int> const& open, int tasks, std::vector<experiment::Block> const& blocks) {
  long long futures = 0, most = 0;
  for (int const number : open) {
    long long its = 0;
    for (auto const& block : experiment::share(blocks, number, tasks)) its += block.replications;
    futures += its;
    most = std::max(most, its);
  }
  return fmt::format("{} of {} to do: {}, at most {} a task",
                     report::counted(static_cast<long long>(open.size()), "task", "tasks"), tasks,
                     report::counted(futures, "simulated future", "simulated futures"),
                     report::rounded(static_cast<double>(most)));
}

}  // namespace

void write_slurm_jobs(Options const& options, PartHeader const& header,
                      std::vector<experiment::Block> const& blocks) {
  int const most = static_cast<int>(std::min<std::size_t>(blocks.size(), max_tasks));
  int const tasks = std::min(options.work.tasks > 0 ? options.work.tasks : usual_tasks, most);
  auto const& asked = *options.work.slurm;
  Outputs outputs;
  outputs.make_folder(asked);
  auto const folder = filesystem::absolute(asked).lexically_normal().string();
  outputs.make_folder(folder + "/parts");
  outputs.make_folder(folder + "/log");
  std::vector<int> open;
  std::vector<std::string> parts;
  for (int task = 1; task <= tasks; ++task) {
    parts.push_back(fmt::format("{}/parts/{}.part", folder, task));
    auto const share = experiment::share(blocks, task, tasks);
    if (!options.work.rerun || !complete(parts.back(), header, share)) open.push_back(task);
  }
  auto const program = filesystem::read_symlink("/proc/self/exe").string();
  int const threads = std::max(options.threads, 1);
  auto task = std::vector{program};
  task.insert(task.end(), header.command.begin(), header.command.end());
  auto join = std::vector{program, std::string("merge")};
  join.insert(join.end(), parts.begin(), parts.end());
  auto const where = outputs_of(options, folder);
  join.insert(join.end(), where.begin(), where.end());
  auto const array = outputs.open(folder + "/array.sh"), merge = outputs.open(folder + "/merge.sh"),
             submit = outputs.open(folder + "/submit.sh");
  outputs.write(
      array, script("caseflow-sweep",
                    fmt::format("#SBATCH --array={}\n#SBATCH --cpus-per-task={}\n#SBATCH --output={}\n",
                                open.empty() ? "1" : ranges(open), threads, quoted(folder + "/log/%a.txt")),
                    fmt::format("exec {} --threads {} --quiet --part \"$SLURM_ARRAY_TASK_ID/{}\" "
                                "--keep {}\"$SLURM_ARRAY_TASK_ID.part\"",
                                words(task), threads, tasks, quoted(folder + "/parts/"))));
  outputs.write(
      merge, script("caseflow-merge", fmt::format("#SBATCH --output={}\n", quoted(folder + "/log/merge.txt")),
                    "exec " + words(join)));
  auto const after = open.empty() ? std::string("sbatch")
                                  : fmt::format(
                                        "array=$(sbatch --parsable {})\nsbatch --kill-on-invalid-dep=yes "
                                        "--dependency=\"afterok:${{array%%;*}}\"",
                                        quoted(folder + "/array.sh"));
  outputs.write(submit,
                fmt::format("#!/bin/bash\nset -euo pipefail\n{} {}\n", after, quoted(folder + "/merge.sh")));
  outputs.sync();
  outputs.put_in_place();
  outputs.settle();
  if (options.quiet) return;
  auto const what =
      open.empty() ? std::string("Every part is complete; the merge is left") : to_do(open, tasks, blocks);
  print(report::wrapped(fmt::format("{}. This hands it to Slurm{}:", what,
                                    open.empty() ? "" : ", with the merge after the tasks"),
                        "") +
        fmt::format("\n  bash {}\n", quoted(folder + "/submit.sh")));
}

}  // namespace caseflow::app
