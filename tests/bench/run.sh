#!/usr/bin/env bash
# Measures the built site and its peers and writes docs/benchmarks.md. Needs nginx, wrk and chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."

for program in nginx wrk "${CHROMIUM:-chromium}"; do
  command -v "$program" >/dev/null || { echo "The benchmark needs $program (apt-get install ${program##*/})." >&2; exit 1; }
done
[ -d tests/bench/tools/node_modules ] || npm ci --prefix tests/bench/tools --ignore-scripts --no-audit --no-fund
[ -n "${DIST:-}" ] || npm run build
missed=0
node tests/bench/bench.ts || missed=$?
npx prettier --log-level warn --write docs/benchmarks.md
exit $missed
