#pragma once

namespace caseflow::service {

/// A member that everybody may read and `Owner` alone changes, because something else is kept in step with
/// it. What has such a member is copied, but never assigned as a whole.
template <class Owner, class T>
class ChangedBy {
 public:
  constexpr ChangedBy() = default;
  constexpr explicit ChangedBy(T value) : value_(value) {}
  constexpr ChangedBy(ChangedBy const&) = default;
  ChangedBy& operator=(ChangedBy const&) = delete;
  constexpr operator T() const { return value_; }  // NOLINT(google-explicit-constructor): it is read as a T

 private:
  friend Owner;
  constexpr void operator=(T value) { value_ = value; }  // NOLINT(misc-unconventional-assign-operator)

  T value_{};
};

}  // namespace caseflow::service
