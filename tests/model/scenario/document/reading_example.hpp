#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/provenance.hpp"

// A small family of structs that uses every kind of field, for the tests of whatever reads descriptions.
namespace reading_example {

namespace core = caseflow::core;
namespace sim = caseflow::sim;

enum class Level { low, medium, high };
inline constexpr std::array<std::string_view, 3> level_words{"low", "medium", "high"};

struct Desk {
  int seats = 1;
  std::optional<bool> window;
  friend bool operator==(Desk const&, Desk const&) = default;
};

inline void describe(core::Fields& fields, Desk& desk) {
  fields.integer("seats", desk.seats, {.meaning = "Seats at the desk", .unit = "seats", .min = 1, .max = 12});
  fields.boolean("window", desk.window, {.meaning = "Whether it stands by a window"});
}

/// Everything that must be there.
struct Office {
  std::string name;
  double open_share = 0;
  int desks_total = 0;
  bool open = false;
  sim::Date since{};
  sim::Distribution minutes;
  std::vector<double> monthly;
  std::vector<std::string> aliases;
  std::map<std::string, double> staff_fte;
  Level level = Level::low;
  Desk front;
  std::vector<Desk> desks;
  std::map<std::string, Desk> rooms;
};

inline void describe(core::Fields& fields, Office& office) {
  fields.text("name", office.name, {.meaning = "What it is called"});
  fields.number("open_share", office.open_share,
                {.meaning = "Share of days open", .unit = "share", .min = 0, .max = 1});
  fields.integer("desks_total", office.desks_total, {.meaning = "Number of desks", .min = 0});
  fields.boolean("open", office.open, {.meaning = "Whether it is open"});
  fields.date("since", office.since, {.meaning = "First day"});
  fields.distribution("minutes", office.minutes,
                      {.meaning = "Length of an appointment", .unit = "minutes", .min = 0, .max = 480});
  fields.numbers("monthly", office.monthly, {.meaning = "Visitors by month", .unit = "visitors", .min = 0},
                 3);
  fields.texts("aliases", office.aliases, {.meaning = "Other names"});
  fields.named_numbers("staff_fte", office.staff_fte,
                       {.meaning = "Staff by grade", .unit = "FTE", .min = 0, .max = 400});
  fields.choice("level", office.level, level_words, {.meaning = "How busy it is"});
  fields.object("front", office.front, {.meaning = "The front desk"});
  fields.list("desks", office.desks, {.meaning = "The desks in order"});
  fields.map("rooms", office.rooms, {.meaning = "Desks by room"});
}

/// Everything that may be absent.
struct Extras {
  std::optional<double> rent_share;
  std::optional<int> floors;
  std::optional<std::string> remark;
  std::optional<sim::Date> until;
  std::optional<bool> lift;
  std::vector<std::string> tags;
  std::map<std::string, double> targets_share;
  std::optional<Desk> back;
  std::vector<Desk> spare;
  std::map<std::string, Desk> annexes;
};

inline void describe(core::Fields& fields, Extras& extras) {
  fields.number("rent_share", extras.rent_share, {.meaning = "Share of the rent", .unit = "share", .max = 1});
  fields.integer("floors", extras.floors, {.meaning = "Number of floors", .min = 1, .max = 9});
  fields.text("remark", extras.remark, {.meaning = "Anything else | in words"});
  fields.date("until", extras.until, {.meaning = "Last day"});
  fields.boolean("lift", extras.lift, {.meaning = "Whether there is a lift"});
  fields.optional_texts("tags", extras.tags, {.meaning = "Words to find it by"});
  fields.optional_named_numbers("targets_share", extras.targets_share,
                                {.meaning = "Targets", .unit = "share", .min = 0, .max = 1});
  fields.object("back", extras.back, {.meaning = "The back desk"});
  fields.optional_list("spare", extras.spare, {.meaning = "Spare desks"});
  fields.optional_map("annexes", extras.annexes, {.meaning = "Desks elsewhere"});
}

/// Both, with sources.
struct Branch {
  Office office;
  Extras extras;
  caseflow::scenario::Sources sources;
};

inline void describe(core::Fields& fields, Branch& branch) {
  fields.object("office", branch.office, {.meaning = "The office"});
  fields.object("extras", branch.extras, {.meaning = "What it may have besides"});
  fields.optional_map("sources", branch.sources, {.meaning = "Where the numbers come from"});
}

/// A text without a fault, as the printer prints it.
inline constexpr char faultless[] = R"({
  "office": {
    "name": "Harbour",
    "open_share": 0.75,
    "desks_total": 12,
    "open": true,
    "since": "2019-04-01",
    "minutes": {"lognormal": {"mean": 40, "cv": 0.5}},
    "monthly": [10, 12.5, 11],
    "aliases": ["the quay"],
    "staff_fte": {"PO": 4.5, "PSO": 7},
    "level": "medium",
    "front": {"seats": 2, "window": true},
    "desks": [
      {"seats": 1},
      {"seats": 3, "window": false}
    ],
    "rooms": {
      "blue": {"seats": 4},
      "red": {"seats": 5}
    }
  },
  "extras": {
    "rent_share": 0.25,
    "floors": 2,
    "remark": "by the water",
    "until": "2024-02-29",
    "lift": false,
    "tags": ["old", "dry"],
    "targets_share": {"visits": 0.9},
    "back": {"seats": 1},
    "spare": [{"seats": 2}],
    "annexes": {"quay": {"seats": 2}}
  },
  "sources": {
    "/office": {"role": "assumed", "why": "an example"},
    "/office/minutes": {"role": "published", "document": "Inspection report", "section": "1.2"}
  }
}
)";

}  // namespace reading_example
