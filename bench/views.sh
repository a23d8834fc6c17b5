#!/usr/bin/env bash
# Measures views on a record of synthetic GDELT rows.
# usage: bench/views.sh [ROWS [FOLDER]]      (default 5,000,000 rows, about 2 GB for every 5 million)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
rows=${1:-5000000}
folder=${2:-$(mktemp -d)}
"$home/dragoman" --version >/dev/null
class_path=$home/target/dragoman.jar:$home/target/driver:$(cat "$home/target/class-path")
record=$folder/views-$rows

if [ ! -d "$record" ]; then
  for ((part = 0; part * 5000000 < rows; part++)); do
    left=$((rows - part * 5000000))
    file=$folder/part.csv
    java -XX:+UseSerialGC -cp "$class_path" "$home/bench/src/main/java/org/dragoman/bench/GdeltRows.java" \
      $((left < 5000000 ? left : 5000000)) $((20240619000 + part)) >"$file"
    "$home/dragoman" import --record "$record" "$file" >/dev/null
    rm "$file"
  done
fi
java -XX:+UseSerialGC -Xmx2g -cp "$class_path" "$home/bench/src/main/java/org/dragoman/bench/RecordViews.java" "$record"
