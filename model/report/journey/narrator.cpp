#include "model/report/journey/narrator.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include <fmt/format.h>

#include "model/report/common/dates.hpp"
#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::report {
namespace {

constexpr std::array<std::string_view, core::stage_count> stage_phrases{
    "waiting for allocation",
    "in custody",
    "supervised under the order",
    "doing stand-alone unpaid work",
    "on licence",
    "under post-sentence supervision",
    "before the court for a breach",
    "out of contact, under warrant",
    "back in prison on recall",
    "completed",
    "revoked",
    "taken over by the National Probation Service: risk of serious harm has become high",
    "transferred to another area, or died",
    "ended with work outstanding"};
static_assert(!stage_phrases.back().empty(), "every stage has its words");

}  // namespace

std::string_view stage_in_words(core::Stage stage) { return stage_phrases[static_cast<std::size_t>(stage)]; }

std::string lateness(sim::Day day, sim::Day due) {
  int const days = day - due;
  return days <= 0 ? "" : fmt::format(", {} late", counted(days, "day", "days"));
}

std::string chance_in_words(notes::Chance const& chance, std::string_view what) {
  if (chance.chance <= 0) return fmt::format("{} in no case", what);
  if (chance.chance >= 1) return fmt::format("{} in every case", what);
  return fmt::format("{} in {} of cases (random number: {})", what, per_cent(chance.chance),
                     fixed(chance.drawn, 2));
}

Narrator::Narrator(forecast::Journey const& journey, service::Model const& model) : model_(model) {
  std::map<std::string, int> places;
  for (auto const& place : journey.places) {
    auto const& grade = model.now.grades[place.grade];
    auto const at = " at " + site(place.site);
    officers_.push_back(fmt::format("{} {}{}", grade, ++places[grade + at], at));
  }
}

std::string Narrator::date(sim::Day day) const { return date_text(model_.days.date(day)); }

std::string Narrator::site(core::SiteId site) const {
  return site_name(model_.now.scenario, model_.now.sites[site]);
}

std::string Narrator::name(notes::Holder const& holder) const {
  return holder.person == service::nobody ? "nobody" : officers_[holder.person];
}

std::string Narrator::officer(notes::Holder const& holder) {
  bool const first = std::find(introduced_.begin(), introduced_.end(), holder) == introduced_.end();
  if (holder.person == service::nobody || holder.incumbent == 0 || !first) return name(holder);
  introduced_.push_back(holder);
  return fmt::format("{} (holder {} of the post)", name(holder), holder.incumbent + 1);
}

JourneyEvent Narrator::event(service::JournalEntry const& entry) {
  Context const context{*this, entry.day, plan(entry.day)};
  return std::visit(
      [&](auto const& what) {
        auto made = describe(context, what);
        if (!made.text.empty())
          made.text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(made.text.front())));
        made.date = model_.days.date(entry.day);
        made.what = what.name;
        return made;
      },
      entry.what);
}

}  // namespace caseflow::report
