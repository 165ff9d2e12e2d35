#include "model/scenario/question/judgement.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, FeatureWeight& weight) {
  fields.named_numbers(
      "questions", weight.questions,
      {"By key question: what 1 adds beside 0 to the odds of sufficient, on average.", "log odds", -10, 10});
  fields.number("spread_share", weight.spread_share,
                {"How unsure that is: standard deviation, of the mean.", "share", 0, 2});
  fields.boolean("positive", weight.positive, {"It cannot make judgements worse, however unsure."});
}

void describe(core::Fields& fields, Judgement& judgement) {
  fields.named_numbers("national_percent", judgement.national_percent,
                       {"By key question: cases judged sufficient in all services; @2 names the second "
                        "revision of a standard.",
                        "per cent", 1, 99});
  fields.number("pooling_cases", judgement.pooling_cases,
                {"A service's last figures are drawn towards the national ones as by so many cases.", "cases",
                 1, 10000});
  fields.map("national_ratings", judgement.national_ratings,
             {"By standard that is judged without cases: how often each rating is given."});
  fields.number(
      "case_share", judgement.case_share,
      {"Of what decides beside features, what the questions of one case have in common.", "share", 0, 1});
  fields.number("officer_share", judgement.officer_share,
                {"What the cases of one officer have in common.", "share", 0, 1});
  fields.map("weights", judgement.weights, {"By feature: how strongly practice moves judgements."});
}

}  // namespace caseflow::scenario
