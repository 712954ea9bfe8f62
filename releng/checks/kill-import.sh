#!/usr/bin/env bash
# Kills an import again and again, and checks that nothing acknowledged is ever lost.
#
#   releng/checks/kill-import.sh [RUNS] [FILE…]
#
# RUNS kills (20 if absent) of one import of the files into a new dossier; without files, of 60,000 rows made here. Each run
# goes on where the one before was killed: what it says it resumes at must be no less than the last number acknowledged.
# Then the import ends by itself; the same files again add and update nothing; the count is that of the reports; and it is
# the same once the index is thrown away. BEFFROI names another launcher than the one beside this folder.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BEFFROI=${BEFFROI:-$ROOT/beffroi}
RUNS=${1:-20}
[ $# -eq 0 ] || shift
case $RUNS in '' | *[!0-9]*) echo "usage: $0 [RUNS] [FILE…]" >&2; exit 2 ;; esac

export LC_ALL=C.UTF-8 LANGUAGE=en
PLACE=$(mktemp -d "${TMPDIR:-/tmp}/beffroi-kill.XXXXXX")
DOSSIER=$PLACE/dossier
JOB=

# Ends a process that we started, and what it started.
kill_tree() {
  local child
  for child in $(ps -A -o pid= -o ppid= | awk -v parent="$1" '$2 == parent { print $1 }'); do kill_tree "$child"; done
  kill -9 "$1" 2>/dev/null || true
}

leave() {
  [ -z "$JOB" ] || kill_tree "$JOB"
  if [ -n "${KEEP:-}" ]; then echo "kept: $PLACE"; else rm -rf "$PLACE"; fi
}
trap leave EXIT

fail() {
  echo "FAILED: $*"
  exit 1
}

# The last number that follows the words in a file, 0 where there is none.
last_number() {
  awk -v words="$1" 'index($0, words) { sub(".*" words " ", ""); number = $1 + 0 } END { print number + 0 }' "$2"
}

# The number before a word in the last report of a file: "rows.csv: 60,000 read = 60,000 added + 0 updated + …".
reported() {
  tr -d ',' <"$2" | awk -v word="$1" '
    / read = .* added / { for (i = 2; i <= NF; i++) if ($i == word) number = $(i - 1) }
    END { print number + 0 }'
}

run_import() {
  "$BEFFROI" import "${FILES[@]}" ${MAP[@]+"${MAP[@]}"} --dossier "$DOSSIER"
}

count() {
  "$BEFFROI" count '*' --dossier "$DOSSIER" | tr -cd '0-9'
}

MAP=()
if [ $# -gt 0 ]; then
  FILES=("$@")
else
  FILES=("$PLACE/rows.csv")
  MAP=(--map 'Number=id,Message=text,Day=published,Name=author,Site=network')
  awk 'BEGIN {
    print "Number,Message,Day,Name,Site"
    for (i = 1; i <= 60000; i++)
      printf "%d,\"Message %d about the canteen, bus %d and the library\",2024-%02d-%02d %02d:%02d:00,person%d,mastodon\n",
        i, i, i % 97, i % 12 + 1, i % 28 + 1, i % 24, i % 60, i % 997
  }' >"${FILES[0]}"
fi

# The first start may build, and writes what later ones read: it is not what is killed.
"$BEFFROI" --help >/dev/null
"$BEFFROI" new "$DOSSIER" >/dev/null

# How long a kill may wait: it grows where runs are killed before they acknowledge anything, shrinks where they end.
span=4000
acknowledged=0
killed=0
for ((run = 1; run <= RUNS; run++)); do
  err=$PLACE/run-$run.err
  run_import >"$PLACE/run-$run.out" 2>"$err" &
  JOB=$!
  wait_ms=$((300 + (RANDOM * 32768 + RANDOM) % span))
  sleep "$((wait_ms / 1000)).$(printf '%03d' $((wait_ms % 1000)))"
  ended=
  if kill -0 "$JOB" 2>/dev/null; then kill_tree "$JOB"; killed=$((killed + 1)); else ended=1; fi
  status=0
  wait "$JOB" 2>/dev/null || status=$?
  JOB=
  resumed=$(last_number 'resumed at' "$err")
  now=$(last_number 'acknowledged' "$err")
  echo "run $run: $([ -n "$ended" ] && echo "ended ($status)" || echo "killed after $wait_ms ms"), resumed at $resumed, acknowledged $now"
  if grep -q 'resumed at' "$err" || [ "$now" -gt 0 ]; then
    [ "$resumed" -ge "$acknowledged" ] || fail "run $run resumed at $resumed, though $acknowledged were acknowledged"
  fi
  if [ -n "$ended" ]; then
    [ "$status" -le 1 ] || { cat "$err"; fail "run $run ended with $status"; }
    [ "$run" -gt 1 ] || echo "  the import is too short to be killed: give larger files"
    span=$((span / 2 + 100))
    break
  fi
  [ "$now" -gt "$acknowledged" ] || span=$((span + 1000))
  [ "$now" -le "$acknowledged" ] || acknowledged=$now
done

finish() {
  local status=0
  run_import >"$PLACE/$1.out" 2>"$PLACE/$1.err" || status=$?
  [ "$status" -le 1 ] || { cat "$PLACE/$1.err"; fail "the import ended with $status"; }
}

if [ -z "$ended" ]; then
  finish whole
  resumed=$(last_number 'resumed at' "$PLACE/whole.err")
  echo "last run: resumed at $resumed"
  [ "$resumed" -ge "$acknowledged" ] || fail "resumed at $resumed, though $acknowledged were acknowledged"
else
  cp "$PLACE/run-$run.out" "$PLACE/whole.out"
fi
finish again
cat "$PLACE/whole.out" "$PLACE/again.out"
[ "$(reported added "$PLACE/again.out")" -eq 0 ] || fail "the second import added mentions"
[ "$(reported updated "$PLACE/again.out")" -eq 0 ] || fail "the second import updated mentions"
expected=$(reported added "$PLACE/whole.out")
counted=$(count)
[ "$counted" -eq "$expected" ] || fail "$counted mentions, though the import reported $expected added"
rm -rf "$DOSSIER/index"
anew=$(count)
[ "$anew" -eq "$counted" ] || fail "$anew mentions with a new index, $counted before"
echo "OK: $killed kills, $counted mentions, none lost, none twice"
