#!/usr/bin/env bash
# Measures commits of three claims, and a question before and after compaction.
# usage: bench/record-speed.sh [COMMITS]
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
"$home/dragoman" --version >/dev/null
java -cp "$home/target/dragoman.jar:$home/target/driver:$(cat "$home/target/class-path")" \
  "$home/bench/src/main/java/org/dragoman/bench/RecordSpeed.java" "${1:-10000}"
