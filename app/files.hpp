#pragma once

#include <map>
#include <string>
#include <string_view>

#include "app/failure.hpp"

struct stat;

namespace caseflow::app {

/// A file's content. Throws `Failure` (file trouble) when it cannot be read. Longer than what a scenario may
/// be is cut a byte beyond, so that the parser refuses it.
std::string read_file(std::string const& path);

/// From now on `read_file` answers these texts for these paths: what the parts of a run were made from.
void read_instead(std::map<std::string, std::string> files);

/// The files that `read_file` has read so far, each as it was read last.
std::map<std::string, std::string> const& files_read();

/// What is read in another way counts as read too, so that no output replaces it.
void note_as_read(std::string const& path);

/// Whether `read_file` has read this file, by whatever name.
bool was_read(struct ::stat const& file);

/// Writes a text for people to standard output, as a terminal may be shown it (`scenario::shown_in_lines`).
/// Throws `Failure`: file trouble, on a full disk too, and broken pipe, without a word, when its reader has
/// gone.
void print(std::string const& text);

/// The same with a document for programs, byte by byte.
void print_exactly(std::string const& document);

/// Writes a text for people to standard error as far as that can be done.
void tell(std::string const& text);

/// Writes all of it to an open file. Throws `Failure` (file trouble).
void write_all(int descriptor, std::string_view text, std::string const& path);

/// What went wrong with a file, from `errno`.
Failure trouble(std::string const& path);

}  // namespace caseflow::app
