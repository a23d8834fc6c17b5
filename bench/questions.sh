#!/usr/bin/env bash
# Measures forecasts: a replay of the example dossiers, and acts by the model against the reference class.
# usage: bench/questions.sh [DATASET_DIR]      (a folder of temporal-graph events such as ICEWS14)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
record=$(mktemp -d)
trap 'rm -rf "$record"' EXIT
"$home/dragoman" replay "$home"/examples/pyongyang-2024 "$home"/examples/caucasus-2025 "$home"/examples/nordic-accession \
  --lexicon "$home/examples/lexicon" --from 2022-05-01 --to 2026-01-31 --record "$record/dossiers" --scores-only
if [ $# -gt 0 ]; then
  class_path=$home/target/dragoman.jar:$(cat "$home/target/class-path")
  for days in 7 30; do
    java -Xmx3g -cp "$class_path" "$home/bench/src/main/java/org/dragoman/bench/ActForecasts.java" "$1" "$days"
  done
fi
