#include "model/service/skill/skill.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "model/service/observe/journal.hpp"
#include "sim/date.hpp"
#include "sim/distribution.hpp"

namespace caseflow::service::skill {
namespace {

using core::Feature;
using core::Piece;
using core::Task;

double normal_share(double probit) { return std::erfc(-probit / std::numbers::sqrt2) / 2; }

scenario::Practice const& about(Service const& service) { return service.plan->scenario.practice; }

/// What is left of what the officer has learnt.
double learnt(Service const& service, StaffMember const& person, Piece piece) {
  auto const was = static_cast<double>(person.learnt[core::index_of(piece)]);
  if (was == 0) return 0;
  double const months = (service.today() - person.learnt_on) / sim::days_a_month;
  return was * std::exp2(-months / about(service).half_life_months);
}

/// How the officer differs from others in a piece, standard normal.
double habit(Service const& service, StaffMember const& person, Piece piece) {
  double const common = about(service).common_share;
  return std::sqrt(common) * person.habits[0] +
         std::sqrt(1 - common) * person.habits[1 + core::index_of(piece)];
}

double draw(Service const& service, Case const& subject, Piece piece, std::uint32_t occasion) {
  return service.uniform(
      subject.entity, Purpose::practice,
      ordinals::occasions_a_piece * static_cast<std::uint32_t>(core::index_of(piece)) + occasion);
}

/// Assessments and reviews of one case by their number; what is asked for without one is the first since the
/// last return.
std::uint32_t occasion_of(Case const& subject, WorkItem const& item) {
  return item.ordinal != 0 ? item.ordinal : ordinals::reviews_a_return * subject.returns;
}

bool is_assessment(Task task) {
  return task == Task::assessment || task == Task::review || task == Task::termination ||
         task == Task::risk_review;
}

/// Contingencies and other agencies are for cases in which somebody may come to harm. Who somebody is, and
/// what that means for supervision, inspectors look for in the assessment and the first plan alone.
bool called_for(Service const& service, Case const& subject, Task task, Piece piece) {
  if (piece == Piece::diversity) return task == Task::assessment;
  if (piece == Piece::involvement) return true;
  return subject.risk_of_harm != core::RiskOfHarm::low ||
         subject.true_risk_of_harm != core::RiskOfHarm::low ||
         (subject.flags & service.plan->check_flags) != 0;
}

void count(Service& service, Piece piece, bool is_done) {
  auto const& measures = service.model->measures;
  int const series = piece == Piece::involvement      ? measures.involvement_share
                     : piece == Piece::diversity      ? measures.diversity_share
                     : piece == Piece::contingency    ? measures.contingency_share
                     : piece == Piece::change_reviews ? measures.risk_change_reviewed_share
                     : piece == Piece::checks         ? measures.checks_done_share
                     : piece == Piece::home_visits    ? measures.home_visit_done_share
                                                      : measures.agency_links_share;
  service.count(series, is_done ? 1 : 0);
}

void left_out(Service& service, Case const& subject, Piece piece) {
  switch (piece) {
    case Piece::checks:
      count(service, piece, false);
      return service.files.note(subject, Feature::checks_made, 0);
    case Piece::home_visits:
      count(service, piece, false);
      return service.files.note(subject, Feature::home_visits, 0);
    case Piece::change_reviews:
      return count(service, piece, false);
    default:
      return;  // the release, or the decision, counts what was not done
  }
}

/// Of a training, what was usual before the forecast: what is dated after its beginning was not.
double usual_per_year(Service const& service, scenario::PlannedPractice::Training const& training) {
  for (auto const& was : service.model->before.practice.training)
    if (was.name_hash == training.name_hash)
      return was.about.from && service.model->days.day(*was.about.from) >= service.model->start
                 ? 0
                 : was.about.sessions_per_year;
  return 0;
}

bool held_today(Service const& service, scenario::SkillTraining const& training) {
  auto const& days = service.model->days;
  return (!training.from || days.day(*training.from) <= service.today()) &&
         (!training.until || service.today() <= days.day(*training.until));
}

}  // namespace

void officer_came(Service& service, OfficerId officer) {
  StaffMember& person = service.staff[officer];
  for (std::size_t i = 0; i < person.habits.size(); ++i)
    person.habits[i] = sim::normal_quantile(
        service.uniform(person.entity, Purpose::officer_habit, static_cast<std::uint32_t>(i)));
}

double propensity(Service const& service, OfficerId officer, Piece piece) {
  auto const& plan = *service.plan;
  double const level = plan.practice.level[core::index_of(piece)];
  if (officer == nobody || level <= 0 || level >= 1) return level;
  auto const& practice = about(service);
  StaffMember const& person = service.staff[officer];
  double const inexperience =
      1 - person.experience(service.today(), practice.practised_years * sim::days_a_year);
  PostsId const posts = service.desks[officer].posts;
  double const agency = posts && plan.posts[posts].agency ? practice.agency_shift : 0;
  return normal_share(plan.practice.centre[core::index_of(piece)] +
                      practice.officer_spread * habit(service, person, piece) +
                      practice.newcomer_shift * inexperience + agency + learnt(service, person, piece));
}

bool inclined(Service& service, Case const& subject, Piece piece, std::uint32_t occasion) {
  double const share = propensity(service, subject.officer, piece);
  double const u = draw(service, subject, piece, occasion);
  if (u < share) return true;
  journal::note(service.todays_journal(), subject, notes::LeftOut{piece, {share, u}});
  left_out(service, subject, piece);
  return false;
}

float minutes_beyond(Service const& service, Case const& subject, WorkItem const& item) {
  if (!is_assessment(item.task) || subject.officer == nobody || subject.kind == core::CaseKind::unpaid_work)
    return 0;
  auto const& practice = service.plan->practice;
  double beyond = 0;
  for (Piece const piece : core::pieces_of_assessments) {
    auto const i = core::index_of(piece);
    if (practice.assessment_minutes[i] <= 0 || !called_for(service, subject, item.task, piece)) continue;
    bool const is = draw(service, subject, piece, occasion_of(subject, item)) <
                    propensity(service, subject.officer, piece);
    beyond += practice.assessment_minutes[i] * ((is ? 1 : 0) - practice.level[i]);
  }
  double const least = 1 - static_cast<double>(item.minutes);  // one minute is left
  return static_cast<float>(std::max(beyond, std::min(0.0, least)));
}

void assessed(Service& service, WorkItem const& item, double depth) {
  Case const& subject = service.cases[item.subject];
  if (!is_assessment(item.task) || subject.kind == core::CaseKind::unpaid_work) return;
  if (!service.observed && service.files.of(subject) == nullptr) return;  // nobody would learn of it
  for (Piece const piece : core::pieces_of_assessments) {
    if (!called_for(service, subject, item.task, piece)) continue;
    double const share = propensity(service, subject.officer, piece);
    bool const is = draw(service, subject, piece, occasion_of(subject, item)) < share * depth;
    count(service, piece, is);
    service.files.note(subject,
                       piece == Piece::involvement   ? Feature::involvement
                       : piece == Piece::diversity   ? Feature::diversity
                       : piece == Piece::contingency ? Feature::contingency
                                                     : Feature::agency_links,
                       is ? 1 : 0);
  }
}

void teach(Service& service, OfficerId officer, std::uint32_t pieces, double closes_share, double minutes) {
  StaffMember& person = service.staff[officer];
  double const most = closes_share < 0 ? -about(service).learnt_most : about(service).learnt_most;
  for (std::size_t i = 0; i < core::piece_count; ++i) {
    double const now = learnt(service, person, static_cast<Piece>(i));
    bool const taught = (pieces >> i & 1u) != 0;
    person.learnt[i] = static_cast<float>(taught ? now + std::abs(closes_share) * (most - now) : now);
  }
  person.learnt_on = service.today();
  service.desks[officer].learning_owed += minutes;
}

int comes_today(Service const& service, OfficerId officer, std::uint32_t what, double per_year,
                double usual_per_year) {
  double const rate = per_year - usual_per_year;
  if (rate == 0) return 0;
  double const phase = service.uniform(service.staff[officer].entity, Purpose::lessons, what);
  auto const by = [&](sim::Day day) {
    return std::floor(phase + std::abs(rate) * (day - service.model->start) / sim::days_a_year);
  };
  sim::Day const today = service.today();
  sim::Day const last = today > 0 ? service.model->days.last_working(today - 1) : -1;
  if (by(today) <= by(last)) return 0;
  return rate > 0 ? 1 : -1;
}

void day_begins(Service& service) {
  if (!service.staffed || !service.observed || !service.model->days.working(service.today())) return;
  for (auto const& training : service.plan->practice.training) {
    double const usual = usual_per_year(service, training);
    double const held = held_today(service, training.about) ? training.about.sessions_per_year : 0;
    if (held == usual) continue;
    for (OfficerId const officer : service.desks.ids()) {
      if (!service.staff[officer].here) continue;
      int const comes = comes_today(service, officer, training.name_hash, held, usual);
      if (comes == 0) continue;
      teach(service, officer, training.pieces, comes * training.about.closes_share,
            comes * training.about.hours * 60);
    }
  }
}

}  // namespace caseflow::service::skill
