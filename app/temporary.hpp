#pragma once

#include <string>

namespace caseflow::app {

/// A file that is written beside its place, under a name that nobody can guess, and moved there once it is
/// whole. Until it is settled, moving it can be undone: what it replaced is kept beside it.
///
/// A file that replaces another gets its mode and, where that may be, its owner; any other gets what the
/// umask leaves.
class Temporary {
 public:
  /// Makes it. `asked` is its place as the user named it, for messages; `place` has no link as its last part.
  /// Throws `Failure` (file trouble) where it cannot be made, or what stands in its place cannot be replaced.
  Temporary(std::string asked, std::string place);
  /// Undoes what was not settled, as far as that can be done, and tells what cannot.
  ~Temporary();
  Temporary(Temporary const&) = delete;
  Temporary& operator=(Temporary const&) = delete;

  std::string const& asked() const { return asked_; }
  std::string const& place() const { return place_; }
  /// Where it is until it is moved.
  std::string const& path() const { return path_; }
  /// Open for writing, from its beginning.
  int descriptor() const { return descriptor_; }

  /// Has what was written put on the disk. Throws `Failure` (file trouble).
  void sync() const;
  /// Moves it to its place. Throws `Failure` (file trouble); then nothing has changed.
  void put_in_place();
  /// Moves it to its place unless something stands there, which it never replaces. Answers whether it did.
  bool put_where_nothing_stands();
  /// It is to stay: what it replaced is removed.
  void settle();

 private:
  enum class State {
    beside,   ///< Not moved.
    alone,    ///< In a place where nothing stood.
    instead,  ///< In its place; what stood there is at `kept_`.
    settled,
  };

  void put_without_exchange();
  void undo();
  bool stands_in_its_place() const;
  /// What stood in its place could not be put back: tells where it is.
  void tell_where(std::string const& kept) const;
  /// Removes what was left at a path, and tells where it cannot.
  void remove(std::string const& path, char const* what) const;

  std::string asked_, place_, path_, kept_;
  int descriptor_ = -1;
  State state_ = State::beside;
};

}  // namespace caseflow::app
