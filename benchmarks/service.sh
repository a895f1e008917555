#!/usr/bin/env bash
# Measures the service over HTTP on loopback with wrk: previews beside a bare endpoint of the same framework, commits on
# PostgreSQL beside books without HTTP, more connections than it has threads, and whether it is as before afterwards.
#
#   benchmarks/service.sh [SECONDS] [CONNECTIONS]      e.g. benchmarks/service.sh 20 8
#
# It starts a server of its own from Debian's packages (postgresql, wrk), fsync on, on loopback alone, in a folder that it
# removes. Run "mvn -B verify" before.
#
#   ROUNDS=3          how often all is measured by turns
#   WARM=90           seconds that each is loaded before, left out: a service has much to compile, and is slower until then
#   OVERLOAD=512      connections of the overload
#   SOAK=1800         seconds of commits at half load at the end, with the service's memory each minute; 0: none
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-20}
connections=${2:-8}
rounds=${ROUNDS:-3}
warm=${WARM:-90}
overload=${OVERLOAD:-512}
soak=${SOAK:-0}

fail() {
  echo "$1" >&2
  exit 2
}

bin=$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -1) || true
[ -x "${bin:-}/initdb" ] || fail 'No PostgreSQL server here. On Debian: apt-get install postgresql'
command -v wrk > /dev/null || fail 'No wrk here. On Debian: apt-get install wrk'
[ -f app/target/sanchong.jar ] && [ -f benchmarks/target/classes/org/sanchong/benchmarks/BareEndpoint.class ] ||
  fail 'Not built yet: mvn -B -ntp verify'

work=$(mktemp -d)
kept=$(mktemp -d)
as_server=()
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$work"
  as_server=(runuser -u postgres --)
fi
started=()
stop() {
  for pid in "${started[@]}"; do
    kill "$pid" 2> /dev/null || true
    wait "$pid" 2> /dev/null || true
  done
  "${as_server[@]}" "$bin/pg_ctl" -D "$work/data" -m immediate -w stop > /dev/null 2>&1 || true
  rm -rf "$work" "$kept"
}
trap stop EXIT

port=${PORT:-54330}
"${as_server[@]}" "$bin/initdb" -D "$work/data" -A trust -U postgres > /dev/null
printf "port=%s\nunix_socket_directories='%s'\nmax_connections=100\nshared_buffers=256MB\nmax_wal_size=4GB\n" "$port" "$work" |
  "${as_server[@]}" tee -a "$work/data/postgresql.conf" > /dev/null
"${as_server[@]}" "$bin/pg_ctl" -D "$work/data" -l "$work/log" -w start > /dev/null
"$bin/psql" -q -h localhost -p "$port" -U postgres -c 'CREATE DATABASE served' -c 'CREATE DATABASE alone'
export SANCHONG_KEYS_FILE="$kept/books.keys"
url="jdbc:postgresql://localhost:$port"

await() {
  for _ in $(seq 600); do
    curl -s -o /dev/null "http://127.0.0.1:$1/" && return
    sleep 0.1
  done
  fail "nothing answers at port $1"
}
bare_port=$((port + 1))
served_port=$((port + 2))
class_path="benchmarks/target/classes:app/target/sanchong.jar"
java -Xmx512m -cp "$class_path" org.sanchong.benchmarks.BareEndpoint "$bare_port" > /dev/null &
started+=($!)
java -Xmx512m -jar app/target/sanchong.jar serve --port "$served_port" --store "$url/served?user=postgres" \
  --per-minute 1000000 --connections 16 > "$kept/out" 2> "$kept/err" &
service=$!
started+=("$service")
await "$bare_port"
await "$served_port"

load() { # NAME CONNECTIONS SECONDS URL KIND [PAUSE]
  printf '%-50s' "$1, $2 connections:"
  wrk -t 2 -c "$2" -d "${3}s" --timeout 10s -s benchmarks/requests.lua "$4" -- "$5" ${6+"$6"} | tail -1
}
bare="http://127.0.0.1:$bare_port/bare"
alike="http://127.0.0.1:$bare_port/alike"
previews="http://127.0.0.1:$served_port/v1/settlements/preview"
commits="http://127.0.0.1:$served_port/v1/settlements"

echo "$("$bin/postgres" --version), fsync on, $(nproc) processors; wrk, PostgreSQL and service share them"
echo "Warm-up, left out:"
load 'bare endpoint' "$connections" "$((warm / 2))" "$bare" preview
load 'bare, answers of the same size' "$connections" "$((warm / 2))" "$alike" preview
load 'previews' "$connections" "$warm" "$previews" preview
load 'commits' "$connections" "$warm" "$commits" commit
# The books alone are a program of its own each time, which is as warm before its last measurement.
measurements=$connections
for _ in $(seq $((warm / seconds))); do measurements=$measurements,$connections; done
for round in $(seq "$rounds"); do
  echo "Round $round:"
  load 'bare endpoint' "$connections" "$seconds" "$bare" preview
  load 'bare, answers of the same size' "$connections" "$seconds" "$alike" preview
  load 'previews' "$connections" "$seconds" "$previews" preview
  load 'commits' "$connections" "$seconds" "$commits" commit
  java -Xmx512m -Dregions=430523 -cp "$class_path" org.sanchong.benchmarks.BooksLoad \
    "$url/alone?user=postgres" "$seconds" "$measurements" | tail -1
done

echo "Overload:"
load 'commits' "$overload" "$seconds" "$commits" commit
load 'previews' "$overload" "$seconds" "$previews" preview
echo "Afterwards:"
afterwards=$(load 'commits' "$connections" "$seconds" "$commits" commit)
echo "$afterwards"
[ "$(wc -l < "$kept/err")" -le 1 ] || tail -n +2 "$kept/err" | cut -c1-300 | head -3

if [ "$soak" -gt 0 ]; then
  # Each connection rests for as long as a commit took it just now: half of the load.
  pause=$(awk -v connections="$connections" '{ printf "%d", 1 + connections * 1000 / $4 }' <<< "$afterwards")
  echo "$soak seconds of commits at half load: $pause ms between an answer and the next request"
  load 'commits' "$connections" "$soak" "$commits" commit "$pause" &
  settling=$!
  minute=0
  while sleep 60 && kill -0 "$settling" 2> /dev/null; do
    minute=$((minute + 1))
    echo "minute $minute: service $(($(awk '/^RssAnon/ { print $2 }' "/proc/$service/status") / 1024)) MB"
  done
  wait "$settling"
fi
