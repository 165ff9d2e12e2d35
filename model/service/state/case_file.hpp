#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/core/feature.hpp"
#include "model/service/state/case.hpp"
#include "model/service/state/conditions.hpp"
#include "sim/contract.hpp"

namespace caseflow::service {

/// Parts of the sample of supervision, for which some key questions are asked.
enum class Part : std::uint8_t { risk_of_harm, reviewing_compliance, reviewing_desistance, reviewing_harm };
inline constexpr std::size_t part_count = 4;
/// Their names in inspections, in the order of `Part`.
inline constexpr std::array<std::string_view, part_count> part_words{
    "risk_of_harm", "reviewing_compliance", "reviewing_desistance", "reviewing_harm"};

/// What inspectors would find in the file of one case.
struct CaseFile {
  struct Noted {
    float part = 0, whole = 0;
  };
  CaseId subject;
  std::uint16_t generation = 0;
  sim::Entity entity = 0;
  /// By sample: sentence or release to supervision, unpaid work imposed, first release.
  std::array<sim::Day, core::sample_count> begun{never, never, never};
  sim::Entity officer = 0;  ///< Who holds it, or held it last; 0 for nobody.
  SiteId home;              ///< Office that serves where the person lives.
  bool after_release = false, woman = false, low_risk = false;
  std::optional<core::Stage> ended;  ///< How the case left the caseload.
  std::uint8_t parts = 0;            ///< One bit a `Part`.
  std::uint8_t absences = 0;         ///< Unacceptable, since the file was opened; at most 255.
  sim::Day changed_on = never;       ///< The first change in risk of harm that is not reviewed yet.
  std::array<Noted, core::feature_count> noted{};

  sim::Day begun_in(core::Sample sample) const { return begun[static_cast<std::size_t>(sample)]; }
  bool in(Part part) const { return (parts >> static_cast<unsigned>(part) & 1u) != 0; }
  bool has(core::Feature feature) const { return noted[static_cast<std::size_t>(feature)].whole > 0; }
  /// From 0 to 1; nothing where there was no occasion.
  std::optional<double> value(core::Feature feature) const;

  void add(core::Feature feature, double part, double whole = 1);
  void take_out(Part part) {
    parts = static_cast<std::uint8_t>(parts & ~(1u << static_cast<unsigned>(part)));
  }
  void put_in(Part part) { parts = static_cast<std::uint8_t>(parts | 1u << static_cast<unsigned>(part)); }
};

/// The files of the cases that inspectors may look at, by their day of beginning. A case has one at most,
/// which stays when the case has ended and another has its slot.
class CaseFiles {
 public:
  auto begin() { return files_.begin(); }
  auto end() { return files_.end(); }
  auto begin() const { return files_.begin(); }
  auto end() const { return files_.end(); }
  std::size_t size() const { return files_.size(); }
  /// That of a case; null where none is kept. Good until the next is opened.
  CaseFile* of(Case const& subject) { return subject.file ? &files_[subject.file] : nullptr; }
  CaseFile const* of(Case const& subject) const { return subject.file ? &files_[subject.file] : nullptr; }
  /// Adds to a feature of the case's file, if it has one: `part` (0 to `whole`) of `whole`.
  void note(Case const& subject, core::Feature feature, double part, double whole = 1) {
    if (CaseFile* const file = of(subject)) file->add(feature, part, whole);
  }
  /// Puts the case, if it has a file, in a part of the sample that has questions of its own.
  void occasion(Case const& subject, Part part) {
    if (CaseFile* const file = of(subject)) file->put_in(part);
  }
  /// Begins one. Expects a case that has none.
  CaseFile& open(CaseId id, Case& subject) {
    SIM_EXPECTS(!subject.file);
    files_.make_room(files_.size() + 1);
    subject.file = files_.push_back({});
    CaseFile& made = files_[subject.file];
    made.subject = id;
    made.generation = subject.generation;
    made.entity = subject.entity;
    made.home = subject.home;
    return made;
  }

 private:
  core::ListBy<FileId, CaseFile> files_;
};

/// The files that inspectors could ask for on one day, of cases that began in the windows before it; and
/// what they learn of the weeks before.
struct FilesRead {
  std::vector<CaseFile> supervision, unpaid_work, through_the_gate;
  Conditions conditions{};

  std::vector<CaseFile> const& of(core::Sample sample) const;
};

}  // namespace caseflow::service
