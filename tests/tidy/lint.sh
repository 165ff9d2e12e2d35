#!/bin/sh
# Clang's opinion of sim, model, app and study, in two processes, from the root of the tree.
set -eu
rm -rf build/files build/libraries
cmake --preset files >/dev/null
cmake --preset libraries >/dev/null

sources=$(find sim model app study -name '*.cpp' | sort)
pieces=$(find build/libraries/sim build/libraries/model build/libraries/app build/libraries/study -name unity_0_cxx.cxx)
# shellcheck disable=SC2086
joined=$(sed -n "s|^#include \"$PWD/\(.*\.cpp\)\"|\1|p" $pieces | sort)
if [ "$joined" != "$sources" ]; then
  echo "lint: the libraries in one piece are not all sources of sim, model, app and study" >&2
  exit 1
fi

# What clang-tidy finds goes to standard output; standard error counts what it leaves out, and is shown where it
# fails.
tidy() {
  if ! xargs -P 2 "$@" 2>build/lint.log; then
    grep -v 'warnings\{0,1\} generated' build/lint.log >&2
    exit 1
  fi
}

# Every file by itself, as it stands: it includes what it uses, Clang warns of nothing, and no name is brought in
# that it does not use.
echo "$sources" |
  tidy -n 8 clang-tidy -p build/files --quiet '--checks=-*,misc-unused-using-decls,bugprone-suspicious-include'

# All other checks, a library at a time: the headers, which take most of the time, are read once. That a library
# is one piece for Clang also shows that no two of its files define the same local thing.
echo "$pieces" | tidy -n 1 clang-tidy -p build/libraries --quiet '--checks=-bugprone-suspicious-include'
