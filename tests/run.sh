#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# All tests: `make test`. Every part writes build/test/<part>.log and its count; what cannot run has failed.
# Last line: `N passed, N failed`.
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
  local name=$1 counter=$2 start=$SECONDS status passed=0 failed=0
  shift 2
  "$@" >"$out/$name.log" 2>&1 </dev/null
  status=$?
  read -r passed failed < <("$counter" <"$out/$name.log" || true)
  passed=${passed:-0} failed=${failed:-0}
  # A crash before the summary, or nothing that ran, is a failure too.
  if [ "$failed" -eq 0 ] && { [ "$status" -ne 0 ] || { [ "$passed" -eq 0 ] && [ "$counter" != no_count ]; }; }; then
    failed=1
  fi
  echo "$passed $failed" >"$out/$name.count"
  {
    [ "$failed" -eq 0 ] || tail -n 80 "$out/$name.log" | sed 's/^/    /'
    printf '%-22s %5d passed, %d failed  (%d s)\n' "$name" "$passed" "$failed" $((SECONDS - start))
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
  cmake --preset dev -DKADER_BUILD_PYTHON=ON -DPython_EXECUTABLE="$python" \
    -Dpybind11_DIR="$("$python" -m pybind11 --cmakedir)" && cmake --build --preset dev -- -k 0
}
build_release() { cmake --preset release && cmake --build --preset release; }
build_fuzz() { cmake --preset fuzz -DCMAKE_CXX_COMPILER="$clang" && cmake --build --preset fuzz; }
build_wheel() {
  rm -rf build/wheel/*.whl
  "$python" -m pip wheel . --no-build-isolation --no-deps --wheel-dir build/wheel &&
    "$python" -m pip install --no-deps --force-reinstall build/wheel/kader-*.whl
}

# --- tests ----------------------------------------------------------------------------------------------------
export UBSAN_OPTIONS=print_stacktrace=1
cpp() { timeout 900 build/dev/tests/kader_tests; }
compile_fail() { ctest --test-dir build/dev -L compile-fail --no-tests=error -j2 --output-on-failure; }

headers() { # every public header compiles alone
  cmake --build --preset dev --target all_verify_interface_header_sets -- -k 0 2>&1 | tee "$out/headers.build"
  local built=${PIPESTATUS[0]} header
  while IFS= read -r header; do
    if grep -qE "^FAILED: .*/${header}\.cxx\.o" "$out/headers.build"; then echo "not ok $header"; else echo "ok $header"; fi
  done < <(cd include && find . -name '*.hpp' | sed 's|^\./||' | sort)
  return "$built"
}

pytest_wheel() { (cd tests/python && PYTHONDONTWRITEBYTECODE=1 "$python" -m pytest -c "$root/pyproject.toml" .); }
pytest_asan() { # the same tests against the module built with sanitizers; CPython itself leaks by design
  local libs
  libs="$(g++ -print-file-name=libasan.so) $(g++ -print-file-name=libubsan.so) $(g++ -print-file-name=libstdc++.so)"
  (cd tests/python && PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$root/build/dev/python PYTHONMALLOC=malloc LD_PRELOAD=$libs \
    ASAN_OPTIONS=detect_leaks=0 timeout 900 "$python" -m pytest -c "$root/pyproject.toml" .)
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
  done < <(find include src bindings tests benchmarks \( -name '*.hpp' -o -name '*.cpp' \) | sort)
}

tidy_all() { # the sources, and every public header through one file that includes them all
  mkdir -p build/tidy
  (cd include && find . -name '*.hpp' | sed 's|^\./\(.*\)|#include "\1"|' | sort) >build/tidy/headers.cpp
  local file
  check "public headers" timeout 600 "$tidy" --quiet --header-filter=include/kader/ build/tidy/headers.cpp \
    -- -std=c++20 -Iinclude
  export -f check
  find src -name '*.cpp' | sort |
    xargs -I{} bash -c 'check "$1" timeout 300 "$0" --quiet --header-filter="^$" -p build/dev "$1"' "$tidy" {}
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
    printf '%-22s did not run\n' "$part"
  fi
done
cat "$out"/*.count | awk '{p += $1; f += $2} END {printf "%d passed, %d failed\n", p, f; exit f > 0}' >"$out/summary"
status=$?
echo
cat "$out/summary"
exit "$status"
