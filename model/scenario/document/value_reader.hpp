#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"

namespace caseflow::scenario {

/// Reads single values of a document whose shape depends on what stands in it, where a description of fields
/// does not reach. Coerces nothing, and notes everything that does not fit; a value that is wrong or missing
/// is nothing.
class ValueReader {
 public:
  /// Expects a document that outlives the reader.
  explicit ValueReader(Document const& document) : document_(document) {}

  bool has(std::string_view pointer) const;
  /// The object that must stand there; null if something else does or nothing.
  Json const* object(std::string const& pointer);
  /// The object that may stand there; null also if there is none.
  Json const* optional_object(std::string const& pointer);
  /// A text that is not empty.
  std::optional<std::string> text(std::string const& pointer);
  std::optional<int> whole(std::string const& pointer, core::FieldInfo const& info, std::string hint = "");
  /// The position of the word that stands there.
  std::optional<std::size_t> word(std::string const& pointer, std::span<std::string_view const> words);
  /// Notes the members that are not among these keys. `hint` replaces the list of known keys; it may be
  /// empty.
  void only(Json const& object, std::string const& pointer, std::vector<std::string> const& known,
            std::string const& hint = "");

  void problem(std::string pointer, std::string expected, std::string got, std::string hint = "");
  /// The problems so far, in document order.
  Diagnostics problems() const;

 private:
  Document const& document_;
  Diagnostics problems_;
};

}  // namespace caseflow::scenario
