#!/usr/bin/env bash
# Measures books on a PostgreSQL of this machine, with pgbench's simple update beside them in the same run.
#
#   benchmarks/books.sh [SECONDS] [CONNECTIONS]      e.g. benchmarks/books.sh 20 1,2,8,32
#
# It starts a server of its own from Debian's packages (postgresql), fsync on, on loopback alone, in a folder that it
# removes; nothing else is touched. Run "mvn -B verify" before.
#
#   CLAIMS=200000     how many claims the file has that is settled into empty books
#   FILL=10000000     how many settlements other books are filled with, to be measured beside empty ones; 0: none
#   SOAK=1800         seconds of settling at a given rate, with what programs keep of the memory; 0: none
#   RATE=200          how many claims a second then
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-20}
connections=${2:-1,2,8,32}
claims=${CLAIMS:-200000}
fill=${FILL:-0}
soak=${SOAK:-0}
rate=${RATE:-200}

fail() {
  echo "$1" >&2
  exit 2
}

bin=$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -1) || true
[ -x "${bin:-}/initdb" ] || fail 'No PostgreSQL server here. On Debian: apt-get install postgresql'
[ -f app/target/sanchong.jar ] && [ -d benchmarks/target/classes ] || fail 'Not built yet: mvn -B -ntp verify'

work=$(mktemp -d)
kept=$(mktemp -d)
as_server=()
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$work"
  as_server=(runuser -u postgres --)
fi
stop() {
  "${as_server[@]}" "$bin/pg_ctl" -D "$work/data" -m immediate -w stop > /dev/null 2>&1 || true
  rm -rf "$work" "$kept"
}
trap stop EXIT

port=${PORT:-54329}
"${as_server[@]}" "$bin/initdb" -D "$work/data" -A trust -U postgres > /dev/null
printf "port=%s\nunix_socket_directories='%s'\nmax_connections=100\nshared_buffers=1GB\nmax_wal_size=4GB\n" "$port" "$work" |
  "${as_server[@]}" tee -a "$work/data/postgresql.conf" > /dev/null
"${as_server[@]}" "$bin/pg_ctl" -D "$work/data" -l "$work/log" -w start > /dev/null
sql() {
  "$bin/psql" -q -h localhost -p "$port" -U postgres "$@"
}
sql -c 'CREATE DATABASE pgbench' -c 'CREATE DATABASE books'  -c 'CREATE DATABASE bulk'
"$bin/pgbench" -q -h localhost -p "$port" -U postgres -i -s 50 pgbench > /dev/null 2>&1

export SANCHONG_KEYS_FILE="$kept/books.keys"
url="jdbc:postgresql://localhost:$port"
# With the collector that app/bin/sanchong serves with.
run=(java -Xmx1g -XX:+UseParallelGC "-Dregions=371700,430523,341003" -cp "benchmarks/target/classes:app/target/sanchong.jar")

echo "PostgreSQL: $("$bin/postgres" --version), fsync $(sql -At -c 'SHOW fsync'), $(nproc) processors"
# One program for all, warm after three measurements that are left out; pgbench is run before each of the others.
"${run[@]}" "-Dyardstick=$bin/pgbench -h localhost -p $port -U postgres -n -N -c %d -j 2 -T $seconds pgbench |
  sed -n 's/^tps = \([0-9.]*\).*/pgbench %d connections: \1 updates\/s/p'" \
  org.sanchong.benchmarks.BooksLoad "$url/books?user=postgres" "$seconds" "8,8,8,$connections" | tail -n +7

echo "A file of $claims claims into empty books"
"${run[@]}" org.sanchong.benchmarks.InventedClaims "$kept/claims.csv" "$claims" 20261126
JAVA_OPTS=-Xmx1g app/bin/sanchong settle "$kept/claims.csv" --out "$kept/settlements.csv" --store "$url/bulk?user=postgres" | tail -1 || true

load=("${run[@]}" org.sanchong.benchmarks.BooksLoad)
if [ "$fill" -gt 0 ]; then
  echo "Books of $fill settlements, beside those of above, 2 connections, by turns"
  sql -c 'CREATE DATABASE filled'
  "${load[@]}" "$url/filled?user=postgres" 1 1 > /dev/null
  sql -d filled -v size="$fill" -f benchmarks/fill.sql > /dev/null
  for turn in 1 2 3; do
    printf 'turn %s, few:  ' "$turn"
    "${load[@]}" "$url/books?user=postgres" "$seconds" 2,2 | tail -1
    printf 'turn %s, many: ' "$turn"
    "${load[@]}" "$url/filled?user=postgres" "$seconds" 2,2 | tail -1
  done
fi

# Anonymous memory alone: what is mapped from files, and the server's shared buffers, are everybody's.
kept_mb() {
  for pid in "$@"; do
    awk '/^RssAnon/ { print $2 }' "/proc/$pid/status" 2> /dev/null || true
  done | awk '{ sum += $1 } END { print int(sum / 1024) }'
}
if [ "$soak" -gt 0 ]; then
  echo "$soak seconds at $rate claims a second, 2 connections"
  "${load[@]}" "$url/books?user=postgres" "$soak" 2 "$rate" &
  settling=$!
  server=$(head -1 "$work/data/postmaster.pid")
  minute=0
  while sleep 60 && kill -0 "$settling" 2> /dev/null; do
    minute=$((minute + 1))
    # shellcheck disable=SC2046
    echo "minute $minute: program $(kept_mb "$settling") MB, server $(kept_mb "$server" $(pgrep -P "$server")) MB"
  done
  wait "$settling"
fi
