#pragma once

namespace caseflow::app {

/// Occupies standard input, output and error where they are closed, so that no file that is opened later gets
/// their number and what is printed lands in it. What is written to one of them then fails (EBADF). Call it
/// before anything is opened.
void occupy_standard_descriptors();

/// Whether standard output can be written to: neither closed nor open for reading only.
bool standard_output_is_open();

}  // namespace caseflow::app
