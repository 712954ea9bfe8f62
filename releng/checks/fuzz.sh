#!/usr/bin/env bash
# Hands readers to Jazzer, which looks for inputs that they neither read nor refuse: ./beffroi fuzz [TARGET…] [--seconds N]
# Called by ./beffroi with the product's folder first. What was found lies in target/fuzz/found, named after its target; a
# finding that is mended becomes a file of the target's corpus, beside its class.
set -eu
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
PLACE=$1
shift
OUT="$ROOT/target/fuzz"
SECONDS_EACH=60
# What chance is led through: ours, and the libraries that read for us. Java's own classes are left alone by Jazzer.
LED='org.beffroi.**:org.jsoup.**:com.rometools.**:org.jdom2.**:de.siegmar.**:org.dhatim.**:com.fasterxml.**'
LED="$LED:jakarta.mail.**:org.eclipse.angus.**:org.eclipse.emf.**"

# The contracts, a class a line; a target is called as its class, in small letters and with dashes.
classes() { (cd "$ROOT/bundles" && find . -path '*/test/*' -name '*FuzzTest.java' | LC_ALL=C sort); }
name_of() { basename "$1" FuzzTest.java | sed -E 's/([a-z])([A-Z])/\1-\2/g' | tr '[:upper:]' '[:lower:]'; }

wanted=()
while [ $# -gt 0 ]; do
  case $1 in
    --seconds) SECONDS_EACH=${2:?seconds for each target}; shift ;;
    all) while IFS= read -r one; do wanted+=("$(name_of "$one")"); done < <(classes) ;;
    -*) echo "beffroi: fuzz [TARGET… | all] [--seconds N]" >&2; exit 2 ;;
    *) wanted+=("$1") ;;
  esac
  shift
done
if [ ${#wanted[@]} = 0 ]; then
  echo "Targets, or all:"
  classes | while IFS= read -r one; do name_of "$one"; done
  exit 0
fi

jars="$PLACE/fuzz/*:$PLACE/bench/*:$PLACE/headless/plugins/*"
tests=$(printf '%s:' "$ROOT"/bundles/*/test)
mkdir -p "$OUT/classes" "$OUT/found"
(cd "$ROOT/bundles" && classes | tr '\n' '\0' | xargs -0 "$JAVA_HOME/bin/javac" --release 21 -nowarn -proc:none -parameters \
  -implicit:class -d "$OUT/classes" -cp "$jars" -sourcepath "$tests")

# fuzz NAME FILE: 0 where nothing was found.
fuzz() {
  local class=${2#*/test/} seeds
  class=${class%.java}
  seeds="$ROOT/bundles/$(dirname "$2")/corpus/$1"
  mkdir -p "$OUT/corpus/$1" "$OUT/found/$1"
  "$JAVA_HOME/bin/java" -Xmx1g -Djava.awt.headless=true -XX:+EnableDynamicAgentLoading -Xshare:auto \
    --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED \
    -Dbeffroi.fuzz.target="${class//\//.}" -cp "$OUT/classes:$jars" com.code_intelligence.jazzer.Jazzer \
    --target_class=org.beffroi.testing.fuzz.Fuzzed --instrumentation_includes="$LED" --custom_hook_includes="$LED" \
    --reproducer_path="$OUT/found/$1" -artifact_prefix="$OUT/found/$1/" \
    -max_total_time="$SECONDS_EACH" -timeout=30 -rss_limit_mb=0 -print_final_stats=1 "$OUT/corpus/$1" "$seeds" \
    >"$OUT/$1.log" 2>&1
}

failed=0
for name in "${wanted[@]}"; do
  file=$(classes | while IFS= read -r one; do if [ "$(name_of "$one")" = "$name" ]; then echo "${one#./}"; fi; done)
  if [ -z "$file" ]; then echo "beffroi: no target $name; ./beffroi fuzz lists them" >&2; exit 2; fi
  if fuzz "$name" "$file"; then
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$OUT/$name.log")
    echo "$name: nothing found in ${runs:-?} inputs"
  else
    failed=1
    echo "$name: FOUND, see $OUT/$name.log"
    sed -n '/^== /,/^== libFuzzer/p' "$OUT/$name.log" | head -n 12
  fi
done
exit $failed
