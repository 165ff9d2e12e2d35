#include "model/core/index.hpp"

#include <concepts>
#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/core/ids.hpp"

namespace caseflow::core {
namespace {

using Fruit = Index<struct FruitTag, std::uint8_t>;
using Tree = Index<struct TreeTag, std::uint16_t>;
using Leaf = Index<struct LeafTag, std::uint32_t>;

template <class A, class B>
concept Comparable = requires(A a, B b) {
  a == b;
};
template <class A>
concept Added = requires(A a) {
  a + 1;
};
template <class A>
concept Counted = requires(A a) {
  ++a;
};
template <class List, class Id>
concept Opened = requires(List list, Id id) {
  list[id];
};

static_assert(sizeof(Fruit) == 1 && sizeof(Tree) == 2, "an index is as wide as its number");
static_assert(std::is_trivially_copyable_v<Fruit>);
static_assert(!std::convertible_to<int, Fruit> && !std::convertible_to<Fruit, int>, "only explicitly");
static_assert(!std::constructible_from<Fruit, Tree> && !std::constructible_from<Fruit, bool>);
static_assert(Comparable<Fruit, Fruit> && !Comparable<Fruit, Tree> && !Comparable<Fruit, int>);
static_assert(!Added<Fruit> && !Counted<Fruit>);
static_assert(Opened<ListBy<Fruit, int>, Fruit> && !Opened<ListBy<Fruit, int>, Tree>);
static_assert(!Opened<ListBy<Fruit, int>, int>);

TEST(index, is_none_until_it_is_something) {
  EXPECT_FALSE(Fruit{});
  EXPECT_TRUE(Fruit{0});
  EXPECT_EQ(Fruit{}, Fruit{});
  EXPECT_NE(Fruit{}, Fruit{0});
  EXPECT_EQ(Fruit{7}.number(), 7);
}

TEST(index, is_ordered_by_number_and_none_comes_last) {
  EXPECT_LT(Fruit{1}, Fruit{2});
  EXPECT_LT(Fruit{254}, Fruit{});
}

TEST(index, has_a_bit_of_its_own) {
  EXPECT_EQ(bit_of(Fruit{0}), 1u);
  EXPECT_EQ(bit_of(Tree{40}), std::uint64_t{1} << 40);
}

TEST(any_of, gives_back_what_it_was_made_of) {
  using Either = AnyOf<Fruit, Leaf>;
  static_assert(!std::convertible_to<SiteId, Either>);
  Either const fruit = Fruit{3}, leaf = Leaf{700000};
  EXPECT_EQ(fruit.as<Fruit>(), Fruit{3});
  EXPECT_EQ(leaf.as<Leaf>(), Leaf{700000});
  EXPECT_FALSE(Either{Fruit{}}.as<Fruit>());
  EXPECT_FALSE(Either{Leaf{}}.as<Leaf>());
  EXPECT_FALSE(Either{}.as<Leaf>());
}

TEST(list_by, is_opened_by_the_index_that_it_gave) {
  ListBy<Tree, std::string> trees;
  EXPECT_EQ(trees.next(), Tree{0});
  Tree const oak = trees.push_back("oak"), elm = trees.push_back("elm");
  EXPECT_EQ(trees[oak], "oak");
  trees[elm] = "wych elm";
  EXPECT_EQ(std::as_const(trees)[elm], "wych elm");
  EXPECT_EQ(find_in(trees, "oak"), oak);
  EXPECT_FALSE(find_in(trees, "ash"));
}

TEST(list_by, goes_through_its_indices_in_order) {
  auto const trees = ListBy<Tree, int>::of_size(3, 5);
  std::vector<Tree> seen;
  for (Tree const tree : trees.ids()) seen.push_back(tree);
  EXPECT_THAT(seen, testing::ElementsAre(Tree{0}, Tree{1}, Tree{2}));
  EXPECT_THAT(trees.values(), testing::ElementsAre(5, 5, 5));
  EXPECT_TRUE((ListBy<Tree, int>{}.ids().empty()));
}

TEST(list_by, has_no_more_than_its_index_can_tell_apart) {
  ListBy<Fruit, int> fruits;
  fruits.resize(254);
  EXPECT_EQ(fruits.push_back(1), Fruit{254});
  EXPECT_THROW(fruits.push_back(1), sim::ContractViolation);
  EXPECT_THROW(fruits.resize(256), sim::ContractViolation);
  EXPECT_EQ(fruits.size(), 255u);
}

TEST(id_range, holds_from_the_first_to_before_the_last) {
  IdRange<Tree> const some{2, 4};
  EXPECT_EQ(some.size(), 2u);
  EXPECT_EQ(some.front(), Tree{2});
  EXPECT_FALSE(some.holds(Tree{1}));
  EXPECT_TRUE(some.holds(Tree{3}));
  EXPECT_FALSE(some.holds(Tree{4}));
  EXPECT_FALSE(some.holds(Tree{}));
}

}  // namespace
}  // namespace caseflow::core
