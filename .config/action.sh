#!/usr/bin/env bash
# What action.yml runs: annotations for the pull request, and the exit code of the check.
set -euo pipefail
: "${SHIXIAN_PATH:=counties}" "${SHIXIAN_VERSION:=latest}" "${SHIXIAN_LANG:=zh-CN}" "${SHIXIAN_BASELINE:=}"
# SHIXIAN_COMMAND is for a build of one's own; else the package is fetched by npm.
read -r -a command <<<"${SHIXIAN_COMMAND:-npx --yes shixian@$SHIXIAN_VERSION}"
# Folders stand on one line or on several; `read` ends with an error where it meets the end of its input.
read -r -d '' -a paths <<<"$SHIXIAN_PATH" || true
options=(--format github --lang "$SHIXIAN_LANG")
if [[ -n $SHIXIAN_BASELINE ]]; then options+=(--baseline "$SHIXIAN_BASELINE"); fi
"${command[@]}" check "${paths[@]}" "${options[@]}"
