#!/bin/sh
# Checks the types of the pages strictly; esbuild, which bundles them, does not.
set -eu
cd "$(dirname "$0")"
if ! command -v npm >/dev/null 2>&1; then
  echo "SKIPPED: no Node on this machine, so the types of the pages were not checked." >&2
  exit 0
fi
npm install --no-audit --no-fund --no-package-lock --silent
node_modules/.bin/tsc -p .
echo "The types of the pages hold."
