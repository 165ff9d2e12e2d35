# Writes the source that knows the commit: cmake -DSOURCE=… -DOUTPUT=… [-DGIT=…] -P commit.cmake
# It runs in every build and writes only what has changed, so that a commit builds one small file again. Twelve
# digits are the same in every clone; how many git would take itself depends on what a clone has fetched.
cmake_minimum_required(VERSION 3.25)
set(commit "")
if(GIT)
  execute_process(COMMAND ${GIT} rev-parse --show-toplevel HEAD WORKING_DIRECTORY ${SOURCE}
    OUTPUT_VARIABLE answer ERROR_QUIET RESULT_VARIABLE failed OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT failed)
    string(REPLACE "\n" ";" answer "${answer}")
    list(GET answer 0 top)
    list(GET answer 1 digits)
    # A source archive that was unpacked inside another repository has no commit of its own.
    file(REAL_PATH ${top} top)
    file(REAL_PATH ${SOURCE} source)
    if(top STREQUAL source)
      string(SUBSTRING ${digits} 0 12 commit)
      execute_process(COMMAND ${GIT} status --porcelain --untracked-files=no WORKING_DIRECTORY ${SOURCE}
        OUTPUT_VARIABLE changed ERROR_QUIET)
      if(changed)
        string(APPEND commit ".modified")
      endif()
    endif()
  endif()
endif()
file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT "#include \"app/commit.hpp\"

namespace caseflow::app {

std::string_view commit() { return \"@commit@\"; }

}  // namespace caseflow::app
")
