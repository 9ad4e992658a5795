#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# setup.sh demo|test|bench: installs what that needs and is missing, from the distribution (Debian 12, Ubuntu 24.04);
# for `test` also makes a virtual environment in build/venv. Changes nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-demo}

. /etc/os-release
case "$ID:$VERSION_ID" in
  debian:12*)   boost=libboost1.81-dev llvm=14 ;; # libboost-dev is 1.74 there
  ubuntu:24.04) boost=libboost-dev     llvm=18 ;;
  *)            boost='' ;;
esac

packages=(g++ cmake make ninja-build ccache "$boost" libyaml-dev libcmark-dev libcli11-dev)
case "$what" in
  test)
    packages+=(git python3 python3-dev python3-venv catch2
      "clang-$llvm" "clang-tidy-$llvm" "libclang-rt-$llvm-dev" clang-format-16) ;;
  bench) packages+=(libbenchmark-dev) ;;
esac

if [ -z "$boost" ]; then
  echo "setup: $PRETTY_NAME is neither Debian 12 nor Ubuntu 24.04: nothing is installed; see docs/dependencies.md" >&2
else
  missing=()
  for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
      command -v sudo >/dev/null || { echo "setup: missing, and neither root nor sudo: ${missing[*]}" >&2; exit 1; }
      as_root=(sudo)
      [ -t 0 ] || as_root=(sudo -n)
    fi
    echo "setup: installing ${missing[*]}"
    log=$(mktemp)
    # --no-remove: whoever has another Boost installed keeps it, and is told.
    if ! { "${as_root[@]}" apt-get update &&
           "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
             apt-get install -y --no-install-recommends --no-remove "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
      cat "$log" >&2
      rm -f "$log"
      exit 1
    fi
    rm -f "$log"
  fi
fi

if [ "$what" = test ]; then
  # The distribution's Python first: it has its headers beside it. Any other must prove that it has.
  for python in /usr/bin/python3 python3 python3.13 python3.12 python3.11; do
    "$python" - <<'PY' 2>/dev/null && break
import ensurepip, os, sys, sysconfig, venv
sys.exit(sys.version_info < (3, 11) or not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))
PY
    python=''
  done
  [ -n "$python" ] || { echo "setup: no Python >= 3.11 with venv and headers" >&2; exit 1; }
  # What to install stands in pyproject.toml, and only there.
  if ! cmp -s pyproject.toml build/venv/installed; then
    rm -rf build/venv
    "$python" -m venv build/venv
    build/venv/bin/python - > build/venv/requirements <<'PY'
import tomllib
project = tomllib.load(open("pyproject.toml", "rb"))
print(*project["build-system"]["requires"], *project["project"]["optional-dependencies"]["test"], sep="\n")
PY
    echo "setup: installing into build/venv: $(paste -sd' ' build/venv/requirements)"
    build/venv/bin/python -m pip install --quiet --disable-pip-version-check -r build/venv/requirements </dev/null
    cp pyproject.toml build/venv/installed
  fi
fi
