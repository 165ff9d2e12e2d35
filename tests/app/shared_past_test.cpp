// Runs that share their past leave, bit by bit, what each leaves alone: every what-if and every lever that
// ships.
#include "app/shared_past.hpp"

#include <array>
#include <deque>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "app/arrivals.hpp"
#include "app/failure.hpp"
#include "app/load.hpp"
#include "app/replicate.hpp"
#include "app/shipped.hpp"
#include "model/forecast/levers.hpp"

namespace caseflow::app {
namespace {

#ifdef CASEFLOW_EVERY_SERVICE
constexpr std::array services{"bench", "dorset-devon-cornwall", "northumbria", "south-yorkshire"};
#else
constexpr std::array services{"norfolk-suffolk"};
#endif

/// Runs of one service that begin alike, each with what it is called.
struct Variants {
  std::vector<std::string> names;
  std::string apart;  ///< Those that may have a past of their own.
  std::deque<Options> options;
  std::deque<service::Model> models;

  void add(std::string const& name, Options const& its, forecast::ForecastRequest const& request) {
    names.push_back(name);
    options.push_back(its);
    models.push_back(model_of(request));
  }
  std::vector<Run> runs() const {
    std::vector<Run> all;
    for (std::size_t i = 0; i < models.size(); ++i) all.push_back({models[i], options[i]});
    return all;
  }
};

Options asked(std::string const& service) {
  Options made;
  made.verb = Verb::compare;
  made.subject = service;
  made.replications = 1;
  made.quiet = true;
  return made;
}

/// The service as it is, and under each what-if that fits it: those of other services do not.
Variants under_each_what_if(std::string const& service) {
  Variants all;
  // It is a change of April 2019, half a year before that service's forecast begins.
  if (service == "south-yorkshire") all.apart = " front-office-from-sentence-ddc";
  auto const usual = asked(service);
  all.add(service, usual, load(usual).request);
  for (auto const& what_if : shipped_names(Shipped::overlay)) {
    auto its = usual;
    its.overlays = {what_if};
    try {
      all.add(what_if, its, load(its).request);
    } catch (Failure const& refused) {
      EXPECT_EQ(refused.code, wrong_input) << what_if;
    }
  }
  return all;
}

Variants under_each_lever(std::string const& service) {
  Variants all;
  auto const usual = asked(service);
  auto const request = load(usual).request;
  all.add(service, usual, request);
  for (auto const& lever : forecast::lever_requests(request).requests)
    all.add(lever.name, usual, lever.request);
  return all;
}

/// Compares them with what each leaves alone, and with the baseline, from which all but `idle` differ.
void expect_the_same_as_alone(Variants const& variants, std::size_t idle) {
  auto const runs = variants.runs();
  std::vector<service::Model const*> models;
  for (auto const& model : variants.models) models.push_back(&model);
  auto const found = groups(models);
  std::string apart;
  for (std::size_t i = 1; i < found.size(); ++i)
    for (auto const run : found[i].runs) apart += ' ' + variants.names[run];
  EXPECT_EQ(apart, variants.apart) << "what does not share the past is not compared";
  auto const together = replicate(runs, variants.options.front(), 0, 1);
  std::size_t like_the_first = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    auto const alone = replicate(runs[i]);
    EXPECT_TRUE(together.all_observations[i] == alone.all_observations) << variants.names[i];
    EXPECT_TRUE(together.histories[i] == alone.histories) << variants.names[i];
    if (i > 0 && together.all_observations[i] == together.all_observations[0]) ++like_the_first;
  }
  EXPECT_LE(like_the_first, idle) << "what-ifs that do nothing show nothing";
}

TEST(SharedPast, of_every_shipped_what_if_leaves_the_same_bytes) {
  for (auto const& service : services) {
    auto const variants = under_each_what_if(service);
    EXPECT_GE(variants.names.size(), 10u);
    expect_the_same_as_alone(variants, 4);
  }
}

TEST(SharedPast, of_every_lever_leaves_the_same_bytes) {
  for (auto const& service : services) {
    auto const variants = under_each_lever(service);
    EXPECT_GE(variants.names.size(), 8u);
    expect_the_same_as_alone(variants, 2);
  }
}

}  // namespace
}  // namespace caseflow::app
