// The flags of a profile: how common they are, and which other flag they stand among.

#include <fmt/format.h>

#include "model/core/vocabulary.hpp"
#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

/// A case keeps its flags as the bits of one word.
constexpr std::size_t most_flags = 64;

void check_rate(std::string const& at, Flag const& flag, DiagnosticList& diagnostics) {
  bool const by_harm = flag.low || flag.medium;
  if (by_harm && !flag.by_reoffending.empty())
    diagnostics.add(at, "low and medium, or by_reoffending", "both",
                    "how common a flag is depends on one of them");
  else if (flag.by_reoffending.empty() && !(flag.low && flag.medium))
    diagnostics.add(at, "low and medium, or by_reoffending", by_harm ? "one of low and medium" : "neither");
  for (std::size_t i = 1; i < flag.by_reoffending.size(); ++i) {
    double const former = flag.by_reoffending[i - 1].at_least, from = flag.by_reoffending[i].at_least;
    if (from <= former)
      diagnostics.add(child(child(child(at, "by_reoffending"), i), "at_least"),
                      fmt::format("more than {}: steps ascend", print(former)), print(from));
  }
}

/// What a flag does to attendance and recall is spread around a share of cases that have it.
void check_effect(std::string const& at, Flag const& flag, DiagnosticList& diagnostics) {
  bool const acts = flag.absence_odds || flag.recall_ratio;
  if (acts && !flag.usual_share)
    diagnostics.add(child(at, "usual_share"), "a share, beside absence_odds or recall_ratio", missing);
  if (!acts && flag.usual_share)
    diagnostics.add(child(at, "usual_share"), "absence_odds or recall_ratio beside it",
                    print(*flag.usual_share));
}

/// The names from a flag along "among" until one comes again: "a → b → a"; "" where the way ends.
std::string circle_from(std::string const& first, std::map<std::string, Flag> const& flags) {
  std::string way = first;
  auto at = flags.find(first);
  for (std::size_t steps = 0; steps < flags.size(); ++steps) {
    if (!at->second.among) return "";
    at = flags.find(*at->second.among);
    if (at == flags.end()) return "";
    way += fmt::format(" → {}", at->first);
    if (at->first == first) return way;
  }
  return "";  // it runs into a circle that it is no part of
}

}  // namespace

void check_flags(Profile const& profile, RiskChanges const& changes, Attendance const& attendance,
                 DiagnosticList& diagnostics) {
  auto const known = names_in(profile.flags);
  if (known.size() > most_flags)
    diagnostics.add("/profile/flags", fmt::format("at most {} flags", most_flags),
                    std::to_string(known.size()));
  for (auto const& [name, flag] : profile.flags) {
    auto const at = child("/profile/flags", name);
    check_rate(at, flag, diagnostics);
    check_effect(at, flag, diagnostics);
    if (flag.among) {
      diagnostics.name(child(at, "among"), *flag.among, known, "another flag of the profile");
      if (auto const circle = circle_from(name, profile.flags); !circle.empty())
        diagnostics.add(child(at, "among"), "a flag that does not stand among this one",
                        fmt::format("a circle: {}", circle));
    }
    diagnostics.names(child(at, "kinds"), flag.kinds, listed(core::case_kind_words), "a kind of case");
  }
  diagnostics.names("/risk_changes/check_flags", changes.check_flags, known, "a flag of the profile");
  diagnostics.names("/attendance/office_hours_flags", attendance.office_hours_flags, known,
                    "a flag of the profile");
}

}  // namespace caseflow::scenario
