#!/usr/bin/env bash
# Writes a file of generated claims: the same bytes for the same number and seed, whatever the machine.
#
#   benchmarks/claims.sh N SEED [--sorted] FILE      e.g. benchmarks/claims.sh 10000000 1 claims.csv
#
# N claims of all built-in policies; ten million are some 1.2 GB. With --sorted each person's claims stand together, in
# the order of the people's ids; else they stand in no order. One row in 200 is faulty. Run "mvn -B verify" before.
set -euo pipefail
module=$(CDPATH='' cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ -d "$module/target/classes" ] || {
  echo 'Not built yet: mvn -B -ntp verify' >&2
  exit 2
}
exec java -cp "$module/target/classes:$module/../app/target/sanchong.jar" org.sanchong.benchmarks.GeneratedClaims "$@"
