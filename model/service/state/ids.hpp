#pragma once

#include <cstdint>

#include "model/core/ids.hpp"

/// What one replication numbers, and by what it knows the things of its plan.
namespace caseflow::service {

using core::AdministratorsId;
using core::BandId;
using core::GradeId;
using core::GroupId;
using core::ManagersId;
using core::NeedId;
using core::PartnerId;
using core::PostsId;
using core::PrisonId;
using core::SiteId;
using core::TeamId;
using core::TutorsId;

/// The slot of a case; ended cases leave theirs to others, of another generation.
using CaseId = core::Index<struct CaseTag, std::uint32_t>;
/// A place on the staff, whoever holds it.
using PersonId = core::Index<struct PersonTag, std::uint32_t>;
/// An officer's place. Officers are the first people, in the same order.
using OfficerId = core::Index<struct OfficerTag, std::uint16_t>;
/// Places of one name on the staff, under either plan.
using StaffGroupId = core::Index<struct StaffGroupTag, std::uint16_t>;
/// The name of officers' posts, under either plan; plans number their own posts as `PostsId`.
using PostNameId = core::Index<struct PostNameTag, std::uint16_t>;
/// The unpaid work requirement of the case that has the slot of the same number.
using RequirementId = core::Index<struct RequirementTag, std::uint32_t>;
/// A run of a group; those that are over leave their slot to others.
using RunId = core::Index<struct RunTag, std::uint32_t>;
/// The waiting list of one group at one site.
using WaitingListId = core::Index<struct WaitingListTag, std::uint32_t>;
/// The file of a case that inspectors may look at.
using FileId = core::Index<struct FileTag, std::uint32_t>;

/// Where an officer is asked for: none.
inline constexpr OfficerId nobody{};

/// An officer as one of the staff; nobody stays nobody.
constexpr PersonId person_of(OfficerId officer) { return officer ? PersonId{officer.number()} : PersonId{}; }
/// One of the staff as an officer. Expects an officer's place.
constexpr OfficerId officer_of(PersonId officer) { return OfficerId{officer.number()}; }

/// What an event or a task of a team is about; its kind says which.
using SubjectId = core::AnyOf<CaseId, PersonId, SiteId, StaffGroupId, RequirementId, RunId, WaitingListId>;

}  // namespace caseflow::service
