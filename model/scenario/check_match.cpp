// Conditions on cases: what they name, and which of them cover which.

#include <limits>

#include <fmt/format.h>

#include "model/core/vocabulary.hpp"
#include "model/scenario/findings.hpp"
#include "model/scenario/print.hpp"

namespace caseflow::scenario {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

std::vector<std::string> stages_on_caseload() {
  std::vector<std::string> words;
  for (std::size_t stage = 0; stage < core::stage_count; ++stage)
    if (core::on_caseload(static_cast<core::Stage>(stage))) words.emplace_back(core::stage_words[stage]);
  return words;
}

bool has(std::vector<std::string> const& names, std::string const& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool all_in(std::vector<std::string> const& few, std::vector<std::string> const& many) {
  return std::all_of(few.begin(), few.end(), [&](auto const& name) { return has(many, name); });
}

/// Words of which an empty list means all.
bool words_cover(std::vector<std::string> const& wide, std::vector<std::string> const& narrow,
                 std::vector<std::string> const& all) {
  return wide.empty() || all_in(narrow.empty() ? all : narrow, wide);
}

/// What a condition can never ask for, in words; "" where some case can meet it.
std::string contradiction(Match const& match) {
  if (match.reoffending_at_least.value_or(0) >= match.reoffending_below.value_or(endless))
    return fmt::format("reoffending at least {} and below {}", print(match.reoffending_at_least.value_or(0)),
                       print(*match.reoffending_below));
  if (match.custody_months_at_least.value_or(0) >= match.custody_months_below.value_or(endless))
    return fmt::format("custody of at least {} and below {} months",
                       print(match.custody_months_at_least.value_or(0)), print(*match.custody_months_below));
  if (!match.any_flag.empty() && all_in(match.any_flag, match.no_flag))
    return "the same flags in any_flag and no_flag";
  if (match.custody_months_at_least.value_or(0) > 0 && !match.kind.empty() && !has(match.kind, "custody"))
    return "a length of custody of a kind of case that has none";
  return "";
}

}  // namespace

void check_match(std::string const& pointer, Match const& match, Profile const& profile, Findings& findings,
                 std::vector<std::string> const& bands) {
  auto const flags = names_in(profile.flags);
  findings.names(child(pointer, "kind"), match.kind, listed(core::case_kind_words), "a kind of case");
  findings.names(child(pointer, "stage"), match.stage, stages_on_caseload(),
                 "a stage of cases on the caseload");
  if (match.risk_of_harm)
    findings.name(child(pointer, "risk_of_harm"), *match.risk_of_harm, listed(core::risk_of_harm_words),
                  "a level of risk of harm");
  findings.names(child(pointer, "any_flag"), match.any_flag, flags, "a flag of the profile");
  findings.names(child(pointer, "no_flag"), match.no_flag, flags, "a flag of the profile");
  if (bands.empty() && !match.band.empty())
    findings.add(child(pointer, "band"), "no such key: the band is not known yet",
                 in_quotes(match.band.front()));
  else
    findings.names(child(pointer, "band"), match.band, bands, "a band of this operating model");
  if (auto const never = contradiction(match); !never.empty())
    findings.add(pointer, "a condition that some case can meet", never);
}

bool covers(Match const& wide, Match const& narrow) {
  // A condition without an upper limit reaches every OGRS3 and every length.
  constexpr double beyond_ogrs3 = 100.5;
  bool const flags =
      (wide.any_flag.empty() || (!narrow.any_flag.empty() && all_in(narrow.any_flag, wide.any_flag))) &&
      all_in(wide.no_flag, narrow.no_flag);
  bool const reoffending = wide.reoffending_at_least.value_or(0) <= narrow.reoffending_at_least.value_or(0) &&
                           wide.reoffending_below.value_or(endless) >=
                               std::min(narrow.reoffending_below.value_or(endless), beyond_ogrs3);
  bool const custody =
      wide.custody_months_at_least.value_or(0) <= narrow.custody_months_at_least.value_or(0) &&
      wide.custody_months_below.value_or(endless) >= narrow.custody_months_below.value_or(endless);
  return words_cover(wide.kind, narrow.kind, listed(core::case_kind_words)) &&
         words_cover(wide.stage, narrow.stage, stages_on_caseload()) &&
         (!wide.risk_of_harm || wide.risk_of_harm == narrow.risk_of_harm) && flags && reoffending &&
         custody && (!wide.settled || wide.settled == narrow.settled) &&
         (wide.band.empty() || (!narrow.band.empty() && all_in(narrow.band, wide.band)));
}

}  // namespace caseflow::scenario
