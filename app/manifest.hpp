#pragma once

#include <string>

#include "app/options.hpp"
#include "model/report/common/manifest.hpp"

namespace caseflow::app {

/// The version with the commit that it was built from, as in "0.1.0+g0123456789ab"; ".modified" follows where
/// files had been changed since. Built outside a repository, as from a source archive, the version alone.
std::string version_with_commit();

/// What made the document that the options ask for, once everything was read: the same for the same question,
/// wherever its results go and however many threads work on it.
report::Manifest manifest(Options const& options);

}  // namespace caseflow::app
