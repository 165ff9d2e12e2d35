// Help, the manual page and the completion.

#include "app/help.hpp"

#include <sstream>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/manual.hpp"
#include "app/verb_options.hpp"
#include "model/report/common/text.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using testing::HasSubstr;

void expect_narrow(std::string const& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(report::characters(line), 80u) << line;
}

TEST(Help, fits_eighty_columns_and_has_every_option) {
  expect_narrow(help_text());
  for (auto const& note : verb_notes()) {
    auto const text = help_text(note);
    expect_narrow(text);
    EXPECT_THAT(help_text(), HasSubstr(fmt::format("\n  {}", note.word)));
    EXPECT_TRUE(text.starts_with(note.about)) << text;
    EXPECT_TRUE(note.about.ends_with('.')) << note.about;
    for (auto const& option : options_of(note.verb)) EXPECT_THAT(text, HasSubstr("  " + written(option)));
  }
}

TEST(Help, lists_groups_once) {
  auto const text = help_text();
  for (auto const group : verb_group_words) {
    auto const heading = fmt::format("\n{}:\n", group);
    EXPECT_NE(text.find(heading), std::string::npos) << group;
    EXPECT_EQ(text.find(heading), text.rfind(heading)) << group;
  }
}

TEST(Manual, has_every_verb_and_option_and_no_fault) {
  auto const text = manual();
  for (auto const& note : verb_notes())
    EXPECT_THAT(text, HasSubstr(fmt::format(".SS caseflow {}\n", note.word)));
  EXPECT_THAT(text, HasSubstr("\n.B \\-o, \\-\\-output FILE\n"));
  Place const place;
  place.write("caseflow.1", text);
  EXPECT_EQ(place.caseflow("help --man").out, text);
  auto const shown =
      place.shell("if command -v groff >/dev/null; then groff -ww -man -Tutf8 caseflow.1 >/dev/null; fi");
  EXPECT_EQ(shown.code, 0);
  EXPECT_EQ(shown.err, "");
}

/// What bash offers for the last word of a line, a line each.
std::string offered_for(Place const& place, std::string const& line) {
  auto const run = place.shell("bash -c '. ./completion; COMP_WORDS=(" + line +
                               "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _caseflow; "
                               "printf \"%s\\n\" \"${COMPREPLY[@]}\"'");
  EXPECT_EQ(run.err, "") << line;
  return run.out;
}

TEST(Completion, offers_verbs_options_and_names) {
  Place const place;
  place.write("completion", place.caseflow("help --completion").out);
  EXPECT_EQ(offered_for(place, "caseflow com"), "compare\n");
  EXPECT_EQ(offered_for(place, "caseflow help lev"), "levers\n");
  EXPECT_EQ(offered_for(place, "caseflow run --prec"), "--precision\n");
  EXPECT_EQ(offered_for(place, "caseflow rate --prec"), "\n");
  EXPECT_EQ(offered_for(place, "caseflow run northumbria-"), "northumbria-2019\n");
  EXPECT_EQ(offered_for(place, "caseflow run smal"), "small.json\n");
  EXPECT_EQ(offered_for(place, "caseflow compare northumbria dorset-devon-cornwall-"),
            "dorset-devon-cornwall-early-2018\n");
  EXPECT_EQ(offered_for(place, "caseflow run northumbria --with four"), "four-officers-leave\n");
  EXPECT_EQ(offered_for(place, "caseflow run northumbria --with = four"), "four-officers-leave\n");
  EXPECT_EQ(offered_for(place, "caseflow run northumbria -o smal"), "small.json\n");
  EXPECT_EQ(offered_for(place, "caseflow run northumbria --seed \"\""), "\n");
  EXPECT_EQ(offered_for(place, "caseflow rate bench"), "bench-2019\n");
  EXPECT_EQ(offered_for(place, "caseflow facts al"), "all\n");
  EXPECT_EQ(offered_for(place, "caseflow plan northumbria --goal ips"), "ipswich-caseloads\n");
  EXPECT_EQ(offered_for(place, "caseflow trace northumbria --kind cus"), "custody\n");
}

}  // namespace
}  // namespace caseflow::app
