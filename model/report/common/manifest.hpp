#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/scenario/document/json.hpp"

namespace caseflow::report {

/// A text that a result rests on: a file by the name it was given, or what ships under a name.
struct InputDigest {
  std::string name;
  std::string sha256;  ///< Of its bytes, in hexadecimal.
};

/// What made a document: enough to make the same bytes again. The caller knows it; nothing here does.
struct Manifest {
  std::string version;                ///< "0.1.0+g0123456789ab"; without what follows + outside a repository.
  std::string command;                ///< What repeats the result, as a shell would have it.
  std::vector<InputDigest> inputs{};  ///< By name.
  std::optional<std::uint64_t> seed{};  ///< Nothing where no chance is in it.
};

/// `version`, `command`, `inputs` and `seed`, which is a text: programs that read numbers as doubles would
/// round it.
scenario::Json manifest_json(Manifest const& manifest);

/// The beginning of every document: `format` and `manifest`.
scenario::Json document_json(std::string const& format, Manifest const& manifest);

}  // namespace caseflow::report
