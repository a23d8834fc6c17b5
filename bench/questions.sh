#!/usr/bin/env bash
# Measures forecasts: a replay of the example dossiers, and acts by the model against the reference class.
# usage: bench/questions.sh [DATASET_DIR]      (a folder of temporal-graph events such as ICEWS14)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
record=$(mktemp -d)
trap 'rm -rf "$record"' EXIT
dossiers=("$home"/examples/pyongyang-2024 "$home"/examples/caucasus-2025 "$home"/examples/nordic-accession)
gold=("$home"/src/test/resources/gold/seen "$home"/src/test/resources/gold/unseen)
[ -d "$home/../shared/claims/gold" ] && gold+=("$home/../shared/claims/gold")

replay() { # FOLDER...
  "$home/dragoman" replay "$@" --lexicon "$home/examples/lexicon" --from 2015-01-01 --to 2026-11-28 --record "$record/all" >"$record/out"
  echo "$(grep -c '^  .* → ' "$record/out") matters: $(sed -n 's/^  .* → //p' "$record/out" | sed -E 's/( \(prov|,|:).*//' | sort | uniq -c | tr -s ' \n' ' ')"
  sed -n '/^Scores as of/,$p' "$record/out"
}

echo "== the three dossiers"
replay "${dossiers[@]}"
echo "== with the annotated reports"
replay "${dossiers[@]}" "${gold[@]}"
if [ $# -gt 0 ]; then
  class_path=$home/target/dragoman.jar:$(cat "$home/target/class-path")
  for days in 7 30; do
    java -Xmx3g -cp "$class_path" "$home/bench/src/main/java/org/dragoman/bench/ActForecasts.java" "$1" "$days"
  done
fi
