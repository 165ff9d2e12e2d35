// Prints the graph that Graphviz lays out for the pages of reports, while the program is built.

#include <cstdio>

#include "model/scenario/process/diagram.hpp"

int main() { return std::fputs(caseflow::scenario::flow_diagram().c_str(), stdout) < 0 ? 1 : 0; }
