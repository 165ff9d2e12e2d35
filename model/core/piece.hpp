#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace caseflow::core {

/// A piece of practice that inspectors look for, which an officer does or leaves: for want of time, or
/// because it is not what the officer is used to do.
enum class Piece : std::uint8_t {
  checks,                  ///< Police and children's services are asked.
  home_visits,             ///< A visit that is needed is made.
  contact_before_release,  ///< Somebody in prison is seen or spoken to before release.
  enforcement,             ///< What is due is taken.
  involvement,             ///< The person has a part in assessment, plan and review.
  contingency,             ///< The plan says what happens if risk rises.
  change_reviews,          ///< A change in risk that is known brings a review.
  agency_links,            ///< The plan links to the work of other agencies.
  diversity,               ///< Assessment and plan consider the person's diversity and circumstances.
};
inline constexpr std::size_t piece_count = 9;
/// Their names in scenarios, in the order of `Piece`.
inline constexpr std::array<std::string_view, piece_count> piece_words{
    "checks",      "home_visits",    "contact_before_release", "enforcement", "involvement",
    "contingency", "change_reviews", "agency_links",           "diversity"};
/// The same in a sentence: "asking for checks".
inline constexpr std::array<std::string_view, piece_count> piece_phrases{
    "asking for checks",        "visiting homes",
    "contact before release",   "taking enforcement",
    "involving the person",     "planning for contingencies",
    "reviewing a known change", "linking to other agencies",
    "considering diversity"};

constexpr std::size_t index_of(Piece piece) { return static_cast<std::size_t>(piece); }

/// Those that are part of assessments, plans and reviews, and take some of their minutes.
inline constexpr std::array<Piece, 4> pieces_of_assessments{Piece::involvement, Piece::contingency,
                                                            Piece::agency_links, Piece::diversity};

}  // namespace caseflow::core
