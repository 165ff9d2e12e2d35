# cmake -DFOLDER=… -DCHART=… -DOUTPUT=… -P embed.cmake: joins the files of a report, and Chart.js, into one page and
# writes it as a C++ source of two texts, before and after the answer.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/files.cmake)

function(joined into)
  set(all "")
  foreach(name IN LISTS ARGN)
    file(READ ${FOLDER}/${name} text)
    string(APPEND all "${text}")
  endforeach()
  set(${into} "${all}" PARENT_SCOPE)
endfunction()

joined(page page.html)
joined(style ${report_styles})
joined(script ${report_scripts})
file(READ ${CHART} chart)
string(REGEX REPLACE "//# sourceMappingURL=[^\n]*" "" chart "${chart}")
foreach(part IN ITEMS style script chart)
  # What would end the element that the text stands in, or the literal.
  if("${${part}}" MATCHES "</script|</style|<!--|\\)page\"")
    message(FATAL_ERROR "${part}: has text that would end what it is embedded in")
  endif()
  string(TOUPPER ${part} mark)
  string(REPLACE "@${mark}@" "${${part}}" page "${page}")
endforeach()

string(FIND "${page}" "@ANSWER@" at)
if(at EQUAL -1)
  message(FATAL_ERROR "page.html: has no @ANSWER@")
endif()
string(SUBSTRING "${page}" 0 ${at} before)
math(EXPR rest "${at} + 8")
string(SUBSTRING "${page}" ${rest} -1 after)

# Compilers limit the length of one literal; adjacent ones are joined.
function(literals into text)
  set(all "")
  string(LENGTH "${text}" length)
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 16000 piece)
    string(FIND "${piece}" "\n" size REVERSE)  # lines are cut only where they are longer than that, as Chart.js is
    if(size LESS 1)
      string(LENGTH "${piece}" size)
    endif()
    string(SUBSTRING "${text}" ${at} ${size} piece)
    string(APPEND all "\n    R\"page(${piece})page\"")
    math(EXPR at "${at} + ${size}")
  endwhile()
  set(${into} "${all}" PARENT_SCOPE)
endfunction()
literals(before "${before}")
literals(after "${after}")

file(WRITE ${OUTPUT} "#include \"app/page.hpp\"

namespace caseflow::app {

std::string_view page_before_answer() {
  return${before};
}

std::string_view page_after_answer() {
  return${after};
}

}  // namespace caseflow::app
")
