#include "app/arrivals.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/analytic/expectation.hpp"
#include "model/core/name_hash.hpp"
#include "model/report/common/version.hpp"
#include "model/scenario/question/fingerprint.hpp"

namespace caseflow::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "arrivals-";
constexpr std::size_t most_kept = 200;

/// Where factors are kept between processes; nothing where they are not to be, or there is no such place.
std::optional<fs::path> cache_folder() {
  auto const variable = [](char const* name) {
    auto const* value = std::getenv(name);
    return std::string(value ? value : "");
  };
  if (variable("CASEFLOW_CACHE") == "off") return std::nullopt;
  fs::path const given = variable("XDG_CACHE_HOME"), home = variable("HOME");
  if (given.is_absolute()) return given / "caseflow";
  if (home.is_absolute()) return home / ".cache" / "caseflow";
  return std::nullopt;
}

/// What another build need not find alike: the version alone does not tell those of a developer apart.
std::string build() {
  struct ::stat about {};
  if (::stat("/proc/self/exe", &about) != 0) return std::string(report::version());
  return fmt::format("{}/{}/{}.{:09}", report::version(), about.st_size, about.st_mtim.tv_sec,
                     about.st_mtim.tv_nsec);
}

/// All that a file says, so that it can be compared whole: the factor exactly, and a digest of everything.
std::string line(std::string const& scenario, double factor) {
  auto const said = fmt::format("caseflow {} {} {:a}", build(), scenario, factor);
  return fmt::format("{} {}\n", said, core::text_digest(said));
}

std::optional<double> kept(fs::path const& file, std::string const& scenario) {
  std::ifstream stream(file, std::ios::binary);
  std::string text(500, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(stream.gcount()));
  auto const end = text.rfind(' ');
  auto const begin = end == 0 || end == std::string::npos ? end : text.rfind(' ', end - 1);
  if (begin == std::string::npos) return std::nullopt;
  double const factor = std::strtod(text.c_str() + begin + 1, nullptr);
  if (!std::isfinite(factor) || factor <= 0 || text != line(scenario, factor)) return std::nullopt;
  return factor;
}

/// Removes the oldest files where there are more than are worth keeping.
void tidy(fs::path const& folder) {
  std::error_code ignored;
  std::vector<std::pair<fs::file_time_type, fs::path>> files;
  for (fs::directory_iterator at(folder, ignored), last; !ignored && at != last; at.increment(ignored))
    if (at->path().filename().string().starts_with(prefix))
      files.emplace_back(at->last_write_time(ignored), at->path());
  if (files.size() <= most_kept) return;
  std::sort(files.begin(), files.end());
  for (std::size_t i = 0; i < files.size() - most_kept / 2; ++i) fs::remove(files[i].second, ignored);
}

/// As far as that can be done. Written beside and moved, so that nobody reads a part.
void keep(fs::path const& file, std::string const& text) {
  std::error_code failed;
  fs::create_directories(file.parent_path(), failed);
  auto beside = file.string() + ".XXXXXX";
  int const descriptor = ::mkstemp(beside.data());
  if (descriptor < 0) return;
  bool const whole = ::write(descriptor, text.data(), text.size()) == static_cast<::ssize_t>(text.size());
  bool const closed = ::close(descriptor) == 0;
  if (whole && closed) fs::rename(beside, file, failed);
  if (!whole || !closed || failed) fs::remove(beside, failed);
  tidy(file.parent_path());
}

double found(scenario::Plan const& plan, std::string const& scenario) {
  auto const folder = cache_folder();
  if (!folder) return analytic::arrival_factor(plan);
  auto const file = *folder / (std::string(prefix) + scenario);
  if (auto const factor = kept(file, scenario)) return *factor;
  double const factor = analytic::arrival_factor(plan);
  keep(file, line(scenario, factor));
  return factor;
}

}  // namespace

double arrival_factor(scenario::Plan const& plan) {
  static std::mutex mutex;
  static std::map<std::string, double> factors;
  auto const scenario = scenario::fingerprint(plan.scenario);
  {
    std::lock_guard const lock(mutex);
    auto const known = factors.find(scenario);
    if (known != factors.end()) return known->second;
  }
  double const factor = found(plan, scenario);
  std::lock_guard const lock(mutex);
  factors.emplace(scenario, factor);
  return factor;
}

service::Model model_of(forecast::ForecastRequest const& request) {
  return forecast::model(request, arrival_factor);
}

}  // namespace caseflow::app
