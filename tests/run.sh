#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# All tests: `make test`. Every part writes build/test/<part>.log, its count and what it cost; what cannot run has
# failed. Last line: `N passed, N failed`; before it the minutes of processor time of all parts.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
root=$PWD out=$PWD/build/test
rm -rf "$out" && mkdir -p "$out"
python=$root/build/venv/bin/python
newest() { compgen -c "$1-" | grep -xE '.*-[0-9]+' | sort -V | tail -1; } # of the versions installed: clang++-14
clang=$(newest clang++)
tidy=$(newest clang-tidy)

# part NAME COUNTER COMMAND…: runs it; the counter reads the log and prints "passed failed".
part() {
  local name=$1 counter=$2 status passed=0 failed=0 wall user system
  shift 2
  local TIMEFORMAT='%R %U %S'
  { time "$@" >"$out/$name.log" 2>&1 </dev/null; } 2>"$out/$name.time"
  status=$?
  read -r wall user system <"$out/$name.time"
  read -r passed failed < <("$counter" <"$out/$name.log" || true)
  passed=${passed:-0} failed=${failed:-0}
  # A crash before the summary, or nothing that ran, is a failure too.
  if [ "$failed" -eq 0 ] && { [ "$status" -ne 0 ] || { [ "$passed" -eq 0 ] && [ "$counter" != no_count ]; }; }; then
    failed=1
  fi
  echo "$passed $failed" >"$out/$name.count"
  {
    [ "$failed" -eq 0 ] || tail -n 80 "$out/$name.log" | sed 's/^/    /'
    awk -v name="$name" -v passed="$passed" -v failed="$failed" -v wall="$wall" -v cpu="$user $system" '
      BEGIN {split(cpu, c, " "); printf "%-14s %5d passed, %d failed %6.0f s %6.0f CPU s\n",
        name, passed, failed, wall, c[1] + c[2]}'
  } >"$out/$name.report"
  cat "$out/$name.report"
  [ "$failed" -eq 0 ]
}

no_count() { echo 0 0; } # builds: they count when they fail
count_lines() { awk '/^ok /{p++} /^not ok /{f++} END{print p+0, f+0}'; } # "ok NAME" and "not ok NAME"
count_catch() { # "All tests passed (7 assertions in 2 test cases)" or "test cases: 3 | 2 passed | 1 failed"
  awk '/^All tests passed/ && match($0, /in [0-9]+ test case/) {split(substr($0, RSTART), w, " "); p = w[2]}
       /^test cases:/ {n = split($0, w, "|"); for (i = 2; i <= n; i++) {split(w[i], v, " ");
         if (v[2] == "passed") p = v[1]; if (v[2] == "failed") f += v[1]}}
       END {print p+0, f+0}'
}
count_ctest() { # "97% tests passed, 1 tests failed out of 30"
  awk '/tests passed, [0-9]+ tests failed out of/ {split($0, w, " "); f = w[4]; n = w[9]} END {print n-f, f+0}'
}
count_pytest() { # "1 failed, 41 passed, 2 skipped, 1 error in 3.21s"
  awk '/ in [0-9.]+s/ && /passed|failed|error/ {p = f = 0; gsub(/[=,]/, ""); n = split($0, w, " ");
         for (i = 2; i <= n; i++) {if (w[i] == "passed") p = w[i-1]; if (w[i] ~ /^(failed|errors?)$/) f += w[i-1]}}
       END {print p+0, f+0}'
}
check() { # check NAME COMMAND…: one line that count_lines understands
  local name=$1
  shift
  if "$@"; then echo "ok $name"; else echo "not ok $name"; fi
}

# --- builds ---------------------------------------------------------------------------------------------------
build_dev() {
  cmake --preset dev -DKADER_TEST_BATCH=6 -DKADER_BUILD_PYTHON=ON -DPython_EXECUTABLE="$python" \
    -Dpybind11_DIR="$("$python" -m pybind11 --cmakedir)" && cmake --build --preset dev -- -k 0
}
build_release() { cmake --preset release && cmake --build --preset release; }
build_fuzz() { cmake --preset fuzz -DCMAKE_CXX_COMPILER="$clang" && cmake --build --preset fuzz; }
build_wheel() {
  rm -rf build/wheel/*.whl
  # By the name that the release build has for the compiler, or the cache knows none of the objects again: Python
  # names the one that it was built by.
  CXX=c++ "$python" -m pip wheel . --no-build-isolation --no-deps --wheel-dir build/wheel &&
    "$python" -m pip install --no-deps --force-reinstall build/wheel/kader-*.whl
}

# --- tests ----------------------------------------------------------------------------------------------------
export UBSAN_OPTIONS=print_stacktrace=1
cpp() { timeout 900 build/dev/tests/kader_tests; }
compile_fail() { ctest --test-dir build/dev -L compile-fail --no-tests=error -j2 --output-on-failure; }

headers() { "$python" tests/headers.py c++ build/headers; } # every public header compiles alone

pytest_wheel() { (cd tests/python && PYTHONDONTWRITEBYTECODE=1 "$python" -m pytest -c "$root/pyproject.toml" .); }
# What hands memory from one side to the other, once more with the module built with sanitizers. The rest (types, stubs,
# schemas, SARIF, mutations) is Python over the same calls, and runs above. CPython itself leaks by design.
crossing=(test_edits.py test_literate.py test_model.py test_reports.py test_voting_power.py)
pytest_asan() {
  local libs
  libs="$(g++ -print-file-name=libasan.so) $(g++ -print-file-name=libubsan.so) $(g++ -print-file-name=libstdc++.so)"
  (cd tests/python && PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$root/build/dev/python PYTHONMALLOC=malloc LD_PRELOAD=$libs \
    ASAN_OPTIONS=detect_leaks=0 timeout 900 "$python" -m pytest -c "$root/pyproject.toml" "${crossing[@]}")
}

sdist() { # holds every file that the build reads
  rm -rf build/sdist && mkdir -p build/sdist
  "$python" -c 'from scikit_build_core.build import build_sdist; build_sdist("build/sdist")' || return 1
  tar -tzf build/sdist/kader-*.tar.gz | cut -d/ -f2- | sort >build/sdist/list
  find CMakeLists.txt LICENSE README.md pyproject.toml cmake include src bindings/python python -type f |
    grep -v __pycache__ | sort | comm -23 - build/sdist/list | tee build/sdist/missing
  check "sdist is complete" test ! -s build/sdist/missing
}

format() {
  local file
  while IFS= read -r file; do
    check "$file" clang-format-16 --dry-run -Werror "$file"
  done < <(find include src bindings tests benchmarks \( -name '*.hpp' -o -name '*.ipp' -o -name '*.cpp' \) | sort)
}

# Sources and bodies by eight in one file, since most of the time goes into what they include; those of a file in which
# something is found, or that do not compile together, one by one. The public headers through one file with them all.
tidy_all() {
  mkdir -p build/tidy
  (cd include && find . -name '*.hpp' | sed 's|^\./\(.*\)|#include "\1"|' | sort) >build/tidy/headers.cpp
  local flags=(-xc++ -std=c++20 -Iinclude -Isrc -DKADER_VERSION='""')
  tidy_one() { timeout 600 "$tidy" --quiet --header-filter="$1" "${@:3}" "$2" -- "${flags[@]}"; }
  check "public headers" tidy_one include/kader/ build/tidy/headers.cpp
  local batch file
  while read -ra batch; do
    printf '#include "%s"\n' "${batch[@]/#/$root/}" >build/tidy/batch.cpp
    if tidy_one "^$root/.*\\.[ci]pp$" build/tidy/batch.cpp --checks=-bugprone-suspicious-include; then
      printf 'ok %s\n' "${batch[@]}"
    else
      for file in "${batch[@]}"; do check "$file" tidy_one '^$' "$file"; done
    fi
  done < <(for folder in src/*/ include/kader/*/; do find "$folder" -name '*.[ci]pp' | sort | xargs -r -n 8; done)
}

docs() { "$python" tests/docs/run.py; } # what the documents show is run: needs the release build and the wheel

fuzz() { # a minute in all, over the seeds and over every draft that is here anyway
  local targets target name each
  targets=$(find build/fuzz/tests -maxdepth 1 -name '*_fuzz' -type f)
  each=$((60 / $(wc -w <<<"${targets:-none}")))
  for target in $targets; do
    name=$(basename "$target")
    mkdir -p "build/fuzz/corpus/$name"
    local seeds=()
    for seed in "tests/fuzz/corpus/$name" tests/fuzz/corpus docs/frameworks tests/rules; do
      [ -d "$seed" ] && seeds+=("$seed")
    done
    check "$name" "$target" -max_total_time="$each" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
      -print_final_stats=1 -verbosity=0 -artifact_prefix="$out/$name-" "build/fuzz/corpus/$name" "${seeds[@]}"
  done
}

# --- the order: what compiles uses all cores, what only runs goes two by two -----------------------------------
part build-dev no_count build_dev
part build-release no_count build_release
part build-fuzz no_count build_fuzz
part wheel no_count build_wheel
part headers count_lines headers
(
  part fuzz count_lines fuzz
  part clang-format count_lines format
  part clang-tidy count_lines tidy_all
) &
(
  part cpp count_catch cpp
  part compile-fail count_ctest compile_fail
  part python count_pytest pytest_wheel
  part python-asan count_pytest pytest_asan
  part sdist count_lines sdist
  part consumers count_lines tests/consumer/run.sh build/release build/consumer
  part docs count_lines docs
) &
wait

echo
for part in build-dev build-release build-fuzz wheel headers cpp compile-fail python python-asan sdist consumers docs \
  fuzz clang-format clang-tidy; do
  if [ -f "$out/$part.report" ]; then tail -n 1 "$out/$part.report"; else
    echo '0 1' >"$out/$part.count"
    printf '%-14s did not run\n' "$part"
  fi
done
awk '{cpu += $2 + $3} END {printf "\n%.1f minutes of processor time\n", cpu / 60}' "$out"/*.time
cat "$out"/*.count | awk '{p += $1; f += $2} END {printf "%d passed, %d failed\n", p, f; exit f > 0}' >"$out/summary"
status=$?
echo
cat "$out/summary"
exit "$status"
