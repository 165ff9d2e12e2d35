#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/service/staff/layout.hpp"
#include "model/service/state/service.hpp"

namespace caseflow::service {

/// What decides how a replication stands on the morning of the start date. What-ifs act from then on, so
/// models that differ in them alone share their past: it is simulated once, and each goes on from a copy.
///
///     Past past(baseline);
///     bool const shared = past.join(Past(variant));
///     auto morning = past.first_day(baseline, seed, replication);
///     morning.run_to(baseline.start);
///     auto const observed = go_on(morning, variant)->run();  // as Service(variant, seed, replication).run()
class Past {
 public:
  explicit Past(Model const& model);

  /// Of the plans in force before the start date, the dates, the days on which files are read, and what else
  /// of a model is asked before: 16 hexadecimal digits. Two pasts that differ in it are not joined; so runs
  /// are sorted by it first, and only alike ones compared further.
  std::string const& digest() const { return digest_; }
  /// Takes in another model's past where it is the same and there can be room for what both bring later;
  /// false, and nothing changes, where not. It errs on the side of false: posts of one name at another site,
  /// or a forecast of other months, are simulated apart although most of the past is alike.
  bool join(Past const& other);
  /// A replication on its first day, with room for every model that has joined. `model`: this past's own or
  /// any of these. The past must live, and stay as it is, until the replication has come to the start date.
  Service first_day(Model const& model, std::uint64_t seed, std::uint32_t replication) const {
    return {model, seed, replication, &room_};
  }

 private:
  std::string digest_;
  Layout room_;
};

/// A replication goes on from the morning of the start date under another model that shares its past. Nothing
/// where its run-up has used places on the staff that a run of the model alone does not have: then it has to
/// be run alone. Move what is not needed any more: a copy costs a hundredth of a replication or less.
std::optional<Service> go_on(Service morning, Model const& model);

}  // namespace caseflow::service
