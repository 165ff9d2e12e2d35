#include "model/report/common/names.hpp"

#include <cctype>
#include <map>
#include <string_view>

#include "model/report/common/dates.hpp"
#include "model/report/common/text.hpp"
#include "sim/date.hpp"

namespace caseflow::report {
namespace {

/// The label of a member of a map; "" where it has none.
template <class Thing>
std::string label_in(std::map<std::string, Thing> const& things, std::string const& key) {
  auto const found = things.find(key);
  return found == things.end() ? "" : found->second.label.value_or("");
}

std::string or_proper(std::string const& label, std::string const& key) {
  return label.empty() ? proper_name(key) : label;
}

std::string or_spaced(std::string const& label, std::string const& key) {
  return label.empty() ? with_spaces(key) : label;
}

bool in_a_key(char letter) {
  return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' || letter == '-';
}

/// A word of a note by itself, without what stands around it.
std::string word_in_words(scenario::Scenario const& scenario, std::string const& word) {
  if (auto const date = sim::parse_date(word)) return date_text(*date);
  return scenario.workforce.posts.contains(word) ? posts_name(scenario, word) : word;
}

std::string_view why_stood_down(std::string_view reason) {
  return reason == "supervisor"  ? "no supervisor"
         : reason == "vehicle"   ? "no vehicle"
         : reason == "cancelled" ? "project called off"
         : reason == "no_place"  ? "more people than places"
                                 : reason;
}

}  // namespace

std::string site_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_proper(label_in(scenario.sites, key), key);
}

std::string group_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_proper(label_in(scenario.groups, key), key);
}

std::string partner_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_proper(label_in(scenario.group_work.partners, key), key);
}

std::string team_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_proper(label_in(scenario.unpaid_work.teams, key), key);
}

std::string prison_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_proper(label_in(scenario.through_the_gate.prisons, key), key);
}

std::string flag_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_spaced(label_in(scenario.profile.flags, key), key);
}

std::string need_name(scenario::Scenario const& scenario, std::string const& key) {
  return or_spaced(label_in(scenario.through_the_gate.needs, key), key);
}

std::string posts_name(scenario::Scenario const& scenario, std::string const& key) {
  auto const posts = scenario.workforce.posts.find(key);
  auto site = posts == scenario.workforce.posts.end() ? std::string() : posts->second.site + '_';
  if (site.empty() || !key.starts_with(site)) return proper_name(key);
  return site_name(scenario, posts->second.site) + ' ' + posts->second.grade;
}

std::string readable_note(scenario::Scenario const& scenario, std::string const& note) {
  std::string text;
  for (std::size_t at = 0, end; at < note.size(); at = end) {
    end = at + 1;
    if (!in_a_key(note[at])) {
      text += note[at];
      continue;
    }
    while (end < note.size() && in_a_key(note[end])) ++end;
    auto const word = note.substr(at, end - at);
    bool const in_pointer = (at > 0 && note[at - 1] == '/') || (end < note.size() && note[end] == '/');
    bool const is_site = text.ends_with(" at ") && scenario.sites.contains(word);
    text += in_pointer ? word : is_site ? site_name(scenario, word) : word_in_words(scenario, word);
  }
  return text;
}

std::string value_name(scenario::Scenario const& scenario, sim::Label const& by) {
  if (by.dimension == "site") return site_name(scenario, by.value);
  if (by.dimension == "group") return group_name(scenario, by.value);
  if (by.dimension == "need") return need_name(scenario, by.value);
  if (auto const end = by.value.find(' '); by.dimension == "site_grade" && end != std::string::npos)
    return site_name(scenario, by.value.substr(0, end)) + by.value.substr(end);
  if (by.dimension == "holder") return by.value == "hub" ? "at the hub" : "in offices";
  if (by.dimension == "band") return with_spaces(by.value) + " band";
  if (by.dimension == "risk_of_harm") return with_spaces(by.value) + " risk of serious harm";
  if (by.dimension == "reason") return std::string(why_stood_down(by.value));
  return with_spaces(by.value);
}

}  // namespace caseflow::report
