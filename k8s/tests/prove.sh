#!/bin/sh
# The alerts' queries, read and tried by Prometheus's own tool.
set -eu

if ! command -v promtool >/dev/null; then
  echo "promtool is not there; it comes with Prometheus." >&2
  exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# What the operator takes out of the object and gives to Prometheus; it is the end of the file.
sed -n '/^  groups:/,$ s/^  //p' k8s/overlays/production/alerts.yaml >"$work/rules.yml"
cp k8s/tests/alerts.yaml "$work/alerts.yaml"
promtool check rules "$work/rules.yml"
promtool test rules "$work/alerts.yaml"
