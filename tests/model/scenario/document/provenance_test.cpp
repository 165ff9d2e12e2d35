#include "model/scenario/document/provenance.hpp"

#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/register.hpp"
#include "tests/model/scenario/document/reading_example.hpp"

namespace caseflow::scenario {
namespace {

using reading_example::Branch;

Branch faultless_branch() {
  Branch branch;
  EXPECT_TRUE(read(parse(reading_example::faultless, "a.json").document, branch).empty());
  return branch;
}

TEST(SourceOf, prefers_the_longest_pointer) {
  Sources const sources{{"/a", {.why = "a"}}, {"/a/b", {.why = "ab"}}, {"/a/b/c/0", {.why = "abc0"}}};
  auto const why = [&](char const* pointer) {
    auto const* source = source_of(sources, pointer);
    return source ? *source->why : "nobody knows";
  };
  EXPECT_EQ(why("/a/b/c/0"), "abc0");
  EXPECT_EQ(why("/a/b/c/1"), "ab");
  EXPECT_EQ(why("/a/bb"), "a");
  EXPECT_EQ(why("/a"), "a");
  EXPECT_EQ(why("/aa"), "nobody knows");
  EXPECT_EQ(why(""), "nobody knows");
}

TEST(SourceOf, falls_back_on_the_entry_for_the_whole) {
  Sources const sources{{"", {.why = "all"}}, {"/a/b", {.why = "ab"}}};
  EXPECT_EQ(source_of(sources, "/a/b/c")->why, "ab");
  EXPECT_EQ(source_of(sources, "/a/c")->why, "all");
  EXPECT_EQ(source_of(sources, "")->why, "all");
}

TEST(Source, is_told_in_a_sentence) {
  EXPECT_EQ(text(Source{.role = SourceRole::published, .document = "Report", .section = "1.2"}),
            "Report, 1.2");
  EXPECT_EQ(text(Source{.role = SourceRole::derived, .document = "Report", .section = "1.2", .how = "a / b"}),
            "a / b; Report, 1.2");
  EXPECT_EQ(text(Source{.role = SourceRole::assumed, .why = "judgement"}), "judgement");
  EXPECT_EQ(text(Source{.role = SourceRole::calibrated, .to = "135 cases"}), "calibrated to 135 cases");
  EXPECT_EQ(text(Source{.role = SourceRole::given, .why = "--set /a"}), "--set /a");
}

TEST(Provenance, of_a_faultless_text_has_no_fault) {
  auto const document = parse(reading_example::faultless, "a.json").document;
  EXPECT_EQ(text(check(faultless_branch().sources, document)), "");
}

TEST(Provenance, tells_what_each_role_lacks_and_pointers_to_nothing) {
  auto const document = parse(R"({"office": {"name": 1},
"sources": {
"/office": {"role": "published", "document": "Report"},
"/office/name": {"role": "derived", "how": ""},
"/ofice/name": {"role": "given"},
"office": {"role": "given"},
"/sources": {"role": "calibrated"},
"/": {"role": "assumed", "range": {"low": 2, "high": 1}}}})",
                              "a.json")
                            .document;
  Branch branch;
  (void)read(document, branch);
  EXPECT_EQ(text(check(branch.sources, document)), R"(/sources/~1office/section  (a.json, line 3)
  expected  the section, table or page that prints the number
  got       nothing

/sources/~1office~1name/how  (a.json, line 4)
  expected  the arithmetic that leads to the number
  got       nothing

/sources/~1ofice~1name  (a.json, line 5)
  expected  a pointer to something in the scenario
  got       "/ofice/name"
  hint      did you mean "office"?

/sources/office  (a.json, line 6)
  expected  a pointer to something in the scenario
  got       "office"
  hint      a pointer starts with / and names keys: /workforce/leaving_per_year

/sources/~1sources/to  (a.json, line 7)
  expected  the result that the number was calibrated to
  got       nothing

/sources/~1  (a.json, line 8)
  expected  a pointer to something in the scenario
  got       "/"
  hint      known: office, sources

/sources/~1/range  (a.json, line 8)
  expected  low at most high
  got       2 and 1

/sources/~1/why  (a.json, line 8)
  expected  the reason for the number
  got       nothing
)");
}

TEST(Register, lists_every_number_in_order) {
  auto const branch = faultless_branch();
  std::vector<std::string> pointers;
  for (auto const& assumption : assumptions(branch, branch.sources)) pointers.push_back(assumption.pointer);
  EXPECT_EQ(pointers, (std::vector<std::string>{"/office/open_share",
                                                "/office/desks_total",
                                                "/office/minutes/lognormal/mean",
                                                "/office/minutes/lognormal/cv",
                                                "/office/monthly/0",
                                                "/office/monthly/1",
                                                "/office/monthly/2",
                                                "/office/staff_fte/PO",
                                                "/office/staff_fte/PSO",
                                                "/office/front/seats",
                                                "/office/desks/0/seats",
                                                "/office/desks/1/seats",
                                                "/office/rooms/blue/seats",
                                                "/office/rooms/red/seats",
                                                "/extras/rent_share",
                                                "/extras/floors",
                                                "/extras/targets_share/visits",
                                                "/extras/back/seats",
                                                "/extras/spare/0/seats",
                                                "/extras/annexes/quay/seats"}));
}

TEST(Register, tells_what_is_known_about_a_number) {
  auto branch = faultless_branch();
  branch.sources["/office/open_share"].range = Range{0.5, 1};
  auto const all = assumptions(branch, branch.sources);
  EXPECT_EQ(all[0].value, 0.75);
  EXPECT_EQ(all[0].unit, "share");
  EXPECT_EQ(all[0].max, 1);
  EXPECT_EQ(all[0].meaning, "Share of days open");
  EXPECT_EQ(all[0].range, (Range{0.5, 1}));
  EXPECT_EQ(all[1].role, SourceRole::assumed);
  EXPECT_EQ(all[1].source, "an example");
  EXPECT_EQ(all[2].meaning, "Length of an appointment: mean");
  EXPECT_EQ(all[2].unit, "minutes");
  EXPECT_EQ(all[2].role, SourceRole::published);
  EXPECT_EQ(all[2].source, "Inspection report, 1.2");
  EXPECT_EQ(all[3].unit, "");
}

TEST(Register, shows_numbers_that_nobody_vouches_for) {
  auto const branch = faultless_branch();
  auto const all = assumptions(branch, branch.sources);
  EXPECT_EQ(all.back().role, std::nullopt);
  EXPECT_EQ(all.back().source, "");
  EXPECT_EQ(std::count_if(all.begin(), all.end(), [](auto const& it) { return !it.role; }), 6);
}

}  // namespace
}  // namespace caseflow::scenario
