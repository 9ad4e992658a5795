#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# How long each public header takes to compile alone with g++ -O0, slowest first; 2 s is the bound.
cd "$(dirname "$0")/.." || exit 1
for header in $(cd include && find kader -name '*.hpp' | sort); do
  seconds=$( { TIMEFORMAT=%U; time echo "#include \"$header\"" | g++ -std=c++20 -O0 -Iinclude -x c++ -c - -o /dev/null; } 2>&1 | tail -1)
  echo "$seconds $header"
done | sort -rn
