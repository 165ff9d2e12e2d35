#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/tidy/laws.hpp"

// Which libraries there are, what each may see of the others, and whose headers besides ours it may have.
// Everything that says so elsewhere (CMakeLists.txt, CONTRIBUTING.md) is compared with this.
namespace tidy {

/// Somebody else's library, of which we take headers.
struct ThirdParty {
  std::string_view name;                 ///< As documentation calls it.
  std::string_view prefix;               ///< How the names of its headers begin.
  std::string_view target;               ///< What a CMakeLists.txt links for it; "" where there is no target.
  std::vector<std::string_view> brings;  ///< Names of those whose headers come with its own.
};

/// All of them. Where two prefixes fit a header, the first counts.
std::vector<ThirdParty> const& third_parties();

/// Whose a header is, as an #include names it; null if nobody's on the list.
ThirdParty const* third_party_of(std::string_view header);

/// One library of ours.
struct Library {
  std::string_view folder;  ///< From the root, with a "/" at its end.
  int height = 0;           ///< It may include itself and what is lower; what is level is out of sight.
  std::vector<std::string_view> uses;  ///< Names of third parties whose headers its files may include.
  std::vector<std::string_view>
      reached;  ///< Those that may reach it, besides, through headers of lower libraries.

  /// True if this third party's headers may be among what its files are compiled from.
  bool may_have(std::string_view third_party) const;
};

/// All of them, from the bottom to the top.
std::vector<Library> const& libraries();

/// The library that a file belongs to; null for tests, benchmarks and everything else.
Library const* library_of(std::string_view path);

/// One #include in a text.
struct Include {
  int line = 0;  ///< From 1.
  std::string header;
  bool ours = false;  ///< In quotation marks.
};
std::vector<Include> includes_in(std::string_view text);

/// A library's CMakeLists.txt links a third party's target if, and only if, its row allows what the target
/// brings. A target that a lower library links publicly need not be linked again.
std::vector<Breach> links(std::vector<File> const& tree);

/// A README in a library's folder names only third parties that the library may have.
std::vector<Breach> mentions(File const& file);

/// The table of CONTRIBUTING.md that says who may use what, as it must stand there.
std::string table_of_libraries();

}  // namespace tidy
