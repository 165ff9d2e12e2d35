#include <string>
#include <vector>

#include "app/command_line.hpp"
#include "app/failure.hpp"
#include "app/guard.hpp"
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

}  // namespace
}  // namespace caseflow

int main(int argc, char** argv) { return caseflow::app::program(argc, argv, caseflow::perform); }
