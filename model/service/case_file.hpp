#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/core/feature.hpp"
#include "model/service/case.hpp"

namespace caseflow::service {

struct Service;

/// Parts of the sample of supervision, for which some key questions are asked.
enum class Part : std::uint8_t { risk_of_harm, reviewing_compliance, reviewing_desistance, reviewing_harm };
inline constexpr std::size_t part_count = 4;

/// What inspectors would find in the file of one case.
struct CaseFile {
  struct Noted {
    float part = 0, whole = 0;
  };
  sim::Entity entity = 0;
  sim::Day supervised_since = never;  ///< Sentence, or release to supervision.
  sim::Day work_since = never;        ///< Unpaid work was imposed.
  sim::Day released_on = never;
  std::int16_t officer = nobody;  ///< Who holds it, or held it last.
  bool after_release = false, woman = false, low_risk = false;
  bool gone =
      false;  ///< To the National Probation Service or another area: not this service's to answer for.
  std::uint8_t parts = 0;  ///< One bit a `Part`.
  std::array<Noted, core::feature_count> noted{};

  /// From 0 to 1; nothing where there was no occasion.
  std::optional<double> value(core::Feature feature) const;
};

/// The files that inspectors could ask for on one day, of cases that began in the windows before it.
struct FilesRead {
  std::vector<CaseFile> supervision, unpaid_work, through_the_gate;
};

/// Keeps the files of the cases that an inspection may look at.
namespace case_file {

/// The case begins something that inspectors look at: supervision, unpaid work, life after release. Opens
/// its file where a reading's window holds the day.
void open(Service& service, CaseId id);
/// Adds to a feature of the case's file, if it has one.
void note(Service& service, Case const& subject, core::Feature feature, double part, double whole = 1);
/// There was occasion for what only a part of the sample is asked about.
void occasion(Service& service, Case const& subject, Part part);
/// The case leaves the caseload.
void close(Service& service, CaseId id, core::Stage how);
/// The files eligible today, as they stand.
FilesRead read(Service const& service);

}  // namespace case_file
}  // namespace caseflow::service
