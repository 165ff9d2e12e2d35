#!/bin/sh
# tests/same_bytes.sh PROGRAM > digests
#
# A digest of what the program gives for every shipped scenario, what-if and inspection, in every form. Before and
# after a change that moves code while numbers stand still, the two lists are the same: diff shows what moved.
set -eu
program=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
services="bench dorset-devon-cornwall norfolk-suffolk northumbria south-yorkshire"
sizes="average-crc all-crcs"

version=$("$program" --version | cut -d' ' -f2)  # documents name the commit, which is another after the change

digest() {  # of the standard output, standard error and files of a command, with its line
  rm -rf "$scratch/out" && mkdir "$scratch/out"
  if ! "$program" "$@" >"$scratch/out/stdout" 2>"$scratch/out/stderr"; then
    cat "$scratch/out/stderr" >&2
    echo "same_bytes: $program $* failed" >&2
    exit 1
  fi
  find "$scratch/out" -type f -exec sed -i "s/$version/VERSION/g" {} +
  sum=$(cd "$scratch/out" && find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-16)
  echo "$sum $*" | sed "s#$scratch#.#g"
}

for service in $services $sizes; do
  digest run "$service" --replications 3 --quiet -o -
  digest run "$service" --replications 2
  digest explain "$service" -o -
  digest explain "$service"
  digest assumptions "$service"
  digest validate "$service"
done
for service in $services; do
  digest run "$service" --replications 2 --quiet --csv "$scratch/out/csv"
  digest trace "$service"
  digest trace "$service" --longest --held -o -
  digest trace "$service" --kind custody
  digest facts "$service" --replications 2 --draws 2 --quiet
  digest levers "$service" --replications 2 --quiet
done
for overlay in $("$program" scenarios | sed -n '/^What-ifs/,/^Inspections/s/^  \([a-z0-9-]*\) .*/\1/p'); do
  case "$overlay" in
    *-bench) service=bench ;;
    *-ddc) service=dorset-devon-cornwall ;;
    *-northumbria) service=northumbria ;;
    *-south-yorkshire) service=south-yorkshire ;;
    *) service=norfolk-suffolk ;;
  esac
  digest run "$service" --with "$overlay" --replications 2 --quiet -o -
done
digest run norfolk-suffolk --with working-links --replications 2 --quiet -o -
digest compare norfolk-suffolk --with four-officers-leave --with demand-15-percent-lower --replications 4
digest compare norfolk-suffolk --with four-officers-leave --replications 4 --quiet -o -
digest backtest south-yorkshire-between-inspections --actual south-yorkshire-2020 --replications 4 --quiet
for inspection in bench-2019 dorset-devon-cornwall-2019 norfolk-suffolk-2019 northumbria-2018 south-yorkshire-2019 \
  south-yorkshire-2020; do
  digest rate "$inspection" -o -
  digest rate "$inspection"
done
digest rate south-yorkshire-2020 --since south-yorkshire-2019
digest reference
digest reference --schema
