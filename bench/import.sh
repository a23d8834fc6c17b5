#!/usr/bin/env bash
# Measures `import` of synthetic GDELT rows against DuckDB's own read_csv -> Parquet of the same file, in one run.
# usage: bench/import.sh [ROWS [FOLDER]]      (default 5,000,000 rows, about 2 GB; needs GNU time: apt-get install time)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
rows=${1:-5000000}
folder=${2:-$(mktemp -d)}
file=$folder/gdelt-$rows.csv
"$home/dragoman" --version >/dev/null
class_path=$home/target/dragoman.jar:$home/target/driver:$(cat "$home/target/class-path")

[ -f "$file" ] || java -XX:+UseSerialGC -cp "$class_path" "$home/bench/src/main/java/org/dragoman/bench/GdeltRows.java" "$rows" 20240619 >"$file"
echo "$rows rows, $(du -m "$file" | cut -f 1) MB"

measure() { # prints wall s, CPU s, peak MB of a command
  command time -f '%e %U %S %M' "$@" 2>&1 >/dev/null | tail -n 1
}

plain=$(measure java -XX:+UseSerialGC -cp "$class_path" "$home/bench/src/main/java/org/dragoman/bench/PlainParquet.java" "$file" "$folder/plain.parquet")
echo "DuckDB read_csv -> Parquet: $(awk '{printf "%.1f s wall, %.1f s CPU, %.0f MB peak", $1, $2 + $3, $4 / 1024}' <<<"$plain")"
rm -rf "$folder/record"
import=$(measure "$home/dragoman" import --record "$folder/record" "$file")
echo "import:                     $(awk '{printf "%.1f s wall, %.1f s CPU, %.0f MB peak", $1, $2 + $3, $4 / 1024}' <<<"$import")"
awk '{printf "speed of import / speed of DuckDB alone: %.2f by wall time, %.2f by CPU time\n", $1 / $5, ($2 + $3) / ($6 + $7)}' <<<"$plain $import"
