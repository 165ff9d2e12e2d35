#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/options.hpp"
#include "app/shipped.hpp"
#include "model/forecast/forecast.hpp"
#include "model/forecast/request.hpp"
#include "model/scenario/document/document.hpp"

namespace caseflow::app {

/// The text of a scenario or inspection: a file when its name has a / or ends in .json, else what ships under
/// the name. Throws `Failure`: wrong input for an unknown name, file trouble for an unreadable file.
std::string load_text(Shipped kind, std::string const& name);

struct Loaded {
  forecast::ForecastRequest request;
  std::vector<std::string> notes;  ///< What is odd about it but possible, in sentences.
};

/// The scenario that is asked for, read and checked. Throws `Failure` with everything that is wrong with it.
Loaded load(Options const& options);

/// The same where it may well be wrong: everything that is, and no failure but for names and files.
scenario::Diagnostics problems_of(Options const& options);

/// Whether a what-if can be read: a file, or one that ships. Otherwise what may have been meant.
std::optional<std::string> unknown_overlay(std::string const& name);

/// How the scenario that is asked for departs from the shipped one that it is, or is based on; nothing where
/// it is based on none. Expects what `load` gave for the same options. Throws `Failure`.
std::optional<forecast::Departure> from_shipped(Options const& options,
                                                forecast::ForecastRequest const& request);

/// The document of an inspection or other input, parsed. Throws `Failure`.
scenario::Document load_document(Shipped kind, std::string const& name);

/// The text of a what-if by file or shipped name, of which a layer's is one. Throws `Failure`.
std::string load_overlay(std::string const& name);

/// What was laid over the scenario, for the reader of a summary: "more-staff.json", "/demand/level = 1.1".
std::vector<std::string> what_ifs(Options const& options);

}  // namespace caseflow::app
