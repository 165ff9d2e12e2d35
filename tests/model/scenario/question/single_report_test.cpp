// No number that one service's report prints may move another service's forecast but through the shared
// layers. So a service's layer names no other report: what it carries over, it takes from a default, and says
// "the default of POINTER". And scenarios/README.md lists every number of the shared layers whose source
// names a single report. A source that names no report is not seen here.

#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <vector>

#include <nlohmann/json.hpp>

#include "tests/support/shipped.hpp"

namespace caseflow::scenario {
namespace {

using Json = nlohmann::json;

/// A report, the layers of its service, and what the service is called in sources.
struct Report {
  char const *document, *layers, *service;
  std::vector<std::string> other_names;

  bool named_in(std::string const& text) const {
    for (auto const* name : {document, service})
      if (text.find(name) != std::string::npos) return true;
    for (auto const& name : other_names)
      if (text.find(name) != std::string::npos) return true;
    return false;
  }
};
std::array<Report, 5> const reports{
    {{"bench-2019",
      "bench",
      "BeNCH",
      {"Bedfordshire", "Cambridgeshire", "Hertfordshire", "Northamptonshire"}},
     {"dorset-devon-cornwall-2019",
      "dorset-devon-cornwall",
      "Dorset, Devon and Cornwall",
      {"Dorset", "Devon", "Cornwall"}},
     {"norfolk-suffolk-2019", "norfolk-suffolk", "Norfolk and Suffolk", {"Norfolk", "Suffolk"}},
     {"northumbria-2018", "northumbria", "Northumbria", {}},
     {"south-yorkshire-2020", "south-yorkshire", "South Yorkshire", {}}}};
/// Other services, without their names.
constexpr std::array<char const*, 5> unnamed{"another service", "other service", "another company",
                                             "other company", "same company"};

Json layer(std::string const& name) { return Json::parse(test::shipped_text(name).value()); }

/// The layers that every service shares: what they say of a number is a default.
std::vector<Json> const& shared() {
  static std::vector<Json> const layers{layer("defaults"), layer("judgement"), layer("sodexo")};
  return layers;
}

/// The one report that a source names, by its document or its service; none where it names several, or none.
Report const* only_report(Json const& source) {
  auto const text = source.dump();
  Report const* found = nullptr;
  for (auto const& report : reports) {
    if (!report.named_in(text)) continue;
    if (found) return nullptr;
    found = &report;
  }
  return found;
}

/// A list a report, in lines of at most 120 characters.
std::string listed() {
  std::map<std::string, std::map<std::string, std::string>> by_service;
  for (auto const& document : shared())
    for (auto const& [pointer, source] : document.at("sources").items())
      if (auto const* report = only_report(source))
        by_service[report->service][pointer] = source.at("role").get<std::string>();
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

/// A layer of one service, and the report that it may name.
struct ServiceLayer {
  std::string name;
  Report const* own;
};

/// Every service, its variants, and the operating model that one service alone has.
std::vector<ServiceLayer> service_layers() {
  std::vector<ServiceLayer> found{{"working-links", &reports[1]}};
  for (auto const* folder : {"", "variants"})
    for (auto const& entry : std::filesystem::directory_iterator(test::source_tree() / "scenarios" / folder))
      for (auto const& report : reports) {
        auto const file = entry.path().stem().string();
        if (entry.path().extension() != ".json" || file.rfind(report.layers, 0) != 0) continue;
        found.push_back({(std::filesystem::path(folder) / file).generic_string(), &report});
      }
  return found;
}

/// Calls `each(pointer, source, values)` for the sources of a document and of its changes on a date, with the
/// document or patch whose numbers they are of.
template <class Each>
void for_all_sources(Json const& document, Each const& each) {
  auto const of = [&each](Json const& values) {
    if (!values.contains("sources")) return;
    for (auto const& [pointer, source] : values.at("sources").items())
      if (source.is_object()) each(pointer, source, values);
  };
  of(document);
  if (!document.contains("changes")) return;
  for (auto const& [name, change] : document.at("changes").items())
    if (change.is_object()) of(change.at("patch"));
}

constexpr std::string_view stated = "the default of ";

/// The longest pointer at the start of a text to which a shared layer has a source; empty where there is
/// none.
std::string default_named_at(std::string_view text) {
  std::string longest;
  for (auto const& document : shared())
    for (auto const& [pointer, source] : document.at("sources").items()) {
      if (pointer.size() <= longest.size() || text.substr(0, pointer.size()) != pointer) continue;
      auto const after = text.substr(pointer.size(), 1);
      if (after.empty() || std::string_view(" ,;:.)").find(after) != std::string_view::npos)
        longest = pointer;
    }
  return longest;
}

/// Whether a shared layer has this value at the pointer.
bool has_default(std::string const& pointer, Json const& value) {
  for (auto const& document : shared())
    if (auto const at = Json::json_pointer(pointer); document.contains(at) && document.at(at) == value)
      return true;
  return false;
}

TEST(SingleReport, the_layers_of_a_service_name_no_other_report) {
  auto const layers = service_layers();
  EXPECT_GE(layers.size(), 5U + 6U + 1U);
  for (auto const& [name, own] : layers)
    for_all_sources(
        layer(name), [&name = name, &own = own](std::string const& pointer, Json const& source, Json const&) {
          auto const text = source.dump();
          for (auto const& report : reports)
            EXPECT_FALSE(&report != own && report.named_in(text))
                << name << ", " << pointer << ": " << text << "\nmay name " << own->document
                << " and defaults alone: \"" << stated << "POINTER\"";
          for (auto const* words : unnamed)
            EXPECT_EQ(text.find(words), std::string::npos) << name << ", " << pointer << ": " << text;
        });
}

// A number that is taken over as it is ("the default of …" opens the text, or follows a colon) must be the
// default's; one that is reckoned with a default names it.
TEST(SingleReport, what_is_taken_from_a_default_is_its_value) {
  int named = 0;
  for (auto const& [name, own] : service_layers())
    for_all_sources(
        layer(name), [&, &name = name](std::string const& pointer, Json const& source, Json const& values) {
          for (auto const& member : source.items()) {
            if (!member.value().is_string()) continue;
            auto const text = member.value().get<std::string>();
            for (auto at = text.find(stated); at != std::string::npos; at = text.find(stated, at + 1)) {
              auto const from = default_named_at(std::string_view(text).substr(at + stated.size()));
              EXPECT_FALSE(from.empty()) << name << ", " << pointer << " names no default: " << text;
              auto const here = Json::json_pointer(pointer);
              if (from.empty() || !values.contains(here)) continue;
              ++named;
              bool const as_it_is = at == 0 || (at > 1 && text.compare(at - 2, 2, ": ") == 0);
              if (!as_it_is || values.at(here).is_structured()) continue;
              EXPECT_TRUE(has_default(from, values.at(here)))
                  << name << ", " << pointer << ": " << values.at(here) << " is not that of " << from;
            }
          }
        });
  EXPECT_GE(named, 25);
}

double sum(Json const& teams) {
  double fte = 0;
  for (auto const& team : teams) fte += team.at("in_post_fte").get<double>();
  return fte;
}

// Layers hold numbers, not arithmetic: a change of a rate must reach those that were reckoned with it.
TEST(SingleReport, services_are_reckoned_with_the_rates_of_the_defaults) {
  struct Reckoned {
    char const* name;
    double cases;  ///< On its caseload, of which it was reckoned.
  };
  auto const& rates = shared().front().at("rates");
  auto const rate = [&](char const* key) { return rates.at(key).get<double>(); };
  for (auto const& [name, cases] : {Reckoned{"bench", 7415}, Reckoned{"dorset-devon-cornwall", 4800},
                                    Reckoned{"norfolk-suffolk", 3018}, Reckoned{"northumbria", 3629}}) {
    auto const demand = layer(name).at("demand");
    EXPECT_EQ(demand.at("orders_per_year"), std::round(cases * rate("orders_per_case_year"))) << name;
    EXPECT_EQ(demand.at("receptions_per_year"), std::round(cases * rate("receptions_per_case_year"))) << name;
  }
  constexpr double rounding_fte = 0.2;
  for (auto const& [name, cases] :
       {Reckoned{"bench", 7415}, Reckoned{"northumbria", 3629}, Reckoned{"south-yorkshire", 3654}}) {
    auto const service = layer(name);
    EXPECT_NEAR(sum(service.at("unpaid_work").at("teams")), cases / 1000 * rate("supervisors_per_1000_cases"),
                rounding_fte)
        << name;
    EXPECT_NEAR(sum(service.at("enforcement").at("administration").at("teams")),
                cases / 1000 * rate("administrators_per_1000_cases"), rounding_fte)
        << name;
  }
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
