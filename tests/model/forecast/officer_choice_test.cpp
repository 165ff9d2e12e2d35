#include "model/forecast/officer_choice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace caseflow::forecast {
namespace {

using rules::Candidate;
using service::notes::Chosen, service::notes::ChosenBy, service::notes::Considered;
using testing::ElementsAre;

Considered with(double load, double target) {
  Considered made;
  made.as = {.load = load, .target = target};
  return made;
}

std::size_t count(OfficerChoice const& choice, NotAsked why) {
  return static_cast<std::size_t>(choice.counts[static_cast<std::size_t>(why)]);
}

TEST(OfficerChoice, has_those_who_are_asked_by_the_load_that_they_would_have) {
  Chosen note;
  note.by = ChosenBy::least_load;
  note.considered = {with(39, 50), with(19, 50), with(9, 20)};
  auto const choice = officer_choice(note);
  EXPECT_THAT(choice.asked, ElementsAre(1, 2, 0));
  EXPECT_DOUBLE_EQ(choice.considered[0].after, 40);
  EXPECT_DOUBLE_EQ(choice.considered[0].share, 0.8);
  EXPECT_TRUE(choice.somebody_may);
  EXPECT_FALSE(choice.specialist_may || choice.men_left_out);
}

TEST(OfficerChoice, says_why_the_others_are_not) {
  Chosen note;
  note.by = ChosenBy::specialist;
  auto vacant = with(0, 50), away = with(1, 50), grade = with(2, 50), man = with(3, 50),
       special = with(4, 50);
  vacant.vacant = true;
  away.as.present = false;
  grade.as.right_grade = false;
  man.as.asked_for = false;
  special.as.interest = Candidate::this_case;
  note.considered = {vacant, away, grade, man, special, with(5, 50), with(6, 0)};
  auto const choice = officer_choice(note);
  EXPECT_THAT(choice.asked, ElementsAre(4));
  for (auto const why : {NotAsked::vacant, NotAsked::away, NotAsked::grade, NotAsked::man,
                         NotAsked::no_specialist, NotAsked::inducted})
    EXPECT_EQ(count(choice, why), 1u);
  EXPECT_TRUE(choice.specialist_may && choice.men_left_out);
}

}  // namespace
}  // namespace caseflow::forecast
