# What ./mvnw and ./beffroi share: find a JDK, a Maven that can build this, and what windows need.
# Sourced, never run; the caller has set ROOT. Sets JAVA_HOME; the functions below set MAVEN.
# shellcheck shell=bash

JAVA_LEAST=21
JAVA_BEST=25
MAVEN_VERSION=3.9.11
CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/beffroi"

say() { printf 'beffroi: %s\n' "$*" >&2; }
give_up() { say "$@"; exit 3; }

# The feature version of a JDK, read from its release file (no process to start); 0 where there is none.
java_feature() {
  local line version=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { FEATURE=0; return; }
  while IFS= read -r line; do
    case $line in JAVA_VERSION=*) version=${line#*=\"}; break ;; esac
  done <"$1/release"
  version=${version%%[.\"+-]*}
  case $version in '' | *[!0-9]*) FEATURE=0 ;; *) FEATURE=$version ;; esac
}

java_candidates() {
  local on_path
  if on_path=$(command -v javac 2>/dev/null); then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    printf '%s\n' "${on_path%/bin/javac}"
  fi
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# A JAVA_HOME that will do is the user's choice and is kept; else 25 if there is one, else the newest that will do.
find_java() {
  local home best= best_feature=0
  if [ -n "${JAVA_HOME:-}" ]; then
    java_feature "$JAVA_HOME"
    [ "$FEATURE" -ge "$JAVA_LEAST" ] && return
  fi
  while IFS= read -r home; do
    java_feature "$home"
    [ "$FEATURE" -ge "$JAVA_LEAST" ] || continue
    if [ "$FEATURE" -eq "$JAVA_BEST" ]; then best=$home; break; fi
    if [ "$FEATURE" -gt "$best_feature" ]; then best=$home; best_feature=$FEATURE; fi
  done <<EOF
$(java_candidates)
EOF
  [ -n "$best" ] || give_up "no JDK $JAVA_LEAST or newer was found. Install one (Debian, Ubuntu: sudo apt-get install openjdk-$JAVA_BEST-jdk-headless, or openjdk-$JAVA_LEAST-jdk-headless; Fedora: sudo dnf install java-$JAVA_BEST-openjdk-devel; macOS: brew install openjdk@$JAVA_BEST) or set JAVA_HOME to it."
  JAVA_HOME=$best
}

# Whether the Maven in this folder can run Tycho 5: an original 3.9.9 or newer. Debian's own packaging of it has no
# versions in the names of its jars, and a Sisu too old for the classes of Java 21.
maven_will_do() {
  local jar version
  for jar in "$1"/lib/maven-core-*.jar; do
    version=${jar##*/maven-core-}
    version=${version%.jar}
    case $version in
      3.9.9 | 3.9.[1-9][0-9] | 3.1[0-9].* | 4.*) ;;
      *) return 1 ;;
    esac
    set -- "$1"/lib/org.eclipse.sisu.inject-*.jar
    [ -e "$1" ]
    return
  done
  return 1
}

find_maven() {
  local at_hand home="$CACHE/apache-maven-$MAVEN_VERSION"
  if at_hand=$(command -v mvn 2>/dev/null); then
    at_hand=$(readlink -f "$at_hand" 2>/dev/null || echo "$at_hand")
    MAVEN=${at_hand%/bin/mvn}
    maven_will_do "$MAVEN" && return
  fi
  [ -x "$home/bin/mvn" ] || fetch_maven "$home" "$at_hand"
  MAVEN=$home
}

# An original Maven, fetched as an artifact by the Maven at hand: from wherever that one is told to look.
fetch_maven() {
  local home=$1 at_hand=$2 work
  if [ -z "$at_hand" ]; then
    install_debian_packages maven:mvn
    at_hand=$(command -v mvn) || give_up "Maven is needed to build Beffroi. Install it (Debian, Ubuntu: sudo apt-get install maven; Fedora: sudo dnf install maven; macOS: brew install maven)."
  fi
  say "fetching Maven $MAVEN_VERSION (once)"
  mkdir -p "$CACHE"
  work=$(mktemp -d "$CACHE/maven.XXXXXX")
  # In an empty folder, so that this project's own extensions are not asked to run in the old Maven.
  (cd "$work" && JAVA_HOME=$JAVA_HOME "$at_hand" -q -B dependency:copy \
    "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$work" >"$work/log" 2>&1) ||
    { cat "$work/log" >&2; rm -rf "$work"; give_up "Maven $MAVEN_VERSION could not be fetched: the lines above say why. Is this machine connected?"; }
  (cd "$work" && "$JAVA_HOME/bin/jar" xf "apache-maven-$MAVEN_VERSION-bin.zip") || give_up "the Maven that was fetched cannot be unpacked in $work."
  chmod +x "$work/apache-maven-$MAVEN_VERSION/bin/mvn"
  # Another run may have been quicker: then its copy is as good.
  mv "$work/apache-maven-$MAVEN_VERSION" "$home" 2>/dev/null || [ -x "$home/bin/mvn" ] || give_up "cannot write $home."
  rm -rf "$work"
}

is_linux() { [ "$(uname -s)" = Linux ]; }

# Whether a shared library can be loaded, without starting anything where the usual folders tell.
has_library() {
  local folder
  for folder in /usr/lib/*-linux-gnu /usr/lib64 /usr/lib /lib64; do
    [ -e "$folder/$1" ] && return
  done
  return 1
}

# install_debian_packages PACKAGE:PROOF…: installs those whose proof (a command, or a library *.so.*) is missing,
# where the user may; else says what to type. PACKAGE may name alternatives, a|b, as their names change over time.
install_debian_packages() {
  local pair proof missing=() names=() choice name
  for pair in "$@"; do
    proof=${pair#*:}
    case $proof in
      *.so.*) has_library "$proof" || missing+=("${pair%%:*}") ;;
      /*) [ -e "$proof" ] || missing+=("${pair%%:*}") ;;
      *) command -v "$proof" >/dev/null 2>&1 || missing+=("${pair%%:*}") ;;
    esac
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    say "these are missing, please install them with your system's tool: ${missing[*]%%|*}"
    return 1
  fi
  if [ "$(id -u)" != 0 ]; then
    say "these are missing, please type: sudo apt-get install ${missing[*]%%|*}"
    return 1
  fi
  say "installing ${missing[*]%%|*}"
  apt-get -qq update >&2 || say "the list of packages could not be refreshed; trying with the old one"
  for choice in "${missing[@]}"; do
    while :; do
      name=${choice%%|*}
      if [ "$name" = "$choice" ] || apt-cache show "$name" >/dev/null 2>&1; then break; fi
      choice=${choice#*|}
    done
    names+=("$name")
  done
  without_services apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends "${names[@]}" >&2 </dev/null
}

# Installs without starting anything: a server that tests start by themselves is nobody's service.
without_services() {
  local policy=/usr/sbin/policy-rc.d made= status=0
  if [ ! -e "$policy" ] && printf '#!/bin/sh\nexit 101\n' >"$policy" 2>/dev/null; then
    made=1
    chmod +x "$policy"
  fi
  DEBIAN_FRONTEND=noninteractive "$@" || status=$?
  [ -z "$made" ] || rm -f "$policy"
  return $status
}

# What SWT loads to draw a window.
need_windows() {
  is_linux || return 0
  install_debian_packages 'libgtk-3-0t64|libgtk-3-0:libgtk-3.so.0' ||
    give_up "without GTK 3 no window can be drawn. Verbs of the command line do not need it: ./beffroi --help"
}

# What the tests of windows need beyond that: a display of their own, a window manager, a hand for the mouse, letters to draw.
need_test_display() {
  is_linux || return 0
  install_debian_packages 'libgtk-3-0t64|libgtk-3-0:libgtk-3.so.0' xvfb:Xvfb openbox:openbox xdotool:xdotool \
    fonts-dejavu-core:/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf \
    fonts-inter:/usr/share/fonts/opentype/inter/Inter-Regular.otf \
    fonts-noto-color-emoji:/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf nginx-light:/usr/sbin/nginx ||
    give_up "the tests draw windows on a display of their own and need those packages."
}

# What the walk of the windows by a screen reader's means listens on. It is skipped, and says so, where that is not there.
need_test_accessibility() {
  is_linux || return 0
  install_debian_packages dbus-daemon:dbus-daemon at-spi2-core:/usr/libexec/at-spi-bus-launcher ||
    say "the test that walks the windows as a screen reader does will be skipped."
}

# What the tests of documents open them with. They are skipped, and say so, where it is not there.
need_test_office() {
  is_linux || return 0
  # An office with windows that somebody installed for himself is left as it is.
  if ! command -v soffice >/dev/null 2>&1 || dpkg -s libreoffice-core-nogui >/dev/null 2>&1; then
    install_debian_packages libreoffice-writer-nogui:soffice \
      libreoffice-impress-nogui:/usr/lib/libreoffice/program/libsdlo.so ||
      say "the tests that open documents in LibreOffice will be skipped."
  fi
}
