#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh RELEASE_BUILD WORK: installs that build, then builds and runs each project here as a user of Kader would.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
release=$(cd "$1" && pwd) || exit 1
rm -rf "$2" && mkdir -p "$2" && work=$(cd "$2" && pwd) || exit 1
prefix=$work/installed
failed=0

consumer() { # consumer NAME [-D…]: outside the source tree; the program is run and must succeed
  local name=$1
  shift
  cp -r "$here/$name" "$work/$name"
  if cmake -S "$work/$name" -B "$work/$name/build" -G Ninja -DCMAKE_BUILD_TYPE=Release "$@" &&
    cmake --build "$work/$name/build" && (cd "$root" && "$work/$name/build/consumer"); then
    echo "ok $name"
  else
    echo "not ok $name"
    failed=1
  fi
}

if cmake --install "$release" --prefix "$prefix" >/dev/null && "$prefix/bin/kader" --version; then
  echo "ok install"
else
  echo "not ok install"
  failed=1
fi
consumer find_package -DCMAKE_PREFIX_PATH="$prefix"
# Without libyaml: headers must not need it.
consumer model_only -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_DISABLE_FIND_PACKAGE_libyaml=ON
consumer add_subdirectory -DKADER_SOURCE="$root"
exit "$failed"
