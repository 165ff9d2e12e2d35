#pragma once

#include <map>
#include <ostream>
#include <string>

#include "tests/model/service/effects.hpp"

/// What managers may change, and the sign of what it changes.
namespace caseflow::service {

enum Direction { falls = -1, rises = 1 };

/// One thing that a manager may change from the start date on, and what must come of it.
struct Effect {
  char const* name;
  Settings settings;
  Direction direction;
  Which which;
  Settings always = {};  ///< Held before the start date too, and in what it is compared with.

  friend std::ostream& operator<<(std::ostream& out, Effect const& effect) { return out << effect.name; }
};

class effects : public testing::TestWithParam<Effect> {};

/// The service as shipped, with what is held throughout; run once for all effects that are compared with it.
inline Runs const& as_shipped(Settings const& always) {
  static std::map<std::string, Runs> known;
  std::string key;
  for (auto const& setting : always) key += setting.pointer + "=" + setting.value + "\n";
  auto found = known.find(key);
  if (found == known.end())
    found = known.emplace(key, from_the_start_date({{"/demand/level", "1"}}, always)).first;
  return found->second;
}

/// Tutors who are not what groups wait for.
inline Settings const ample_tutors{{"/group_work/teams/norfolk/established_fte", "16"},
                                   {"/group_work/teams/norfolk/in_post_fte", "16"},
                                   {"/group_work/teams/suffolk/established_fte", "12"},
                                   {"/group_work/teams/suffolk/in_post_fte", "12"}};

inline constexpr char busy[] =
    "/workforce/casework_share";  // 0.84 as shipped; 0.6 puts every officer under pressure

inline auto const name_of = [](auto const& info) { return std::string(info.param.name); };

}  // namespace caseflow::service
