#include "model/report/common/csv.hpp"

#include <array>
#include <limits>

#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

Table one_row(std::span<Cell const> cells) {
  return {"t", {"a", label_column("b"), "c"}, [cells](TakeRow const& take) { take(cells); }};
}

TEST(Csv, defuses_texts_that_look_like_formulas_and_no_numbers) {
  std::array<Cell, 3> const texts{"=1+1", "label", "+a,b"};
  EXPECT_EQ(csv(one_row(texts)), "a,c\n'=1+1,\"'+a,b\"\n");
  std::array<Cell, 3> const others{"@x", "label", "-x"};
  EXPECT_EQ(csv(one_row(others)), "a,c\n'@x,'-x\n");
  std::array<Cell, 3> const numbers{-1.5, "label", Cell()};
  EXPECT_EQ(csv(one_row(numbers)), "a,c\n-1.5,\n");
  std::array<Cell, 3> const spaces{"\tx", "label", "a - b"};
  EXPECT_EQ(csv(one_row(spaces)), "a,c\n'\tx,a - b\n");
}

TEST(Csv, for_excel_has_labels_and_a_mark) {
  std::array<Cell, 3> const cells{"code", "Label, too",
                                  number_or_nothing(std::numeric_limits<double>::infinity())};
  EXPECT_EQ(csv(one_row(cells), CsvFor::excel),
            "\xEF\xBB\xBF"
            "a,b,c\ncode,\"Label, too\",\n");
}

}  // namespace
}  // namespace caseflow::report
