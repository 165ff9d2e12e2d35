#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

/// What cross-checks collect: they know pointers, not yet where these were written.
class DiagnosticList {
 public:
  void add(std::string pointer, std::string expected, std::string got, std::string hint = "") {
    all_.push_back({"", 0, std::move(pointer), std::move(expected), std::move(got), std::move(hint)});
  }

  /// Notes a name that is none of the known ones.
  void name(std::string const& pointer, std::string const& name, std::vector<std::string> const& known,
            std::string const& expected) {
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    add(pointer, expected, in_quotes(name), hint_for(name, known));
  }

  /// The same for each of an array of names.
  void names(std::string const& pointer, std::vector<std::string> const& names,
             std::vector<std::string> const& known, std::string const& expected) {
    for (std::size_t i = 0; i < names.size(); ++i) name(child(pointer, i), names[i], known, expected);
  }

  /// Notes shares whose total is not 1 within 1e-6.
  void adds_up_to_one(std::string pointer, double total, std::string const& what);

  Diagnostics take() { return std::exchange(all_, {}); }

 private:
  Diagnostics all_;
};

template <class Words>
std::vector<std::string> listed(Words const& words) {
  return {words.begin(), words.end()};
}

template <class T>
std::vector<std::string> names_in(std::map<std::string, T> const& map) {
  std::vector<std::string> names;
  for (auto const& item : map) names.push_back(item.first);
  return names;
}

// The subjects that `check` goes through, a file each.
void check_period(Scenario const& scenario, std::vector<std::string> const& measures,
                  DiagnosticList& diagnostics);
void check_demand(Scenario const& scenario, DiagnosticList& diagnostics);
void check_flags(Profile const& profile, RiskChanges const& changes, Attendance const& attendance,
                 DiagnosticList& diagnostics);
void check_operating_model(Scenario const& scenario, DiagnosticList& diagnostics);
void check_practice(Scenario const& scenario, DiagnosticList& diagnostics);
void check_pieces(Practice const& practice, DiagnosticList& diagnostics);
void check_places(Scenario const& scenario, DiagnosticList& diagnostics);
void check_people(Workforce const& workforce, DiagnosticList& diagnostics);
void check_interventions(Scenario const& scenario, DiagnosticList& diagnostics);
void check_inspection(Scenario const& scenario, DiagnosticList& diagnostics);
void check_judgement(Scenario const& scenario, DiagnosticList& diagnostics);
void check_levers(Scenario const& scenario, DiagnosticList& diagnostics);

/// The days between which something is seen: officers begin, and the forecast ends. (notes_dates.cpp)
struct Seen {
  sim::Date start, first, last;

  bool has(sim::Date date) const { return date >= first && date <= last; }
};
Seen seen_in(Scenario const& scenario);

/// Posts that there may be at most on a day, and people if there are more of them; leavers are replaced
/// unless their posts end. (notes_dates.cpp)
double places_on(Staffing const& staffing, sim::Date date);

/// What follows where there are more people than posts.
inline constexpr std::string_view not_replaced =
    "leavers are not replaced until there are no more people than posts";

/// What hours given for full-time equivalents say.
inline constexpr std::string_view full_time_hint = "1 FTE is 37 hours a week";

/// Whether a number of full-time equivalents may be a week's hours.
inline bool looks_like_hours(double fte) { return fte >= 35 && fte <= 40; }

/// Numbers far from what is usual for them: units mistaken, more likely than not. (notes_usual.cpp)
void note_unusual(Scenario const& scenario, DiagnosticList& diagnostics);
/// Numbers that a what-if makes many times as large or small. (notes_usual.cpp)
void note_leaps(Scenario const& before, Scenario const& now, DiagnosticList& diagnostics);
/// People and cases that do not go together. (notes_sizes.cpp)
void note_sizes(Scenario const& scenario, DiagnosticList& diagnostics);
/// More people than posts. (notes_sizes.cpp)
void note_above(Scenario const& scenario, DiagnosticList& diagnostics);
/// What happens before or after anything of it can be seen. (notes_dates.cpp)
void note_dates(Scenario const& scenario, bool what_if, DiagnosticList& diagnostics);

/// Standards that are judged without cases, each with a rating that is possible. (check_inspection.cpp)
void check_odds(std::string const& pointer, std::map<std::string, RatingOdds> const& all,
                DiagnosticList& diagnostics);

/// The day after the forecast's last. (check_period.cpp)
sim::Date end_of(Scenario const& scenario);

/// Names, words and ranges of one condition. (check_match.cpp)
/// `bands`: those that it may name; none where bands are given.
void check_match(std::string const& pointer, Match const& match, Profile const& profile,
                 DiagnosticList& diagnostics, std::vector<std::string> const& bands = {});

/// True if every case that `narrow` matches is matched by `wide` too; sound, but does not find every such
/// pair. Against `Match{}`: whether `wide` matches every case. (check_match.cpp)
bool covers(Match const& wide, Match const& narrow);

/// Officers in post and vacancies at a site. (check_people.cpp)
double fte_at(Scenario const& scenario, std::string const& site);

/// Names of the sites of a kind, ascending. (check_sites.cpp)
std::vector<std::string> sites_of(Scenario const& scenario, SiteKind kind);

/// Whether any case may be held at a hub, if there is one. (check_sites.cpp)
bool uses_hub(OperatingModel const& model);

/// Whether a site holds cases, of its own area or of another. (check_sites.cpp)
bool holds_cases(Scenario const& scenario, std::string const& site);

/// What sites are to each other. (check_sites.cpp)
void check_sites(Scenario const& scenario, DiagnosticList& diagnostics);

}  // namespace caseflow::scenario
