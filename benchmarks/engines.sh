#!/usr/bin/env bash
# Measures one policy in several engines, ours and others, after they have agreed to the fen on invented claims.
#
#   benchmarks/engines.sh [SECONDS] [CLAIMS]      e.g. benchmarks/engines.sh 10 100000
#
# SECONDS for each engine, half of them to warm up; CLAIMS to agree on. Run "mvn -B verify" before.
#
#   WITHOUT="Camunda DMN"   engines that are left out of the agreement, separated by commas: this one takes some 15 ms a claim
#   GATE=FILE               ratios that are not to be exceeded, as benchmarks/ratios.properties; exit status 1 if one is
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-10}
claims=${2:-100000}
[ -d benchmarks/target/lib ] || {
  echo 'Not built yet: mvn -B -ntp verify' >&2
  exit 2
}

run=(java -Xmx1g -cp "benchmarks/target/classes:app/target/sanchong.jar:benchmarks/target/lib/*")
without=()
IFS=, read -r -a without <<< "${WITHOUT:-}"
"${run[@]}" org.sanchong.benchmarks.engines.EngineAgreement "$claims" 20261126 "${without[@]}"
"${run[@]}" org.sanchong.benchmarks.engines.EngineRatios "$seconds" ${GATE:+"$GATE"}
