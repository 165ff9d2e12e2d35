# cmake -DFOLDER=… -DCHART=… [-DFLOW=…] -DOUTPUT=… -P embed.cmake: joins the files of a report, Chart.js, and
# the diagram of the flow of cases where Graphviz has drawn one, into one page and writes it as a C++ source of
# two texts, before and after the answer.
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
set(script "'use strict';\n${script}")
set(flow "")
if(FLOW)
  file(READ ${FLOW} flow)
  string(REGEX REPLACE "^.*(<svg )" "\\1" flow "${flow}")
  string(REGEX REPLACE "<!--[^>]*-->\n" "" flow "${flow}")
endif()

# The hash of a script or style as a security policy names it: a digest's bytes in base 64, three hex digits two
# characters.
set(base64 "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
function(policy_hash into text)
  string(SHA256 digest "${text}")
  set(all "")
  foreach(at RANGE 0 63 3)
    string(SUBSTRING "${digest}00" ${at} 3 digits)
    math(EXPR first "0x${digits} >> 6")
    math(EXPR second "0x${digits} & 63")
    string(SUBSTRING ${base64} ${first} 1 first)
    string(SUBSTRING ${base64} ${second} 1 second)
    string(APPEND all ${first}${second})
  endforeach()
  string(SUBSTRING ${all} 0 43 all)  # 32 bytes and no more
  set(${into} "'sha256-${all}='" PARENT_SCOPE)
endfunction()

foreach(part IN ITEMS style script chart flow)
  # What would end the element that the text stands in, or the literal.
  if("${${part}}" MATCHES "</script|</style|</template|<!--|\\)page\"")
    message(FATAL_ERROR "${part}: has text that would end what it is embedded in")
  endif()
  policy_hash(hash "${${part}}")
  string(TOUPPER ${part} mark)
  string(REPLACE "@${mark}_HASH@" "${hash}" page "${page}")
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
