// libFuzzer's way in: the target that the program was built for.

#include <cstddef>
#include <cstdint>
#include <exception>
#include <iostream>
#include <string_view>

#include "tests/fuzz/targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  static auto const& target = caseflow::fuzz::target(CASEFLOW_FUZZ_TARGET);
  try {
    // A copy of its own length, so that reading on beyond its end is seen.
    target.read({reinterpret_cast<char const*>(bytes), size});
  } catch (std::exception const& error) {
    std::cerr << "broken: " << error.what() << '\n';
    std::terminate();
  }
  return 0;
}
