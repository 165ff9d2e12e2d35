#include "app/option_values.hpp"

#include <string_view>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/number.hpp"

namespace caseflow::app {
namespace {

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

bool is_folder(std::string_view option) { return option == "csv" || option == "slurm"; }

}  // namespace

std::optional<std::string> text(po::variables_map const& values, char const* name) {
  if (values.count(name) == 0) return std::nullopt;
  return values[name].as<std::string>();
}

Texts texts(po::variables_map const& values, char const* name) {
  return values.count(name) == 0 ? Texts{} : values[name].as<Texts>();
}

std::optional<int> number(po::variables_map const& values, char const* name, int least, int most) {
  auto const given = text(values, name);
  if (!given) return std::nullopt;
  auto const value = whole(*given);
  if (!value || *value < static_cast<std::uint64_t>(least) || *value > static_cast<std::uint64_t>(most))
    throw wrong_usage(
        fmt::format("--{} needs a whole number from {} to {}, not \"{}\"", name, least, most, *given));
  return static_cast<int>(*value);
}

std::optional<std::string> file(po::variables_map const& values, char const* name, char const* or_what) {
  auto given = text(values, name);
  if (given && given->empty())
    throw wrong_usage(fmt::format("--{} needs the name of a {}{}, not nothing", name,
                                  is_folder(name) ? "folder" : "file", or_what));
  if (given == "/dev/stdout" || given == "/dev/fd/1" || given == "/proc/self/fd/1") given = "-";
  if (given == "-" && std::string_view(name) != "output")
    throw wrong_usage(fmt::format("--{} cannot go to standard output", name));
  return given;
}

}  // namespace caseflow::app
