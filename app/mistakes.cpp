#include "app/mistakes.hpp"

namespace caseflow::app {

void Mistakes::note(Failure const& failure) {
  if (failure.code != wrong_input && failure.code != file_trouble) throw failure;
  if (text_.find(failure.text) != std::string::npos) return;  // one cause, met twice
  if (text_.empty()) code_ = failure.code;
  bool const has_blocks = failure.text.find("\n\n") != std::string::npos;  // diagnostics, not a sentence
  if (has_blocks && !text_.empty()) text_ += '\n';
  text_ += failure.text;
}

void Mistakes::refuse() const {
  if (!none()) throw Failure{code_, text_};
}

}  // namespace caseflow::app
