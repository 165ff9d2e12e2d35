#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/program_options.hpp>

/// Values of options as the parser has them. What is wrong with one throws `Failure` (wrong input).
namespace caseflow::app {

/// Nothing where the option was not given.
std::optional<std::string> text(boost::program_options::variables_map const& values, char const* name);

/// Every value of an option that repeats.
std::vector<std::string> texts(boost::program_options::variables_map const& values, char const* name);

/// A whole number, from `least` to `most`.
std::optional<int> number(boost::program_options::variables_map const& values, char const* name, int least,
                          int most);

/// The file or folder that is to be written; `or_what` else it may be.
std::optional<std::string> file(boost::program_options::variables_map const& values, char const* name,
                                char const* or_what = "");

}  // namespace caseflow::app
