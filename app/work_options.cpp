#include "app/work_options.hpp"

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/number.hpp"
#include "app/option_values.hpp"
#include "model/experiment/sweep/design.hpp"

namespace caseflow::app {
namespace {

namespace po = boost::program_options;

Share share(std::string const& text) {
  auto const slash = text.find('/');
  auto const number = whole(text.substr(0, slash));
  auto const count = slash == std::string::npos ? std::nullopt : whole(text.substr(slash + 1));
  if (!number || !count || *number < 1 || *count < *number || *count > max_tasks)
    throw wrong_usage(
        fmt::format("--part needs a number and of how many, as in 3/40, not \"{}\"", text),
        fmt::format("the first of {0} is 1/{0}", count && *count > 0 && *count <= max_tasks ? *count : 40));
  return {static_cast<int>(*number), static_cast<int>(*count)};
}

void expect_it_goes_together(WorkOptions const& made, po::variables_map const& values) {
  if (made.share && !made.keep)
    throw wrong_usage("--part needs a file that keeps what it finds", "add --keep FILE");
  for (auto const* answer : {"output", "csv", "db", "report"})
    if (made.share && values.count(answer) > 0)
      throw wrong_usage(fmt::format("--{} and --part: a part has no answer yet", answer),
                        "give it to caseflow merge, which joins the parts");
  if ((made.keep || made.share) && values.count("precision") + values.count("only") > 0)
    throw wrong_usage("work that is kept or split needs to know how many replications there are",
                      "leave out --precision and --only, or --keep and --part");
  if (made.slurm && (made.keep || made.share))
    throw wrong_usage("--slurm writes --keep and --part for every task itself", "leave them out");
  for (auto const* name : {"tasks", "rerun"})
    if (!made.slurm && values.count(name) > 0)
      throw wrong_usage(fmt::format("--{} is about an array of jobs", name), "add --slurm DIR");
}

void expect_something_varies(WorkOptions const& made) {
  if (made.design.has_value() != made.factors.empty())
    throw wrong_usage(made.design ? "sweep takes a design or factors, not both"
                                  : "sweep needs to know what to vary: --design or --factor",
                      "caseflow sweep --help shows examples");
  if (made.points && made.design)
    throw wrong_usage("--points is for factors of the command line", "a design says its \"size\" itself");
}

}  // namespace

void expect_no_quarters(report::TableChoice const& choice) {
  if (choice.months_as == report::MonthsAs::quarters)
    throw wrong_usage("tables of a sweep have months or the whole forecast, no quarters",
                      "leave out --months-as, or give it horizon");
}

WorkOptions work_options(Verb verb, po::variables_map const& values, Mistakes& mistakes) {
  WorkOptions made;
  mistakes.gather([&] { made.keep = file(values, "keep"); });
  mistakes.gather([&] {
    if (auto const given = text(values, "part")) made.share = share(*given);
  });
  if (verb == Verb::merge) made.parts = texts(values, "subject");
  mistakes.gather([&] { made.slurm = file(values, "slurm"); });
  mistakes.gather([&] { made.tasks = number(values, "tasks", 1, max_tasks).value_or(0); });
  made.rerun = values.count("rerun") > 0;
  made.design = text(values, "design");
  made.factors = texts(values, "factor");
  mistakes.gather([&] { made.points = number(values, "points", 1, experiment::max_points); });
  made.replications_given = values.count("replications") > 0;
  made.seed_given = values.count("seed") > 0;
  mistakes.gather([&] { expect_it_goes_together(made, values); });
  mistakes.gather([&] {
    if (verb == Verb::sweep) expect_something_varies(made);
  });
  return made;
}

}  // namespace caseflow::app
