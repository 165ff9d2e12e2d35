#include "model/experiment/sweep/factor_field.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "model/scenario/document/outline.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::experiment {

bool takes_whole_numbers(std::string_view pointer) {
  static auto const fields = scenario::outline<scenario::Scenario>();
  auto const names = scenario::names_along(pointer);
  if (!names) return false;
  auto const* around = &fields;
  scenario::Outline const* field = nullptr;
  for (std::size_t i = 0; i < names->size(); ++i) {
    bool const names_an_element =
        field && (field->shape == scenario::Shape::list || field->shape == scenario::Shape::map);
    if (names_an_element) {  // its fields are those of any other
      field = nullptr;
      continue;
    }
    auto const found =
        std::find_if(around->begin(), around->end(), [&](auto const& it) { return it.key == (*names)[i]; });
    if (found == around->end()) return false;
    field = &*found;
    around = &found->inside;
  }
  return field &&
         (field->shape == scenario::Shape::integer || field->shape == scenario::Shape::integer_or_object);
}

}  // namespace caseflow::experiment
