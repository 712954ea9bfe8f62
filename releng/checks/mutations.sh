#!/usr/bin/env bash
# Changes the code of a package line by line, and counts the changes that its tests notice (PIT): mutations.sh [PART…], all
# parts where none is named. The pages that say which were not noticed are in target/pit-reports of the bundle.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# PART=bundle:package
PARTS=(query=org.beffroi.core:org.beffroi.core.query text=org.beffroi.core:org.beffroi.core.text
  journal=org.beffroi.dossier:org.beffroi.dossier.journal harvest=org.beffroi.sources:org.beffroi.sources.harvesting)

known() { printf '%s ' "${PARTS[@]%%=*}"; }

# score FILE: what PIT's list of changes says, in a line.
score() {
  awk -v RS='<mutation ' 'NR > 1 { all++; if (/status=.(KILLED|TIMED_OUT|MEMORY_ERROR|RUN_ERROR)/) noticed++; if (/status=.NO_COVERAGE/) unseen++ }
    END { if (all) printf "%d of %d changes noticed, %.1f %%; %d in lines that no test runs\n", noticed, all, 100 * noticed / all, unseen }' "$1"
}

[ $# -gt 0 ] || set -- "${PARTS[@]%%=*}"
for part in "$@"; do
  place=
  for one in "${PARTS[@]}"; do
    if [ "${one%%=*}" = "$part" ]; then place=${one#*=}; fi
  done
  [ -n "$place" ] || { echo "mutations.sh: there is no part $part; there are: $(known)" >&2; exit 1; }
  bundle=${place%%:*} package=${place#*:}
  ./mvnw --batch-mode --quiet test -Pmutations --threads 1 --projects "bundles/$bundle" \
    "-Dmutations.of=$package*" "-Dmutations.by=$package*" "-Dtest=${package//.//}/**/*Test" '-Dtests.later=verify|long' >&2
  printf '%s: ' "$part"
  score "bundles/$bundle/target/pit-reports/mutations.xml"
done
