#!/usr/bin/env bash
# Kills writers of one record at random for so many seconds and checks that nothing acknowledged is lost.
# usage: bench/record-killed.sh [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -q -Djacoco.skip=true -DargLine="-Ddragoman.killed.seconds=${1:-600}" -Dtest=KilledWritersTest test
echo "survived ${1:-600} s"
