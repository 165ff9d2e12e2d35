#pragma once

#include <cstdint>

#include "model/core/index.hpp"

/// What a scenario names, by its place in the order of the names.
namespace caseflow::core {

using SiteId = Index<struct SiteTag, std::uint16_t>;        ///< A hub or an office.
using GradeId = Index<struct GradeTag, std::uint16_t>;      ///< Of officers; below 64.
using BandId = Index<struct BandTag, std::uint8_t>;         ///< Of cases; below 64.
using PostsId = Index<struct PostsTag, std::uint16_t>;      ///< Officers' posts of one name, in one plan.
using GroupId = Index<struct GroupTag, std::uint16_t>;      ///< A group or accredited programme.
using NeedId = Index<struct NeedTag, std::uint16_t>;        ///< For release; below 16.
using PartnerId = Index<struct PartnerTag, std::uint16_t>;  ///< An organisation whose hours a service pays.

// Teams, each of its own role.
using TeamId = Index<struct TeamTag, std::uint16_t>;                      ///< Supervisors of unpaid work.
using PrisonId = Index<struct PrisonTag, std::uint16_t>;                  ///< Its Through the Gate workers.
using ManagersId = Index<struct ManagersTag, std::uint16_t>;              ///< Managers of officers.
using AdministratorsId = Index<struct AdministratorsTag, std::uint16_t>;  ///< Of enforcement.
using TutorsId = Index<struct TutorsTag, std::uint16_t>;                  ///< Who run groups.
/// A team where the role says which kind it is.
using AnyTeamId = AnyOf<TeamId, PrisonId, ManagersId, AdministratorsId, TutorsId>;

}  // namespace caseflow::core
