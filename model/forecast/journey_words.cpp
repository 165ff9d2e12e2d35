// Who is who, where a case comes from and how it ends.

#include "model/forecast/journey_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include <fmt/format.h>

#include "model/forecast/text.hpp"

namespace caseflow::forecast {
namespace {

using core::CaseKind;
using core::Stage;

constexpr std::array<std::string_view, core::stage_count> stage_phrases{
    "waiting for allocation",
    "in custody",
    "supervised under the order",
    "doing unpaid work, the only requirement",
    "on licence",
    "under post-sentence supervision",
    "before the court for a breach",
    "out of contact, with a warrant out",
    "back in prison on recall",
    "completed",
    "revoked",
    "taken over by the National Probation Service: risk of serious harm has become high",
    "transferred to another area, or died",
    "ended with work outstanding"};
static_assert(!stage_phrases.back().empty(), "every stage has its words");

std::string months_in_words(double days) { return fmt::format("{:.0f} months", days * 12 / 365.25); }

std::string sentence(Told const& told, notes::Arrived const& note) {
  auto const& as = note.as;
  auto const order = as.suspended_order ? "suspended sentence order" : "community order";
  auto const hours = fmt::format("{:.0f} hours of unpaid work", static_cast<double>(note.unpaid_work_hours));
  switch (as.kind) {
    case CaseKind::supervision:
      return fmt::format("{} of {}", order, months_in_words(as.ends - as.sentenced));
    case CaseKind::combined:
      return fmt::format("{} of {} with {}", order, months_in_words(as.ends - as.sentenced), hours);
    case CaseKind::unpaid_work:
      return fmt::format("{} with {} and nothing else", order, hours);
    case CaseKind::custody:
      break;
  }
  return fmt::format("{:.0f} months in custody, to be released on {}, supervised until {}",
                     static_cast<double>(as.custody_months), told.telling.date(as.released),
                     told.telling.date(as.ends));
}

std::string flags(Told const& told, std::uint64_t bits) {
  std::vector<std::string> words;
  for (std::size_t flag = 0; flag < told.plan.flags.size(); ++flag)
    if (bits >> flag & 1u) words.push_back(with_spaces(told.plan.flags[flag]));
  return words.empty() ? "no flags" : "flags: " + listed(words);
}

}  // namespace

std::string_view spoken_stage(Stage stage) { return stage_phrases[static_cast<std::size_t>(stage)]; }

std::string lateness(sim::Day day, sim::Day due) {
  int const days = day - due;
  return days <= 0 ? "" : fmt::format(", {} day{} late", days, days == 1 ? "" : "s");
}

std::string in_words(notes::Chance const& chance, std::string_view what) {
  if (chance.chance <= 0) return fmt::format("{} in no case", what);
  if (chance.chance >= 1) return fmt::format("{} in every case", what);
  return fmt::format("{} in {:.0f} % of cases; this one drew {:.2f}", what, 100 * chance.chance,
                     chance.drawn);
}

std::string spoken(sim::Date date) {
  constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::chrono::year_month_day const day{date};
  return fmt::format("{} {} {}", static_cast<unsigned>(day.day()),
                     names[static_cast<unsigned>(day.month()) - 1], static_cast<int>(day.year()));
}

std::string spoken_name(std::string name) {
  bool begins = true;
  for (char& letter : name) {
    if (letter == '_') letter = ' ';
    if (begins) letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    begins = letter == ' ';
  }
  return name;
}

Telling::Telling(service::Service const& service) : service_(service) {
  std::map<std::string, int> places;
  for (auto const& desk : service.desks) {
    auto const& grade = service.plan->grades[static_cast<std::size_t>(desk.grade)];
    auto const at = " at " + site(desk.site);
    officers_.push_back(fmt::format("{} {}{}", grade, ++places[grade + at], at));
  }
}

std::string listed(std::vector<std::string> const& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i)
    text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
  return text;
}

std::string Telling::site(int site) const {
  return spoken_name(service_.plan->sites[static_cast<std::size_t>(site)]);
}

std::string Telling::name(notes::Holder const& holder) const {
  return holder.person == service::nobody ? "nobody" : officers_[static_cast<std::size_t>(holder.person)];
}

std::string Telling::officer(notes::Holder const& holder) {
  bool const first = std::find(introduced_.begin(), introduced_.end(), holder) == introduced_.end();
  if (holder.person == service::nobody || holder.incumbent == 0 || !first) return name(holder);
  introduced_.push_back(holder);
  return fmt::format("{} (holder {} of the post)", name(holder), holder.incumbent + 1);
}

Entry Telling::entry(service::JournalEntry const& note) {
  Told const told{*this, note.day, plan(note.day)};
  return std::visit(
      [&](auto const& what) {
        auto made = tell(told, what);
        if (!made.text.empty())
          made.text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(made.text.front())));
        made.date = service_.model.days.date(note.day);
        made.what = what.name;
        return made;
      },
      note.what);
}

Entry tell(Told const& told, notes::Arrived const& note) {
  auto const& as = note.as;
  auto const in_words = [](core::RiskOfHarm risk) {
    return core::risk_of_harm_words[static_cast<std::size_t>(risk)];
  };
  auto const harm =
      as.risk_recorded_wrong()
          ? fmt::format("{}, but recorded as {}", in_words(as.true_risk_of_harm), in_words(as.risk_of_harm))
          : std::string(in_words(as.risk_of_harm));
  return {.text = fmt::format("Sentenced: {}.", sentence(told, note)),
          .because = {fmt::format("Lives in the area of {}. Risk of serious harm {}, risk of reoffending "
                                  "{:.0f} % (OGRS3); {}.",
                                  told.telling.site(as.home), harm, static_cast<double>(as.reoffending),
                                  flags(told, as.flags)),
                      fmt::format("Misses {:.0f} % of appointments without a good reason.",
                                  100 * static_cast<double>(as.absence)),
                      fmt::format("The papers are ready for allocation on {}.",
                                  told.telling.date(note.allocation_from))}};
}

Entry tell(Told const&, notes::Entered const& note) {
  return {.text = fmt::format("Now {}.", spoken_stage(note.to))};
}

Entry tell(Told const&, notes::LastDayPassed const& note) {
  bool const waits = note.stage == Stage::breach_proceedings || note.stage == Stage::out_of_contact ||
                     note.stage == Stage::recalled || note.stage == Stage::awaiting_allocation;
  return {.text = "The last day passes, and the case goes on.",
          .because = {waits ? fmt::format("It is {}.", spoken_stage(note.stage))
                            : "Hours of unpaid work are outstanding."}};
}

Entry tell(Told const&, notes::Ended const& note) {
  return {.text = fmt::format("Leaves the caseload: {}.", spoken_stage(note.how))};
}

}  // namespace caseflow::forecast
