#include "model/ratings/framework.hpp"

#include <algorithm>

#include "sim/contract.hpp"

namespace caseflow::ratings {
namespace {

/// The position of the last threshold that the value reaches.
Rating reached(std::array<int, rating_count> const& from, int value) {
  auto const above = std::upper_bound(from.begin() + 1, from.end(), value);
  return static_cast<Rating>(above - from.begin() - 1);
}

template <class Named, class Name>
std::optional<std::size_t> position(std::vector<Named> const& items, std::string_view wanted, Name name) {
  auto const found =
      std::find_if(items.begin(), items.end(), [&](Named const& item) { return item.*name == wanted; });
  if (found == items.end()) return std::nullopt;
  return static_cast<std::size_t>(found - items.begin());
}

std::vector<SampleKind> samples() {
  std::string_view const risk = "South Yorkshire 2020";
  std::string_view const reviews = "Norfolk and Suffolk 2019";
  return {{"case_supervision"},
          {"risk_of_harm", "case_supervision", 85, 100, risk},
          {"reviewing_compliance", "case_supervision", 58, 98, reviews},
          {"reviewing_desistance", "case_supervision", 48, 98, reviews},
          {"reviewing_harm", "case_supervision", 42, 98, reviews},
          {"unpaid_work"},
          {"through_the_gate"}};
}

std::vector<Standard> standards(Standard unpaid_work) {
  return {
      {"1.1", "Leadership"},
      {"1.2", "Staff"},
      {"1.3", "Services"},
      {"1.4", "Information and facilities"},
      {"2.1",
       "Assessment",
       {{"2.1.1", "engaging the service user", "case_supervision"},
        {"2.1.2", "offending and desistance", "case_supervision"},
        {"2.1.3", "keeping other people safe", "case_supervision"}}},
      {"2.2",
       "Planning",
       {{"2.2.1", "engaging the service user", "case_supervision"},
        {"2.2.2", "reducing reoffending", "case_supervision"},
        {"2.2.3", "keeping other people safe", "risk_of_harm"}}},
      {"2.3",
       "Implementation and delivery",
       {{"2.3.1", "engaging the service user", "case_supervision"},
        {"2.3.2", "supporting desistance", "case_supervision"},
        {"2.3.3", "safety of other people", "risk_of_harm"}}},
      {"2.4",
       "Reviewing",
       {{"2.4.1", "compliance and engagement", "reviewing_compliance"},
        {"2.4.2", "supporting desistance", "reviewing_desistance"},
        {"2.4.3", "keeping other people safe", "reviewing_harm"}}},
      std::move(unpaid_work),
      {"4.2",
       "Through the Gate",
       {{"4.2.1", "planning of resettlement", "through_the_gate"},
        {"4.2.2", "resettlement activity", "through_the_gate"},
        {"4.2.3", "coordination", "through_the_gate"}}},
  };
}

std::vector<Framework> known_frameworks() {
  Standard const first{"4.1",
                       "Unpaid work",
                       {{"4.1.1", "assessment", "unpaid_work"},
                        {"4.1.2", "engagement and compliance", "unpaid_work"},
                        {"4.1.3", "personal development", "unpaid_work"},
                        {"4.1.4", "sentence implemented", "unpaid_work"}}};
  Standard const second{"4.1",
                        "Unpaid work",
                        {{"4.1.1", "personalised assessment", "unpaid_work"},
                         {"4.1.2", "safe delivery", "unpaid_work"},
                         {"4.1.3", "desistance (observed)", ""},
                         {"4.1.4", "sentence implemented", "unpaid_work"}},
                        2};
  return {{"2018", "CRC inspections, first round", samples(), standards(first)},
          {"2019", "CRC inspections, second round", samples(), standards(second)}};
}

}  // namespace

bool Standard::qualitative() const {
  return std::any_of(key_questions.begin(), key_questions.end(),
                     [](auto const& asked) { return asked.qualitative(); });
}

std::string unique_name(Standard const& standard, KeyQuestion const& asked) {
  std::string name(asked.id);
  if (standard.revision > 1) name += "@" + std::to_string(standard.revision);
  return name;
}

std::optional<std::size_t> Framework::sample(std::string_view sample_name) const {
  return position(samples, sample_name, &SampleKind::name);
}

std::optional<std::size_t> Framework::standard(std::string_view standard_id) const {
  return position(standards, standard_id, &Standard::id);
}

SampleKind const& Framework::whole(std::string_view sample_name) const {
  auto const at = sample(sample_name);
  SIM_EXPECTS(at.has_value());
  SampleKind const& kind = samples[*at];
  return kind.within.empty() ? kind : whole(kind.within);
}

Rating band(Framework const& framework, int percent) {
  SIM_EXPECTS(percent >= 0 && percent <= 100);
  return reached(framework.band_from, percent);
}

Overall overall(Framework const& framework, std::span<Rating const> standards) {
  SIM_EXPECTS(standards.size() == framework.standards.size());
  int score = 0;
  for (Rating const rating : standards) score += framework.points[index(rating)];
  return {score, reached(framework.score_from, score)};
}

std::span<Framework const> frameworks() {
  static std::vector<Framework> const known = known_frameworks();
  return known;
}

std::vector<std::string> framework_ids() {
  std::vector<std::string> ids;
  for (auto const& known : frameworks()) ids.emplace_back(known.id);
  return ids;
}

std::optional<Framework> framework(std::string_view id) {
  for (Framework const& known : frameworks()) {
    if (known.id == id) return known;
  }
  return std::nullopt;
}

}  // namespace caseflow::ratings
