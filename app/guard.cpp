#include "app/guard.hpp"

#include <exception>
#include <new>
#include <string>

#include "app/failure.hpp"
#include "app/files.hpp"

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

}  // namespace caseflow::app
