#!/usr/bin/env bash
# What action.yml runs: annotations for the pull request, and the exit code of the check.
set -euo pipefail
: "${SHIXIAN_PATH:=counties}" "${SHIXIAN_VERSION:=latest}" "${SHIXIAN_LANG:=zh-CN}"
# SHIXIAN_COMMAND is for a build of one's own; else the package is fetched by npm.
read -r -a command <<<"${SHIXIAN_COMMAND:-npx --yes shixian@$SHIXIAN_VERSION}"
read -r -a paths <<<"$SHIXIAN_PATH"
"${command[@]}" check "${paths[@]}" --format github --lang "$SHIXIAN_LANG"
