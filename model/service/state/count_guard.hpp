#pragma once

#include "model/service/state/service.hpp"

/// What a case counts for while it is held, kept in step by taking it out before a change and putting it back
/// after.
namespace caseflow::service {

/// While it lives, the case is out of every count, and stage, band, site, officer and queue may be changed:
/// through it, and in no other way. Whoever changes what else a case counts for (kind, recorded or true risk
/// of harm, contact by telephone) makes one first, too. Expects that no other of the case lives.
class CountGuard {
 public:
  CountGuard(Service& service, CaseId id);
  ~CountGuard();
  CountGuard(CountGuard const&) = delete;
  CountGuard& operator=(CountGuard const&) = delete;

  void stage(core::Stage to) { subject().stage = to; }
  void band(BandId to) { subject().band = to; }
  void site(SiteId to) { subject().site = to; }
  void officer(OfficerId to) { subject().officer = to; }
  void queue(Queue to) { subject().queue = to; }

  /// A copy of a case for "what if", which counts nowhere.
  static Case as_if(Case const& subject, core::Stage stage);
  static Case as_if(Case const& subject, BandId band);

 private:
  Case& subject() { return service_.cases[id_]; }

  Service& service_;
  CaseId id_;
  OfficerId holder_;  ///< Who held it before.
};

}  // namespace caseflow::service
