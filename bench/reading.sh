#!/usr/bin/env bash
# Measures how fast the stages of reading run, warm, against CoreNLP's shift-reduce parser.
# usage: bench/reading.sh [FOLDER...]      (fetches that parser's models once: 450 MB; needs 5 GB of memory)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
[ $# -gt 0 ] || set -- "$home"/examples/*/
"$home/dragoman" --version >/dev/null
mvn -B -ntp -q -f "$home/bench/pom.xml" compile
class_path=$home/bench/target/classes:$home/target/dragoman.jar:$(cat "$home/target/class-path"):$(cat "$home/bench/target/class-path")
exec java -XX:+UseSerialGC -Xmx4g -cp "$class_path" org.dragoman.bench.ReadingSpeed "$@"
