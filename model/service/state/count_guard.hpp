#pragma once

#include "model/service/state/service.hpp"

/// What a case counts for while it is held, kept in step by taking it out before a change and putting it back
/// after.
namespace caseflow::service {

/// While it lives, the case is out of every count; so whoever changes stage, band, site, officer or queue
/// makes one first.
class CountGuard {
 public:
  CountGuard(Service& service, CaseId id);
  ~CountGuard();
  CountGuard(CountGuard const&) = delete;
  CountGuard& operator=(CountGuard const&) = delete;

 private:
  Service& service_;
  CaseId id_;
  OfficerId holder_;  ///< Who held it before.
};

}  // namespace caseflow::service
