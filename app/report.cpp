#include "app/report.hpp"

#include "app/files.hpp"

namespace caseflow::app {

void report(Asked const& asked, std::function<std::string()> const& text,
            std::function<std::string()> const& json) {
  if (asked.output == "-") return print(json());
  Outputs outputs;
  if (asked.output) outputs.write(outputs.open(*asked.output), json());
  print(text());
  outputs.commit();
}

}  // namespace caseflow::app
