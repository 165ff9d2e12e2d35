#pragma once

#include <algorithm>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

#include "sim/contract.hpp"

/// Numbers that stand for things, as types. A site's number and a grade's are both small, and an int would
/// let one pass for the other; these do not convert, do not add up, and open only the lists that are made for
/// them. They are as wide as the number within and cost nothing.
namespace caseflow::core {

/// Which one of a kind of thing: its place in a list, from 0; or none, where there may be nobody or nothing.
/// `Tag` says the kind and is never defined. `Number` is unsigned; its highest value is kept for none, so
/// that there are as many things as that at most.
template <class Tag, std::unsigned_integral Number>
class Index {
 public:
  using number_type = Number;

  /// None.
  constexpr Index() = default;
  /// Expects a number from 0 to below that of none; `ListBy` sees to it that there are no more.
  template <std::integral N>
  requires(!std::same_as<N, bool>) constexpr explicit Index(N number)
      : number_(static_cast<Number>(number)) {}

  /// Whether there is one.
  constexpr explicit operator bool() const { return number_ != none; }
  /// For sums and texts. Expects that there is one.
  constexpr Number number() const { return number_; }

  friend constexpr bool operator==(Index a, Index b) { return a.number_ == b.number_; }
  friend constexpr auto operator<=>(Index a, Index b) { return a.number_ <=> b.number_; }

 private:
  static constexpr Number none = std::numeric_limits<Number>::max();
  Number number_ = none;
};

/// The bit of a thing in a set of at most 64. Expects that there is one, below 64.
template <class Tag, std::unsigned_integral Number>
constexpr std::uint64_t bit_of(Index<Tag, Number> id) {
  return std::uint64_t{1} << id.number();
}

/// One of several kinds of thing, where something else says which: what an event is about, by the kind of
/// event. As wide as the widest.
template <class... Ids>
class AnyOf {
 public:
  constexpr AnyOf() = default;
  template <class Id>
  requires(std::same_as<Id, Ids> || ...) constexpr AnyOf(Id id)
      : number_(id.number()) {}  // NOLINT(google-explicit-constructor): it is one of these

  /// As what it is. Expects the kind that it was made of.
  template <class Id>
  requires(std::same_as<Id, Ids> || ...) constexpr Id as() const { return Id{number_}; }

  /// Whichever kind it is. Expects that there is one.
  constexpr auto number() const { return number_; }

  friend constexpr bool operator==(AnyOf, AnyOf) = default;

 private:
  using Number = std::common_type_t<typename Ids::number_type...>;
  static_assert(std::unsigned_integral<Number>, "of numbers at least 32 bits wide, or of one width");
  Number number_ = std::numeric_limits<Number>::max();
};

/// Indices that follow each other: from one to before another.
template <class Id>
class IdRange {
 public:
  class iterator {
   public:
    using difference_type = std::ptrdiff_t;
    using value_type = Id;
    using iterator_category = std::forward_iterator_tag;
    using pointer = Id const*;
    using reference = Id;

    constexpr iterator() = default;
    constexpr explicit iterator(std::size_t at) : at_(at) {}
    constexpr Id operator*() const { return Id{at_}; }
    constexpr iterator& operator++() { return ++at_, *this; }
    constexpr iterator operator++(int) { return iterator{at_++}; }
    constexpr bool operator==(iterator const&) const = default;

   private:
    std::size_t at_ = 0;
  };

  constexpr IdRange() = default;
  /// Expects `first <= last`.
  constexpr IdRange(std::size_t first, std::size_t last) : first_(first), last_(last) {}
  constexpr iterator begin() const { return iterator{first_}; }
  constexpr iterator end() const { return iterator{last_}; }
  constexpr std::size_t size() const { return last_ - first_; }
  constexpr bool empty() const { return first_ == last_; }
  /// Expects that it is not empty.
  constexpr Id front() const { return Id{first_}; }
  constexpr bool holds(Id id) const { return id && id.number() >= first_ && id.number() < last_; }

 private:
  std::size_t first_ = 0, last_ = 0;
};

/// A list whose things are asked for by their own kind of index, and by no other.
template <class Id, class T>
class ListBy {
 public:
  using value_type = T;

  ListBy() = default;
  ListBy(std::initializer_list<T> values) : values_(values) {}
  /// So many, all alike. Expects fewer than the number of none.
  static ListBy of_size(std::size_t size, T const& value = T{}) {
    ListBy made;
    made.assign(size, value);
    return made;
  }

  /// Expects one of the list.
  decltype(auto) operator[](Id id) { return values_[id.number()]; }
  decltype(auto) operator[](Id id) const { return values_[id.number()]; }
  decltype(auto) front() const { return values_.front(); }
  decltype(auto) back() { return values_.back(); }
  decltype(auto) back() const { return values_.back(); }

  std::size_t size() const { return values_.size(); }
  bool empty() const { return values_.empty(); }
  auto begin() { return values_.begin(); }
  auto end() { return values_.end(); }
  auto begin() const { return values_.begin(); }
  auto end() const { return values_.end(); }
  /// Of all there are now, in order.
  IdRange<Id> ids() const { return {0, values_.size()}; }
  /// That the next one will have.
  Id next() const { return Id{values_.size()}; }
  /// Without the indices, for what only reads the values in order.
  std::vector<T> const& values() const { return values_; }

  /// Returns the index of the new one. Expects fewer so far than the number of none.
  Id push_back(T value) {
    Id const made = room();
    values_.push_back(std::move(value));
    return made;
  }
  void reserve(std::size_t size) { values_.reserve(size); }
  /// Makes room for so many. It grows by an eighth at least: doubling would leave up to half of a long list's
  /// memory empty.
  void make_room(std::size_t size) {
    if (size > values_.capacity()) values_.reserve(std::max(size, values_.size() + values_.size() / 8 + 16));
  }
  void resize(std::size_t size) {
    SIM_EXPECTS(size <= most);
    values_.resize(size);
  }
  void assign(std::size_t size, T const& value) {
    SIM_EXPECTS(size <= most);
    values_.assign(size, value);
  }
  void clear() { values_.clear(); }

  bool operator==(ListBy const&) const = default;

 private:
  static constexpr std::size_t most = std::numeric_limits<typename Id::number_type>::max();

  Id room() const {
    SIM_EXPECTS(values_.size() < most);
    return next();
  }

  std::vector<T> values_;
};

/// The index of the first of a list's values that is this one; none where none is.
template <class Id, class T, class Value>
Id find_in(ListBy<Id, T> const& list, Value const& value) {
  auto const found = std::find(list.begin(), list.end(), value);
  return found == list.end() ? Id{} : Id{found - list.begin()};
}

}  // namespace caseflow::core
