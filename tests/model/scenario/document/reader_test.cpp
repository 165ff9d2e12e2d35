#include "model/scenario/document/reader.hpp"

#include <optional>
#include <string>
#include <variant>

#include <nlohmann/json.hpp>

#include "model/scenario/document/outline.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/document/writer.hpp"
#include "sim/contract.hpp"
#include "tests/model/scenario/document/reading_example.hpp"

namespace caseflow::scenario {
namespace {

using reading_example::Branch;

Document faultless() { return parse(reading_example::faultless, "a.json").document; }

TEST(Reader, reads_every_kind_of_field) {
  Branch branch;
  EXPECT_EQ(text(read(faultless(), branch)), "");
  EXPECT_EQ(branch.office.name, "Harbour");
  EXPECT_EQ(branch.office.open_share, 0.75);
  EXPECT_EQ(branch.office.desks_total, 12);
  EXPECT_TRUE(branch.office.open);
  EXPECT_EQ(branch.office.since, sim::parse_date("2019-04-01"));
  ASSERT_TRUE(std::holds_alternative<sim::Lognormal>(branch.office.minutes));
  EXPECT_EQ(std::get<sim::Lognormal>(branch.office.minutes).mean, 40);
  EXPECT_EQ(branch.office.monthly, (std::vector{10.0, 12.5, 11.0}));
  EXPECT_EQ(branch.office.aliases, std::vector<std::string>{"the quay"});
  EXPECT_EQ(branch.office.staff_fte.at("PSO"), 7);
  EXPECT_EQ(branch.office.level, reading_example::Level::medium);
  EXPECT_EQ(branch.office.front.window, true);
  EXPECT_EQ(branch.office.desks.at(1).seats, 3);
  EXPECT_EQ(branch.office.rooms.at("red").seats, 5);
  EXPECT_EQ(branch.extras.floors, 2);
  EXPECT_EQ(branch.extras.back->seats, 1);
  EXPECT_EQ(branch.extras.annexes.at("quay").seats, 2);
  EXPECT_EQ(branch.sources.at("/office").why, "an example");
}

TEST(Reader, leaves_what_is_absent_empty) {
  auto const document = parse("{}", "a.json").document;
  reading_example::Extras extras;
  extras.floors = 3;
  extras.tags = {"x"};
  EXPECT_EQ(text(read(document, extras)), "");
  EXPECT_FALSE(extras.floors.has_value());
  EXPECT_TRUE(extras.tags.empty());
}

TEST(Reader, reads_a_part) {
  reading_example::Desk desk;
  EXPECT_EQ(text(read(faultless(), "/office/desks/1", desk)), "");
  EXPECT_EQ(desk.seats, 3);
  EXPECT_EQ(text(read(faultless(), "/office/desks/9", desk)),
            "/office/desks/9  (a.json, line 14)\n"
            "  expected  an object\n"
            "  got       nothing: the key is missing\n");
}

TEST(Reader, tells_every_problem_at_once_in_document_order) {
  auto const document = parse(R"({
  "office": {
    "monthly": [1, "2", 3, 4],
    "open_share": 1.5,
    "nmae": "Harbour",
    "since": "2019-13-01",
    "desks": [{"seats": 0}, 7, {"seats": 1, "chairs": 2}],
    "level": "hihg"
  },
  "extras": []
})",
                              "norfolk.json")
                            .document;
  Branch branch;
  EXPECT_EQ(text(read(document, branch)), R"(/office/monthly  (norfolk.json, line 3)
  expected  an array of 3 numbers, each 0 or more (visitors)
  got       4 of them

/office/monthly/1  (norfolk.json, line 3)
  expected  a number, 0 or more (visitors)
  got       "2" (string)
  hint      write 2: without quotation marks

/office/open_share  (norfolk.json, line 4)
  expected  a number, 0 to 1 (share)
  got       1.5 (number)
  hint      write 0.015 if 1.5 % is meant: a percentage is written as a share of 1

/office/nmae  (norfolk.json, line 5)
  expected  a known key
  got       "nmae"
  hint      did you mean "name"?

/office/since  (norfolk.json, line 6)
  expected  a date, yyyy-mm-dd
  got       "2019-13-01" (string)
  hint      months go from 01 to 12

/office/desks/0/seats  (norfolk.json, line 7)
  expected  a whole number, 1 to 12 (seats)
  got       0 (number)

/office/desks/1  (norfolk.json, line 7)
  expected  an object
  got       7 (number)

/office/desks/2/chairs  (norfolk.json, line 7)
  expected  a known key
  got       "chairs"
  hint      known: seats, window

/office/level  (norfolk.json, line 8)
  expected  one of low, medium, high
  got       "hihg" (string)
  hint      did you mean "high"?

/office/name  (norfolk.json, line 2)
  expected  text
  got       nothing: the key is missing

/office/desks_total  (norfolk.json, line 2)
  expected  a whole number, 0 or more
  got       nothing: the key is missing

/office/open  (norfolk.json, line 2)
  expected  true or false
  got       nothing: the key is missing

/office/minutes  (norfolk.json, line 2)
  expected  a distribution: a number, 0 to 480 (minutes), or an object that names its kind
  got       nothing: the key is missing

/office/aliases  (norfolk.json, line 2)
  expected  an array of texts
  got       nothing: the key is missing

/office/staff_fte  (norfolk.json, line 2)
  expected  an object of numbers, each 0 to 400 (FTE)
  got       nothing: the key is missing

/office/front  (norfolk.json, line 2)
  expected  an object
  got       nothing: the key is missing

/office/rooms  (norfolk.json, line 2)
  expected  an object of named objects
  got       nothing: the key is missing

/extras  (norfolk.json, line 10)
  expected  an object
  got       [] (array)
)");
}

TEST(Reader, refuses_a_whole_document_that_is_no_object) {
  Branch branch;
  EXPECT_EQ(text(read(parse("\n3", "a.json").document, branch)),
            "the whole document  (a.json, line 2)\n  expected  an object\n  got       3 (number)\n");
}

/// What only inspections use: a number that an object may take the place of, and keys known at run time.
struct Survey {
  std::optional<std::variant<int, reading_example::Desk>> full;
  std::optional<reading_example::Level> level;
  bool has_details = false;
  std::optional<int> floor;
};
void describe(core::Fields& fields, Survey& survey) {
  fields.integer_or_object("full", survey.full,
                           {.meaning = "How full it is", .unit = "per cent", .min = 0, .max = 100});
  fields.choice("level", survey.level, reading_example::level_words, {.meaning = "How busy it is"});
  fields.optional_object("details", survey.has_details,
                         [&survey](core::Fields& inside) {
                           inside.integer("floor", survey.floor, {.meaning = "Floor", .min = 0, .max = 9});
                           inside.excluded("roof", "nothing: there is no roof", "write it under floor");
                         },
                         {.meaning = "More of it"});
}

Survey surveyed(std::string const& json, std::string const& problems = "") {
  Survey survey;
  EXPECT_EQ(text(read(parse(json, "a.json").document, survey)), problems) << json;
  return survey;
}

TEST(Reader, reads_a_number_or_the_object_in_its_place) {
  EXPECT_EQ(std::get<int>(surveyed(R"({"full": 66})").full.value()), 66);
  auto const object = surveyed(R"({"full": {"seats": 3}, "level": "high", "details": {"floor": 2}})");
  EXPECT_EQ(std::get<reading_example::Desk>(object.full.value()).seats, 3);
  EXPECT_EQ(object.level, reading_example::Level::high);
  EXPECT_TRUE(object.has_details);
  EXPECT_EQ(object.floor, 2);
  EXPECT_EQ(write(object).dump(), R"({"full":{"seats":3},"level":"high","details":{"floor":2}})");
  EXPECT_EQ(write(surveyed(R"({"full": 7})")).dump(), R"({"full":7})");
  EXPECT_EQ(write(surveyed("{}")).dump(), "{}");
  EXPECT_EQ(assumptions(object, {}).front().pointer, "/full/seats");
  EXPECT_EQ(outline<Survey>().front().inside.size(), 2u);
}

TEST(Reader, leaves_optional_members_empty_that_do_not_fit) {
  auto const wrong =
      surveyed(R"({"full": 101, "level": "hihg", "details": []})",
               "/full  (a.json, line 1)\n"
               "  expected  a whole number, 0 to 100 (per cent), or {\"seats\": …, \"window\": …}\n"
               "  got       101 (number)\n"
               "\n"
               "/level  (a.json, line 1)\n"
               "  expected  one of low, medium, high\n"
               "  got       \"hihg\" (string)\n"
               "  hint      did you mean \"high\"?\n"
               "\n"
               "/details  (a.json, line 1)\n"
               "  expected  an object\n"
               "  got       [] (array)\n");
  EXPECT_FALSE(wrong.full || wrong.level || wrong.has_details);
  auto const inside = surveyed(R"({"full": {"seats": 13}, "details": {"roof": 1}})",
                               "/full/seats  (a.json, line 1)\n"
                               "  expected  a whole number, 1 to 12 (seats)\n"
                               "  got       13 (number)\n"
                               "\n"
                               "/details/roof  (a.json, line 1)\n"
                               "  expected  nothing: there is no roof\n"
                               "  got       1 (number)\n"
                               "  hint      write it under floor\n");
  EXPECT_FALSE(inside.full);
}

struct Twice {
  double a = 0;
};
void describe(core::Fields& fields, Twice& twice) {
  fields.number("a", twice.a, {.meaning = "one"});
  fields.number("a", twice.a, {.meaning = "the same key again"});
}

TEST(Reader, expects_descriptions_that_name_a_key_once) {
  Twice twice;
  EXPECT_THROW(read(parse("{\"a\": 1}", "a.json").document, twice), sim::ContractViolation);
}

}  // namespace
}  // namespace caseflow::scenario
