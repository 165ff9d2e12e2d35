#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/json.hpp"

namespace caseflow::scenario {

/// Where a value was written.
struct Origin {
  int layer = 0;  ///< Index into `Document::layers()`.
  int line = 0;   ///< From 1; 0 where it is unknown.
};

/// The origins of a value and of its members, in the members' order.
struct Origins {
  Origin own;
  std::vector<Origins> members = {};
};

/// A JSON value that knows where each of its parts was written: one parsed text, or several merged.
class Document {
 public:
  /// An empty object that nobody wrote.
  Document();
  /// A value made by a program, without lines.
  Document(Json value, std::string layer);
  /// Expects `origins` of the shape of `value`, all in layer 0.
  Document(Json value, Origins origins, std::string layer);

  Json const& value() const { return value_; }
  std::vector<std::string> const& layers() const { return layers_; }

  /// Where the value at `pointer` was written, or the nearest one around it that exists.
  Origin origin(std::string_view pointer) const;

  /// A diagnostic about what stands (or is missing) at `pointer`.
  Diagnostic diagnostic(std::string pointer, std::string expected, std::string got,
                        std::string hint = "") const;

  /// Applies a merge patch (RFC 7396): objects are merged, null removes, anything else replaces. What came
  /// from the patch has the patch's origin; an object that both have keeps its own. (merge.cpp)
  void merge(Document const& patch);

  /// Puts a value at a pointer. Expects a parent that exists: an object, or an array that has the index.
  void put(std::string_view pointer, Document const& value);

  /// Removes the member at a pointer; nothing happens where there is none. Expects a parent that is no array.
  void remove(std::string_view pointer);

  /// The part at a pointer as a document of its own. Expects a pointer to something.
  Document part(std::string_view pointer) const;

 private:
  /// Takes over the names of another document's layers; what it adds to their indices.
  int adopt_layers(Document const& other);

  Json value_;
  Origins origins_;
  std::vector<std::string> layers_;
};

/// The same origins, in layers counted from `offset` on.
Origins shifted(Origins const& origins, int offset);

/// Sorts stably by where the pointers stand in `root`; what is missing comes after its siblings.
void sort_as_in(Json const& root, Diagnostics& diagnostics);

}  // namespace caseflow::scenario
