#include "app/guard.hpp"

#include <exception>
#include <new>
#include <string>

#include "app/crash.hpp"
#include "app/descriptors.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/quoted.hpp"

namespace caseflow::app {
namespace {

int fail(Failure const& failure) {
  tell(failure.text);
  return failure.code;
}

}  // namespace

int guard(std::function<void()> const& work) {
  try {
    work();
    return done;
  } catch (Failure const& failure) {
    return fail(failure);
  } catch (std::bad_alloc const&) {
    return fail({broke_down, "caseflow: out of memory; fewer replications or threads need less\n"});
  } catch (std::exception const& bug) {
    return fail(
        {broke_down, std::string("caseflow: this is our bug. Please send us this line and the command.\n  ") +
                         bug.what() + '\n'});
  }
}

int program(int argc, char** argv, std::function<void(std::vector<std::string> const&)> const& perform) {
  std::vector<std::string> const arguments(argv + 1, argv + argc);
  std::string command = "caseflow";
  for (auto const& argument : arguments) command += ' ' + quoted(argument);
  occupy_standard_descriptors();
  refuse_broken_pipes();
  tell_of_crashes(command);
  return guard([&] { perform(arguments); });
}

}  // namespace caseflow::app
