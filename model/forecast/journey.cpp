#include "model/forecast/journey.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "model/service/state/service.hpp"

namespace caseflow::forecast {
namespace {

using service::Visit;

sim::Day length(service::Model const& model, Visit const& visit) {
  return (visit.until == service::never ? model.end : visit.until) - visit.from;
}

/// A replication's journal, with the entries of one case (0: of none), and its officers' places.
struct Recording {
  service::Journal journal;
  core::ListBy<service::OfficerId, service::journal::Place> places;
};

Recording recorded(service::Model const& model, std::uint64_t seed, std::uint32_t replication,
                   sim::Entity subject) {
  Recording made;
  made.journal.subject = subject;
  service::Service service(model, seed, replication);
  service.journal = &made.journal;
  service.run();
  made.places = service::journal::places(service.desks);
  return made;
}

}  // namespace

double order_months(service::notes::Arrived const& arrived) {
  return (arrived.as.ends - arrived.as.sentenced) / sim::days_a_month;
}

std::vector<Visit> matching(service::Model const& model, std::vector<Visit> const& visits,
                            Selection const& selection) {
  std::vector<Visit> found;
  std::copy_if(visits.begin(), visits.end(), std::back_inserter(found), [&](Visit const& visit) {
    bool const in_time = selection.held ? visit.from < model.start &&
                                              (visit.until == service::never || visit.until >= model.start)
                                        : visit.from >= model.start;
    return in_time && (!selection.kind || *selection.kind == visit.kind) &&
           (!selection.site || *selection.site == model.now.sites[visit.home]);
  });
  if (selection.longest)
    std::stable_sort(found.begin(), found.end(),
                     [&](Visit const& a, Visit const& b) { return length(model, a) > length(model, b); });
  return found;
}

JourneySearch find_journey(service::Model const& model, std::uint64_t seed, std::uint32_t replication,
                           Selection const& selection) {
  auto const visits = matching(model, recorded(model, seed, replication, 0).journal.visits, selection);
  JourneySearch found{static_cast<int>(visits.size())};
  if (selection.number < 1 || selection.number > found.matching) return found;
  auto const& visit = visits[static_cast<std::size_t>(selection.number - 1)];
  auto recording = recorded(model, seed, replication, visit.entity);
  auto const& days = model.days;
  Journey made{.scenario = model.now.scenario.name,
               .seed = seed,
               .replication = replication,
               .selection = selection,
               .matching = found.matching,
               .start = days.date(model.start),
               .arrived = days.date(visit.from)};
  if (visit.until != service::never) made.left = days.date(visit.until);
  if (visit.from < model.staffed) made.officers_from = days.date(model.staffed);
  made.entries = std::move(recording.journal.notes);
  made.places = std::move(recording.places);
  found.journey = std::move(made);
  return found;
}

}  // namespace caseflow::forecast
