#!/usr/bin/env bash
# Measures `read`: wall and CPU time and peak memory on one report, and sentences per CPU-second on a folder.
# usage: bench/reading.sh REPORT FOLDER      (needs GNU time: apt-get install time)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
report=${1:-$home/examples/pyongyang-2024/r06.txt}
folder=${2:-$home/examples/pyongyang-2024}
"$home/dragoman" --version >/dev/null

measure() { # prints wall s, CPU s, peak MB of: read PATH
  command time -f '%e %U %S %M' "$home/dragoman" read "$1" --format jsonl 2>&1 >/dev/null | tail -n 1 |
    awk '{printf "%.2f s wall, %.2f s CPU, %.0f MB peak\n", $1, $2 + $3, $4 / 1024}'
}

echo "one report ($(basename "$report")): $(measure "$report")"
echo "folder ($(ls "$folder"/*.txt | wc -l) reports): $(measure "$folder")"
