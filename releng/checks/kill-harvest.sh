#!/usr/bin/env bash
# Kills a harvest again and again, and checks that nothing is lost, nothing comes twice and nothing private is kept.
#
#   releng/checks/kill-harvest.sh [RUNS]
#
# The live demonstration publishes on this machine. RUNS harvests (3 if absent) of its dossier are killed at random moments
# while it goes on publishing; then harvests end by themselves until servers have stopped asking for patience. What is in the
# dossier is compared with what the demonstration says that it has published: all of that, each thing once, and nothing that
# was not public; what was taken back after it was harvested carries the tag that says so; every source is well. And it is
# the same once the index is thrown away. BEFFROI names another launcher than the one beside this folder.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BEFFROI=${BEFFROI:-$ROOT/beffroi}
RUNS=${1:-3}
case $RUNS in '' | *[!0-9]*) echo "usage: $0 [RUNS]" >&2; exit 2 ;; esac

export LC_ALL=C.UTF-8 LANGUAGE=en
PLACE=$(mktemp -d "${TMPDIR:-/tmp}/beffroi-harvest.XXXXXX")
DOSSIER=$PLACE/dossier
OUT=$PLACE/harvest.out
ERR=$PLACE/harvest.err
TAG='tag:"supprimé à la source"'
LIVE=
JOB=

# Ends a process that we started, and what it started.
kill_tree() {
  local child
  for child in $(ps -A -o pid= -o ppid= | awk -v parent="$1" '$2 == parent { print $1 }'); do kill_tree "$child"; done
  kill -9 "$1" 2>/dev/null || true
}

leave() {
  [ -z "$JOB" ] || kill_tree "$JOB"
  if [ -n "$LIVE" ]; then
    kill_tree "$LIVE"
    wait "$LIVE" 2>/dev/null || true
  fi
  if [ -n "${KEEP:-}" ]; then echo "kept: $PLACE"; else rm -rf "$PLACE"; fi
}
trap leave EXIT

fail() {
  echo "FAILED: $*"
  exit 1
}

# fetch PATH FILE: the identities that the demonstration lists there, sorted.
fetch() {
  curl --silent --show-error --fail --noproxy '*' "${REGISTER%/published}/$1" | LC_ALL=C sort >"$2"
}

# ids QUERY FILE: the identities of the mentions that match, as they are and not as they are shown, sorted.
ids() {
  "$BEFFROI" search "$1" --limit all --format ndjson --show-names --dossier "$DOSSIER" |
    sed -n 's/^{"id":"\([^"]*\)".*/\1/p' | LC_ALL=C sort >"$2"
}

# Lines of one sorted file that are not in another one.
without() {
  LC_ALL=C comm -23 "$1" "$2"
}

harvest() {
  "$BEFFROI" harvest --now --language en --dossier "$DOSSIER"
}

start_live() {
  "$BEFFROI" demo --live "$DOSSIER" --for 1d >"$PLACE/live.out" 2>"$PLACE/live.err" &
  LIVE=$!
  local waited=0
  until grep -q '^publishing ' "$PLACE/live.err"; do
    kill -0 "$LIVE" 2>/dev/null || { cat "$PLACE/live.err"; fail "the live demonstration did not start"; }
    waited=$((waited + 1))
    [ "$waited" -le 600 ] || fail "the live demonstration says nothing"
    sleep 0.1
  done
  REGISTER=$(sed -n 's/^publishing //p' "$PLACE/live.err" | head -n 1)
}

# Starts a harvest and kills it at a random moment; one that ended before is counted all the same.
kill_one() {
  local wait_ms=$((1000 + (RANDOM * 32768 + RANDOM) % span)) what
  harvest >"$OUT" 2>"$ERR" &
  JOB=$!
  sleep "$((wait_ms / 1000)).$(printf '%03d' $((wait_ms % 1000)))"
  if kill -0 "$JOB" 2>/dev/null; then
    kill_tree "$JOB"
    wait "$JOB" 2>/dev/null || true
    what="killed after $wait_ms ms"
    killed=$((killed + 1))
  else
    wait "$JOB" || { cat "$ERR"; fail "a harvest that was left alone failed"; }
    what="ended by itself before $wait_ms ms"
    span=$((span / 2 + 500))
  fi
  JOB=
  echo "harvest $1: $what, $(grep -c '^kept ' "$ERR" || true) portions kept"
}

# Harvests to the end; again while a server asks for patience, which is said after the name of its source.
finish() {
  local attempt
  for attempt in 1 2 3 4; do
    fetch published "$PLACE/due"
    harvest >"$OUT" 2>"$ERR" || { cat "$ERR"; fail "the last harvest failed"; }
    grep -q 'asks not to be visited for a while' "$ERR" || return 0
  done
  cat "$ERR"
  fail "a server asks for patience for ever"
}

check_whole() {
  local counted lost strange
  fetch published "$PLACE/published"
  fetch taken-back "$PLACE/taken-back"
  fetch hidden "$PLACE/hidden"
  ids '*' "$PLACE/ids"
  counted=$("$BEFFROI" count '*' --dossier "$DOSSIER" | tr -cd '0-9')
  [ "$counted" -eq "$(wc -l <"$PLACE/ids")" ] || fail "count says $counted, search lists $(wc -l <"$PLACE/ids")"
  [ -z "$(uniq -d "$PLACE/ids")" ] || fail "twice there: $(uniq -d "$PLACE/ids" | head -n 3)"
  # What was due before the last harvest and has not been taken back since.
  lost=$(without "$PLACE/due" "$PLACE/ids" | LC_ALL=C comm -23 - "$PLACE/taken-back")
  [ -z "$lost" ] || fail "lost: $lost"
  strange=$(LC_ALL=C sort -u "$PLACE/published" "$PLACE/taken-back" | LC_ALL=C comm -13 - "$PLACE/ids")
  [ -z "$strange" ] || fail "never published: $strange"
  [ -z "$(LC_ALL=C comm -12 "$PLACE/hidden" "$PLACE/ids")" ] || fail "private posts were kept"
  [ -s "$PLACE/hidden" ] || fail "there was no private post to leave out"
  echo "$counted mentions: none lost of $(wc -l <"$PLACE/due") due, none twice, none of $(wc -l <"$PLACE/hidden") private ones"
}

# Harvests until all that is here and was taken back before the harvest is tagged: some are asked for again each time.
check_taken_back() {
  local attempt
  for attempt in 1 2 3 4 5 6 7 8; do
    fetch taken-back "$PLACE/gone"
    finish
    ids '*' "$PLACE/ids"
    ids "$TAG" "$PLACE/tagged"
    LC_ALL=C comm -12 "$PLACE/gone" "$PLACE/ids" >"$PLACE/owed"
    if [ -s "$PLACE/owed" ] && [ -z "$(without "$PLACE/owed" "$PLACE/tagged")" ]; then
      fetch taken-back "$PLACE/gone"
      [ -z "$(without "$PLACE/tagged" "$PLACE/gone")" ] || fail "tagged and still there"
      echo "$(wc -l <"$PLACE/tagged") taken back after they were harvested, all of them tagged"
      return 0
    fi
    sleep 5
  done
  fail "taken back and not tagged: $(without "$PLACE/owed" "$PLACE/tagged" | head -n 3)"
}

check_sources() {
  "$BEFFROI" sources list --format csv --dossier "$DOSSIER" >"$PLACE/sources"
  [ "$(tail -n +2 "$PLACE/sources" | wc -l)" -ge 5 ] || { cat "$PLACE/sources"; fail "sources are missing"; }
  if tail -n +2 "$PLACE/sources" | awk -F, '$3 != "well" { print; bad = 1 } END { exit !bad }'; then
    fail "a source is not well"
  fi
  echo "every source is well"
}

check_new_index() {
  rm -rf "$DOSSIER/index"
  ids '*' "$PLACE/anew"
  cmp -s "$PLACE/ids" "$PLACE/anew" || fail "another list with a new index"
  echo "the same with a new index"
}

# The first start may build, and writes what later ones read: it is not what is killed.
"$BEFFROI" --help >/dev/null
start_live
span=15000
killed=0
for run in $(seq 1 "$RUNS"); do
  kill_one "$run"
done
finish
check_whole
check_taken_back
check_whole
check_sources
check_new_index
[ "$killed" -gt 0 ] || [ "$RUNS" -eq 0 ] || fail "no harvest was there to be killed"
echo "OK: $killed kills"
