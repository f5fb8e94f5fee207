#!/usr/bin/env bash
# usage: check.sh OUTPUT_FOLDER PATH…
set -uo pipefail
out=$1
shift
mkdir -p "$out"
npx --yes shixian check "$@" --format sarif >"$out/shixian.sarif"
npx --yes shixian check "$@" --format junit >"$out/shixian.xml"
npx --yes shixian check "$@"
