#!/usr/bin/env bash
# Measures how soon the first answer is there: explain on one claim, beside a Java that does nothing, by turns.
#
#   benchmarks/startup.sh [TIMES]      e.g. benchmarks/startup.sh 15
#
# Says the median of each and how many times as long. Run "mvn -DskipTests -pl app -am package" before.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C

times=${1:-15}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
head -n 2 examples/claims.csv > "$folder/one.csv"
claim=$(tail -n 1 "$folder/one.csv" | cut -d, -f1)

# Microseconds of a command.
micros() {
  local begun=$EPOCHREALTIME
  "$@" > /dev/null 2>&1
  echo $((${EPOCHREALTIME/./} - ${begun/./}))
}

median() {
  sort -n "$1" | awk '{ of[NR] = $1 } END { print of[int((NR + 1) / 2)] }'
}

for ((i = 0; i < times; i++)); do
  micros "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -version >> "$folder/bare"
  micros app/bin/sanchong explain "$folder/one.csv" --claim "$claim" >> "$folder/explain"
done
bare=$(median "$folder/bare")
explain=$(median "$folder/explain")
awk -v bare="$bare" -v explain="$explain" \
  'BEGIN { printf "bare Java %.3f s, explain %.3f s, %.1f times\n", bare / 1e6, explain / 1e6, explain / bare }'
