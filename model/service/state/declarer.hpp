#pragma once

#include <string>
#include <vector>

#include "model/core/vocabulary.hpp"
#include "model/scenario/plan/plan.hpp"
#include "model/service/state/breakdown.hpp"
#include "sim/measure.hpp"

namespace caseflow::service {

/// The ways a measure may be split: those named here, and no others.
struct By {
  bool stage = false, holder = false, site = false, grade = false, band = false, group = false, need = false,
       reason = false, site_grade = false, risk = false, move = false;
};

inline std::vector<std::string> stages_on_caseload() {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < core::stage_count; ++i)
    if (core::on_caseload(static_cast<core::Stage>(i))) words.emplace_back(core::stage_words[i]);
  return words;
}

/// Declares the measures of one plan, each in total and in the ways it is split.
class Declarer {
 public:
  /// `bands`: of the plan and of those that may take over from it.
  Declarer(scenario::Plan const& plan, std::vector<std::string> const& bands, sim::Catalogue& catalogue)
      : plan_(plan), bands_(bands), catalogue_(catalogue) {}

  Breakdown split(sim::MeasureKind kind, std::string const& name, std::string const& label,
                  std::string const& unit, std::string const& description, By by, bool part = false) {
    Breakdown made;
    made.total = catalogue_.declare({name, unit, description, kind, label, part});
    if (by.stage) made.stage = catalogue_.declare_by(name, "stage", stages_on_caseload());
    if (by.holder) made.holder = catalogue_.declare_by(name, "holder", {"hub", "office"});
    if (by.site) made.site = catalogue_.declare_by(name, "site", plan_.sites.values());
    if (by.grade) made.grade = catalogue_.declare_by(name, "grade", plan_.grades.values());
    if (by.site_grade) {
      std::vector<std::string> names;
      for (auto const& site : plan_.sites.values())
        for (auto const& grade : plan_.grades.values()) names.push_back(grade_at_site(site, grade));
      made.grades = static_cast<int>(plan_.grades.size());
      made.site_grade = catalogue_.declare_by(name, site_grade_dimension, names);
    }
    if (by.band) made.band = catalogue_.declare_by(name, "band", bands_);
    if (by.group) {
      std::vector<std::string> names;
      for (auto const& group : plan_.groups) names.push_back(group.name);
      made.group = catalogue_.declare_by(name, "group", names);
    }
    if (by.need) {
      std::vector<std::string> names;
      for (auto const& need : plan_.needs) names.push_back(need.name);
      made.need = catalogue_.declare_by(name, "need", names);
    }
    if (by.risk)
      made.risk = catalogue_.declare_by(name, "risk_of_harm",
                                        {core::risk_of_harm_words.begin(), core::risk_of_harm_words.end()});
    if (by.reason)
      made.reason = catalogue_.declare_by(name, "reason", {stand_down_words.begin(), stand_down_words.end()});
    if (by.move) made.move = catalogue_.declare_by(name, "move", stage_moves::names());
    return made;
  }
  int level(std::string const& name, std::string const& label, std::string const& unit,
            std::string const& description) {
    return split(sim::MeasureKind::level, name, label, unit, description, {}).total;
  }
  int count(std::string const& name, std::string const& label, std::string const& unit,
            std::string const& description) {
    return split(sim::MeasureKind::count, name, label, unit, description, {}).total;
  }
  /// A part of a whole: at each event that may count, whatever it comes to, the whole is counted, and the
  /// part with it.
  int share(std::string const& name, std::string const& label, std::string const& description) {
    return share(name, label, description, By{}).total;
  }
  Breakdown share(std::string const& name, std::string const& label, std::string const& description, By by) {
    return split(sim::MeasureKind::ratio, name, label, "share", description, by, true);
  }
  /// What was asked over what there was, which may be more than 1.
  int load(std::string const& name, std::string const& label, std::string const& description) {
    return load(name, label, description, By{}).total;
  }
  Breakdown load(std::string const& name, std::string const& label, std::string const& description, By by) {
    return split(sim::MeasureKind::ratio, name, label, "share", description, by);
  }
  int mean(std::string const& name, std::string const& label, std::string const& unit,
           std::string const& description) {
    return split(sim::MeasureKind::ratio, name, label, unit, description, {}).total;
  }

 private:
  scenario::Plan const& plan_;
  std::vector<std::string> const& bands_;
  sim::Catalogue& catalogue_;
};

}  // namespace caseflow::service
