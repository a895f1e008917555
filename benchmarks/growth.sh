#!/usr/bin/env bash
# Measures what a claim costs as policies, categories held, claims settled before, people and bands grow, and draws it.
#
#   benchmarks/growth.sh [SECONDS] [FILE.svg]      e.g. benchmarks/growth.sh 3 docs/growth.svg
#
# SECONDS for each size, and as many to warm up. Run "mvn -B verify" before.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ -d benchmarks/target/lib ] || {
  echo 'Not built yet: mvn -B -ntp verify' >&2
  exit 2
}
exec java -Xmx1g -cp "benchmarks/target/classes:app/target/sanchong.jar:benchmarks/target/lib/*" \
  org.sanchong.benchmarks.engines.GrowthPlot "${1:-3}" "${2:-docs/growth.svg}"
