// How far officers are used to do what inspectors look for.

#include "model/core/piece.hpp"
#include "model/scenario/check/check_parts.hpp"

namespace caseflow::scenario {
namespace {

/// Expects one of each name that is asked for, and no other.
template <class Map>
void one_of_each(std::string const& pointer, Map const& given, std::vector<std::string> const& wanted,
                 DiagnosticList& diagnostics) {
  for (auto const& item : given)
    diagnostics.name(child(pointer, item.first), item.first, wanted, "a piece of practice");
  for (auto const& name : wanted)
    if (!given.contains(name)) diagnostics.add(child(pointer, name), "this piece of practice", missing);
}

}  // namespace

void check_pieces(Practice const& practice, DiagnosticList& diagnostics) {
  auto const all = listed(core::piece_words);
  one_of_each("/practice/pieces", practice.pieces, all, diagnostics);
  std::vector<std::string> of_assessments;
  for (core::Piece const piece : core::pieces_of_assessments)
    of_assessments.emplace_back(core::piece_words[core::index_of(piece)]);
  one_of_each("/practice/assessment_minutes", practice.assessment_minutes, of_assessments, diagnostics);
  constexpr char const* a_piece = "a piece of practice";
  diagnostics.names("/practice/oversight/pieces", practice.oversight.pieces, all, a_piece);
  diagnostics.names("/practice/quality_assurance/pieces", practice.quality_assurance.pieces, all, a_piece);
  for (auto const& [name, training] : practice.training) {
    auto const at = child("/practice/training", name);
    diagnostics.names(child(at, "pieces"), training.pieces, all, a_piece);
    if (training.from && training.until && *training.until < *training.from)
      diagnostics.add(child(at, "until"), "no day before " + sim::to_string(*training.from),
                      sim::to_string(*training.until));
  }
}

}  // namespace caseflow::scenario
