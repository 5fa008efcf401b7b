#!/bin/sh
# Proves that the official TypeScript clients, of the revision without sessions and of those before it, can ask every tool and get
# answers of at most 6 kB.
# Usage: gateway/src/test/agents/prove.sh [base]    (base: the gateway, http://localhost:8080 unless given)
# Needs Node 20 or later with npm, the network, and a running system; without them it says so and proves nothing.
set -u
CDPATH='' cd -- "$(dirname -- "$0")/../../../.." || exit 1
sources=$PWD/gateway/src/test/agents
work=$PWD/.toebox/agent-clients
base=${1:-http://localhost:8080}

skip() {
  echo "SKIPPED agents: $1"
  exit 0
}

command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || skip "Node.js and npm are not installed"
[ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ] || skip "Node.js is older than 20"
curl -fs -o /dev/null "$base/q/health/ready" || skip "nobody is ready at $base"
mkdir -p "$work"
cp "$sources"/*.mjs "$sources"/package.json "$work/"
cd "$work" || exit 1
if [ ! -d node_modules ] || ! cmp -s package.json installed.json; then
  npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock >npm.log 2>&1 || skip "npm cannot install the clients, see $work/npm.log"
  cp package.json installed.json
fi
node ask.mjs "$base"
