#include "tests/tidy/structure.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/tidy/libraries.hpp"
#include "tests/tidy/reach.hpp"

// Laws on many files at once, each broken once, as laws_test.cpp breaks those on one.

namespace tidy {
namespace {

/// A file that includes some others of ours.
File including(std::string path, std::vector<std::string> const& headers) {
  std::string text;
  for (auto const& header : headers) text += fmt::format("#include \"{}\"\n", header);
  return {std::move(path), text};
}

TEST(Folders, do_not_include_each_other) {
  std::vector<File> const one_way{including("model/service/desk/a.cpp", {"model/service/staff/b.hpp"}),
                                  including("model/service/desk/c.hpp", {"model/service/desk/a.hpp"}),
                                  including("model/service/staff/b.hpp", {"model/scenario/desk/a.hpp"})};
  EXPECT_EQ(text(two_way_folders(one_way, "model/service/")), "");
  auto both = one_way;
  both.push_back(including("model/service/staff/d.cpp", {"model/service/desk/c.hpp"}));
  EXPECT_EQ(
      text(two_way_folders(both, "model/service/")),
      "model/service/desk:0: and model/service/staff include each other: model/service/desk/a.cpp includes "
      "model/service/staff/b.hpp, model/service/staff/d.cpp includes model/service/desk/c.hpp\n");
  EXPECT_EQ(text(two_way_folders(both, "model/scenario/")), "");
}

TEST(Folders, stand_beside_the_files_that_have_none) {
  EXPECT_EQ(
      two_way_folders(
          {including("app/a.cpp", {"app/files/b.hpp"}), including("app/files/b.hpp", {"app/a.hpp"})}, "app/")
          .size(),
      1U);
}

TEST(Units, do_not_include_themselves_by_way_of_others) {
  std::vector<File> const straight{including("sim/a.cpp", {"sim/a.hpp", "sim/b.hpp"}),
                                   including("sim/b.hpp", {"sim/c.hpp"}),
                                   including("sim/c.cpp", {"sim/c.hpp"})};
  EXPECT_EQ(text(include_circles(straight, "sim/")), "");
  auto round = straight;
  round.push_back(including("sim/c.cpp", {"sim/a.hpp"}));
  EXPECT_EQ(text(include_circles(round, "sim/")),
            "sim/a:0: includes itself: sim/a → sim/b → sim/c → sim/a (3 units in this knot)\n");
  round.push_back(including("sim/d.hpp", {"sim/a.hpp", "sim/e.hpp"}));
  round.push_back(including("sim/e.cpp", {"sim/d.hpp"}));
  EXPECT_EQ(include_circles(round, "sim/").size(), 2U) << "one breach a knot";
}

TEST(Observers, do_not_reach_the_service) {
  std::string const whole = "model/service/state/service.hpp";
  std::vector<File> tree{including("model/service/observe/a.cpp", {"model/service/observe/a.hpp"}),
                         including("model/service/observe/a.hpp", {"model/service/state/desks.hpp"}),
                         including("model/service/state/banding.hpp", {whole}),
                         including("model/service/desk/b.cpp", {whole, "model/service/observe/a.hpp"})};
  EXPECT_EQ(text(observers_reach(tree)), "");
  tree.push_back(including("model/service/state/desks.hpp", {"model/service/state/banding.hpp"}));
  EXPECT_EQ(
      text(observers_reach(tree)),
      "model/service/observe/a.cpp:0: an observer reaches the service: model/service/observe/a.cpp → "
      "model/service/observe/a.hpp → model/service/state/desks.hpp → model/service/state/banding.hpp → "
      "model/service/state/service.hpp\nmodel/service/observe/a.hpp:0: an observer reaches the service: "
      "model/service/observe/a.hpp → model/service/state/desks.hpp → model/service/state/banding.hpp → "
      "model/service/state/service.hpp\n");
}

TEST(Files, have_a_median) {
  auto const of = [](int lines) {
    return File{"sim/a.cpp", std::string(static_cast<std::size_t>(lines), '\n')};
  };
  EXPECT_EQ(median_lines({of(7), of(300), of(90)}), 90);
  EXPECT_EQ(median_lines({of(7), of(300), of(90), of(100), {"README.md", "\n"}}), 90);
  EXPECT_EQ(median_lines({}), 0);
}

TEST(Reach, of_a_third_party_ends_where_it_may_not_be) {
  std::vector<File> tree{including("model/service/a.cpp", {"model/service/b.hpp"}),
                         including("model/service/b.hpp", {"model/scenario/c.hpp"}),
                         {"model/scenario/c.hpp", "#include <vector>\n#include <nlohmann/json_fwd.hpp>\n"}};
  EXPECT_EQ(text(reach(tree)), "");
  tree.push_back({"model/scenario/c.hpp", "#include \"model/core/d.hpp\"\n"});
  tree.back().path = "model/scenario/e.hpp";
  tree[2].text += "#include \"model/scenario/e.hpp\"\n";
  tree.push_back({"model/core/d.hpp", "\n#include <nlohmann/json.hpp>\n"});
  EXPECT_EQ(text(reach(tree)),
            "model/core/d.hpp:2: <nlohmann/json.hpp> reaches model/service/ by model/service/b.hpp → "
            "model/scenario/c.hpp → model/scenario/e.hpp → model/core/d.hpp\n")
      << "core's own include is another law's";
}

TEST(Reach, is_the_same_by_the_compilers_word) {
  auto const& service = *library_of("model/service/a.cpp");
  EXPECT_EQ(text(dependencies(service,
                              "service.txt: model/service/a.hpp \\\n /usr/include/c++/12/vector \\\n"
                              " /usr/include/Random123/philox.h\n")),
            "");
  EXPECT_EQ(text(dependencies(service,
                              "service.txt: model/service/a.hpp \\\n /opt/boost/graph/graph_traits.hpp "
                              "/opt/boost/graph/properties.hpp\n")),
            "model/service/:0: is compiled from /opt/boost/graph/graph_traits.hpp of Boost.Graph\n");
}

TEST(Reach, of_one_of_boosts_libraries_is_not_of_all) {
  auto const from = [](std::string_view library, std::string_view headers) {
    return text(dependencies(*library_of(library), headers));
  };
  EXPECT_EQ(from("model/scenario/", "a: /opt/boost/math/policy.hpp /opt/boost/mpl/int.hpp\n"), "")
      << "Boost.Graph brings them";
  EXPECT_EQ(from("model/scenario/", "a: /opt/boost/random/sobol.hpp\n"),
            "model/scenario/:0: is compiled from /opt/boost/random/sobol.hpp of Boost.Random\n");
  EXPECT_EQ(from("sim/", "a: /opt/boost/math/policy.hpp /opt/boost/graph/properties.hpp\n"),
            "sim/:0: is compiled from /opt/boost/graph/properties.hpp of Boost.Graph\n");
  EXPECT_EQ(from("model/service/", "a: /opt/boost/config.hpp /opt/boost/mpl/int.hpp\n"),
            "model/service/:0: is compiled from /opt/boost/config.hpp of the rest of Boost\n");
}

TEST(Reach, of_names_is_not_of_what_they_name) {
  auto const& analytic = *library_of("model/analytic/");
  EXPECT_EQ(
      text(dependencies(analytic, "a: /opt/nlohmann/json_fwd.hpp /opt/nlohmann/detail/abi_macros.hpp\n")),
      "");
  EXPECT_EQ(text(dependencies(analytic, "a: /opt/nlohmann/json.hpp /opt/nlohmann/ordered_map.hpp\n")),
            "model/analytic/:0: is compiled from /opt/nlohmann/json.hpp of nlohmann_json\n");
}

TEST(Links, are_what_is_allowed) {
  auto const tree = [](std::string const& sim, std::string const& service, std::string const& quality) {
    std::vector<File> all;
    for (auto const& [folder, targets] : std::vector<std::pair<std::string, std::string>>{
             {"sim/", sim},
             {"model/ratings/", "fmt::fmt"},
             {"model/scenario/", "fmt::fmt nlohmann_json::nlohmann_json"},
             {"model/analytic/", ""},
             {"model/service/", service},
             {"model/quality/", quality},
             {"model/forecast/", ""},
             {"model/experiment/", "Eigen3::Eigen"},
             {"app/", "Boost::program_options SQLite::SQLite3"}})
      all.push_back(
          {folder + "CMakeLists.txt", fmt::format("caseflow_library(x LINKS caseflow::core {})\n", targets)});
    return all;
  };
  EXPECT_EQ(text(links(tree("Boost::headers fmt::fmt", "Threads::Threads", "# no fmt::fmt"))), "");
  EXPECT_EQ(text(links(tree("Boost::headers fmt::fmt", "SQLite::SQLite3", "fmt::fmt"))),
            "model/service/CMakeLists.txt:0: SQLite::SQLite3 is linked but not allowed\n"
            "model/quality/CMakeLists.txt:0: fmt::fmt is linked but not allowed\n");
  EXPECT_EQ(text(links(tree("fmt::fmt", "", ""))).substr(0, 72),
            "sim/CMakeLists.txt:0: Boost.Math is allowed but Boost::headers is not li");
}

TEST(Mentions, are_of_what_is_allowed) {
  EXPECT_EQ(text(mentions({"model/scenario/README.md", "Drawn by Boost.Graph.\n"})), "");
  EXPECT_EQ(text(mentions({"model/README.md", "Drawn by Boost.Graph.\n"})), "");
  EXPECT_EQ(text(mentions({"model/service/README.md", "Drawn by Boost.Graph.\n"})),
            "model/service/README.md:0: names Boost.Graph, which the library may not have\n");
}

TEST(Includes, are_found_in_a_text) {
  auto const found =
      includes_in("#pragma once\n  #  include <a/b.hpp>\n// #include <c>\n#include \"d.hpp\"  // e\n");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].line, 2);
  EXPECT_EQ(found[0].header, "a/b.hpp");
  EXPECT_FALSE(found[0].ours);
  EXPECT_EQ(found[1].line, 4);
  EXPECT_EQ(found[1].header, "d.hpp");
  EXPECT_TRUE(found[1].ours);
}

}  // namespace
}  // namespace tidy
