// The numbers that services share are those of the defaults and of an operating model, and
// scenarios/README.md lists every one of them whose source names a single report. A source that names no
// report is not seen here, nor what a service's own layer borrows of another report, which its source says.

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>

#include <nlohmann/json.hpp>

#include "tests/support/shipped.hpp"

namespace caseflow::scenario {
namespace {

struct Report {
  char const *document, *service;
};
constexpr std::array<Report, 5> reports{{{"bench-2019", "BeNCH"},
                                         {"dorset-devon-cornwall-2019", "Dorset, Devon and Cornwall"},
                                         {"norfolk-suffolk-2019", "Norfolk and Suffolk"},
                                         {"northumbria-2018", "Northumbria"},
                                         {"south-yorkshire-2020", "South Yorkshire"}}};

/// The one report that a source names, by its document or its service; none where it names several, or none.
Report const* only_report(nlohmann::json const& source) {
  auto const text = source.dump();
  Report const* found = nullptr;
  for (auto const& report : reports) {
    if (text.find(report.document) == std::string::npos && text.find(report.service) == std::string::npos)
      continue;
    if (found) return nullptr;
    found = &report;
  }
  return found;
}

/// A list a report, in lines of at most 120 characters.
std::string listed() {
  std::map<std::string, std::map<std::string, std::string>> by_service;
  for (auto const* layer : {"defaults", "sodexo"}) {
    auto const document = nlohmann::json::parse(test::shipped_text(layer).value());
    for (auto const& [pointer, source] : document.at("sources").items())
      if (auto const* report = only_report(source))
        by_service[report->service][pointer] = source.at("role").get<std::string>();
  }
  std::string text;
  for (auto const& [service, pointers] : by_service) {
    std::string line = "- " + service + ":";
    for (auto const& [pointer, role] : pointers) {
      auto const item =
          " `" + pointer + "` (" + role + ")" + (&role == &pointers.rbegin()->second ? "." : ",");
      if (line.size() + item.size() > 120) {
        text += line + "\n";
        line = " ";
      }
      line += item;
    }
    text += line + "\n";
  }
  return text;
}

// Refresh with CASEFLOW_UPDATE_GOLDEN=1.
TEST(SingleReport, defaults_that_lean_on_one_are_listed) {
  auto const path = test::source_tree() / "scenarios" / "README.md";
  constexpr std::string_view begin = "<!-- defaults from one report -->\n", end = "<!-- end of defaults -->";
  std::ifstream file(path, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(file), {});
  auto const from = text.find(begin), to = text.find(end);
  ASSERT_NE(from, std::string::npos);
  ASSERT_NE(to, std::string::npos);
  auto const at = from + begin.size();
  if (!std::getenv("CASEFLOW_UPDATE_GOLDEN")) {
    EXPECT_EQ(text.substr(at, to - at), listed());
    return;
  }
  text.replace(at, to - at, listed());
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace
}  // namespace caseflow::scenario
