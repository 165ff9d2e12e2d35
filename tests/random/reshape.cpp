#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "tests/random/shape.hpp"

namespace caseflow::random {
namespace {

using scenario::Scenario;
using scenario::SiteKind;

class Reshaping {
 public:
  Reshaping(Scenario& scenario, Draws const& draws, double probability)
      : scenario_(scenario), draws_(draws), probability_(probability) {}

  void all() {
    auto& model = scenario_.operating_model;
    rules("routing", model.routing, 1);
    rules("banding", model.banding, 1);
    rules("at_least", model.at_least, 0);
    rules("consider", model.consider, 0);
    for (auto& [name, band] : model.bands) {
      contact(name + " order", band.order_contact);
      contact(name + " release", band.release_contact);
    }
    for (auto& item : scenario_.profile.flags) flag(item.first, item.second);
    smaller_places();
    second_hub();
    posts();
    some_go("groups", scenario_.groups, 0);
    one_more("groups", scenario_.groups);
    some_go("needs", scenario_.through_the_gate.needs, 0);
    one_more("needs", scenario_.through_the_gate.needs);
    some_go("prisons", scenario_.through_the_gate.prisons, 1);
    one_more("prisons", scenario_.through_the_gate.prisons);
    if (yes("no managers")) scenario_.workforce.management.teams.clear();
    if (yes("no administrators")) scenario_.enforcement.administration.teams.clear();
    for (auto& [name, need] : scenario_.through_the_gate.needs)
      if (yes("places of " + name))
        need.places = scenario::Places{.needed_share = 0.5, .per_100_releases = 10};
    for (auto& [name, prison] : scenario_.through_the_gate.prisons)
      if (yes("vacancy in " + name))
        prison.established_fte = prison.in_post_fte + six_digits(draws_.between("vacancy of " + name, 0, 2));
    if (yes("no last inspection")) scenario_.inspection.last.reset();
  }

 private:
  bool yes(std::string const& what) const { return draws_.chance(what + "?", probability_); }

  /// Any conditions: every field of the match is drawn.
  scenario::Match condition(std::string const& what) const {
    scenario::Match match;
    auto words = words_of(scenario_);
    if (what.find("routing") == std::string::npos) words["band"].clear();
    scramble(match, what, draws_, {draws_.between(what + " share", 0.05, 0.5), 0.2}, words);
    return match;
  }

  /// Some rules go; some come in front of the last, or in any place where none must be last.
  template <class Rule>
  void rules(std::string const& what, std::vector<Rule>& rules, std::size_t last) {
    for (std::size_t i = rules.size(); i-- > last;)
      if (yes(fmt::format("{} {} goes", what, i)))
        rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(i - last));
    for (int i = 0; i < 3; ++i) {
      auto const name = fmt::format("{} drawn {}", what, i);
      if (!yes(name)) continue;
      Rule rule;
      if constexpr (requires { rule.hold_at; }) rule.hold_at = scenario::HoldAt::area;
      scramble(rule, name, draws_, {0.7, 0.2}, words_of(scenario_));
      rule.name = name;
      rule.when = condition(name + " when");
      auto const at = draws_.below(name + " at", rules.size() + 1 - (rules.empty() ? 0 : last));
      rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(at), std::move(rule));
    }
  }

  void contact(std::string const& what, std::vector<scenario::ContactStep>& steps) {
    if (!yes(what)) return;
    scenario::ContactStep usual;
    usual.weeks_between = 2;
    steps.assign(1 + draws_.below(what + " steps", 4), usual);
    scramble_all(what, steps);
    std::vector<double> ends;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i)
      ends.push_back(std::round(draws_.between(fmt::format("{} end {}", what, i), 1, 60)));
    std::sort(ends.begin(), ends.end());
    for (std::size_t i = 0; i < steps.size(); ++i)
      steps[i].until_week = i < ends.size() ? std::optional(ends[i] + static_cast<double>(i)) : std::nullopt;
  }

  template <class T>
  void scramble_all(std::string const& what, std::vector<T>& items) const {
    for (std::size_t i = 0; i < items.size(); ++i)
      scramble(items[i], fmt::format("{} {}", what, i), draws_, {0.9, 0.3}, {});
  }

  void flag(std::string const& name, scenario::Flag& flag) {
    if (!yes("flag " + name)) return;
    flag.low.reset();
    flag.medium.reset();
    flag.by_reoffending.assign(1 + draws_.below("steps of " + name, 3), {});
    scramble_all("flag " + name, flag.by_reoffending);
    for (std::size_t i = 0; i < flag.by_reoffending.size(); ++i)
      flag.by_reoffending[i].at_least = 30 * static_cast<double>(i);
  }

  std::vector<std::string> sites(SiteKind kind) const {
    std::vector<std::string> found;
    for (auto const& [name, site] : scenario_.sites)
      if (site.kind == kind) found.push_back(name);
    return found;
  }

  /// An office becomes a neighbourhood centre or community hub of another, with officers or without.
  void smaller_places() {
    auto const centres = sites(SiteKind::local_management_centre);
    if (yes("evenings"))
      scenario_.sites.at(centres.front()).evenings = draws_.chance("evening at the centre", 0.5) ? 1 : 0;
    for (auto const& name : centres) {
      if (!yes("smaller " + name) || name == centres.front()) continue;
      bool const is_centre = std::any_of(scenario_.sites.begin(), scenario_.sites.end(),
                                         [&](auto const& item) { return item.second.centre == name; });
      if (is_centre) continue;
      auto& site = scenario_.sites.at(name);
      bool const community = draws_.chance("community " + name, 0.5);
      site.kind = community ? SiteKind::community_hub : SiteKind::neighbourhood_centre;
      site.centre = centres.front();
      if (!community && draws_.chance("officers stay " + name, 0.5)) continue;
      std::erase_if(scenario_.workforce.posts, [&](auto const& item) { return item.second.site == name; });
      if (yes("travel " + name))
        site.travel_minutes = std::round(draws_.between("travel to " + name, 0, 240));
    }
  }

  void second_hub() {
    auto const hubs = sites(SiteKind::hub);
    if (hubs.size() != 1 || !yes("second hub")) return;
    scenario_.sites["another_hub"].kind = SiteKind::hub;
    for (auto& [name, site] : scenario_.sites)
      if (site.kind != SiteKind::hub)
        site.hub = draws_.chance("hub of " + name, 0.5) ? hubs[0] : "another_hub";
    std::map<std::string, scenario::Posts> more;
    for (auto const& [name, posts] : scenario_.workforce.posts)
      if (posts.site == hubs[0]) more["another_" + name] = posts;
    for (auto& [name, posts] : more) {
      posts.site = "another_hub";
      scenario_.workforce.posts[name] = posts;
    }
  }

  void posts() {
    auto& posts = scenario_.workforce.posts;
    std::vector<std::string> grades, places, names;
    for (auto const& item : posts) {
      grades.push_back(item.second.grade);
      names.push_back(item.first);
    }
    for (auto const& [name, site] : scenario_.sites)
      if (site.kind != SiteKind::community_hub) places.push_back(name);
    for (auto const& name : names) {
      auto& post = posts.at(name);
      if (yes("empty " + name)) post.in_post_fte = 0;
      if (yes("filled " + name)) post.established_fte = post.in_post_fte;
      if (yes("specialist " + name)) post.specialism = condition("specialist " + name);
      if (yes("joins " + name))
        post.joins["drawn"] = {scenario_.start + std::chrono::days{draws_.below("joins on " + name, 400)} -
                                   std::chrono::days{150},
                               six_digits(draws_.between("joining " + name, 0, 3)), std::nullopt,
                               std::nullopt};
      if (yes("trainees " + name))
        post.training = scenario::Training{draws_.one_of("becomes " + name, grades),
                                           {0.3, 0.6},
                                           six_digits(draws_.between("step " + name, 0.5, 12))};
      if (yes("another " + name)) {
        auto another = post;
        another.site = draws_.one_of("another site " + name, places);
        another.grade = draws_.one_of("another grade " + name, grades);
        posts["drawn_" + name] = another;
      }
      if (yes("closed " + name)) posts.erase(name);
    }
  }

  template <class T>
  void some_go(std::string const& what, std::map<std::string, T>& map, std::size_t least) {
    std::vector<std::string> names;
    for (auto const& item : map) names.push_back(item.first);
    for (auto const& name : names)
      if (map.size() > least && yes(fmt::format("{} {} goes", what, name))) map.erase(name);
  }

  template <class T>
  void one_more(std::string const& what, std::map<std::string, T>& map) {
    if (map.empty() || !yes("more " + what)) return;
    map["drawn_" + what] = map.begin()->second;
  }

  Scenario& scenario_;
  Draws const& draws_;
  double probability_;
};

}  // namespace

void reshape(Scenario& scenario, Draws const& draws, double probability) {
  Reshaping(scenario, draws, probability).all();
}

}  // namespace caseflow::random
