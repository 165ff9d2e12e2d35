#include <string>

#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/writer.hpp"
#include "tests/model/scenario/document/reading_example.hpp"

// Random changes of a faultless text: never a fall, and either a struct or diagnostics whose pointers
// resolve.
namespace caseflow::scenario {
namespace {

using reading_example::Branch;

void check_reading(Document const& document) {
  Branch branch;
  auto const problems = read(document, branch);
  if (problems.empty()) {
    // What reads without a problem is written and read again without one.
    auto const again = parse(print(write(branch)), "echo");
    RC_ASSERT(again.problems.empty());
    Branch second;
    RC_ASSERT(text(read(again.document, second)).empty());
    return;
  }
  for (auto const& problem : problems) {
    RC_ASSERT(!problem.expected.empty());
    bool const missing = problem.got == "nothing: the key is missing";
    auto const& pointer = problem.pointer;
    RC_ASSERT((find(document.value(), pointer) != nullptr) == !missing);
    if (missing) RC_ASSERT(find(document.value(), parent(pointer))->is_object());
  }
}

Json any_value() {
  std::vector<Json> const values{nullptr,
                                 true,
                                 0,
                                 -1,
                                 12.7,
                                 1e308,
                                 "",
                                 "x",
                                 "2019-04-31",
                                 Json::array(),
                                 Json::object(),
                                 Json::array({1, "2"}),
                                 {{"gamma", {{"mean", 3}, {"cv", 2}}}},
                                 {{"seats", 2}},
                                 3};
  return values[*rc::gen::inRange(std::size_t{0}, values.size())];
}

/// Replaces, removes or adds one member somewhere.
void mutate(Json& value) {
  if (value.is_structured() && !value.empty() && *rc::gen::inRange(0, 8) != 0) {
    auto const i = *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(value.size()));
    return mutate(*std::next(value.begin(), i));
  }
  if (value.is_object() && *rc::gen::arbitrary<bool>()) {
    value[*rc::gen::element<std::string>("", "a/b", "name", "seats", "mean", "~")] = any_value();
  } else if (value.is_object() && !value.empty()) {
    value.erase(value.begin());
  } else {
    value = any_value();
  }
}

RC_GTEST_PROP(ReaderProperty, changed_values_are_read_or_explained, ()) {
  Json const whole = parse(reading_example::faultless, "a.json").document.value();
  for (int round = 0; round < 20; ++round) {
    Json value = whole;
    for (int i = *rc::gen::inRange(1, 7); i > 0; --i) mutate(value);
    check_reading(Document(value, "a.json"));
  }
}

RC_GTEST_PROP(ReaderProperty, changed_bytes_are_read_or_explained, ()) {
  std::string bytes = reading_example::faultless;
  for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
    auto const at = *rc::gen::inRange(std::size_t{0}, bytes.size());
    bytes[at] =
        *rc::gen::oneOf(rc::gen::arbitrary<char>(), rc::gen::elementOf(std::string("{}[]\",:0123456789.-e")));
  }
  auto const parsed = parse(bytes, "a.json");
  if (parsed.problems.empty()) check_reading(parsed.document);
  for (auto const& problem : parsed.problems) RC_ASSERT(problem.line > 0);
}

}  // namespace
}  // namespace caseflow::scenario
