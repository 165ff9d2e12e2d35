#include "model/scenario/document/outline.hpp"

#include <iterator>

#include <nlohmann/json.hpp>

#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reference.hpp"
#include "model/scenario/document/schema.hpp"
#include "tests/model/scenario/document/reading_example.hpp"

namespace caseflow::scenario {
namespace {

TEST(Reference, has_a_table_for_every_object) {
  EXPECT_EQ(reference(outline<reading_example::Office>(), "An office"), R"(## An office

| key | what | unit | range | | meaning |
| --- | --- | --- | --- | --- | --- |
| `name` | text |  |  | required | What it is called |
| `open_share` | number | share | 0 to 1 | required | Share of days open |
| `desks_total` | whole number |  | 0 or more | required | Number of desks |
| `open` | true or false |  |  | required | Whether it is open |
| `since` | date |  |  | required | First day |
| `minutes` | distribution | minutes | 0 to 480 | required | Length of an appointment |
| `monthly` | 3 numbers | visitors | 0 or more | required | Visitors by month |
| `aliases` | texts |  |  | required | Other names |
| `staff_fte` | numbers by name | FTE | 0 to 400 | required | Staff by grade |
| `level` | low, medium, high |  |  | required | How busy it is |
| `front` | object |  |  | required | The front desk |
| `desks` | list of objects |  |  | required | The desks in order |
| `rooms` | objects by name |  |  | required | Desks by room |

### `/front`

| key | what | unit | range | | meaning |
| --- | --- | --- | --- | --- | --- |
| `seats` | whole number | seats | 1 to 12 | required | Seats at the desk |
| `window` | true or false |  |  | optional | Whether it stands by a window |

### `/desks/{index}`

| key | what | unit | range | | meaning |
| --- | --- | --- | --- | --- | --- |
| `seats` | whole number | seats | 1 to 12 | required | Seats at the desk |
| `window` | true or false |  |  | optional | Whether it stands by a window |

### `/rooms/{name}`

| key | what | unit | range | | meaning |
| --- | --- | --- | --- | --- | --- |
| `seats` | whole number | seats | 1 to 12 | required | Seats at the desk |
| `window` | true or false |  |  | optional | Whether it stands by a window |
)");
}

TEST(Reference, says_what_may_be_absent_and_keeps_bars_out_of_tables) {
  auto const text = reference(outline<reading_example::Extras>(), "Extras");
  EXPECT_THAT(text, testing::HasSubstr(
                        "| `rent_share` | number | share | at most 1 | optional | Share of the rent |"));
  EXPECT_THAT(text, testing::HasSubstr("| `tags` | texts |  |  | optional | Words to find it by |"));
  EXPECT_THAT(text, testing::HasSubstr("Anything else \\| in words"));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("| required |  |")));
}

TEST(Schema, says_what_the_reader_checks) {
  EXPECT_EQ(print(schema(outline<reading_example::Desk>(), "A desk")), R"json({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "A desk",
  "type": "object",
  "properties": {
    "seats": {"type": "integer", "minimum": 1, "maximum": 12, "description": "Seats at the desk (seats)"},
    "window": {"type": "boolean", "description": "Whether it stands by a window"}
  },
  "required": ["seats"],
  "additionalProperties": false
}
)json");
}

TEST(Schema, knows_every_kind_of_field) {
  auto const fields = schema(outline<reading_example::Office>(), "An office")["properties"];
  EXPECT_EQ(fields["level"]["enum"], Json::array({"low", "medium", "high"}));
  EXPECT_EQ(fields["since"]["format"], "date");
  EXPECT_EQ(fields["monthly"]["minItems"], 3);
  EXPECT_EQ(fields["monthly"]["items"]["minimum"], 0);
  EXPECT_FALSE(fields["monthly"]["items"].contains("maximum"));
  EXPECT_EQ(fields["aliases"]["items"]["type"], "string");
  EXPECT_EQ(fields["staff_fte"]["additionalProperties"]["maximum"], 400);
  EXPECT_EQ(fields["rooms"]["additionalProperties"]["required"], Json::array({"seats"}));
  EXPECT_EQ(fields["desks"]["items"]["additionalProperties"], false);
  EXPECT_EQ(fields["front"]["properties"]["window"]["type"], "boolean");
}

TEST(Schema, offers_a_number_or_one_kind_for_a_distribution) {
  auto const any = schema(outline<reading_example::Office>(), "An office")["properties"]["minutes"]["anyOf"];
  ASSERT_EQ(any.size(), std::size(sim::distribution_names));
  EXPECT_EQ(any[0], (Json{{"type", "number"}, {"minimum", 0.0}, {"maximum", 480.0}}));
  EXPECT_EQ(any[6]["required"], Json::array({"lognormal"}));
  EXPECT_EQ(any[6]["properties"]["lognormal"]["required"], Json::array({"mean", "cv"}));
  EXPECT_EQ(any[6]["properties"]["lognormal"]["properties"]["mean"]["maximum"], 480);
}

TEST(Schema, requires_nothing_of_extras) {
  EXPECT_FALSE(schema(outline<reading_example::Extras>(), "Extras").contains("required"));
}

}  // namespace
}  // namespace caseflow::scenario
