#include "model/report/common/rating_words.hpp"

#include "model/report/common/text.hpp"

namespace caseflow::report {

std::string rating_name(ratings::Rating rating) { return capitalised(rating_in_words(rating)); }

std::string rating_in_words(ratings::Rating rating) {
  return with_spaces(std::string(ratings::word(rating)));
}

}  // namespace caseflow::report
