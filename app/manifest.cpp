#include "app/manifest.hpp"

#include "app/commit.hpp"
#include "app/inputs.hpp"
#include "model/report/common/version.hpp"

namespace caseflow::app {
namespace {

/// Whether chance is in what a verb answers.
bool is_random(Verb verb) {
  switch (verb) {
    case Verb::run:
    case Verb::compare:
    case Verb::levers:
    case Verb::plan:
    case Verb::sweep:
    case Verb::sensitivity:
    case Verb::facts:
    case Verb::backtest:
    case Verb::trace:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::string version_with_commit() {
  std::string text(report::version());
  if (!commit().empty()) text += "+g" + std::string(commit());
  return text;
}

report::Manifest manifest(Options const& options) {
  report::Manifest made{version_with_commit(), options.command, input_digests()};
  if (is_random(options.verb)) made.seed = options.seed;
  return made;
}

}  // namespace caseflow::app
