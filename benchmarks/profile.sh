#!/usr/bin/env bash
# Settles a file under Java's flight recorder, says which methods take most time, and draws a flame graph.
#
#   benchmarks/profile.sh CLAIMS.csv [FILE.svg]      e.g. benchmarks/profile.sh claims.csv docs/profile.svg
#
# CLAIMS.csv is best a file of some millions (benchmarks/claims.sh). Run "mvn -B verify" before.
set -euo pipefail
claims=$(realpath "${1:?CLAIMS.csv is missing: benchmarks/claims.sh 3000000 1 claims.csv makes one}")
drawing=$(realpath -m "${2:-docs/profile.svg}")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ -f app/target/sanchong.jar ] && [ -d benchmarks/target/classes ] || {
  echo 'Not built yet: mvn -B -ntp verify' >&2
  exit 2
}
kept=$(mktemp -d)
trap 'rm -rf "$kept"' EXIT
# Rejected claims are a part of such a file: status 1 is well.
java -Xmx6g -XX:+UseParallelGC -XX:+UnlockDiagnosticVMOptions -XX:+DebugNonSafepoints \
  -XX:StartFlightRecording=filename="$kept/run.jfr",settings=profile -Xlog:disable \
  -jar app/target/sanchong.jar settle "$claims" --threads 2 --out "$kept/settled.csv" || [ $? -eq 1 ]
java -cp benchmarks/target/classes org.sanchong.benchmarks.ProfilePlot "$kept/run.jfr" "$drawing"
