#!/usr/bin/env bash
# Kills an import again and again, and checks that nothing acknowledged is ever lost.
#
#   releng/checks/kill-import.sh [RUNS] [FILE…]
#
# RUNS kills (20 if absent) of an import of the files into a new dossier; without files, of 300,000 rows made here. Each run
# goes on where the one before was killed: what it says it resumes at must be no less than the last number acknowledged.
# Then the import ends by itself; the same files again add and update nothing; the count is that of the reports; and it is
# the same once the index is thrown away. BEFFROI names another launcher than the one beside this folder.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BEFFROI=${BEFFROI:-$ROOT/beffroi}
RUNS=${1:-20}
[ $# -eq 0 ] || shift
case $RUNS in '' | *[!0-9]*) echo "usage: $0 [RUNS] [FILE…]" >&2; exit 2 ;; esac

export LC_ALL=en_GB.UTF-8 LANGUAGE=en
PLACE=$(mktemp -d "${TMPDIR:-/tmp}/beffroi-kill.XXXXXX")
DOSSIER=
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

ROWS=300000
MAP=()
if [ $# -gt 0 ]; then
  FILES=("$@")
else
  FILES=("$PLACE/rows.csv")
  MAP=(--map 'Number=id,Message=text,Day=published,Name=author,Site=network')
  awk -v ROWS="$ROWS" 'BEGIN {
    print "Number,Message,Day,Name,Site"
    for (i = 1; i <= ROWS; i++)
      printf "%d,\"Message %d about the canteen, bus %d and the library\",2024-%02d-%02d %02d:%02d:00,person%d,mastodon\n",
        i, i, i % 97, i % 12 + 1, i % 28 + 1, i % 24, i % 60, i % 997
  }' >"${FILES[0]}"
fi

# The first start may build, and writes what later ones read: it is not what is killed.
"$BEFFROI" --help >/dev/null

# How long a kill may wait once the import began to settle rows, in ms.
span=1500
killed=0
life=0

# Starts the import and kills it at a random moment; true if it was there to be killed.
killed_in_time() {
  local wait_ms=$(((RANDOM * 32768 + RANDOM) % span)) patience=600
  run_import >"$OUT" 2>"$ERR" &
  JOB=$!
  # One in five is killed while it starts, the others once they say where they are.
  if [ $((RANDOM % 5)) -gt 0 ]; then
    while [ $patience -gt 0 ] && kill -0 "$JOB" 2>/dev/null && ! grep -qE 'acknowledged|resumed' "$ERR"; do
      sleep 0.05
      patience=$((patience - 1))
    done
  fi
  sleep "$((wait_ms / 1000)).$(printf '%03d' $((wait_ms % 1000)))"
  if kill -0 "$JOB" 2>/dev/null; then
    kill_tree "$JOB"
    wait "$JOB" 2>/dev/null || true
    JOB=
    what="killed after $wait_ms ms"
    return 0
  fi
  status=0
  wait "$JOB" || status=$?
  JOB=
  what="ended by itself ($status)"
  [ "$status" -le 1 ] || { cat "$ERR"; fail "the import ended with $status"; }
  return 1
}

# What a run says it resumes at, against what was acknowledged before it. A run killed before it said so tells nothing.
check_resumed() {
  local resumed now
  resumed=$(last_number 'resumed at' "$ERR")
  now=$(last_number 'acknowledged' "$ERR")
  echo "$1: $what, resumed at $resumed, acknowledged $now"
  if [ "$resumed" -gt 0 ] || [ "$now" -gt 0 ]; then
    # Killed after its last row: it had ended, and the same command is a new import.
    [ "$resumed" -ge "$acknowledged" ] || [ ${#MAP[@]} -gt 0 -a "$acknowledged" -eq "$ROWS" ] || fail "resumed at $resumed, though $acknowledged were acknowledged"
  fi
  if [ "$now" -gt "$acknowledged" ]; then acknowledged=$now; fi
}

finish() {
  status=0
  run_import >"$OUT" 2>"$ERR" || status=$?
  what="ended by itself ($status)"
  [ "$status" -le 1 ] || { cat "$ERR"; fail "the import ended with $status"; }
}

# The import is whole: nothing is missing, nothing is there twice, and the index can be made again.
check_whole() {
  local expected counted anew
  expected=$(reported added "$OUT")
  cat "$OUT"
  counted=$(count)
  [ "$counted" -gt 0 ] || fail "nothing was imported"
  [ "$counted" -eq "$expected" ] || fail "$counted mentions, though the import reported $expected added"
  finish
  cat "$OUT"
  [ "$(reported added "$OUT")" -eq 0 ] || fail "the second import added mentions"
  [ "$(reported updated "$OUT")" -eq 0 ] || fail "the second import updated mentions"
  rm -rf "$DOSSIER/index"
  anew=$(count)
  [ "$anew" -eq "$counted" ] || fail "$anew mentions with a new index, $counted before"
  echo "dossier $life: $counted mentions, none lost, none twice, the same with a new index"
}

# An import that ends before all kills are spent is followed by one into another new dossier.
while [ "$killed" -lt "$RUNS" ]; do
  life=$((life + 1))
  [ "$life" -le "$((RUNS + 3))" ] || fail "the import is too short to be killed: give larger files"
  DOSSIER=$PLACE/dossier-$life
  OUT=$PLACE/$life.out
  ERR=$PLACE/$life.err
  acknowledged=0
  ended=
  "$BEFFROI" new "$DOSSIER" >/dev/null
  while [ -z "$ended" ] && [ "$killed" -lt "$RUNS" ]; do
    if killed_in_time; then
      killed=$((killed + 1))
      check_resumed "kill $killed"
    else
      ended=1
      check_resumed "run"
      span=$((span / 2 + 100))
    fi
  done
  if [ -z "$ended" ]; then
    finish
    check_resumed "last run"
  fi
  check_whole
done
echo "OK: $killed kills"
