#include "app/page.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <nlohmann/json.hpp>

namespace caseflow::app {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

TEST(EmbeddedJson, ends_no_element_that_it_stands_in) {
  EXPECT_EQ(embedded("{\"name\":  \"</script><!-- <b>\"}\n"),
            R"({"name":"\u003c/script>\u003c!-- \u003cb>"})");
}

TEST(EmbeddedJson, leaves_out_spaces_between_values_alone) {
  EXPECT_EQ(embedded("{\n  \"a b\": [1, 2.50],\t\"c\": \"d  e\\\" , f\\\\\" \r\n}"),
            R"({"a b":[1,2.50],"c":"d  e\" , f\\"})");
}

RC_GTEST_PROP(EmbeddedJson, reads_as_the_same_document, (std::map<std::string, std::string> const& texts)) {
  json made = json::object();
  for (auto const& [name, text] : texts) made[name] = text;
  auto const written = made.dump(2, ' ', false, json::error_handler_t::replace);
  auto const inside = embedded(written);
  RC_ASSERT(inside.find('<') == std::string::npos);
  RC_ASSERT(json::parse(inside) == json::parse(written));
}

TEST(Page, asks_for_nothing_from_outside) {
  auto const text = page("{}");
  EXPECT_THAT(text, HasSubstr("content=\"default-src 'none'; script-src 'sha256-"));
  EXPECT_THAT(text, Not(HasSubstr("unsafe")));
  for (auto const* outside : {" src=", "href=\"http", "url(", "@import", "sourceMappingURL"})
    EXPECT_THAT(std::string(page_before_answer()), Not(HasSubstr(outside))) << outside;
  for (auto const* left : {"@STYLE", "@SCRIPT", "@CHART", "@FLOW", "@ANSWER@"})
    EXPECT_THAT(text, Not(HasSubstr(left)));
}

TEST(Page, has_its_answer_in_an_element_for_data) {
  EXPECT_THAT(page("{\"a\": 1}"),
              HasSubstr("<script type=\"application/json\" id=\"answer\">\n{\"a\":1}\n</script>"));
  EXPECT_EQ(page("{\"a\": 1}"), page("{\"a\":1}")) << "the same document, the same bytes";
}

TEST(ShownPart, lacks_what_no_page_draws_or_prints) {
  EXPECT_EQ(
      shown_part(R"({"format": "caseflow.forecast/2", "seed": 1,
    "measures": [{"mean": [1.5], "p50": [2], "horizon": {"p50": 3, "p95": null}}]})"),
      R"({"format":"caseflow.forecast/2","seed":1,"measures":[{"mean":[1.5],"horizon":{"p95":null}}]})");
  EXPECT_EQ(shown_part(R"({"format": "caseflow.comparison/2",
    "variants": [{"measures": [], "scenario": {"name": "b", "sources": {}}}]})"),
            R"({"format":"caseflow.comparison/2","variants":[{"measures":[],"scenario":{"name":"b"}}]})");
  EXPECT_EQ(shown_part(R"({"format": "caseflow.forecast/2",
    "measures": [{"name": "workload_share", "by": {"site": "a"}, "mean": [1], "p95": [2]},
                 {"by": {"band": "a"}, "mean": [1], "p95": [2], "horizon": {"mean": 1}},
                 {"by": {"site_grade": "a PO"}, "mean": [null], "horizon": {"mean": null}}]})"),
            R"({"format":"caseflow.forecast/2","measures":[)"
            R"({"name":"workload_share","by":{"site":"a"},"mean":[1]},)"
            R"({"by":{"band":"a"},"horizon":{"mean":1}}]})");
  for (auto const* whole :
       {R"({"format": "caseflow.rating/2", "p50": 1})", "{\"a\": 1}", "[1]", "1", "no JSON"})
    EXPECT_EQ(shown_part(whole), whole);
}

TEST(Page, leaves_most_of_its_size_to_the_answer) { EXPECT_LT(page("{}").size(), 355'000u); }

}  // namespace
}  // namespace caseflow::app
