#include <string>
#include <vector>

#include "app/crash.hpp"
#include "app/descriptors.hpp"
#include "app/failure.hpp"
#include "app/guard.hpp"
#include "app/interrupt.hpp"
#include "app/options.hpp"
#include "app/quoted.hpp"
#include "app/verbs.hpp"
#include "study/sensitivity.hpp"

namespace caseflow {
namespace {

void perform(std::vector<std::string> const& arguments) {
  auto const options = app::parse(arguments);
  if (options.verb == app::Verb::help || options.verb == app::Verb::version) return app::answer(options);
  if (options.verb != app::Verb::sensitivity)
    throw app::wrong_usage("caseflow-study answers sensitivity alone", "caseflow has all the verbs");
  study::sensitivity(options);
}

/// What a user would type.
std::string command(int argc, char** argv) {
  std::string all = "caseflow";
  for (int i = 1; i < argc; ++i) all += ' ' + app::quoted(argv[i]);
  return all;
}

}  // namespace
}  // namespace caseflow

int main(int argc, char** argv) {
  caseflow::app::occupy_standard_descriptors();
  caseflow::app::refuse_broken_pipes();
  caseflow::app::tell_of_crashes(caseflow::command(argc, argv));
  return caseflow::app::guard([&] { caseflow::perform({argv + 1, argv + argc}); });
}
