// A sweep as an array of jobs on a real Slurm, which the test starts.

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/app/program.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::app {
namespace {

using testing::HasSubstr;

/// A Slurm of one node, for as long as it lives.
class Cluster {
 public:
  explicit Cluster(Place const& place) : place_(place) {}
  ~Cluster() { place_.shell(script("down")); }
  Cluster(Cluster const&) = delete;
  Cluster& operator=(Cluster const&) = delete;

  Outcome start() const { return place_.shell(script("up")); }
  /// A line of the shell that talks to it.
  Outcome shell(std::string const& line) const {
    return place_.shell("export SLURM_CONF=\"$PWD/slurm/slurm.conf\"; " + line);
  }
  /// Hands the jobs over, and waits until none is left.
  void run_jobs() const {
    auto const run = shell(
        "bash jobs/submit.sh && for i in $(seq 600); do "
        "[ -z \"$(squeue -h)\" ] && exit 0; sleep 0.2; done; squeue; cat jobs/log/*; exit 1");
    EXPECT_EQ(run.code, 0) << run.out << run.err;
  }

 private:
  static std::string script(std::string const& verb) {
    return fmt::format("'{}' {} \"$PWD/slurm\"", (test::source_tree() / "tests/app/slurm.sh").string(), verb);
  }
  Place const& place_;
};

TEST(Slurm, gives_the_bytes_of_one_process_and_reruns_what_is_missing) {
  Place const place;
  if (::geteuid() != 0 || place.shell("command -v sbatch slurmctld slurmd munged").code != 0)
    GTEST_SKIP() << "needs root, slurm-wlm and munge";
  Cluster const cluster(place);
  auto const started = cluster.start();
  ASSERT_EQ(started.code, 0) << started.out << started.err;
  std::string const sweep = "sweep small.json --factor /demand/level=0.5..1.2 --points 6 --replications 7 ";
  ASSERT_EQ(place.caseflow(sweep + "--quiet -o one.json --csv one").code, 0);
  auto const written = place.caseflow(sweep + "--slurm jobs --tasks 5 -o many.json --csv many");
  ASSERT_EQ(written.code, 0) << written.err;
  EXPECT_THAT(written.out, HasSubstr("jobs/submit.sh"));
  cluster.run_jobs();
  auto const same = [&] {
    auto const run = place.shell(
        "cmp one.json many.json && cmp one/sweep.csv many/sweep.csv && "
        "cmp one/replications.csv many/replications.csv");
    EXPECT_EQ(run.code, 0) << run.out << run.err << place.read("jobs/log/merge.txt");
  };
  same();
  // A task that failed and one that was killed half-way are done again, and no other.
  place.shell("rm jobs/parts/2.part many.json; rm -r many; truncate -s -1000 jobs/parts/4.part");
  ASSERT_EQ(place.caseflow(sweep + "--slurm jobs --tasks 5 -o many.json --csv many --rerun").code, 0);
  EXPECT_THAT(place.read("jobs/array.sh"), HasSubstr("--array=2,4\n"));
  cluster.run_jobs();
  same();
}

}  // namespace
}  // namespace caseflow::app
