#include "model/report/common/version.hpp"

namespace caseflow::report {

std::string_view version() { return CASEFLOW_VERSION; }

}  // namespace caseflow::report
